// SPDX-FileCopyrightText: 2026 Tuttu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/insight/judging/recipe.h"
#include "core/insight/judging/scorecard.h"
#include "core/insight/judging/stage.h"
#include "core/insight/recommender/shortlist.h"

#include <map>

namespace tuttu {

/** Asks recipes the questions of a stage. Question q has the same number in every answer. */
class Asking
{
public:
    /** Large shops: when `most` is above zero only so many questions, evenly taken, are asked. */
    Asking(const Stage &stage, Task task, const Parallel &parallel, int most = 0);

    int questions() const { return int(m_asked.size()); }
    const Stage &stage() const { return m_stage; }
    Task task() const { return m_task; }
    const Parallel &parallel() const { return m_parallel; }
    double pairs(Level level) const; ///< that a Gram of this level counts: the sum of squared basket sizes

    /** Learns what goes together from the stage's training. */
    ItemWeights learn(const GoesWithRecipe &recipe) const;
    Gram gram(Level level, const RowWeighting &weighting) const;

    /** NDCG@10 of every blend, over all questions. Blends that give "goes with" no weight need no `weights`. */
    std::vector<double> ndcg(const GoesWithRecipe &recipe, const ItemWeights *weights, std::span<const BlendRecipe> blends);
    /** One list for each question. */
    std::vector<std::vector<int>> lists(const GoesWithRecipe &recipe, const ItemWeights *weights, const BlendRecipe &blend);
    /** The truth of a question. */
    std::span<const int> truth(int question) const;

private:
    struct Past;
    struct Parts;
    Past pastOf(int question) const;
    void prepare(std::span<const BlendRecipe> blends);
    std::vector<int> listOf(const Past &past, const Parts &parts, const BlendRecipe &blend, Shortlist &list) const;
    void ask(const GoesWithRecipe &recipe, const ItemWeights *weights, std::span<const BlendRecipe> blends,
             const std::function<void(int question, size_t blend, std::vector<int> list)> &answer) const;
    const BasketRows &rows(Level level) const;

    const Stage &m_stage;
    Task m_task;
    Parallel m_parallel;
    std::vector<int> m_asked;
    BasketRows m_customers;                ///< all a customer ever bought, when that is asked for
    std::map<int, Popularity> m_popular;   ///< by days
    std::vector<double> m_trend;           ///< by item
};

/** How many training visits of the last `days` hold an item. */
std::vector<double> soldLately(const Stage &stage, int days);

} // namespace tuttu
