// SPDX-FileCopyrightText: 2026 Tuttu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/insight/affinity.h"

namespace tuttu {

/** Counts an Affinity from receipts, fed one by one in any order. A receipt is a basket: joining a customer's receipts of a day
 *  gained nothing, joining all they ever bought lost a tenth (Online Retail, validation weeks).
 *  Takes 4 bytes a line and no table of pairs, since they are counted item by item: five million lines take seconds.
 *
 *  Neighbours are ranked by log-lift, shrunk: c/(c+20) ln(c N / (n_i n_j)), where every count is a sum over baskets of
 *  0.5^(age / 30 days). Plain lift puts pairs first that met two or three times; counts of all ages forget the season. */
class AffinityBuilder
{
public:
    /** `today` is the store-local day that "recent" ends with. */
    explicit AffinityBuilder(const QDate &today, int neighboursKept = Affinity::neighboursKept);

    /** `here`: sold in this device's store; only such baskets make something popular here. The same item twice counts once.
     *  Days after today are ignored. A basket of more than largestBasket different items is a stock order: it says nothing about
     *  what goes together and would cost the square of its size, so it counts for what is popular only. */
    void add(const QDate &day, std::span<const ProductId> items, bool here = true);

    Affinity build() &&;

    static constexpr int largestBasket = 50;
    static constexpr int fewestTogether = 2;     ///< a pair that met once is chance
    static constexpr double shrink = 20;         ///< baskets
    static constexpr double halfLifeDays = 30;

private:
    struct Row; ///< what one item met

    int indexFor(const ProductId &product);
    void sortByBaskets();
    void transpose();
    void countPairs(Affinity &out);
    void gather(size_t item, Row &row) const;
    std::span<const int> basket(size_t b) const;

    QDate m_today;
    int m_neighboursKept;
    QHash<ProductId, int> m_index;
    std::vector<ProductId> m_products;
    std::vector<int> m_baskets, m_recent;
    std::vector<int> m_lines, m_end;     ///< item indices of all baskets, one after another; where each basket ends
    std::vector<float> m_weight;         ///< of each basket: its age
    std::vector<int> m_holders, m_start; ///< the other way round: the baskets with an item, item by item
    std::vector<double> m_mass;          ///< of each item: the weight of its baskets
};

} // namespace tuttu
