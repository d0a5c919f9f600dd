// SPDX-FileCopyrightText: 2026 Tuttu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/insight/judging/choose.h"

#include <algorithm>
#include <optional>

namespace tuttu {

namespace {

constexpr double better = 1e-9;
const int dayGrid[] = {7, 14, 28, 56};

/** Asks blends and keeps the best; the earlier of two that are alike. */
void keepBest(Asking &asking, const GoesWithRecipe &goesWith, const ItemWeights *weights, std::span<const BlendRecipe> blends, Chosen &best)
{
    const std::vector<double> reached = asking.ndcg(goesWith, weights, blends);
    for (size_t i = 0; i < blends.size(); ++i) {
        if (reached[i] > best.ndcg + better)
            best = {{goesWith, blends[i]}, reached[i], best.tried};
    }
}

bool isPersonal(Task task)
{
    return task == Task::NextVisit || task == Task::Window;
}

/** Few blends for the search among models, many for the one that was found. */
std::vector<BlendRecipe> coarseBlends(Task task)
{
    std::vector<BlendRecipe> blends;
    if (isPersonal(task)) {
        for (const double goesWith : {0.2, 0.4})
            blends.push_back({1, 365, 0.5, goesWith, 0.5, 14});
    } else {
        for (const double popular : {0.05, 0.3})
            blends.push_back({0, 0, 0, 1, popular, 14});
    }
    return blends;
}

std::vector<BlendRecipe> fineBlends(Task task)
{
    std::vector<BlendRecipe> blends;
    for (const int days : {7, 14, 28}) {
        if (!isPersonal(task)) {
            for (const double popular : {0.0, 0.05, 0.1, 0.2, 0.3, 0.5, 0.75})
                blends.push_back({0, 0, 0, 1, popular, days});
            continue;
        }
        for (const double halfLife : {0.0, 120.0, 365.0}) {
            for (const double trend : {0.0, 0.25, 0.5, 0.75}) {
                for (const double goesWith : {0.15, 0.25, 0.4, 0.6}) {
                    for (const double popular : {0.25, 0.5})
                        blends.push_back({1, halfLife, trend, goesWith, popular, days});
                }
            }
        }
    }
    return blends;
}

constexpr int stepCount = 4;

/** What one step may change, all else kept. */
std::vector<GoesWithRecipe> alternatives(Task task, const GoesWithRecipe &from, int step)
{
    std::vector<GoesWithRecipe> out;
    const auto with = [&](const auto &change) {
        out.push_back(from);
        change(out.back());
    };
    if (step == 0 && task != Task::Basket) {
        for (const double halfLife : {0.0, 30.0, 180.0})
            with([&](GoesWithRecipe &r) { r.pastHalfLife = halfLife; });
    }
    if (step == 1) {
        for (const double sizePower : {0.0, 0.25, 0.5}) {
            for (const double lambda : {5.0, 20.0, 50.0, 100.0, 250.0})
                with([&](GoesWithRecipe &r) { r.rows.sizePower = sizePower, r.slim.lambda = lambda; });
        }
    }
    if (step == 2) {
        for (const double halfLife : {0.0, 30.0, 120.0})
            with([&](GoesWithRecipe &r) { r.rows.halfLifeDays = halfLife; });
        if (task != Task::Basket) {
            for (const Level level : {Level::Customer, Level::Visit, Level::Receipt})
                with([&](GoesWithRecipe &r) { r.level = level; });
        }
    }
    if (step == 3) {
        for (const int neighbours : {50, 100})
            with([&](GoesWithRecipe &r) { r.slim.neighbours = neighbours; });
    }
    return out;
}

GoesWithRecipe startOf(Task task)
{
    if (task == Task::Basket)
        return {Level::Receipt, {0, 0}, {50, 20}, 0};
    if (task == Task::NewItems)
        return {Level::Visit, {30, 0}, {100, 100}, 30};
    return {Level::Visit, {0, 0}, {100, 100}, 180};
}

/** Learns models one after another and does not do again what the last one shares. */
class Learner
{
public:
    explicit Learner(const Asking &asking) : m_asking(asking) {}
    const ItemWeights &weights(const GoesWithRecipe &recipe)
    {
        if (!m_gram || m_last.level != recipe.level || m_last.rows != recipe.rows) {
            m_gram.reset();
            m_gram.emplace(m_asking.gram(recipe.level, recipe.rows));
            m_weights.reset();
        }
        if (!m_weights || m_last.slim != recipe.slim)
            m_weights = fitSlim(*m_gram, recipe.slim, m_asking.parallel());
        m_last = recipe;
        return *m_weights;
    }
    /** About how many pairs and multiplications one model takes. */
    double cost(const GoesWithRecipe &recipe) const
    {
        const double m = std::min(recipe.slim.neighbours, m_asking.stage().itemCount());
        return double(m_asking.stage().itemCount()) * m * m * m / 3 + 10 * m_asking.pairs(recipe.level);
    }

private:
    const Asking &m_asking;
    GoesWithRecipe m_last;
    std::optional<Gram> m_gram;
    std::optional<ItemWeights> m_weights;
};

} // namespace

Chosen chooseRecipe(Asking &asking)
{
    constexpr double enoughWork = 2e11; // a few minutes
    const std::vector<BlendRecipe> coarse = coarseBlends(asking.task());
    Chosen best{{startOf(asking.task()), coarse.front()}, -1, 0};
    if (asking.questions() == 0)
        return best;
    Learner learner(asking);
    const int most = std::clamp(int(enoughWork / std::max(1.0, learner.cost(best.recipe.goesWith))), 1, 60);
    std::vector<GoesWithRecipe> tried;
    const auto attempt = [&](const GoesWithRecipe &recipe) {
        if (int(tried.size()) >= most || std::find(tried.begin(), tried.end(), recipe) != tried.end())
            return;
        tried.push_back(recipe);
        keepBest(asking, recipe, &learner.weights(recipe), coarse, best);
    };
    attempt(best.recipe.goesWith);
    for (int round = 0; round < 2; ++round) {
        const GoesWithRecipe before = best.recipe.goesWith;
        for (int step = 0; step < stepCount; ++step) {
            for (const GoesWithRecipe &recipe : alternatives(asking.task(), best.recipe.goesWith, step))
                attempt(recipe);
        }
        if (best.recipe.goesWith == before)
            break;
    }
    const GoesWithRecipe found = best.recipe.goesWith;
    keepBest(asking, found, &learner.weights(found), fineBlends(asking.task()), best);
    best.tried = int(tried.size());
    return best;
}

Chosen choosePopular(Asking &asking)
{
    std::vector<BlendRecipe> blends;
    for (const int days : dayGrid)
        blends.push_back({0, 0, 0, 0, 1, days});
    Chosen best{{{}, blends.front()}, -1, 0};
    keepBest(asking, {}, nullptr, blends, best);
    return best;
}

Chosen choosePersonal(Asking &asking)
{
    constexpr double fill = 1e-6; // decides between items bought equally often
    std::vector<BlendRecipe> blends;
    for (const int days : dayGrid)
        blends.push_back({1, 0, 0, 0, fill, days});
    Chosen best{{{}, blends.front()}, -1, 0};
    keepBest(asking, {}, nullptr, blends, best);
    return best;
}

} // namespace tuttu
