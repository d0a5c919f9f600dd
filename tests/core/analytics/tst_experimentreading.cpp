// SPDX-FileCopyrightText: 2026 Tuttu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/analytics/experiments/experimentreading.h"

#include <QTest>

using namespace tuttu;

namespace {

Experiment experiment(qint64 planned = 2000)
{
    Experiment e;
    e.salt = "spring";
    e.without = 50;
    e.guards = {VisitMeasure::Items, VisitMeasure::Minutes, VisitMeasure::CuesUsed};
    e.planned = planned;
    return e;
}

/** `count` visits; of those with, `with` in a hundred bought two things; of those without, `without`. */
std::vector<VisitResult> visits(int count, int with, int without)
{
    std::vector<VisitResult> all;
    int seen[2] = {0, 0};
    for (int i = 0; i < count; ++i) {
        const VisitId id = VisitId::derived("visit", QString::number(i));
        const bool isWith = armOf("spring", id, .5) == Arm::With;
        const bool bought = seen[isWith]++ % 100 < (isWith ? with : without);
        all.push_back({id, bought ? 2 : 0, 12, isWith ? 2 : 0, 1});
    }
    return all;
}

} // namespace

class TestExperimentReading : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void eachVisitCountsToTheArmItWasDrawnFor();
    void whatHelpsIsCalledSoAndWhatHarmsToo();
    void noDifferenceIsNoneYet();
    void fewVisitsSayNothing();
    void guardsAreReadBesideIt();
    void whatAShopNeedsIsSaidAtItsPace();
};

void TestExperimentReading::eachVisitCountsToTheArmItWasDrawnFor()
{
    const auto reading = readingOf(experiment(), visits(1000, 100, 0));
    QCOMPARE(reading.visits, 1000);
    QCOMPARE(reading.main.arms.with.count + reading.main.arms.without.count, 1000);
    QVERIFY(reading.main.arms.with.count > 430 && reading.main.arms.with.count < 570);
    QCOMPARE(reading.main.arms.with.mean(), 1.0); // all of them bought, and nobody of the others
    QCOMPARE(reading.main.arms.without.mean(), 0.0);
}

void TestExperimentReading::whatHelpsIsCalledSoAndWhatHarmsToo()
{
    const auto helps = readingOf(experiment(), visits(2000, 40, 20)).main;
    QCOMPARE(helps.difference(), Difference::Better);
    QVERIFY(helps.uplift->holds(.2));
    QCOMPARE(readingOf(experiment(), visits(2000, 20, 40)).main.difference(), Difference::Worse);
}

void TestExperimentReading::noDifferenceIsNoneYet()
{
    QCOMPARE(readingOf(experiment(), visits(2000, 30, 30)).main.difference(), Difference::NoneYet);
}

void TestExperimentReading::fewVisitsSayNothing()
{
    const auto reading = readingOf(experiment(), visits(150, 40, 20));
    QCOMPARE(reading.main.difference(), Difference::TooFew);
    QVERIFY(!reading.main.uplift);
    QCOMPARE(readingOf(experiment(), {}).visits, 0);
}

void TestExperimentReading::guardsAreReadBesideIt()
{
    const auto guards = readingOf(experiment(), visits(2000, 40, 20)).guards;
    QCOMPARE(guards.size(), size_t(3));
    QCOMPARE(guards[0].measure, VisitMeasure::Items);
    QCOMPARE(guards[0].difference(), Difference::Better); // two things each
    QCOMPARE(guards[1].arms.without.mean(), 12.0);
    QCOMPARE(guards[1].difference(), Difference::NoneYet); // all stay as long
    QCOMPARE(guards[2].arms.with.mean(), .5);
    QCOMPARE(guards[2].arms.without.count, 0); // nothing was judged there: no part in it
    QCOMPARE(guards[2].difference(), Difference::TooFew);
}

void TestExperimentReading::whatAShopNeedsIsSaidAtItsPace()
{
    const auto needs = needsOf(15, 3, 10, 2000, 28);
    QVERIFY(needs);
    QCOMPARE(needs->visits, *visitsNeeded(.15, .03, .1));
    QCOMPARE(needs->weeks, int((needs->visits + 499) / 500)); // five hundred a week
    QVERIFY(!needsOf(15, 3, 10, 0, 28)->weeks);
    QVERIFY(!needsOf(99, 3, 10, 2000, 28));
    QVERIFY(!needsOf(15, 0, 10, 2000, 28));
}

QTEST_GUILESS_MAIN(TestExperimentReading)
#include "tst_experimentreading.moc"
