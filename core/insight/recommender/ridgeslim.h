// SPDX-FileCopyrightText: 2026 Tuttu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/insight/recommender/gram.h"

namespace tuttu {

/** How a local ridge SLIM is fitted. */
struct SlimParameters {
    int neighbours = 100;   ///< m: an item is explained by so many others
    double lambda = 100;    ///< ridge
    friend bool operator==(const SlimParameters &, const SlimParameters &) = default;
};

/** Weights from owned items to candidates, sparse. */
class ItemWeights
{
public:
    struct Entry {
        int item = 0;       ///< the candidate
        float weight = 0;
        friend bool operator==(const Entry &, const Entry &) = default;
    };
    ItemWeights() = default;
    /** `columns`: of each candidate, what it is explained by. */
    explicit ItemWeights(const std::vector<std::vector<Entry>> &columns);

    int items() const { return int(m_starts.size()) - 1; }
    std::span<const Entry> of(int owned) const { return std::span(m_entries).subspan(m_starts[size_t(owned)], m_starts[size_t(owned) + 1] - m_starts[size_t(owned)]); } ///< by candidate
    size_t size() const { return m_entries.size(); }
    friend bool operator==(const ItemWeights &, const ItemWeights &) = default;

private:
    std::vector<size_t> m_starts{0};
    std::vector<Entry> m_entries;
};

/** Local ridge SLIM, a truncated EASE (Steck 2019): item j is regressed on the m items i that met it with the largest c_ij / sqrt(c_ii)
 *  (ties: the smaller number), (G_NN + lambda I) w = G_Nj. With every other item as a neighbour it is EASE. */
ItemWeights fitSlim(const Gram &gram, const SlimParameters &parameters, const Parallel &parallel);

/** The same, column by column: what each candidate is explained by. */
std::vector<std::vector<ItemWeights::Entry>> solveColumns(const Gram &gram, const SlimParameters &parameters, const Parallel &parallel);

/** One column of it alone: what candidate `item` is explained by, in order of the items. For an item whose counts have changed. */
std::vector<ItemWeights::Entry> slimColumn(const Gram &gram, int item, const SlimParameters &parameters);

} // namespace tuttu
