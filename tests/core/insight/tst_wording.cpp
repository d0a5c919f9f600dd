// SPDX-FileCopyrightText: 2026 Tuttu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/insight/wording.h"
#include "tests/core/insight/book.h"

#include <QRegularExpression>
#include <QTest>

#include <functional>

using namespace tuttu;

using Facts = std::function<void(Cue &)>;
Q_DECLARE_METATYPE(Facts)
Q_DECLARE_METATYPE(tuttu::Rhythm)

namespace {

const QDate today(2026, 5, 20);
const Wording english(QLocale("en_GB"), today);

/** As it would be chosen: for the rules about a person, of somebody nine years with us, or five in two days. */
Cue told(const QString &rule, const Facts &facts)
{
    Cue cue;
    cue.rule = rule;
    facts(cue);
    CueFacts person = noFacts();
    person[size_t(CueFact::YearsKnown)] = cue.count;
    person[size_t(CueFact::AnniversaryYears)] = cue.count;
    person[size_t(CueFact::AnniversaryIn)] = cue.date == QDate(2021, 5, 22) ? 2 : 100;
    person[size_t(CueFact::MailConsent)] = 0;
    return worded(cue, today, person);
}

} // namespace

// Of what is not a cue the source texts are tested, with "(s)" where the English catalogue has one and many: tests load no catalogue.
class TestWording : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void aCueIsASentenceWithItsReason_data();
    void aCueIsASentenceWithItsReason();
    void noSentenceGuessesAGenderOrScoresAPerson_data() { aCueIsASentenceWithItsReason_data(); }
    void noSentenceGuessesAGenderOrScoresAPerson();
    void everyFamilyHasItsOwnName();
    void aRecommendationHasAReasonAndEvidence();
    void theRhythmIsSaidInItsOwnUnit_data();
    void theRhythmIsSaidInItsOwnUnit();
    void tenureIsATierAndAYear();
    void daysAndNumbersFollowTheLanguage();
    void aProductNamedLikeAPlaceholderStaysItself();
};

void TestWording::aCueIsASentenceWithItsReason_data()
{
    using namespace rule;
    QTest::addColumn<QString>("rule");
    QTest::addColumn<Facts>("facts");
    QTest::addColumn<QString>("sentence");
    QTest::addColumn<QString>("because");
    const auto row = [](const char *name, const QString &rule, Facts facts, const char *sentence, const char *because) {
        QTest::newRow(name) << rule << facts << QString(sentence) << QString(because);
    };
    row("first visit", FirstVisit, [](Cue &) {}, "First visit: welcome them and show them round.", "No earlier visit or purchase is known");
    row("nine years", LongTimeCustomer, [](Cue &c) { c.count = 9; c.date = QDate(2016, 9, 1); },
        "With us for 9 years: they know their way round.", "Customer since 1 September 2016");
    row("anniversary", LongTimeCustomer, [](Cue &c) { c.count = 5; c.date = QDate(2021, 5, 22); },
        "A year more as a customer this week: say thank you.", "Customer since 22 May 2021");
    row("birthday today", BirthdayNear, [](Cue &c) { c.count = 0; c.date = today; }, "Birthday today: wish them a happy one.", "They told us the day to be congratulated");
    row("birthday soon", BirthdayNear, [](Cue &c) { c.count = 3; c.date = QDate(2026, 5, 23); }, "Birthday on 23 May: wish them well.", "They told us the day to be congratulated");
    row("birthday gone", BirthdayNear, [](Cue &c) { c.count = -2; c.date = QDate(2026, 5, 18); }, "Birthday was on 18 May: belated good wishes.", "They told us the day to be congratulated");
    row("away for weeks", Lapsed, [](Cue &c) { c.count = 79; c.gapDays = 43; c.date = QDate(2026, 3, 2); }, "Not seen for 11 weeks: good to have them back.", "Usually every 6 weeks, now 11");
    row("away for days", Lapsed, [](Cue &c) { c.count = 12; c.gapDays = 5; c.date = QDate(2026, 5, 8); }, "Not seen for 12 days: good to have them back.", "Usually every 5 days, now 12");
    row("replenishment", ReplenishmentDue, [](Cue &c) { c.productName = "Wool wash 500 ml"; c.count = 6; c.gapDays = 71; c.date = QDate(2026, 3, 5); },
        "Time for more Wool wash 500 ml?", "Usually every 6 to 19 weeks, last on 5 March");
    row("replenishment of days", ReplenishmentDue, [](Cue &c) { c.productName = "Bread"; c.count = 30; c.gapDays = 7; c.date = QDate(2026, 5, 12); },
        "Time for more Bread?", "Usually every 4 to 13 days, last on 12 May");
    row("used up", UsedUp, [](Cue &c) { c.productName = "Wool wash 500 ml"; c.count = 1; c.gapDays = 71; c.date = QDate(2026, 3, 5); },
        "Wool wash 500 ml may be used up: time for more?", "Bought on 5 March, lasts about 10 weeks");
    row("used up within days", UsedUp, [](Cue &c) { c.productName = "Bread"; c.count = 1; c.gapDays = 4; c.date = QDate(2026, 5, 12); },
        "Bread may be used up: time for more?", "Bought on 12 May, lasts about 4 days");
    row("hold", HoldOpen, [](Cue &c) { c.productName = "Linen throw"; c.count = 1; c.date = QDate(2026, 5, 23); }, "On hold here for them: Linen throw.", "Kept until 23 May");
    row("hold until today", HoldOpen, [](Cue &c) { c.productName = "Linen throw"; c.count = 1; c.date = today; }, "On hold here for them: Linen throw.", "Kept until tonight");
    row("three holds", HoldOpen, [](Cue &c) { c.productName = "Linen throw"; c.count = 3; }, "On hold here for them: Linen throw and 2 more.", "Kept until they come");
    row("a hold of something unknown", HoldOpen, [](Cue &c) { c.count = 1; c.date = today; }, "Something is on hold here for them.", "Kept until tonight");
    row("bad answer", LastScoreLow, [](Cue &c) { c.count = 3; c.date = QDate(2026, 4, 30); }, "Last time was not good: ask and listen first.", "They told us so on 30 April");
    row("consent", ConsentMissing, [](Cue &) {}, "Ask whether news by e-mail is welcome.", "No answer yet, and a no is fine");
    row("promise due", FollowUpOpen, [](Cue &c) { c.detail = "call about the lamp"; c.date = today; }, "Promised: call about the lamp", "Due today");
    row("promise overdue", FollowUpOpen, [](Cue &c) { c.detail = "call about the lamp"; c.date = QDate(2025, 12, 30); }, "Promised: call about the lamp", "Was due on 30 December 2025");
    row("promise to come", FollowUpOpen, [](Cue &c) { c.detail = "call about the lamp"; c.date = QDate(2026, 5, 29); }, "Promised: call about the lamp", "Due on 29 May");
    row("return", RecentReturn, [](Cue &c) { c.productName = "Blue vase"; c.date = QDate(2026, 5, 12); }, "Blue vase came back: ask what would suit better.", "Returned on 12 May");
    row("return of something unknown", RecentReturn, [](Cue &c) { c.date = QDate(2026, 5, 12); }, "Something came back lately: ask what would suit better.", "Returned on 12 May");
}

void TestWording::aCueIsASentenceWithItsReason()
{
    QFETCH(QString, rule);
    QFETCH(Facts, facts);
    const Cue cue = told(rule, facts);
    QTEST(english.sentence(cue), "sentence");
    QTEST(english.because(cue), "because");
    QVERIFY(english.evidence(cue).endsWith(u'.'));
    QVERIFY(english.ifAsked(cue).endsWith(u'.'));
    QVERIFY(english.ifAsked(cue).contains(QRegularExpression("\\b(you|your|we)\\b", QRegularExpression::CaseInsensitiveOption))); // said to them
    QVERIFY(english.sentence(cue).split(u' ').size() <= 12);
}

void TestWording::noSentenceGuessesAGenderOrScoresAPerson()
{
    QFETCH(QString, rule);
    QFETCH(Facts, facts);
    const Cue cue = told(rule, facts);
    const QString all = english.sentence(cue) + u' ' + english.because(cue) + u' ' + english.evidence(cue);
    static const QRegularExpression gendered(QStringLiteral("\\b(he|she|his|her|him|hers|mr|mrs|ms|sir|madam|lady|ladies|gentleman|man|woman)\\b"), QRegularExpression::CaseInsensitiveOption);
    static const QRegularExpression judging(QStringLiteral("\\b(score|detractor|value|segment|rank|risk|churn|loyal|spend|worth)\\b|%[0-9n]"), QRegularExpression::CaseInsensitiveOption);
    QVERIFY2(!all.contains(gendered), qPrintable(all));
    QVERIFY2(!all.contains(judging), qPrintable(all));
}

void TestWording::everyFamilyHasItsOwnName()
{
    using enum CueFamily;
    QSet<QString> names;
    for (const CueFamily family : {Welcome, Occasion, Service, Repair, Care, Taste, KeepInTouch})
        names.insert(english.family(family));
    QCOMPARE(names.size(), 7);
    QVERIFY(!names.contains(QString()));
}

void TestWording::aRecommendationHasAReasonAndEvidence()
{
    Recommendation r;
    r.reason = ReasonKind::GoesWith;
    r.withName = "Grey blazer";
    r.withBought = QDate(2026, 3, 7);
    r.together = 30;
    r.withBaskets = 1250;
    r.lift = 3.24;
    QCOMPARE(english.reason(r), QString("Goes with Grey blazer, bought on 7 March"));
    QCOMPARE(english.ifAsked(r), QString("You bought Grey blazer here, and others often bought both."));
    QCOMPARE(english.evidence(r), QString("30 of the 1250 basket(s) with Grey blazer held this too, 3.2 times as many as by chance."));
    r.withBought = QDate(2024, 3, 7);
    QCOMPARE(english.reason(r), QString("Goes with Grey blazer, bought on 7 March 2024"));
    r.reason = ReasonKind::BoughtOften;
    r.times = 6;
    QCOMPARE(english.reason(r), QString("Bought 6 time(s)"));
    QCOMPARE(english.evidence(r), QString("Bought on 6 different day(s), not in the last thirty."));
    r.reason = ReasonKind::PopularHere;
    QCOMPARE(english.reason(r), QString("Popular here this fortnight"));
    QCOMPARE(english.evidence(r), QString("In 6 basket(s) of this shop in the last 14 days."));
    r.reason = ReasonKind::NewInCategory;
    r.product.since = QDate(2026, 5, 4);
    QCOMPARE(english.reason(r), QString("New among the things they like"));
    QCOMPARE(english.evidence(r), QString("It came in on 4 May, and on 6 day(s) they bought things of this kind."));
    r.reason = ReasonKind::CompletesLook;
    r.withBought = QDate(2026, 3, 7);
    QCOMPARE(english.reason(r), QString("Of one collection with Grey blazer"));
    QCOMPARE(english.evidence(r), QString("It is of one collection with Grey blazer, bought on 7 March."));
    QCOMPARE(english.ifAsked(r), QString("It is of one collection with Grey blazer, which you bought here."));
    r.setName = "Days %2 by the sea";
    QCOMPARE(english.reason(r), QString("Shown together with Grey blazer"));
    QCOMPARE(english.evidence(r), QString("The shop shows it with Grey blazer as \"Days %2 by the sea\"; Grey blazer was bought on 7 March."));
    QCOMPARE(english.ifAsked(r), QString("We show it together with Grey blazer, which you bought here."));
    r.reason = ReasonKind::StepUp;
    r.usualFrom = {1000, Currency(u"GBP")};
    r.usualTo = {2050, Currency(u"GBP")};
    QCOMPARE(english.reason(r), QString("A step up from Grey blazer, within what they have paid"));
    QCOMPARE(english.evidence(r), QString("On 6 day(s) they bought things of this kind, half of them for £10.00 to £20.50 each."));
    QCOMPARE(english.ifAsked(r), QString("You bought Grey blazer here, and this is one of the finer ones."));
}

void TestWording::theRhythmIsSaidInItsOwnUnit_data()
{
    QTest::addColumn<Rhythm>("rhythm");
    QTest::addColumn<QString>("text");
    QTest::newRow("six weeks, now eleven") << Rhythm{9, 42, 79} << "Usually every 6 week(s), now 11";
    QTest::newRow("six weeks, now two") << Rhythm{9, 42, 14} << "Usually every 6 week(s), now 2";
    QTest::newRow("five days") << Rhythm{9, 5, 9} << "Usually every 5 day(s), now 9";
    QTest::newRow("five days, away for long") << Rhythm{9, 5, 70} << "Usually every 1 week(s), now 10";
    QTest::newRow("today") << Rhythm{9, 42, 0} << "Bought today already";
    QTest::newRow("too few gaps") << Rhythm{2, 0, 79} << "Bought on 2 day(s) so far";
    QTest::newRow("never") << Rhythm{} << "";
}

void TestWording::theRhythmIsSaidInItsOwnUnit()
{
    QFETCH(Rhythm, rhythm);
    QTEST(english.rhythm(rhythm), "text");
}

void TestWording::tenureIsATierAndAYear()
{
    Customer customer;
    customer.tier = Tier::Regular;
    QCOMPARE(english.tenure(customer), QString("Regular"));
    customer.since = QDate(2016, 9, 1);
    QCOMPARE(english.tenure(customer), QString("Regular since 2016"));
    customer.tier = Tier::Friend;
    QCOMPARE(english.tenure(customer), QString("Friend of the shop since 2016"));
    customer.tier = Tier::Member;
    QCOMPARE(english.tenure(customer), QString("Member since 2016"));
}

void TestWording::daysAndNumbersFollowTheLanguage()
{
    Cue cue;
    cue.rule = rule::RecentReturn;
    cue.date = QDate(2026, 5, 12);
    cue = worded(cue, today);
    QCOMPARE(Wording(QLocale("fi_FI"), today).because(cue), QString("Palautettu 12. toukokuuta"));
    QCOMPARE(Wording(QLocale("ja_JP"), today).because(cue), QString::fromUtf8("Returned on 5月12日"));
    QCOMPARE(Wording(QLocale("en_US"), today).because(cue), QString("Returned on May 12"));
    cue.date = QDate(2025, 5, 12);
    QCOMPARE(Wording(QLocale("fi_FI"), today).because(cue), QString("Palautettu 12. toukokuuta 2025"));
    QCOMPARE(Wording(QLocale("en_US"), today).because(cue), QString("Returned on May 12, 2025"));
}

void TestWording::aProductNamedLikeAPlaceholderStaysItself()
{
    Cue cue;
    cue.rule = rule::HoldOpen;
    cue.productName = "{day} {others} %1 <b>Vase</b> {";
    cue.count = 2;
    cue = worded(cue, today);
    QCOMPARE(english.sentence(cue), QString("On hold here for them: {day} {others} %1 <b>Vase</b> { and 1 more."));
    Recommendation r;
    r.reason = ReasonKind::GoesWith;
    r.withName = "100%2 wool";
    r.withBought = QDate(2026, 3, 7);
    QCOMPARE(english.reason(r), QString("Goes with 100%2 wool, bought on 7 March"));
    r.withBaskets = 12;
    QCOMPARE(english.evidence(r), QString("0 of the 12 basket(s) with 100%2 wool held this too, 0.0 times as many as by chance."));
}

QTEST_GUILESS_MAIN(TestWording)
#include "tst_wording.moc"
