// SPDX-FileCopyrightText: 2026 Tuttu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/insight/baskets/association.h"

#include <algorithm>
#include <cmath>

namespace tuttu {

namespace {

constexpr double z = 1.959963984540054; // 95 %

int countOf(const std::vector<ItemSet> &sets, const std::vector<int> &items)
{
    const auto at = std::lower_bound(sets.begin(), sets.end(), items, [](const ItemSet &set, const std::vector<int> &wanted) { return set.items < wanted; });
    return at != sets.end() && at->items == items ? at->count : 0;
}

} // namespace

Interval wilson(double hits, double n)
{
    if (n <= 0)
        return {0, 1};
    const double share = hits / n, z2 = z * z / n;
    const double centre = (share + z2 / 2) / (1 + z2);
    const double half = z * std::sqrt(share * (1 - share) / n + z2 / (4 * n)) / (1 + z2);
    return {std::max(0.0, centre - half), std::min(1.0, centre + half)};
}

Interval AssociationRule::supportInterval() const { return wilson(together, baskets); }
Interval AssociationRule::confidenceInterval() const { return wilson(together, givenCount); }

/** Var ln(c N / (a b)) = 1/c - 1/a - 1/b + 2 c/(a b) - 1/N, from the covariances of shares of one multinomial sample. */
Interval AssociationRule::liftInterval() const
{
    if (together == 0)
        return {0, 0};
    const double c = together, a = givenCount, b = thenCount;
    const double half = z * std::sqrt(std::max(0.0, 1 / c - 1 / a - 1 / b + 2 * c / (a * b) - 1.0 / baskets));
    return {lift() * std::exp(-half), lift() * std::exp(half)};
}

double liftShrinkage(const BasketRows &baskets, int items)
{
    constexpr double no = 1e9; // lifts scatter no more than chance makes them: all are 1
    const Holders holders(baskets, items);
    const double n = baskets.size();
    double sum = 0, squares = 0, fourth = 0, scatter = 0;
    std::vector<int> together(size_t(items), 0), met;
    for (int item = 0; item < items; ++item) {
        const double count = double(holders.of(item).size());
        sum += count;
        squares += count * count;
        fourth += count * count * count * count;
        for (const int b : holders.of(item)) {
            const auto row = baskets.row(b);
            for (auto other = std::upper_bound(row.begin(), row.end(), item); other != row.end(); ++other) {
                if (together[size_t(*other)]++ == 0)
                    met.push_back(*other);
            }
        }
        for (const int other : met) {
            const double c = together[size_t(other)], expected = count * double(holders.of(other).size()) / n;
            scatter += c * c - 2 * c * expected;
            together[size_t(other)] = 0;
        }
        met.clear();
    }
    if (n == 0)
        return no;
    const double expectedSquares = (squares * squares - fourth) / (2 * n * n);
    const double expectedSum = (sum * sum - squares) / (2 * n);
    const double beyondChance = scatter + expectedSquares - expectedSum;
    return beyondChance > 0 ? std::min(no, expectedSquares / beyondChance) : no;
}

std::vector<AssociationRule> rulesOf(const std::vector<ItemSet> &sets, int baskets, double confidence, int fewestItems)
{
    std::vector<AssociationRule> rules;
    for (const ItemSet &set : sets) {
        if (int(set.items.size()) < std::max(2, fewestItems))
            continue;
        for (size_t i = 0; i < set.items.size(); ++i) {
            AssociationRule rule{set.items, set.items[i], set.count, 0, 0, baskets};
            rule.given.erase(rule.given.begin() + std::ptrdiff_t(i));
            rule.givenCount = countOf(sets, rule.given);
            if (set.count < confidence * rule.givenCount)
                continue;
            rule.thenCount = countOf(sets, {rule.then});
            rules.push_back(std::move(rule));
        }
    }
    return rules;
}

} // namespace tuttu
