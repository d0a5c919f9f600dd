// SPDX-FileCopyrightText: 2026 Tuttu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/insight/baskets/itemsets.h"

namespace tuttu {

struct Interval {
    double low = 0, high = 0;
};

/** "Whoever buys these also buys that": counts, and what follows from them. Intervals are of 95 %. */
struct AssociationRule {
    std::vector<int> given;  ///< ascending
    int then = 0;
    int together = 0;        ///< baskets with all of them
    int givenCount = 0, thenCount = 0, baskets = 0;

    double support() const { return double(together) / baskets; }
    double confidence() const { return double(together) / givenCount; }
    double lift() const { return expected() > 0 ? together / expected() : 0; }
    /** Baskets with both if they had nothing to do with each other. */
    double expected() const { return double(givenCount) * thenCount / baskets; }
    /** Lift as if `k` more baskets had shown it to be 1: a pair that met ten times does not outrank one that met seven hundred times
     *  for its luck alone. */
    double shrunkLift(double k) const { return (together + k) / (expected() + k); }

    Interval supportInterval() const;     ///< Wilson
    Interval confidenceInterval() const;  ///< Wilson
    Interval liftInterval() const;        ///< of its logarithm, by the delta method for counts of one table
};

/** Wilson's score interval of a share, 95 %. */
Interval wilson(double hits, double n);

/** The k of shrunkLift this shop's own pairs ask for: how much lifts scatter beyond chance, by moments, if lifts of pairs are gamma distributed
 *  around 1 with shape k and counts are Poisson. Over all pairs, met or not. */
double liftShrinkage(const BasketRows &baskets, int items);

/** Every rule with one item behind it out of `sets` (all frequent sets, as frequentSets gives them) of at least `fewestItems` items and
 *  this confidence. */
std::vector<AssociationRule> rulesOf(const std::vector<ItemSet> &sets, int baskets, double confidence, int fewestItems = 2);

} // namespace tuttu
