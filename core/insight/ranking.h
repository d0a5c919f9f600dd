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
 *  ties go to the more popular item. Costs one pass over the neighbours of what is owned; each next() is a logarithm.
 *  Borrows the model. */
class Ranking
{
public:
    /** Nothing of `without` is offered. */
    Ranking(const Affinity &affinity, std::span<const Owned> owned, std::span<const int> without, const RankWeights &weights = {});

    std::optional<RankedItem> next(); ///< none left = nothing with a score above zero

    std::optional<RankedItem> nth(size_t place); ///< from 0, the best; nothing = there are fewer. What next() has told keeps its place
    double score(int item) const;     ///< 0 = it is no candidate

private:
    /** What speaks for a candidate, not yet weighted; small, for who owns much has tens of thousands. */
    struct Part {
        double goesWith = 0, personal = 0;
        int item = 0;
        int because = -1;
        int together = 0;
        float strongest = 0;    ///< the largest single reason
    };
    struct Placed {
        double score;
        int item;
        friend bool operator<(const Placed &a, const Placed &b)
        {
            return a.score != b.score ? a.score < b.score : a.item > b.item; // items are indexed by popularity
        }
    };
    Part &at(int item);
    void addNeighbours(std::span<const Owned> owned);
    void addHabits(std::span<const Owned> owned);
    void addPopular();
    void place();
    RankedItem ranked(const Part &part) const;

    const Affinity &m_affinity;
    RankWeights m_weights;
    std::vector<int> m_slot;           ///< by item: its place in m_parts, or unseen, or excluded
    std::vector<Part> m_parts;
    double m_goesWithScale = 0, m_popularScale = 0;
    std::vector<Placed> m_order;       ///< a heap of those nobody has asked for, behind it the others, the best last
    size_t m_asked = 0, m_told = 0;
};

} // namespace tuttu
