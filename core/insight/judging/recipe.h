// SPDX-FileCopyrightText: 2026 Tuttu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/insight/recommender/basketrows.h"
#include "core/insight/recommender/ridgeslim.h"

namespace tuttu {

enum class Task { NextVisit /* A */, Window /* A2 */, NewItems /* B */, Basket /* C */ };

/** What counts as one basket when it is learnt what goes together. */
enum class Level { Customer, Visit, Receipt };

/** "Goes with": what the weights are learnt from, and whose past they are asked with. */
struct GoesWithRecipe {
    Level level = Level::Visit;
    RowWeighting rows;
    SlimParameters slim;
    double pastHalfLife = 0;        ///< days; 0 = what they own counts once, however old
    friend bool operator==(const GoesWithRecipe &, const GoesWithRecipe &) = default;
};

/** How the parts are added: personal * P + goesWith * G + popular * S, each part's largest value being 1. */
struct BlendRecipe {
    double personal = 1;
    double personalHalfLife = 365;  ///< days; 0 = visits with the item are just counted
    double personalTrend = 0;       ///< P is times (item's sales of four weeks against sixteen)^this: habits have a season
    double goesWith = 0.25;
    double popular = 0.5;
    int popularDays = 14;
    friend bool operator==(const BlendRecipe &, const BlendRecipe &) = default;
};

struct Recipe {
    GoesWithRecipe goesWith;
    BlendRecipe blend;
    friend bool operator==(const Recipe &, const Recipe &) = default;
};

} // namespace tuttu
