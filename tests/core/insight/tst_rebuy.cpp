// SPDX-FileCopyrightText: 2026 Tuttu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/insight/replenish/rebuy.h"

#include <QTest>

#include <cmath>

using namespace tuttu;

class TestRebuy : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void whoBuysOftenAndLatelyComesFirst();
    void whatIsInSeasonComesFirst();
    void aLonelyGapLeansOnTheCustomer();
    void aKnownLifetimeSaysItBest();
    void noGapNoWindow();
    void thePastOfAnHourIsADay();
};

void TestRebuy::whoBuysOftenAndLatelyComesFirst()
{
    const RebuyRecipe recipe;
    QVERIFY(rebuyScore({3, 5, 10, 40}, recipe) > rebuyScore({1, 5, 10, 40}, recipe));
    QVERIFY(rebuyScore({3, 9, 10, 40}, recipe) > rebuyScore({3, 5, 10, 40}, recipe));
    QCOMPARE(rebuyScore({0, 5, 10, 40}, recipe), 0.0);
    QCOMPARE(rebuyScore({3, 9, 10, 40}, {60, 0, 0}), 3.0);
}

void TestRebuy::whatIsInSeasonComesFirst()
{
    QVERIFY(rebuyScore({2, 5, 40, 60}, {60, 0.5, 0}) > rebuyScore({2, 5, 1, 60}, {60, 0.5, 0}));
    QCOMPARE(rebuyScore({2, 5, 10, 40}, {60, 0.5, 0}), 2.0); // sells as it did
}

void TestRebuy::aLonelyGapLeansOnTheCustomer()
{
    const double customer = std::log(20.0);
    QVERIFY(std::abs(shrunkGap({80}, customer) - std::exp((std::log(80.0) + 8 * customer) / 9)) < 1e-9);
    QVERIFY(std::abs(shrunkGap(std::vector<double>(800, 80), customer) - 80) < 1.2); // their own habit, after so many
    QVERIFY(std::abs(shrunkGap({}, customer) - 20) < 1e-9);
}

void TestRebuy::aKnownLifetimeSaysItBest()
{
    const GapWindow window = gapWindow({80}, std::log(20.0), 60);
    QCOMPARE(window.usual, 60.0);
    QVERIFY(window.from < 60 && window.to > 60);
    QVERIFY(std::abs(window.from * window.to - 3600) < 1e-6); // even on the scale of ratios
    QVERIFY(gapWindow({80}, std::log(20.0), 60, 0.2).to < window.to);
}

void TestRebuy::noGapNoWindow()
{
    QCOMPARE(gapWindow({}, std::log(20.0)).usual, 0.0);
    QCOMPARE(meanLogGap({}), 0.0);
}

void TestRebuy::thePastOfAnHourIsADay()
{
    QCOMPARE(meanLogGap({0, 0.04, -3}), 0.0);
    QVERIFY(std::isfinite(shrunkGap({0}, std::log(20.0))));
}

QTEST_GUILESS_MAIN(TestRebuy)
#include "tst_rebuy.moc"
