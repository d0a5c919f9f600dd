// SPDX-FileCopyrightText: 2026 Tuttu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "story.h"

#include <QTest>

using namespace tuttu;

Q_DECLARE_METATYPE(tuttu::Rhythm)

class TestMakeBrief : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void theRhythmIsTheirOwn_data();
    void theRhythmIsTheirOwn();
    void aDayIsTheShopsDay();
    void tomorrowsOrderIsNotYet();
    void likesNeedEvidenceAndMoreThanTheRange();
    void threeCandlesMakeNoTaste();
    void atMostThreeLikes();
    void aRefusalOfProfilingLeavesNothingComputed();
    void anEmptyProfileIsABrief();
    void drawnVisitsHearOtherwiseOnlyWhileThatIsTried();
};

void TestMakeBrief::theRhythmIsTheirOwn_data()
{
    QTest::addColumn<QList<int>>("daysAgo");
    QTest::addColumn<Rhythm>("rhythm");
    QTest::newRow("never") << QList<int>{} << Rhythm{0, 0, -1};
    QTest::newRow("once, today") << QList<int>{0} << Rhythm{1, 0, 0};
    QTest::newRow("two gaps are too few") << QList<int>{10, 20, 30} << Rhythm{3, 0, 10};
    QTest::newRow("three gaps") << QList<int>{10, 20, 30, 40} << Rhythm{4, 10, 10};
    QTest::newRow("the middle gap, not the mean") << QList<int>{5, 12, 19, 400} << Rhythm{4, 7, 5};
    QTest::newRow("between two middle gaps") << QList<int>{5, 15, 25, 45, 75} << Rhythm{5, 15, 5};
    QTest::newRow("twice on a day is once") << QList<int>{10, 10, 20, 20, 30} << Rhythm{3, 0, 10};
}

void TestMakeBrief::theRhythmIsTheirOwn()
{
    QFETCH(QList<int>, daysAgo);
    Story story;
    for (const int d : daysAgo)
        story.bought(d, {"Cup"});
    QTEST(story.brief().rhythm, "rhythm");
}

void TestMakeBrief::aDayIsTheShopsDay()
{
    Story story;
    story.zone = QTimeZone("Pacific/Auckland");
    story.bought(5, {"Cup"});
    Order late = story.profile.orders[0];
    late.at = late.at.addSecs(6 * 3600); // 15:00 and 21:00 in Auckland are two days in UTC
    QVERIFY(late.at.date() != story.profile.orders[0].at.date() || late.at.toTimeZone(story.zone).date() == story.day(5));
    story.profile.orders.insert(story.profile.orders.begin(), late);
    QCOMPARE(story.brief().rhythm, (Rhythm{1, 0, 5}));
}

void TestMakeBrief::tomorrowsOrderIsNotYet()
{
    Story story;
    story.bought(-1, {"Cup"}).bought(4, {"Cup"});
    QCOMPARE(story.brief().rhythm, (Rhythm{1, 0, 4}));
}

void TestMakeBrief::likesNeedEvidenceAndMoreThanTheRange()
{
    Story story;
    story.sells({"C1", "C2"}, "candles").sells({"K1", "K2", "K3", "K4", "K5", "K6", "K7", "K8"}, "kitchen");
    story.boughtOn({10, 20, 30, 40, 50, 60}, {"C1"}).boughtOn({15, 25}, {"K1"}).boughtOn({35, 45, 55}, {"K2"});
    // candles: Beta(10 * .2 + 6, 10 * .8 + 5) lies above .2 of the range with nineteen chances in twenty; kitchen is bought less than the range has of it
    QCOMPARE(story.brief().likes, QStringList{"candles"});
    story.returned(5, {"C1", "C1", "C1", "C1", "C1", "C1"});
    QCOMPARE(story.brief().likes, QStringList()); // nothing of it was kept
}

void TestMakeBrief::threeCandlesMakeNoTaste()
{
    Story story;
    story.sells({"C1", "C2", "C3"}, "candles").sells({"K1", "K2", "K3"}, "kitchen");
    story.boughtOn({10, 20, 30}, {"C1"}); // half of the range are candles
    QCOMPARE(story.brief().likes, QStringList());
    story.boughtOn({40, 50, 60, 70}, {"C2"}); // seven of seven: Beta(12, 5) leaves .5 below
    QCOMPARE(story.brief().likes, QStringList{"candles"});
}

void TestMakeBrief::atMostThreeLikes()
{
    Story story;
    for (char category = 'a'; category <= 't'; ++category)
        story.sells({QString("thing of ") + QChar(category)}, QString(QChar(category)));
    story.boughtOn({10, 20, 30, 40, 50, 60, 70}, {"thing of d"}).boughtOn({10, 20, 30, 40, 50, 60}, {"thing of a"});
    story.boughtOn({10, 20, 30, 40, 50}, {"thing of c"}).boughtOn({10, 20, 30, 40, 50}, {"thing of b"});
    QCOMPARE(story.brief().likes, (QStringList{"d", "a", "b"}));
}

void TestMakeBrief::aRefusalOfProfilingLeavesNothingComputed()
{
    Story story;
    story.sells({"C1"}, "candles").sells({"K1", "K2", "K3"}, "kitchen").boughtOn({10, 20, 30, 40, 50}, {"C1"});
    QVERIFY(!story.brief().likes.isEmpty());
    story.consent(Purpose::Profiling, ConsentState::Withdrawn);
    QCOMPARE(story.brief().likes, QStringList());
    QCOMPARE(story.brief().rhythm, Rhythm());
}

void TestMakeBrief::anEmptyProfileIsABrief()
{
    const Brief brief = makeBrief(Profile(), Affinity(), Catalogue(), {Story().now, QTimeZone::utc(), {}, ourBook()});
    QCOMPARE(brief.rhythm, Rhythm());
    QVERIFY(brief.recommendations.empty() && brief.likes.isEmpty());
    QCOMPARE(brief.cues.at(0).rule, rule::FirstVisit);
}

void TestMakeBrief::drawnVisitsHearOtherwiseOnlyWhileThatIsTried()
{
    Story story;
    story.holds("Throw", 3).promised("call about the lamp", 0).answered(20, 2);
    const auto rules = [](const std::vector<Cue> &cues) {
        QStringList names;
        for (const Cue &cue : cues)
            names += cue.rule;
        return names;
    };
    const QStringList whole = rules(story.brief().cues);
    QCOMPARE(whole, (QStringList{rule::LastScoreLow, rule::HoldOpen, rule::FollowUpOpen}));
    QVERIFY(story.brief().drawnCues.empty()); // nobody is drawn: nothing is chosen twice

    story.leftOut = QStringList{rule::HoldOpen};
    story.leftOutOfDrawn = QStringList{rule::FollowUpOpen};
    Brief brief = story.brief();
    QVERIFY(!rules(brief.cues).contains(rule::HoldOpen) && rules(brief.cues).contains(rule::FollowUpOpen));
    QVERIFY(rules(brief.drawnCues).contains(rule::HoldOpen) && !rules(brief.drawnCues).contains(rule::FollowUpOpen));
    QCOMPARE(rules(brief.drawnCues).front(), rule::LastScoreLow); // what is tried with nobody is heard by both

    story.leftOut.clear();
    story.leftOutOfDrawn = QStringList();
    brief = story.brief();
    QCOMPARE(rules(brief.cues), whole);
    QCOMPARE(rules(brief.drawnCues), whole);
    story.judged(rule::HoldOpen, CueVerdict::Said, 0);
    brief = story.brief();
    QVERIFY(!rules(brief.cues).contains(rule::HoldOpen) && !rules(brief.drawnCues).contains(rule::HoldOpen));
}

QTEST_GUILESS_MAIN(TestMakeBrief)
#include "tst_makebrief.moc"
