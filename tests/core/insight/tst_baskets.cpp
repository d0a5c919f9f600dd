// SPDX-FileCopyrightText: 2026 Tuttu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/insight/baskets/association.h"

#include <QTest>

#include <algorithm>
#include <cmath>
#include <random>

using namespace tuttu;

class TestBaskets : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void theFewestReceiptsAreThoseOfArules();
    void setsAreThoseOfCountingEveryOne();
    void tooManySetsAreRefused();
    void rulesSayWhatWasCounted();
    void intervalsAreTheKnownOnes();
    void theIntervalOfALiftHoldsTheTrueOne();
    void luckOfFewReceiptsIsShrunk();
    void noReceiptsNoRules();
};

void TestBaskets::theFewestReceiptsAreThoseOfArules()
{
    QCOMPARE(minimumCount(0.001, 9835), 10); // 9.835
    QCOMPARE(minimumCount(0.01, 9835), 99);
    QCOMPARE(minimumCount(0.5, 10), 5);
    QCOMPARE(minimumCount(0, 10), 1);
}

void TestBaskets::setsAreThoseOfCountingEveryOne()
{
    constexpr int items = 8;
    std::mt19937 random(2);
    BasketRows baskets;
    std::vector<unsigned> masks;
    for (int b = 0; b < 300; ++b) {
        const unsigned mask = random() & random() & 0xff;
        std::vector<int> basket;
        for (int i = 0; i < items; ++i) {
            if (mask >> i & 1)
                basket.push_back(i);
        }
        baskets.add(0, basket);
        masks.push_back(mask);
    }
    std::vector<ItemSet> wanted;
    for (unsigned set = 1; set < 256; ++set) {
        const int count = int(std::count_if(masks.begin(), masks.end(), [&](unsigned m) { return (m & set) == set; }));
        ItemSet one{{}, count};
        for (int i = 0; i < items; ++i) {
            if (set >> i & 1)
                one.items.push_back(i);
        }
        if (count >= 5 && one.items.size() <= 4)
            wanted.push_back(one);
    }
    std::sort(wanted.begin(), wanted.end(), [](const ItemSet &a, const ItemSet &b) { return a.items < b.items; });
    QVERIFY(wanted.size() > 50);
    QCOMPARE(frequentSets(baskets, items, 5, 4).value(), wanted);
}

void TestBaskets::tooManySetsAreRefused()
{
    BasketRows baskets;
    std::vector<int> all(30);
    for (int i = 0; i < 30; ++i)
        all[size_t(i)] = i;
    baskets.add(0, all);
    const auto sets = frequentSets(baskets, 30, 1, 10, 1000);
    QVERIFY(!sets.ok());
    QCOMPARE(sets.error().code, Errc::Invalid);
    QCOMPARE(frequentSets(baskets, 30, 1, 1, 1000).value().size(), size_t(30));
}

void TestBaskets::rulesSayWhatWasCounted()
{
    // bread 4, milk 4, butter 3, tea 3 of six receipts
    BasketRows baskets;
    for (const std::vector<int> &basket : {std::vector<int>{0, 1, 2}, {0, 1}, {1, 3}, {0, 2}, {3}, {0, 1, 2, 3}})
        baskets.add(0, basket);
    const auto sets = frequentSets(baskets, 4, 2, 3);
    const std::vector<AssociationRule> rules = rulesOf(*sets, 6, 0.7);
    const auto butterBread = std::find_if(rules.begin(), rules.end(), [](const auto &r) { return r.given == std::vector<int>{2} && r.then == 0; });
    QVERIFY(butterBread != rules.end());
    QCOMPARE(butterBread->confidence(), 1.0);
    QCOMPARE(butterBread->support(), 0.5);
    QCOMPARE(butterBread->lift(), 1.5);
    QCOMPARE(butterBread->expected(), 2.0);
    QVERIFY(std::all_of(rules.begin(), rules.end(), [](const auto &r) { return r.confidence() >= 0.7; }));
    QVERIFY(std::any_of(rules.begin(), rules.end(), [](const auto &r) { return r.given == std::vector<int>{1, 2} && r.then == 0 && r.together == 2; }));
    const auto longer = rulesOf(*sets, 6, 0, 3);
    QVERIFY(!longer.empty());
    QVERIFY(std::all_of(longer.begin(), longer.end(), [](const auto &r) { return r.given.size() == 2; }));
}

void TestBaskets::intervalsAreTheKnownOnes()
{
    // Newcombe 1998, method 3 (Wilson without correction): 81 of 263, 15 of 148, 0 of 20
    const Interval a = wilson(81, 263), b = wilson(15, 148), c = wilson(0, 20);
    QVERIFY(std::abs(a.low - 0.2553) < 5e-5 && std::abs(a.high - 0.3662) < 5e-5);
    QVERIFY(std::abs(b.low - 0.0624) < 5e-5 && std::abs(b.high - 0.1605) < 5e-5);
    QVERIFY(c.low < 1e-15 && std::abs(c.high - 0.1611) < 5e-5);
    QCOMPARE(wilson(0, 0).high, 1.0);
}

void TestBaskets::theIntervalOfALiftHoldsTheTrueOne()
{
    // Two items with P(a) = .1, P(b) = .05, P(ab) = .015: lift 3. Of 400 samples of 2,000 receipts about 380 intervals hold it.
    std::mt19937 random(11);
    std::uniform_real_distribution<double> even(0, 1);
    int held = 0;
    for (int sample = 0; sample < 400; ++sample) {
        AssociationRule rule{{0}, 1, 0, 0, 0, 2000};
        for (int r = 0; r < rule.baskets; ++r) {
            const double u = even(random);
            rule.together += u < 0.015;
            rule.givenCount += u < 0.1;
            rule.thenCount += u < 0.015 || (u >= 0.1 && u < 0.135);
        }
        const Interval interval = rule.liftInterval();
        held += interval.low <= 3 && interval.high >= 3;
    }
    QVERIFY2(held >= 365 && held <= 395, qPrintable(QString::number(held)));
    QCOMPARE((AssociationRule{{0}, 1, 0, 5, 5, 100}.liftInterval().high), 0.0);
}

void TestBaskets::luckOfFewReceiptsIsShrunk()
{
    const AssociationRule lucky{{0}, 1, 3, 5, 5, 10'000}, sure{{2}, 3, 300, 500, 500, 10'000};
    QVERIFY(lucky.lift() > sure.lift());
    QVERIFY(lucky.shrunkLift(4) < sure.shrunkLift(4));
    BasketRows baskets; // items that have nothing to do with each other
    std::mt19937 random(7);
    for (int b = 0; b < 5000; ++b) {
        std::vector<int> basket;
        for (int i = 0; i < 20; ++i) {
            if (random() % 10 == 0)
                basket.push_back(i);
        }
        baskets.add(0, basket);
    }
    QVERIFY(liftShrinkage(baskets, 20) > 500); // chance alone: every lift is as good as 1
}

void TestBaskets::noReceiptsNoRules()
{
    QVERIFY(frequentSets(BasketRows(), 0, 1, 3).value().empty());
    QVERIFY(frequentSets(BasketRows(), 5, 1, 3).value().empty());
    QVERIFY(rulesOf({}, 0, 0).empty());
    QVERIFY(liftShrinkage(BasketRows(), 5) > 1e6);
}

QTEST_GUILESS_MAIN(TestBaskets)
#include "tst_baskets.moc"
