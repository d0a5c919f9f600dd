// SPDX-FileCopyrightText: 2026 Tuttu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/insight/judging/asking.h"

namespace tuttu {

/** The recipe that answered best, and how well. */
struct Chosen {
    Recipe recipe;
    double ndcg = 0;       ///< on the questions it was chosen with
    int tried = 0;         ///< models learnt on the way
};

/** Looks for the recipe with the largest NDCG@10 on these questions, which are a stage before the one that judges: one parameter after
 *  another over a fixed grid, from a fixed start, so that the same sales choose the same recipe. Where a model is dear, fewer are tried. */
Chosen chooseRecipe(Asking &asking);

/** The plain rows beside it, chosen the same way: `personal` none or counts of visits filled with what is popular. */
Chosen choosePopular(Asking &asking);
Chosen choosePersonal(Asking &asking);

} // namespace tuttu
