// SPDX-FileCopyrightText: 2026 Tuttu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/insight/recommender/ridgeslim.h"

namespace tuttu {

/** A model that follows the till: a sale changes its co-counts at once, and the columns of what was sold are solved again, alone, when
 *  there is time. Old sales fade: not by touching every count each day, but new ones weigh more and the ridge grows with them, which comes
 *  to the same. Train anew before half-lives have passed by the dozen. */
class LiveModel
{
public:
    /** Trains on `rows` as of `today` (Julian day). */
    LiveModel(const BasketRows &rows, int items, int today, const RowWeighting &weighting, const SlimParameters &slim, const Parallel &parallel,
              const GramLimits &limits = {});

    /** A receipt of `day`, each item once or oftener; unknown numbers are new items. */
    void sold(std::span<const int> items, int day);
    /** Items whose column waits to be solved again. */
    int dirty() const { return int(m_dirty.size()); }
    /** Solves at most so many columns again, those first that sold oftenest since; says which. */
    std::vector<int> settle(int most);

    /** What speaks for an item, in order of the items. */
    std::span<const ItemWeights::Entry> column(int item) const;
    const Gram &gram() const { return m_gram; }

private:
    double growth(int day) const;

    RowWeighting m_weighting;
    SlimParameters m_slim;
    int m_start = 0, m_today = 0;
    Gram m_gram;
    std::vector<std::vector<ItemWeights::Entry>> m_columns;
    std::vector<int> m_soldSince;  ///< by item
    std::vector<int> m_dirty;
};

} // namespace tuttu
