// SPDX-FileCopyrightText: 2026 Tuttu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "story.h"

#include "core/insight/wording.h"

#include <QTest>

#include <functional>

using namespace tuttu;

using Tell = std::function<void(Story &)>;
Q_DECLARE_METATYPE(Tell)

namespace {

/** What one rule proposes, whatever the others do. */
std::vector<Cue> proposed(const Story &story, const QString &rule)
{
    const Affinity affinity = AffinityBuilder(story.baskets).build();
    const Catalogue catalogue(story.range);
    const BriefContext context{story.now, story.zone, {}, ourBook()};
    const BriefFacts facts(story.profile, affinity, catalogue, context);
    return proposedCues(*ourBook()->find(rule), facts, CueFindings(facts));
}

void row(const char *name, const QString &rule, int count, Tell tell) { QTest::newRow(name) << rule << count << tell; }

} // namespace

class TestCueRules : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void aRuleSpeaksOrIsSilent_data();
    void aRuleSpeaksOrIsSilent();
    void aBirthdayIsFoundAroundNewYearAndInLeapYears_data();
    void aBirthdayIsFoundAroundNewYearAndInLeapYears();
    void aBirthdayIsTheShopsDayNotLondonsNorUtcs();
    void anAnniversaryIsAnOccasionAndYearsAreAWelcome();
    void theHoldThatRunsOutFirstSpeaksForAll();
    void thePromiseDueFirstIsTheOneSaid();
    void aReplenishmentNamesProductTimesAndUsualGap();
    void whatIsUsedUpSaysHowLongItLasts();
    void theOftenBoughtComesBeforeTheOverdue();
    void oneOddGapIsShrunkToTheCustomersOwn();
    void theWayToWriteThatWasNotAskedIsAsked();

private:
    void welcomes();
    void occasions();
    void services();
    void relations();
    void replenishments();
};

void TestCueRules::aRuleSpeaksOrIsSilent_data()
{
    QTest::addColumn<QString>("rule");
    QTest::addColumn<int>("count");
    QTest::addColumn<Tell>("tell");
    welcomes();
    occasions();
    services();
    relations();
    replenishments();
}

void TestCueRules::welcomes()
{
    using namespace rule;
    row("nothing known: a first visit", FirstVisit, 1, [](Story &) {});
    row("registered last week: a first visit", FirstVisit, 1, [](Story &s) { s.profile.customer.since = s.day(7); });
    row("here since this morning: still the first visit", FirstVisit, 1, [](Story &s) { s.visited(0); });
    row("here last month: not the first visit", FirstVisit, 0, [](Story &s) { s.visited(30); });
    row("bought once: not the first visit", FirstVisit, 0, [](Story &s) { s.bought(3, {"Cup"}); });
    row("known for years, history unknown: not called a first visit", FirstVisit, 0, [](Story &s) { s.profile.customer.since = QDate(2012, 1, 1); });

    row("here once before", SecondVisit, 1, [](Story &s) { s.visited(30); });
    row("bought once before", SecondVisit, 1, [](Story &s) { s.bought(3, {"Cup"}); });
    row("here twice before", SecondVisit, 0, [](Story &s) { s.bought(3, {"Cup"}).visited(30); });
    row("bought and visited on one day", SecondVisit, 1, [](Story &s) { s.bought(3, {"Cup"}).visited(3); });
    row("here this morning only", SecondVisit, 0, [](Story &s) { s.visited(0); });

    row("nine years and many purchases", LongTimeCustomer, 1, [](Story &s) { s.boughtOn({10, 50, 90}, {"Cup"}).profile.customer.since = QDate(2017, 1, 9); });
    row("nine years but two purchases: no old friend", LongTimeCustomer, 0, [](Story &s) { s.boughtOn({10, 50}, {"Cup"}).profile.customer.since = QDate(2017, 1, 9); });
    row("two years, no anniversary", LongTimeCustomer, 0, [](Story &s) { s.boughtOn({10, 50, 90}, {"Cup"}).profile.customer.since = QDate(2024, 1, 9); });
    row("one year in three days", LongTimeCustomer, 1, [](Story &s) { s.boughtOn({10, 50, 90}, {"Cup"}).profile.customer.since = QDate(2025, 5, 23); });
    row("one year a week ago", LongTimeCustomer, 1, [](Story &s) { s.boughtOn({10, 50, 90}, {"Cup"}).profile.customer.since = QDate(2025, 5, 13); });
    row("one year eight days ago", LongTimeCustomer, 0, [](Story &s) { s.boughtOn({10, 50, 90}, {"Cup"}).profile.customer.since = QDate(2025, 5, 12); });
    row("joined today: no anniversary", LongTimeCustomer, 0, [](Story &s) { s.profile.customer.since = s.today(); });
    row("since unknown, first receipt four years old", LongTimeCustomer, 1, [](Story &s) { s.boughtOn({10, 50, 4 * 365 + 100}, {"Cup"}); });

    row("monthly, away for ten weeks", Lapsed, 1, [](Story &s) { s.boughtOn({70, 100, 130, 160}, {"Cup"}); });
    row("monthly, away for two months: not more than twice", Lapsed, 0, [](Story &s) { s.boughtOn({60, 90, 120, 150}, {"Cup"}); });
    row("a day later it is", Lapsed, 1, [](Story &s) { s.boughtOn({61, 91, 121, 151}, {"Cup"}); });
    row("weekly, away for ten weeks", Lapsed, 1, [](Story &s) { s.boughtOn({70, 77, 84, 91}, {"Cup"}); });
    row("twice a year, away for ten months: their own rhythm", Lapsed, 0, [](Story &s) { s.boughtOn({300, 480, 660, 840}, {"Cup"}); });
    row("three purchases make two gaps: no rhythm", Lapsed, 0, [](Story &s) { s.boughtOn({300, 310, 320}, {"Cup"}); });
    row("every day, away for five days: nobody is missed yet", Lapsed, 0, [](Story &s) { s.boughtOn({5, 6, 7, 8}, {"Cup"}); });
    row("never bought", Lapsed, 0, [](Story &s) { s.visited(400); });
}

void TestCueRules::occasions()
{
    using namespace rule;
    row("birthday today", BirthdayNear, 1, [](Story &s) { s.profile.customer.birthday = Birthday{5, 20}; });
    row("in a week", BirthdayNear, 1, [](Story &s) { s.profile.customer.birthday = Birthday{5, 27}; });
    row("in eight days", BirthdayNear, 0, [](Story &s) { s.profile.customer.birthday = Birthday{5, 28}; });
    row("a week ago", BirthdayNear, 1, [](Story &s) { s.profile.customer.birthday = Birthday{5, 13}; });
    row("eight days ago", BirthdayNear, 0, [](Story &s) { s.profile.customer.birthday = Birthday{5, 12}; });
    row("not given", BirthdayNear, 0, [](Story &) {});
    row("not a day", BirthdayNear, 0, [](Story &s) { s.profile.customer.birthday = Birthday{13, 20}; });
    row("not a day of May", BirthdayNear, 0, [](Story &s) { s.profile.customer.birthday = Birthday{5, 32}; });
    row("nothing filled in", BirthdayNear, 0, [](Story &s) { s.profile.customer.birthday = Birthday{}; });
}

void TestCueRules::services()
{
    using namespace rule;
    row("something on hold", HoldOpen, 1, [](Story &s) { s.holds("Throw", 3); });
    row("until today", HoldOpen, 1, [](Story &s) { s.holds("Throw", 0); });
    row("run out yesterday", HoldOpen, 0, [](Story &s) { s.holds("Throw", -1); });
    row("collected", HoldOpen, 0, [](Story &s) { s.holds("Throw", 3, HoldState::Collected); });
    row("released", HoldOpen, 0, [](Story &s) { s.holds("Throw", 3, HoldState::Released); });
    row("two holds, one cue for each to choose from", HoldOpen, 2, [](Story &s) { s.holds("Throw", 3).holds("Vase", 1); });

    row("a promise due today", FollowUpOpen, 1, [](Story &s) { s.promised("call about the lamp", 0); });
    row("overdue for long", FollowUpOpen, 1, [](Story &s) { s.promised("call about the lamp", -200); });
    row("in a fortnight", FollowUpOpen, 1, [](Story &s) { s.promised("call about the lamp", 14); });
    row("in three weeks", FollowUpOpen, 0, [](Story &s) { s.promised("call about the lamp", 21); });
    row("done", FollowUpOpen, 0, [](Story &s) { s.promised("call about the lamp", 0, true); });

    row("returned last week", RecentReturn, 1, [](Story &s) { s.bought(20, {"Vase"}).returned(6, {"Vase"}); });
    row("returned thirty days ago", RecentReturn, 1, [](Story &s) { s.bought(40, {"Vase"}).returned(30, {"Vase"}); });
    row("returned thirty-one days ago", RecentReturn, 0, [](Story &s) { s.bought(40, {"Vase"}).returned(31, {"Vase"}); });
    row("only bought", RecentReturn, 0, [](Story &s) { s.bought(6, {"Vase"}); });
}

void TestCueRules::relations()
{
    using namespace rule;
    row("a three", LastScoreLow, 1, [](Story &s) { s.answered(20, 3); });
    row("a six is the last low one", LastScoreLow, 1, [](Story &s) { s.answered(20, 6); });
    row("a seven is not low", LastScoreLow, 0, [](Story &s) { s.answered(20, 7); });
    row("half a year ago", LastScoreLow, 1, [](Story &s) { s.answered(180, 0); });
    row("longer ago", LastScoreLow, 0, [](Story &s) { s.answered(181, 0); });
    row("better since", LastScoreLow, 0, [](Story &s) { s.answered(20, 9).answered(60, 2); });
    row("worse since, whatever their order", LastScoreLow, 1, [](Story &s) { s.answered(60, 9).answered(20, 2); });
    row("spoken about since", LastScoreLow, 0, [](Story &s) { s.answered(20, 2).judged(LastScoreLow, CueVerdict::Said, 5); });
    row("spoken about, then bad again", LastScoreLow, 1, [](Story &s) { s.answered(20, 2).judged(LastScoreLow, CueVerdict::Said, 25); });
    row("never answered", LastScoreLow, 0, [](Story &) {});

    row("nothing asked", ConsentMissing, 1, [](Story &) {});
    row("mail granted, no phone", ConsentMissing, 0, [](Story &s) { s.consent(Purpose::EmailMarketing, ConsentState::Granted); });
    row("mail granted, phone not asked", ConsentMissing, 1, [](Story &s) { s.consent(Purpose::EmailMarketing, ConsentState::Granted).profile.customer.phone = "+442079460958"; });
    row("mail refused: not pressed about texts", ConsentMissing, 0, [](Story &s) { s.consent(Purpose::EmailMarketing, ConsentState::Refused).profile.customer.phone = "+442079460958"; });
    row("texts withdrawn: not pressed about mail", ConsentMissing, 0, [](Story &s) { s.consent(Purpose::SmsMarketing, ConsentState::Withdrawn); });
    row("mail withdrawn", ConsentMissing, 0, [](Story &s) { s.consent(Purpose::EmailMarketing, ConsentState::Withdrawn); });
    row("both granted", ConsentMissing, 0, [](Story &s) { s.consent(Purpose::EmailMarketing, ConsentState::Granted).consent(Purpose::SmsMarketing, ConsentState::Granted); });
}

void TestCueRules::replenishments()
{
    using namespace rule;
    const auto soap = [](std::initializer_list<int> daysAgo) {
        return [days = std::vector<int>(daysAgo)](Story &s) {
            s.sells({"Soap"});
            for (const int d : days)
                s.bought(d, {"Soap"});
        };
    };
    row("every month, bought a month ago", ReplenishmentDue, 1, soap({30, 60, 90, 120}));
    row("window just open", ReplenishmentDue, 1, soap({23, 53, 83, 113}));
    row("too early", ReplenishmentDue, 0, soap({21, 51, 81, 111}));
    row("window just closing", ReplenishmentDue, 1, soap({59, 89, 119, 149}));
    row("long overdue: they have stopped", ReplenishmentDue, 0, soap({70, 100, 130, 160}));
    row("twice is no habit", ReplenishmentDue, 0, soap({30, 60}));
    row("a habit of long ago", ReplenishmentDue, 0, soap({400, 800, 1200}));
    row("not sold any more", ReplenishmentDue, 0, [](Story &s) { s.boughtOn({30, 60, 90, 120}, {"Soap"}); });
    row("none left here", ReplenishmentDue, 0, [](Story &s) { s.sells({"Soap"}, {}, 0).boughtOn({30, 60, 90, 120}, {"Soap"}); });
    row("sent back once", ReplenishmentDue, 0, [](Story &s) { s.sells({"Soap"}).boughtOn({30, 60, 90, 120}, {"Soap"}).returned(88, {"Soap"}); });
    row("on hold already", ReplenishmentDue, 0, [](Story &s) { s.sells({"Soap"}).boughtOn({30, 60, 90, 120}, {"Soap"}).holds("Soap", 3); });
    row("not for me", ReplenishmentDue, 0, [](Story &s) { s.sells({"Soap"}).boughtOn({30, 60, 90, 120}, {"Soap"}).profile.declined.push_back(Story::id("Soap")); });
    const auto lasting = [](int days, int daysAgo, int pieces, Tell then = [](Story &) {}) {
        return [=](Story &s) {
            s.sells({"Soap"}).paid(daysAgo, "Soap", {300, Currency(u"GBP")}, pieces);
            s.product("Soap").lastsDays = days;
            then(s);
        };
    };
    row("one piece has lasted", UsedUp, 1, lasting(90, 90, 1));
    row("not yet", UsedUp, 0, lasting(90, 89, 1));
    row("two last twice as long", UsedUp, 0, lasting(90, 90, 2));
    row("two have lasted", UsedUp, 1, lasting(90, 180, 2));
    row("they went without", UsedUp, 0, lasting(90, 181, 1));
    row("of an earlier purchase nothing is left to count", UsedUp, 0, lasting(90, 90, 1, [](Story &s) { s.bought(20, {"Soap"}); }));
    row("sent back", UsedUp, 0, lasting(90, 90, 2, [](Story &s) { s.returned(80, {"Soap"}); }));
    row("none left to sell", UsedUp, 0, lasting(90, 90, 1, [](Story &s) { s.product("Soap").stockHere = 0; }));
    row("not for them", UsedUp, 0, lasting(90, 90, 1, [](Story &s) { s.profile.declined.push_back(Story::id("Soap")); }));
    row("refused", UsedUp, 0, lasting(90, 90, 1, [](Story &s) { s.consent(Purpose::Profiling, ConsentState::Refused); }));
    row("unhappy", UsedUp, 0, lasting(90, 90, 1, [](Story &s) { s.answered(2, 1); }));
    row("nobody knows how long", UsedUp, 0, lasting(0, 90, 1));
    row("its life says it better than the gaps", ReplenishmentDue, 0, lasting(200, 30, 1, [](Story &s) { s.boughtOn({60, 90, 120}, {"Soap"}); }));
    row("the same day twice counts once", ReplenishmentDue, 0, soap({30, 30, 60}));
}

void TestCueRules::aRuleSpeaksOrIsSilent()
{
    QFETCH(QString, rule);
    QFETCH(int, count);
    QFETCH(Tell, tell);
    Story story;
    tell(story);
    const std::vector<Cue> cues = proposed(story, rule);
    QCOMPARE(int(cues.size()), count);
    for (const Cue &cue : cues) {
        QCOMPARE(cue.rule, rule);
        QVERIFY(cue.usefulness > 0 && cue.usefulness <= 1);
    }
}

void TestCueRules::aBirthdayIsFoundAroundNewYearAndInLeapYears_data()
{
    QTest::addColumn<QDate>("today");
    QTest::addColumn<int>("month");
    QTest::addColumn<int>("day");
    QTest::addColumn<QDate>("date"); // invalid = silent
    QTest::addColumn<int>("inDays");
    QTest::newRow("next year's") << QDate(2026, 12, 29) << 1 << 2 << QDate(2027, 1, 2) << 4;
    QTest::newRow("last year's") << QDate(2027, 1, 3) << 12 << 30 << QDate(2026, 12, 30) << -4;
    QTest::newRow("leapling, common year") << QDate(2026, 2, 26) << 2 << 29 << QDate(2026, 2, 28) << 2;
    QTest::newRow("leapling, leap year") << QDate(2028, 2, 26) << 2 << 29 << QDate(2028, 2, 29) << 3;
    QTest::newRow("leapling, first of March") << QDate(2026, 3, 1) << 2 << 29 << QDate(2026, 2, 28) << -1;
    QTest::newRow("30 February is no day") << QDate(2026, 2, 26) << 2 << 30 << QDate() << 0;
    QTest::newRow("far") << QDate(2026, 7, 1) << 1 << 2 << QDate() << 0;
}

void TestCueRules::aBirthdayIsFoundAroundNewYearAndInLeapYears()
{
    QFETCH(QDate, today);
    QFETCH(int, month);
    QFETCH(int, day);
    QFETCH(QDate, date);
    Story story;
    story.now = QDateTime(today, QTime(12, 0), Qt::UTC);
    story.profile.customer.birthday = Birthday{month, day};
    const std::vector<Cue> cues = proposed(story, rule::BirthdayNear);
    QCOMPARE(!cues.empty(), date.isValid());
    if (cues.empty())
        return;
    QCOMPARE(cues[0].date, date);
    QTEST(cues[0].count, "inDays");
}

void TestCueRules::aBirthdayIsTheShopsDayNotLondonsNorUtcs()
{
    Story story;
    story.zone = QTimeZone("Pacific/Auckland");
    story.now = QDateTime(QDate(2026, 5, 19), QTime(20, 0), Qt::UTC); // the 20th in Auckland
    story.profile.customer.birthday = Birthday{5, 20};
    QCOMPARE(proposed(story, rule::BirthdayNear).at(0).count, 0);
}

void TestCueRules::anAnniversaryIsAnOccasionAndYearsAreAWelcome()
{
    Story story;
    story.boughtOn({10, 50, 90}, {"Cup"}).profile.customer.since = QDate(2021, 5, 22);
    Cue cue = proposed(story, rule::LongTimeCustomer).at(0);
    QCOMPARE(cue.family, CueFamily::Occasion);
    story.profile.customer.since = QDate(2016, 9, 1);
    cue = proposed(story, rule::LongTimeCustomer).at(0);
    QCOMPARE(cue.family, CueFamily::Welcome);
    QCOMPARE(cue.count, 9);
    QCOMPARE(cue.date, QDate(2016, 9, 1));
}

void TestCueRules::theHoldThatRunsOutFirstSpeaksForAll()
{
    Story story;
    story.sells({"Throw", "Vase"}).holds("Throw", 5).holds("Vase", 1);
    const Cue cue = proposed(story, rule::HoldOpen).at(0);
    QCOMPARE(cue.product, Story::id("Vase"));
    QCOMPARE(cue.productName, QString("Vase"));
    QCOMPARE(cue.count, 2);
    QCOMPARE(cue.date, story.today().addDays(1));
}

void TestCueRules::thePromiseDueFirstIsTheOneSaid()
{
    Story story;
    story.promised("later", 5).promised("sooner", -2).promised("last", 9);
    const Cue cue = proposed(story, rule::FollowUpOpen).at(0);
    QCOMPARE(cue.detail, QString("sooner"));
    QCOMPARE(cue.count, 3);
    QCOMPARE(cue.date, story.day(2));
}

void TestCueRules::aReplenishmentNamesProductTimesAndUsualGap()
{
    Story story;
    story.sells({"Soap"}).boughtOn({42, 84, 126, 168}, {"Soap"});
    const Cue cue = proposed(story, rule::ReplenishmentDue).at(0);
    QCOMPARE(cue.product, Story::id("Soap"));
    QCOMPARE(cue.productName, QString("Soap"));
    QCOMPARE(cue.count, 4);
    QCOMPARE(cue.gapDays, 42);
    QCOMPARE(cue.date, story.day(42));
}

void TestCueRules::whatIsUsedUpSaysHowLongItLasts()
{
    Story story;
    story.sells({"Soap"}).paid(70, "Soap", {300, Currency(u"GBP")}, 2);
    story.product("Soap").lastsDays = 30;
    const Cue cue = proposed(story, rule::UsedUp).at(0);
    QCOMPARE(cue.gapDays, 60);
    QCOMPARE(cue.count, 1);
    QCOMPARE(cue.date, story.day(70));
    const Wording english(QLocale("en_GB"), story.today());
    QCOMPARE(english.because(cue), QString("Bought on 11 March, lasts about 9 weeks"));
    story.product("Soap").lastsDays = 18; // 36 days: the window is over today only at 72
    QCOMPARE(english.because(proposed(story, rule::UsedUp).at(0)), QString("Bought on 11 March, lasts about 5 weeks"));
}

void TestCueRules::theOftenBoughtComesBeforeTheOverdue()
{
    Story story;
    story.sells({"Soap", "Salt"}).boughtOn({28, 58, 88, 118, 148, 178}, {"Soap"}).boughtOn({55, 90, 120}, {"Salt"});
    const std::vector<Cue> cues = proposed(story, rule::ReplenishmentDue);
    QCOMPARE(cues.size(), size_t(2));
    QCOMPARE(cues[0].productName, QString("Soap"));
}

void TestCueRules::oneOddGapIsShrunkToTheCustomersOwn()
{
    Story story;
    story.sells({"Soap", "Salt"});
    story.boughtOn({30, 60, 90, 120, 150, 180, 210, 240, 270, 300, 330, 360}, {"Salt"}); // 11 gaps of 30 days
    story.boughtOn({30, 31, 32}, {"Soap"});                                              // two gaps of one day
    // exp((2 ln 1 + 8 (11 ln 30)/13) / 10) = 10.0 days: Soap's window 7.5 to 20 days is over, as its own gap of a day would be too;
    // ten days ago it is open, which its own gap alone would deny.
    QCOMPARE(proposed(story, rule::ReplenishmentDue).size(), size_t(1));
    Story tenDays;
    tenDays.sells({"Soap", "Salt"});
    tenDays.boughtOn({30, 60, 90, 120, 150, 180, 210, 240, 270, 300, 330, 360}, {"Salt"}).boughtOn({10, 11, 12}, {"Soap"});
    QCOMPARE(proposed(tenDays, rule::ReplenishmentDue).size(), size_t(2));
}

void TestCueRules::theWayToWriteThatWasNotAskedIsAsked()
{
    const Wording english(QLocale("en_GB"), Story().today());
    Story story;
    story.profile.customer.phone = "+442079460958";
    QVERIFY(english.sentence(proposed(story, rule::ConsentMissing).at(0)).contains("e-mail"));
    story.consent(Purpose::EmailMarketing, ConsentState::Granted);
    QVERIFY(english.sentence(proposed(story, rule::ConsentMissing).at(0)).contains("text messages"));
}

QTEST_GUILESS_MAIN(TestCueRules)
#include "tst_cuerules.moc"
