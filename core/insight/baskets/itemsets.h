// SPDX-FileCopyrightText: 2026 Tuttu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/insight/recommender/basketrows.h"

namespace tuttu {

/** Items that are bought together, and in how many baskets. */
struct ItemSet {
    std::vector<int> items; ///< ascending
    int count = 0;
    friend bool operator==(const ItemSet &, const ItemSet &) = default;
};

/** The count a support asks for: the smallest whole number that is not below support * baskets, and at least 1 (as arules has it). */
int minimumCount(double support, int baskets);

/** All sets of at most `mostItems` items in at least `fewest` baskets, in lexicographic order; exact. Errc::Invalid when they are more
 *  than `mostSets`: the support is too low for this many. */
Result<std::vector<ItemSet>> frequentSets(const BasketRows &baskets, int items, int fewest, int mostItems, size_t mostSets = 3'000'000);

} // namespace tuttu
