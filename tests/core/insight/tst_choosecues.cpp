// SPDX-FileCopyrightText: 2026 Tuttu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "story.h"

#include <QTest>

using namespace tuttu;
using namespace rule;

namespace {

QStringList rulesOf(const Story &story)
{
    QStringList names;
    for (const Cue &cue : story.brief().cues)
        names.append(cue.rule);
    return names;
}

bool says(const Story &story, const QString &rule) { return rulesOf(story).contains(rule); }

/** Something of every rule that can meet in one life. */
Story full()
{
    Story story;
    story.sells({"Soap", "Throw", "Vase"}).boughtOn({30, 60, 90, 120, 150}, {"Soap"}).returned(5, {"Vase"});
    story.holds("Throw", 3).promised("call about the lamp", 0).answered(20, 2);
    story.profile.customer.birthday = Birthday{5, 20};
    story.profile.customer.since = QDate(2016, 9, 1);
    return story;
}

} // namespace

class TestChooseCues : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void atMostThreeAndTheMostUsefulFirst();
    void oneOfAFamily();
    void aFirstVisitIsNeverGreetedAsAnOldFriend();
    void aFriendOfYearsIsNeverWelcomedAsNew();
    void aBadAnswerSilencesSellingUntilItIsSpokenAbout();
    void wrongStaysWrongForThatRuleAndProduct();
    void wrongAboutOneThingLeavesTheOthers();
    void notNowRestsThirtyDays_data();
    void notNowRestsThirtyDays();
    void saidRestsItsQuietDays_data();
    void saidRestsItsQuietDays();
    void whatWasHeardOftenStepsBehindWhatIsFresh();
    void aRefusalOfProfilingSilencesHabits();
    void theSameLifeGivesTheSameBrief();
    void aLifeWithoutAnythingHasNothingToSay();
};

void TestChooseCues::atMostThreeAndTheMostUsefulFirst()
{
    QCOMPARE(rulesOf(full()), (QStringList{"lastScoreLow", "holdOpen", "followUpOpen"}));
    const std::vector<Cue> cues = full().brief().cues;
    QVERIFY(std::is_sorted(cues.begin(), cues.end(), [](const Cue &a, const Cue &b) { return a.usefulness > b.usefulness; }));
}

void TestChooseCues::oneOfAFamily()
{
    Story story;
    story.sells({"Soap"}).boughtOn({30, 60, 90, 120}, {"Soap"}).returned(5, {"Vase"}); // two of Care
    QVERIFY(says(story, RecentReturn));
    QVERIFY(!says(story, ReplenishmentDue));
    QSet<CueFamily> families;
    for (const Cue &cue : full().brief().cues)
        families.insert(cue.family);
    QCOMPARE(families.size(), 3);
}

void TestChooseCues::aFirstVisitIsNeverGreetedAsAnOldFriend()
{
    Story story;
    story.profile.customer.since = story.day(3);
    const QStringList rules = rulesOf(story);
    QCOMPARE(rules.value(0), QString("firstVisit"));
    QVERIFY(!rules.contains("longTimeCustomer") && !rules.contains("lapsed"));
    Story second; // a second visit is no friendship either, however long ago the card was made
    second.bought(200, {"Cup"}).visited(200).profile.customer.since = QDate(2010, 1, 1);
    QVERIFY(!says(second, FirstVisit) && !says(second, LongTimeCustomer));
}

void TestChooseCues::aFriendOfYearsIsNeverWelcomedAsNew()
{
    Story story;
    story.boughtOn({10, 50, 90, 130}, {"Cup"}).profile.customer.since = QDate(2016, 9, 1);
    QVERIFY(says(story, LongTimeCustomer));
    QVERIFY(!says(story, FirstVisit));
}

void TestChooseCues::aBadAnswerSilencesSellingUntilItIsSpokenAbout()
{
    Story story;
    story.sells({"Soap"}).boughtOn({30, 60, 90, 120}, {"Soap"});
    QVERIFY(says(story, ReplenishmentDue) && says(story, ConsentMissing));
    story.answered(20, 4);
    QCOMPARE(rulesOf(story), QStringList{"lastScoreLow"});
    story.judged(LastScoreLow, CueVerdict::NotNow, 1); // put off is not settled
    QCOMPARE(rulesOf(story), QStringList());
    story.judged(LastScoreLow, CueVerdict::Said, 0);
    QVERIFY(says(story, ReplenishmentDue) && says(story, ConsentMissing) && !says(story, LastScoreLow));
}

void TestChooseCues::wrongStaysWrongForThatRuleAndProduct()
{
    Story story;
    story.sells({"Soap"}).boughtOn({30, 60, 90, 120}, {"Soap"});
    story.judged(ReplenishmentDue, CueVerdict::Wrong, 1000, "Soap").judged(ConsentMissing, CueVerdict::Wrong, 1000);
    QCOMPARE(rulesOf(story), QStringList());
}

void TestChooseCues::wrongAboutOneThingLeavesTheOthers()
{
    Story story;
    story.sells({"Soap", "Salt"}).boughtOn({30, 60, 90, 120, 150}, {"Soap"}).boughtOn({40, 80, 120}, {"Salt"});
    QCOMPARE(story.brief().cues.at(0).productName, QString("Soap"));
    story.judged(ReplenishmentDue, CueVerdict::Wrong, 60, "Soap");
    QCOMPARE(story.brief().cues.at(0).productName, QString("Salt"));
    story.judged(HoldOpen, CueVerdict::Wrong, 3, "Throw").holds("Throw", 2).holds("Vase", 4);
    QCOMPARE(story.brief().cues.at(0).product, Story::id("Vase"));
}

void TestChooseCues::notNowRestsThirtyDays_data()
{
    QTest::addColumn<int>("daysAgo");
    QTest::addColumn<bool>("said");
    QTest::newRow("today") << 0 << false;
    QTest::newRow("29 days") << 29 << false;
    QTest::newRow("31 days") << 31 << true;
}

void TestChooseCues::notNowRestsThirtyDays()
{
    QFETCH(int, daysAgo);
    Story story;
    story.sells({"Soap", "Salt"}).boughtOn({30, 60, 90, 120}, {"Soap", "Salt"}).judged(ReplenishmentDue, CueVerdict::NotNow, daysAgo, "Soap");
    QTEST(says(story, ReplenishmentDue), "said"); // of neither: not now means the topic
}

void TestChooseCues::saidRestsItsQuietDays_data()
{
    QTest::addColumn<int>("daysAgo");
    QTest::addColumn<bool>("hold");
    QTest::addColumn<bool>("consent");
    QTest::newRow("today") << 0 << false << false;
    QTest::newRow("two days ago: a hold is said again at the next visit") << 2 << true << false;
    QTest::newRow("89 days ago") << 89 << true << false;
    QTest::newRow("91 days ago") << 91 << true << true;
}

void TestChooseCues::saidRestsItsQuietDays()
{
    QFETCH(int, daysAgo);
    Story story;
    story.bought(300, {"Cup"}).holds("Throw", 3).judged(HoldOpen, CueVerdict::Said, daysAgo, "Throw").judged(ConsentMissing, CueVerdict::Said, daysAgo);
    QTEST(says(story, HoldOpen), "hold");
    QTEST(says(story, ConsentMissing), "consent");
}

void TestChooseCues::whatWasHeardOftenStepsBehindWhatIsFresh()
{
    Story story;
    story.holds("Throw", 3).promised("call about the lamp", 0);
    QCOMPARE(rulesOf(story).value(0), QString("holdOpen"));
    for (const int daysAgo : {2, 4, 6})
        story.judged(HoldOpen, CueVerdict::Said, daysAgo, "Throw");
    QCOMPARE(rulesOf(story).value(0), QString("followUpOpen"));
    QVERIFY(says(story, HoldOpen)); // behind, not gone
}

void TestChooseCues::aRefusalOfProfilingSilencesHabits()
{
    for (const ConsentState state : {ConsentState::Refused, ConsentState::Withdrawn}) {
        Story story;
        story.sells({"Soap"}).boughtOn({30, 60, 90, 120}, {"Soap"}).holds("Throw", 3).consent(Purpose::Profiling, state);
        QVERIFY(!says(story, ReplenishmentDue) && !says(story, Lapsed));
        QVERIFY(says(story, HoldOpen)); // a service they asked for
    }
    Story granted;
    granted.sells({"Soap"}).boughtOn({30, 60, 90, 120}, {"Soap"}).consent(Purpose::Profiling, ConsentState::Granted);
    QVERIFY(says(granted, ReplenishmentDue));
}

void TestChooseCues::theSameLifeGivesTheSameBrief()
{
    QCOMPARE(full().brief().cues, full().brief().cues);
}

void TestChooseCues::aLifeWithoutAnythingHasNothingToSay()
{
    Story story;
    story.boughtOn({40, 400}, {"Cup"}).consent(Purpose::EmailMarketing, ConsentState::Refused);
    QVERIFY(story.brief().cues.empty());
}

QTEST_GUILESS_MAIN(TestChooseCues)
#include "tst_choosecues.moc"
