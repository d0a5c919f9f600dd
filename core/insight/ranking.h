// SPDX-FileCopyrightText: 2026 Tuttu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/insight/affinity.h"

namespace tuttu {

/** An item the customer has, and how much it counts: sums over their days with it of 0.5^(age / half-life). */
struct Owned {
    int item = 0;
    double weight = 0;  ///< as a habit: half-life RankWeights::halfLifeDays
    double lately = 0;  ///< as a reason for something else: RankWeights::latelyDays
};

/** A candidate, and what its place in the ranking is made of. Each part is at most its weight. */
struct RankedItem {
    int item = 0;
    double personal = 0, goesWith = 0, popular = 0;
    int because = -1;   ///< the owned item that speaks most for it; -1 = none does
    int together = 0;   ///< baskets with both
    double score() const { return personal + goesWith + popular; }
};

/** How the parts are added; chosen on the validation weeks of Online Retail (docs/insight.md). A habit counts more in its season: its
 *  weight is times trend^0.5. */
struct RankWeights {
    double personal = 1, goesWith = 0.3, popular = 0.5;
    static constexpr double halfLifeDays = 365;
    static constexpr double latelyDays = 60;
    static constexpr double trendPower = 0.5;
};

/** Candidates best first: what they buy again, what goes with what they have, what sells here lately. Deterministic;
 *  ties go to the more popular item. Costs one pass over the neighbours of what is owned; each next() is a logarithm. */
class Ranking
{
public:
    /** Nothing of `without` is offered. */
    Ranking(const Affinity &affinity, std::span<const Owned> owned, std::span<const int> without, const RankWeights &weights = {});

    std::optional<RankedItem> next(); ///< none left = nothing with a score above zero

    const RankedItem *nth(size_t place); ///< from 0, the best; null = there are fewer. What next() has told keeps its place
    double score(int item) const;     ///< 0 = it is no candidate

private:
    void addNeighbours(const Affinity &affinity, std::span<const Owned> owned);
    void weigh(const Affinity &affinity, std::span<const Owned> owned, const RankWeights &weights);
    RankedItem &at(int item);

    std::vector<int> m_slot;           ///< by item: its place in m_candidates, or unseen, or excluded
    std::vector<RankedItem> m_candidates;
    std::vector<int> m_order;          ///< candidates: a heap of those nobody has asked for, behind it the others, the best last
    size_t m_asked = 0, m_told = 0;
    std::vector<float> m_strongest;    ///< by candidate: the largest single reason
};

} // namespace tuttu
