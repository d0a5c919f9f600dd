// SPDX-FileCopyrightText: 2026 Tuttu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/analytics/measures/interval.h"

#include <QTest>

#include <cmath>
#include <random>

using namespace tuttu;

class TestInterval : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void sharesHaveThePublishedIntervals_data();
    void sharesHaveThePublishedIntervals();
    void ofNothingThereIsNoShare();
    void differencesHaveThePublishedIntervals_data();
    void differencesHaveThePublishedIntervals();
    void hoursAddUpToDays();
    void aMeanLiesInItsIntervalNineteenTimesInTwenty();
    void ofOneValueThereIsNoInterval();
};

namespace {

bool near(double a, double b, double by = 0.00005) { return std::abs(a - b) <= by; }

} // namespace

void TestInterval::sharesHaveThePublishedIntervals_data()
{
    QTest::addColumn<int>("part");
    QTest::addColumn<int>("whole");
    QTest::addColumn<double>("low");
    QTest::addColumn<double>("high");
    // Newcombe 1998 (857), table I, method 3.
    QTest::newRow("81 of 263") << 81 << 263 << .2553 << .3662;
    QTest::newRow("15 of 148") << 15 << 148 << .0624 << .1605;
    QTest::newRow("none of 20") << 0 << 20 << .0 << .1611;
    QTest::newRow("1 of 29") << 1 << 29 << .0061 << .1718;
    QTest::newRow("all of 20") << 20 << 20 << .8389 << 1.0; // the mirror of none
}

void TestInterval::sharesHaveThePublishedIntervals()
{
    QFETCH(int, part);
    QFETCH(int, whole);
    QFETCH(double, low);
    QFETCH(double, high);
    const auto interval = shareInterval({part, whole});
    QVERIFY(interval);
    QVERIFY2(near(interval->low, low) && near(interval->high, high), qPrintable(QString("%1 %2").arg(interval->low).arg(interval->high)));
    QVERIFY(interval->holds(double(part) / whole));
}

void TestInterval::ofNothingThereIsNoShare()
{
    for (const ShareOf &of : {ShareOf{0, 0}, ShareOf{3, 0}, ShareOf{5, 4}, ShareOf{-1, 4}}) { // returns, or more receipts than were counted in
        QVERIFY(!of.share());
        QVERIFY(!shareInterval(of));
        QVERIFY(!shareDifference(of, {1, 2}));
    }
}

void TestInterval::differencesHaveThePublishedIntervals_data()
{
    QTest::addColumn<int>("partA");
    QTest::addColumn<int>("wholeA");
    QTest::addColumn<int>("partB");
    QTest::addColumn<int>("wholeB");
    QTest::addColumn<double>("low");
    QTest::addColumn<double>("high");
    // Newcombe 1998 (873), table II, method 10.
    QTest::newRow("56 of 70, 48 of 80") << 56 << 70 << 48 << 80 << .0524 << .3339;
    QTest::newRow("9 of 10, 3 of 10") << 9 << 10 << 3 << 10 << .1705 << .8090;
    QTest::newRow("10 of 10, none of 10") << 10 << 10 << 0 << 10 << .6075 << 1.0;
}

void TestInterval::differencesHaveThePublishedIntervals()
{
    QFETCH(int, partA);
    QFETCH(int, wholeA);
    QFETCH(int, partB);
    QFETCH(int, wholeB);
    QFETCH(double, low);
    QFETCH(double, high);
    const auto interval = shareDifference({partA, wholeA}, {partB, wholeB});
    QVERIFY(interval);
    QVERIFY2(near(interval->low, low) && near(interval->high, high), qPrintable(QString("%1 %2").arg(interval->low).arg(interval->high)));
    const auto back = shareDifference({partB, wholeB}, {partA, wholeA});
    QVERIFY(near(back->low, -interval->high, 1e-12) && near(back->high, -interval->low, 1e-12));
}

void TestInterval::hoursAddUpToDays()
{
    std::mt19937 random(7);
    Spread day, hours[24];
    for (int i = 0; i < 500; ++i) {
        const double value = int(random() % 10000);
        day.add(value);
        hours[random() % 24].add(value);
    }
    Spread sum;
    for (const Spread &hour : hours)
        sum += hour;
    QCOMPARE(sum, day); // whole cents: no rounding in between
}

void TestInterval::aMeanLiesInItsIntervalNineteenTimesInTwenty()
{
    std::mt19937 random(11);
    std::lognormal_distribution<double> receipt(3, 0.8); // most are small, some are large
    const double truth = std::exp(3 + 0.8 * 0.8 / 2);
    int held = 0, same = 0;
    for (int run = 0; run < 2000; ++run) {
        Spread a, b;
        for (int i = 0; i < 200; ++i) {
            a.add(receipt(random));
            b.add(receipt(random));
        }
        held += meanInterval(a)->holds(truth);
        same += meanDifference(a, b)->holds(0);
    }
    QVERIFY2(std::abs(held / 2000.0 - .95) < .025, qPrintable(QString::number(held)));
    QVERIFY2(std::abs(same / 2000.0 - .95) < .025, qPrintable(QString::number(same)));
}

void TestInterval::ofOneValueThereIsNoInterval()
{
    Spread one;
    QVERIFY(!one.mean());
    one.add(5);
    QCOMPARE(*one.mean(), 5.0);
    QVERIFY(!one.variance() && !meanInterval(one) && !meanDifference(one, one));
}

QTEST_GUILESS_MAIN(TestInterval)
#include "tst_interval.moc"
