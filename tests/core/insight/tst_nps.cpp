// SPDX-FileCopyrightText: 2026 Tuttu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/insight/nps.h"

#include <QTest>

using namespace tuttu;

class TestNps : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void scoresAndIntervalsAreTheWorkedOnes_data();
    void scoresAndIntervalsAreTheWorkedOnes();
    void twoShopsApartByChanceAreNotDifferent();
    void nobodyAskedIsNoScore();
    void everybodyAskedLeavesNoDoubt();
    void nineIsAPromoterAndSixIsNone();
};

void TestNps::scoresAndIntervalsAreTheWorkedOnes_data()
{
    QTest::addColumn<QList<int>>("counts");
    QTest::addColumn<QList<double>>("expected"); // score, low, high
    QTest::newRow("half love it") << QList<int>{50, 30, 20} << QList<double>{30, 14.0511, 44.2013};
    QTest::newRow("fifteen") << QList<int>{9, 4, 2} << QList<double>{46.6667, 4.8406, 72.9372};
    QTest::newRow("five, all cross") << QList<int>{0, 0, 5} << QList<double>{-100, -100, -17.4915};
    QTest::newRow("ten, all glad") << QList<int>{10, 0, 0} << QList<double>{100, 47.5036, 100};
    QTest::newRow("one") << QList<int>{1, 0, 0} << QList<double>{100, -48.4986, 98.4986};
    QTest::newRow("a thousand") << QList<int>{412, 310, 278} << QList<double>{13.4, 8.2883, 18.4315};
}

void TestNps::scoresAndIntervalsAreTheWorkedOnes()
{
    QFETCH(QList<int>, counts);
    QFETCH(QList<double>, expected);
    const auto score = npsScore({counts[0], counts[1], counts[2]});
    QVERIFY(score);
    QVERIFY(std::abs(score->score - expected[0]) < 5e-5);
    QVERIFY(std::abs(score->low - expected[1]) < 5e-5);
    QVERIFY(std::abs(score->high - expected[2]) < 5e-5);
    if (counts[0] == 50) {
        QVERIFY(std::abs(npsScoreWald({50, 30, 20})->low - 14.6922) < 5e-5);
        QVERIFY(std::abs(npsScoreWald({50, 30, 20})->high - 45.3078) < 5e-5);
    }
}

void TestNps::twoShopsApartByChanceAreNotDifferent()
{
    QVERIFY(std::abs(*npsChange({50, 30, 20}, {60, 45, 15}) - 0.7503) < 5e-5);
    QVERIFY(*npsChange({500, 300, 200}, {700, 200, 100}) > 1.96);
    QVERIFY(*npsChange({700, 200, 100}, {500, 300, 200}) < -1.96);
}

void TestNps::nobodyAskedIsNoScore()
{
    QVERIFY(!npsScore({}));
    QVERIFY(!npsScoreWald({}));
    QVERIFY(!npsChange({}, {1, 0, 0}));
}

void TestNps::everybodyAskedLeavesNoDoubt()
{
    const NpsCounts counts{50, 30, 20};
    const double sampled = npsScore(counts)->high - npsScore(counts)->low, half = npsScore(counts, 200)->high - npsScore(counts, 200)->low;
    QVERIFY(std::abs(half / sampled - std::sqrt(100.0 / 199)) < 1e-12);
    QVERIFY(npsScore(counts, 100)->high - npsScore(counts, 100)->low < 1e-12);
}

void TestNps::nineIsAPromoterAndSixIsNone()
{
    NpsCounts counts;
    for (int score = 0; score <= 10; ++score)
        counts.add(score);
    QCOMPARE(counts, (NpsCounts{2, 2, 7}));
}

QTEST_GUILESS_MAIN(TestNps)
#include "tst_nps.moc"
