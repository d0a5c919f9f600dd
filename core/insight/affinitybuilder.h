// SPDX-FileCopyrightText: 2026 Tuttu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/insight/affinity.h"

namespace tuttu {

/** Counts an Affinity from baskets, fed one by one in any order: a basket is what one receipt (or one customer's day) held.
 *  Five million lines take about 4 bytes each here and no table of pairs: pairs are counted item by item. */
class AffinityBuilder
{
public:
    /** `today` is the store-local day "recent" ends with. */
    explicit AffinityBuilder(const QDate &today);

    /** `here`: sold in this device's store; only such baskets make something popular here.
     *  Doubles count once. Days after today are ignored. A basket of more than largestBasket different items is somebody's stock
     *  order, says nothing about what goes together and would cost the square of its size: it counts for popularity only. */
    void add(const QDate &day, std::span<const ProductId> items, bool here = true);

    Affinity build() &&;

    static constexpr int largestBasket = 200;

private:
    int indexFor(const ProductId &product);

    QDate m_today;
    QHash<ProductId, int> m_index;
    std::vector<ProductId> m_products;
    std::vector<int> m_recent;
    std::vector<int> m_lines;            ///< item indices of all baskets, one after another
    std::vector<int> m_basketEnd;
};

} // namespace tuttu
