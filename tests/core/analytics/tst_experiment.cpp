// SPDX-FileCopyrightText: 2026 Tuttu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/analytics/experiments/experiment.h"

#include <QTest>

#include <cmath>
#include <random>

using namespace tuttu;

class TestExperiment : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void aVisitIsOfTheSameArmOnEveryDevice();
    void theShareThatDoesWithoutIsAsWished();
    void twoExperimentsAreDrawnApart();
    void whoeverLooksAllTheTimeIsNotFooled();
    void whatHelpsIsFoundInTheVisitsPlanned();
    void tooFewVisitsSayNothing();
    void theVisitsNeededGrowAsTheyShould();
};

namespace {

VisitId visit(int n) { return VisitId::derived("visit", QString::number(n)); }

/** Visits one after the other, a tenth of them without; who buys is drawn. */
class Shop
{
public:
    Shop(unsigned seed, double usual, double better) : m_random(seed), m_usual(usual), m_better(better) {}
    void visit()
    {
        const bool without = m_share(m_random) < .1;
        Spread &arm = without ? arms.without : arms.with;
        arm.add(m_share(m_random) < m_usual + (without ? 0 : m_better));
    }
    Arms arms;

private:
    std::mt19937 m_random;
    std::uniform_real_distribution<double> m_share{0, 1};
    double m_usual, m_better;
};

} // namespace

void TestExperiment::aVisitIsOfTheSameArmOnEveryDevice()
{
    // Worked out with another program: sha256(b"spring" + the sixteen bytes of the id); the first eight bytes as a share of 2^64.
    const VisitId first = VisitId::fromString("0190f3a0-0000-7000-8000-000000000001"), second = VisitId::fromString("0190f3a0-0000-7000-8000-000000000002");
    const double lotOfFirst = 0.1904242564317824, lotOfSecond = 0.8493904592403864;
    for (const auto &[id, lot] : {std::pair(first, lotOfFirst), std::pair(second, lotOfSecond)}) {
        QCOMPARE(armOf("spring", id, lot - 1e-9), Arm::With);
        QCOMPARE(armOf("spring", id, lot + 1e-9), Arm::Without);
    }
    QCOMPARE(armOf("spring", first, 0), Arm::With);
    QCOMPARE(armOf("spring", first, 1), Arm::Without);
}

void TestExperiment::theShareThatDoesWithoutIsAsWished()
{
    int without = 0;
    for (int n = 0; n < 20'000; ++n)
        without += armOf("autumn", visit(n), .1) == Arm::Without;
    QVERIFY2(std::abs(without - 2000) < 3 * std::sqrt(20'000 * .1 * .9), qPrintable(QString::number(without)));
}

void TestExperiment::twoExperimentsAreDrawnApart()
{
    int both = 0;
    for (int n = 0; n < 20'000; ++n)
        both += armOf("autumn", visit(n), .5) == Arm::Without && armOf("spring", visit(n), .5) == Arm::Without;
    QVERIFY2(std::abs(both - 5000) < 3 * std::sqrt(20'000 * .25 * .75), qPrintable(QString::number(both)));
}

void TestExperiment::whoeverLooksAllTheTimeIsNotFooled()
{
    int fooled = 0, fooledByPlainOnes = 0;
    constexpr int runs = 400;
    for (unsigned run = 0; run < runs; ++run) {
        Shop shop(run, .2, 0); // it brings nothing
        bool plain = false, sequence = false;
        for (int n = 1; n <= 20'000; ++n) {
            shop.visit();
            if (n % 100 != 0)
                continue;
            if (const auto uplift = upliftSoFar(shop.arms, 20'000); uplift && !uplift->holds(0))
                sequence = true;
            if (const auto difference = meanDifference(shop.arms.with, shop.arms.without); shop.arms.without.count >= fewestInArm && !difference->holds(0))
                plain = true;
        }
        fooled += sequence;
        fooledByPlainOnes += plain;
    }
    qInfo("of %d that bring nothing, looked at 200 times: %d look like something by the sequence, %d by plain intervals", runs, fooled, fooledByPlainOnes);
    QVERIFY(fooled <= runs * .05);
    QVERIFY(fooledByPlainOnes > runs * .15); // which is why
}

void TestExperiment::whatHelpsIsFoundInTheVisitsPlanned()
{
    const auto needed = visitsNeeded(.2, .05, .1);
    QVERIFY(needed);
    int found = 0;
    constexpr int runs = 200;
    for (unsigned run = 0; run < runs; ++run) {
        Shop shop(1000 + run, .2, .05);
        for (qint64 n = 0; n < *needed; ++n)
            shop.visit();
        const auto uplift = upliftSoFar(shop.arms, *needed);
        found += uplift && uplift->low > 0;
    }
    qInfo("%lld visits: found %d of %d times", *needed, found, runs);
    QVERIFY(std::abs(found / double(runs) - .8) < .1);
}

void TestExperiment::tooFewVisitsSayNothing()
{
    Arms arms;
    for (int n = 0; n < 5000; ++n)
        arms.with.add(1);
    for (int n = 0; n < 99; ++n)
        arms.without.add(0);
    QVERIFY(!upliftSoFar(arms, 1000));
    arms.without.add(0);
    QVERIFY(upliftSoFar(arms, 1000));
    QVERIFY(!upliftSoFar(arms, 0));
}

void TestExperiment::theVisitsNeededGrowAsTheyShould()
{
    const double twice = double(*visitsNeeded(.2, .01, .1)) / double(*visitsNeeded(.2, .02, .1));
    QVERIFY(twice > 3.5 && twice < 4.5); // half the difference, four times the visits
    QVERIFY(*visitsNeeded(.2, .02, .5) < *visitsNeeded(.2, .02, .1)); // even arms tell most
    QVERIFY(*visitsNeeded(.2, .02, .1) > 35136); // what a plan needs that is looked at once: (1.96 + 0.84)^2 (.22 .78 / .9 + .2 .8 / .1) / .02^2
    for (const auto &[usual, better, without] : {std::tuple(0., .1, .1), std::tuple(.2, 0., .1), std::tuple(.2, .9, .1), std::tuple(.2, .02, 0.), std::tuple(.2, .02, 1.)})
        QVERIFY(!visitsNeeded(usual, better, without));
    QVERIFY(!visitsNeeded(.2, 1e-9, .1)); // more visits than there are
}

QTEST_GUILESS_MAIN(TestExperiment)
#include "tst_experiment.moc"
