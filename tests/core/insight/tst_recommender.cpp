// SPDX-FileCopyrightText: 2026 Tuttu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/insight/recommender/livemodel.h"
#include "core/insight/recommender/shortlist.h"

#include <QTest>

#include <algorithm>
#include <cmath>
#include <random>
#include <thread>

using namespace tuttu;

namespace {

constexpr int today = 2'461'000; // a Julian day

/** Baskets of a made-up shop where neighbours in number are bought together. */
BasketRows shop(int items, int baskets, unsigned seed = 1)
{
    std::mt19937 random(seed);
    BasketRows rows;
    for (int b = 0; b < baskets; ++b) {
        const int centre = int(random() % unsigned(items));
        std::vector<int> basket;
        for (int i = 0; i < 2 + int(random() % 5); ++i)
            basket.push_back(int(unsigned(centre + int(random() % 7)) % unsigned(items)));
        rows.add(today - int(random() % 200), basket);
    }
    return rows;
}

Gram gramOf(const BasketRows &rows, int items, const RowWeighting &weighting = {}, const Parallel &parallel = oneByOne, const GramLimits &limits = {})
{
    return Gram(rows, rowWeights(rows, weighting, today), items, parallel, limits);
}

/** Backwards, on three threads. */
void threeThreads(int jobs, const std::function<void(int)> &work)
{
    std::vector<std::thread> threads;
    for (int t = 0; t < 3; ++t)
        threads.emplace_back([&, t] {
            for (int job = jobs - 1 - t; job >= 0; job -= 3)
                work(job);
        });
    for (std::thread &t : threads)
        t.join();
}

/** The inverse, by Gauss and Jordan: another way than the one under test. */
std::vector<std::vector<double>> inverted(std::vector<std::vector<double>> a)
{
    const size_t n = a.size();
    std::vector<std::vector<double>> out(n, std::vector<double>(n, 0));
    for (size_t i = 0; i < n; ++i)
        out[i][i] = 1;
    for (size_t c = 0; c < n; ++c) {
        const double pivot = a[c][c];
        for (size_t k = 0; k < n; ++k)
            a[c][k] /= pivot, out[c][k] /= pivot;
        for (size_t r = 0; r < n; ++r) {
            const double f = a[r][c];
            for (size_t k = 0; r != c && k < n; ++k)
                a[r][k] -= f * a[c][k], out[r][k] -= f * out[c][k];
        }
    }
    return out;
}

} // namespace

class TestRecommender : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void pairsAreCountedAsByHand();
    void oldRowsAndLongRowsCountLess();
    void rowsTooLongToBePairedAreLeftOutAndCounted();
    void pairsThatMetTooSeldomAreLeftOut();
    void withAllNeighboursItIsEase();
    void fewNeighboursAreTheNearest();
    void oneColumnAloneIsTheSame();
    void threadsChangeNothing();
    void beyondTheDenseSquareItIsTheSame();
    void aListIsThatOfASortOfEverything();
    void salesLeadWhereANewTrainingWould();
    void aSaleDirtiesWhatWasSold();
    void aProductNobodyKnewIsLearnt();
    void anEmptyShopHasNoWeights();
    void aMillionProductsAreBorne();
};

void TestRecommender::pairsAreCountedAsByHand()
{
    BasketRows rows;
    for (const std::vector<int> &basket : {std::vector<int>{0, 1, 2}, {1, 0, 0, 1}, {2}, {}})
        rows.add(today, basket);
    const Gram gram = gramOf(rows, 4);
    QCOMPARE(rows.lines(), 6);
    QCOMPARE(gram.self(0), 2.0);
    QCOMPARE(gram.self(3), 0.0);
    QCOMPARE(gram.row(0).size(), size_t(2));
    QCOMPARE(gram.row(0)[0].item, 1);
    QCOMPARE(gram.row(0)[0].weight, 2.f);
    QCOMPARE(gram.row(2)[1].weight, 1.f);
    QCOMPARE(gram.dense(1, 0), 2.f);
    QCOMPARE(gram.dense(0, 0), 0.f); // itself is no pair
    QCOMPARE(gram.all(), 4.0);
}

void TestRecommender::oldRowsAndLongRowsCountLess()
{
    BasketRows rows;
    rows.add(today, std::vector<int>{0, 1});
    rows.add(today - 30, std::vector<int>{0, 1, 2, 3});
    QCOMPARE(gramOf(rows, 4, {30, 0}).row(0)[0].weight, 1.5f);
    QCOMPARE(gramOf(rows, 4, {0, 0.5}).row(0)[0].weight, float(1 / std::sqrt(2.0) + 0.5));
    rows.add(today - 100'000, std::vector<int>{0, 3}); // too old to count anything
    QCOMPARE(gramOf(rows, 4, {30, 0}).row(3)[0].weight, 0.5f);
}

void TestRecommender::rowsTooLongToBePairedAreLeftOutAndCounted()
{
    BasketRows rows = shop(40, 100);
    std::vector<int> everything(100'000);
    for (int i = 0; i < int(everything.size()); ++i)
        everything[size_t(i)] = i;
    rows.add(today, everything); // one customer's 100,000 lines: ten thousand million pairs
    const Gram gram = gramOf(rows, 100'000);
    QCOMPARE(gram.rowsLeftOut(), 1);
    QVERIFY(gram.row(0).size() > 1);
    QVERIFY(gram.row(50'000).empty());
}

void TestRecommender::pairsThatMetTooSeldomAreLeftOut()
{
    BasketRows rows;
    for (const std::vector<int> &basket : {std::vector<int>{0, 1}, {0, 1}, {0, 2}})
        rows.add(today, basket);
    const Gram gram = gramOf(rows, 3, {}, oneByOne, {2, 1e9});
    QCOMPARE(gram.row(0).size(), size_t(1));
    QCOMPARE(gram.self(0), 3.0); // the item itself is counted wherever it was
}

void TestRecommender::withAllNeighboursItIsEase()
{
    constexpr int items = 12;
    constexpr double lambda = 7;
    const Gram gram = gramOf(shop(items, 300), items);
    std::vector<std::vector<double>> g(items, std::vector<double>(items, 0));
    for (int i = 0; i < items; ++i) {
        g[size_t(i)][size_t(i)] = gram.self(i) + lambda;
        for (const Gram::Entry &e : gram.row(i))
            g[size_t(i)][size_t(e.item)] = double(e.weight);
    }
    const auto p = inverted(g); // Steck 2019: B = -P / diag(P)
    const ItemWeights weights = fitSlim(gram, {items, lambda}, oneByOne);
    int compared = 0;
    for (int i = 0; i < items; ++i) {
        for (const ItemWeights::Entry &e : weights.of(i)) {
            QVERIFY(std::abs(double(e.weight) + p[size_t(i)][size_t(e.item)] / p[size_t(e.item)][size_t(e.item)]) < 1e-6);
            ++compared;
        }
    }
    QVERIFY(compared > items * 6);
}

void TestRecommender::fewNeighboursAreTheNearest()
{
    const Gram gram = gramOf(shop(60, 2000), 60);
    const auto column = slimColumn(gram, 5, {4, 10});
    QCOMPARE(column.size(), size_t(4));
    double worst = 1e9;
    for (const auto &e : column)
        worst = std::min(worst, double(gram.dense(5, e.item)) / std::sqrt(gram.self(e.item)));
    for (const Gram::Entry &e : gram.row(5)) {
        const bool chosen = std::any_of(column.begin(), column.end(), [&](const auto &c) { return c.item == e.item; });
        QVERIFY(chosen || double(e.weight) / std::sqrt(gram.self(e.item)) <= worst);
    }
}

void TestRecommender::oneColumnAloneIsTheSame()
{
    const Gram gram = gramOf(shop(50, 800), 50);
    const ItemWeights all = fitSlim(gram, {8, 5}, oneByOne);
    for (const int item : {0, 17, 49}) {
        for (const ItemWeights::Entry &e : slimColumn(gram, item, {8, 5})) {
            const auto row = all.of(e.item);
            QVERIFY(std::any_of(row.begin(), row.end(), [&](const auto &w) { return w.item == item && w.weight == e.weight; }));
        }
    }
}

void TestRecommender::threadsChangeNothing()
{
    const BasketRows rows = shop(300, 3000);
    const ItemWeights one = fitSlim(gramOf(rows, 300, {60, 0.3}), {20, 10}, oneByOne);
    const ItemWeights three = fitSlim(gramOf(rows, 300, {60, 0.3}, threeThreads), {20, 10}, threeThreads);
    QVERIFY(one.size() > 3000);
    QVERIFY(one == three);
}

void TestRecommender::beyondTheDenseSquareItIsTheSame()
{
    // The same baskets, once among the first items, once all numbered past the dense square.
    constexpr int items = 40, far = 5000;
    const BasketRows near = shop(items, 900);
    BasketRows moved;
    for (int r = 0; r < near.size(); ++r) {
        std::vector<int> row(near.row(r).begin(), near.row(r).end());
        for (int &item : row)
            item = item % 3 == 0 ? item : item + far; // some here, some there
        moved.add(near.day(r), row);
    }
    const Gram a = gramOf(near, items), b = gramOf(moved, items + far);
    QVERIFY(b.denseItems() < far);
    for (int item = 0; item < items; ++item) {
        auto one = slimColumn(a, item, {items, 3});
        auto other = slimColumn(b, item % 3 == 0 ? item : item + far, {items, 3});
        QCOMPARE(one.size(), other.size());
        for (auto &e : other)
            e.item = e.item >= far ? e.item - far : e.item;
        const auto byItem = [](const auto &x, const auto &y) { return x.item < y.item; };
        std::sort(one.begin(), one.end(), byItem);
        std::sort(other.begin(), other.end(), byItem);
        for (size_t i = 0; i < one.size(); ++i) {
            QCOMPARE(one[i].item, other[i].item);
            QVERIFY(std::abs(one[i].weight - other[i].weight) < 1e-5f);
        }
    }
}

void TestRecommender::aListIsThatOfASortOfEverything()
{
    constexpr int items = 200;
    std::mt19937 random(3);
    Shortlist list(items);
    for (int round = 0; round < 200; ++round) {
        list.clear();
        std::vector<double> sold(items), score(items, 0);
        for (double &s : sold)
            s = double(random() % 4) / 4;
        std::vector<bool> gone(items, false);
        for (int i = 0; i < 40; ++i) {
            const int item = int(random() % items);
            const double part = double(random() % 9) / 8 - 0.25;
            score[size_t(item)] += part;
            list.add(item, part);
        }
        for (int i = 0; i < round; ++i) {
            const int item = int(random() % items);
            gone[size_t(item)] = true;
            list.exclude(item);
        }
        std::vector<int> wanted;
        for (int i = 0; i < items; ++i) {
            if (!gone[size_t(i)])
                wanted.push_back(i);
        }
        std::stable_sort(wanted.begin(), wanted.end(), [&](int a, int b) { return score[size_t(a)] + 0.5 * sold[size_t(a)] > score[size_t(b)] + 0.5 * sold[size_t(b)]; });
        wanted.resize(10);
        QCOMPARE(list.best(10, Popularity(sold), 0.5), wanted);
    }
}

void TestRecommender::salesLeadWhereANewTrainingWould()
{
    constexpr int items = 40;
    const RowWeighting weighting{30, 0.25};
    const SlimParameters slim{items, 5};
    BasketRows rows = shop(items, 600);
    LiveModel live(rows, items, today, weighting, slim, oneByOne);
    std::mt19937 random(9);
    for (int sale = 0; sale < 200; ++sale) {
        const int day = today + sale / 20; // ten days on: what was learnt has aged
        const std::vector<int> basket{int(random() % items), int(random() % items), 7};
        live.sold(basket, day);
        rows.add(day, basket);
    }
    QVERIFY(live.dirty() > 30);
    while (live.dirty() > 0)
        live.settle(3);
    const Gram gram(rows, rowWeights(rows, weighting, today + 9), items, oneByOne);
    int compared = 0;
    for (int item = 0; item < items; ++item) {
        const auto anew = slimColumn(gram, item, slim);
        const auto settled = live.column(item);
        QCOMPARE(settled.size(), anew.size());
        for (size_t i = 0; i < anew.size(); ++i, ++compared) {
            QCOMPARE(settled[i].item, anew[i].item);
            QVERIFY(std::abs(settled[i].weight - anew[i].weight) < 1e-4f);
        }
    }
    QVERIFY(compared > 500);
}

void TestRecommender::aSaleDirtiesWhatWasSold()
{
    LiveModel live(shop(40, 300), 40, today, {30, 0}, {10, 5}, oneByOne);
    const std::vector<ItemWeights::Entry> before(live.column(5).begin(), live.column(5).end());
    for (int i = 0; i < 30; ++i)
        live.sold(std::vector<int>{5, 25}, today);
    live.sold(std::vector<int>{1, 2}, today);
    QCOMPARE(live.dirty(), 4);
    QVERIFY(std::equal(before.begin(), before.end(), live.column(5).begin(), live.column(5).end())); // the counts changed, the weights wait
    QCOMPARE(live.settle(2), (std::vector<int>{5, 25})); // what changed most
    QCOMPARE(live.dirty(), 2);
    const auto column = live.column(5);
    const auto best = std::max_element(column.begin(), column.end(), [](const auto &a, const auto &b) { return a.weight < b.weight; });
    QCOMPARE(best->item, 25);
}

void TestRecommender::aProductNobodyKnewIsLearnt()
{
    LiveModel live(shop(40, 300), 40, today, {30, 0}, {10, 5}, oneByOne);
    for (int i = 0; i < 20; ++i)
        live.sold(std::vector<int>{3, 44}, today + 1);
    live.settle(10);
    QCOMPARE(live.column(44).front().item, 3);
    QVERIFY(live.column(42).empty());
}

void TestRecommender::anEmptyShopHasNoWeights()
{
    QCOMPARE(fitSlim(gramOf(BasketRows(), 0), {}, oneByOne).size(), size_t(0));
    const ItemWeights strangers = fitSlim(gramOf(BasketRows(), 5), {}, oneByOne);
    QCOMPARE(strangers.items(), 5);
    QVERIFY(strangers.of(4).empty());
    QVERIFY(Shortlist(0).best(10, Popularity(), 1).empty());
}

void TestRecommender::aMillionProductsAreBorne()
{
    constexpr int items = 1'000'000;
    BasketRows rows;
    for (int b = 0; b < items / 2; ++b)
        rows.add(today, std::vector<int>{2 * b, 2 * b + 1});
    const ItemWeights weights = fitSlim(gramOf(rows, items), {10, 1}, oneByOne);
    QCOMPARE(weights.size(), size_t(items));
    QCOMPARE(weights.of(777'776)[0].item, 777'777);
    QCOMPARE(weights.of(777'776)[0].weight, 0.5f); // met once, bought once, lambda 1
}

QTEST_GUILESS_MAIN(TestRecommender)
#include "tst_recommender.moc"
