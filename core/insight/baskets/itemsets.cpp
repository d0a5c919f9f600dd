// SPDX-FileCopyrightText: 2026 Tuttu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/insight/baskets/itemsets.h"

#include <algorithm>
#include <cmath>

namespace tuttu {

using namespace Qt::StringLiterals;

namespace {

/** Grows sets one item at a time; what may be added to a set is counted in the baskets that hold it. */
class Grower
{
public:
    Grower(const BasketRows &baskets, int items, int fewest, int mostItems, size_t mostSets)
        : m_baskets(baskets), m_fewest(fewest), m_mostItems(size_t(mostItems)), m_mostSets(mostSets), m_counts(size_t(mostItems), std::vector<int>(size_t(items), 0))
    {
    }

    bool grow(const std::vector<int> &holders)
    {
        const size_t depth = m_items.size();
        const int last = m_items.empty() ? -1 : m_items.back();
        std::vector<int> &counts = m_counts[depth];
        std::vector<int> met;
        for (const int basket : holders) {
            const auto row = m_baskets.row(basket);
            for (auto item = std::upper_bound(row.begin(), row.end(), last); item != row.end(); ++item) {
                if (counts[size_t(*item)]++ == 0)
                    met.push_back(*item);
            }
        }
        std::vector<std::pair<int, int>> frequent;
        std::sort(met.begin(), met.end());
        for (const int item : met) {
            if (counts[size_t(item)] >= m_fewest)
                frequent.emplace_back(item, counts[size_t(item)]);
            counts[size_t(item)] = 0;
        }
        for (const auto &[item, count] : frequent) {
            m_items.push_back(item);
            m_found.push_back({m_items, count});
            const bool goOn = m_found.size() <= m_mostSets && (m_items.size() == m_mostItems || grow(holdersWith(holders, item, count)));
            m_items.pop_back();
            if (!goOn)
                return false;
        }
        return true;
    }
    std::vector<ItemSet> take() { return std::move(m_found); }

private:
    std::vector<int> holdersWith(const std::vector<int> &holders, int item, int count) const
    {
        std::vector<int> out;
        out.reserve(size_t(count));
        for (const int basket : holders) {
            const auto row = m_baskets.row(basket);
            if (std::binary_search(row.begin(), row.end(), item))
                out.push_back(basket);
        }
        return out;
    }

    const BasketRows &m_baskets;
    const int m_fewest;
    const size_t m_mostItems, m_mostSets;
    std::vector<std::vector<int>> m_counts; ///< by depth; zero between uses
    std::vector<int> m_items;
    std::vector<ItemSet> m_found;
};

} // namespace

int minimumCount(double support, int baskets)
{
    return std::max(1, int(std::ceil(support * baskets)));
}

Result<std::vector<ItemSet>> frequentSets(const BasketRows &baskets, int items, int fewest, int mostItems, size_t mostSets)
{
    if (mostItems < 1 || items == 0)
        return std::vector<ItemSet>();
    std::vector<int> all(size_t(baskets.size()));
    for (int b = 0; b < baskets.size(); ++b)
        all[size_t(b)] = b;
    Grower grower(baskets, items, fewest, mostItems, mostSets);
    if (!grower.grow(all))
        return {Errc::Invalid, u"more than %1 sets of items; a higher support leaves fewer"_s.arg(mostSets)};
    return grower.take();
}

} // namespace tuttu
