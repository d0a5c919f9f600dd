// SPDX-FileCopyrightText: 2026 Tuttu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/insight/judging/asking.h"

#include <algorithm>
#include <cmath>
#include <functional>

namespace tuttu {

/** What a question starts from. */
struct Asking::Past {
    std::vector<std::pair<int, int>> bought;  ///< item and day of each visit with it, by item; of half a receipt: the items given, today
    std::vector<int> without;                 ///< not to be offered
};

namespace {

using Weighted = std::vector<std::pair<int, double>>;

/** Sums 0.5^(age / half-life) for each item; half-life 0 counts. */
Weighted decayed(const std::vector<std::pair<int, int>> &bought, int now, double halfLife)
{
    Weighted out;
    for (const auto &[item, day] : bought) {
        if (out.empty() || out.back().first != item)
            out.emplace_back(item, 0);
        out.back().second += halfLife > 0 ? std::exp2(-double(now - day) / halfLife) : 1;
    }
    return out;
}

Weighted once(const std::vector<std::pair<int, int>> &bought)
{
    Weighted out;
    for (const auto &[item, day] : bought) {
        if (out.empty() || out.back().first != item)
            out.emplace_back(item, 1);
    }
    return out;
}

double largest(const Weighted &values)
{
    double most = 0;
    for (const auto &[item, value] : values)
        most = std::max(most, value);
    return most > 0 ? most : 1;
}

} // namespace

/** The parts that all blends of one question share. */
struct Asking::Parts {
    Weighted goesWith; ///< positive ones, the largest being 1
};

std::vector<double> soldLately(const Stage &stage, int days)
{
    std::vector<double> sold(size_t(stage.itemCount()), 0);
    for (int v = 0; v < stage.visits.size(); ++v) {
        if (stage.visits.day(v) <= stage.firstDay - days)
            continue;
        for (const int item : stage.visits.row(v))
            sold[size_t(item)] += 1;
    }
    return sold;
}

Asking::Asking(const Stage &stage, Task task, const Parallel &parallel, int most) : m_stage(stage), m_task(task), m_parallel(parallel)
{
    const size_t all = task == Task::NextVisit ? stage.nextVisit.size()
                       : task == Task::Window  ? stage.window.size()
                       : task == Task::NewItems ? stage.newItems.size()
                                                : stage.halves.size();
    const size_t taken = most > 0 ? std::min(all, size_t(most)) : all;
    for (size_t i = 0; i < taken; ++i)
        m_asked.push_back(int(i * all / taken));
    for (int c = 0; c < stage.customerCount(); ++c) {
        std::vector<int> items;
        for (int v = stage.firstVisit(c); v < stage.visitEnds[size_t(c)]; ++v)
            items.insert(items.end(), stage.visits.row(v).begin(), stage.visits.row(v).end());
        m_customers.add(stage.visits.day(stage.visitEnds[size_t(c)] - 1), items);
    }
    constexpr int lately = 28, before = 112;
    m_trend = soldLately(stage, lately);
    const std::vector<double> longer = soldLately(stage, before);
    for (size_t i = 0; i < m_trend.size(); ++i)
        m_trend[i] = (m_trend[i] + 1) / (longer[i] * lately / before + 1);
}

std::span<const int> Asking::truth(int question) const
{
    const auto q = size_t(m_asked[size_t(question)]);
    switch (m_task) {
    case Task::NextVisit: return m_stage.nextVisit[q].truth;
    case Task::Window: return m_stage.window[q].truth;
    case Task::NewItems: return m_stage.newItems[q].truth;
    case Task::Basket: break;
    }
    return m_stage.halves[q].truth;
}

Asking::Past Asking::pastOf(int question) const
{
    const auto q = size_t(m_asked[size_t(question)]);
    Past past;
    if (m_task == Task::Basket) {
        for (const int item : m_stage.halves[q].given)
            past.bought.emplace_back(item, m_stage.firstDay);
        past.without = m_stage.halves[q].given;
        return past;
    }
    const auto &questions = m_task == Task::NextVisit ? m_stage.nextVisit : m_task == Task::Window ? m_stage.window : m_stage.newItems;
    const int customer = questions[q].customer;
    for (int v = m_stage.firstVisit(customer); v < m_stage.visitEnds[size_t(customer)]; ++v) {
        for (const int item : m_stage.visits.row(v))
            past.bought.emplace_back(item, m_stage.visits.day(v));
    }
    std::sort(past.bought.begin(), past.bought.end());
    if (m_task == Task::NewItems) {
        for (const auto &[item, weight] : once(past.bought))
            past.without.push_back(item);
    }
    return past;
}

const BasketRows &Asking::rows(Level level) const
{
    return level == Level::Customer ? m_customers : level == Level::Visit ? m_stage.visits : m_stage.receipts;
}

double Asking::pairs(Level level) const
{
    double sum = 0;
    for (int r = 0; r < rows(level).size(); ++r)
        sum += double(rows(level).row(r).size()) * double(rows(level).row(r).size());
    return sum;
}

Gram Asking::gram(Level level, const RowWeighting &weighting) const
{
    constexpr double many = 2e8; // pairs: then those met once are left out, for memory
    GramLimits limits;
    limits.fewestTogether = pairs(level) > many ? 2 : 1;
    return Gram(rows(level), rowWeights(rows(level), weighting, m_stage.firstDay), m_stage.itemCount(), m_parallel, limits);
}

ItemWeights Asking::learn(const GoesWithRecipe &recipe) const
{
    return fitSlim(gram(recipe.level, recipe.rows), recipe.slim, m_parallel);
}

void Asking::prepare(std::span<const BlendRecipe> blends)
{
    for (const BlendRecipe &blend : blends) {
        if (m_popular.contains(blend.popularDays))
            continue;
        std::vector<double> sold = soldLately(m_stage, blend.popularDays);
        const double most = sold.empty() ? 1 : std::max(1.0, *std::max_element(sold.begin(), sold.end()));
        for (double &s : sold)
            s /= most;
        m_popular.emplace(blend.popularDays, Popularity(std::move(sold)));
    }
}

std::vector<int> Asking::listOf(const Past &past, const Parts &parts, const BlendRecipe &blend, Shortlist &list) const
{
    list.clear();
    if (blend.goesWith > 0) {
        for (const auto &[item, value] : parts.goesWith)
            list.add(item, blend.goesWith * value);
    }
    if (blend.personal > 0) {
        Weighted personal = decayed(past.bought, m_stage.firstDay, blend.personalHalfLife);
        if (blend.personalTrend > 0) {
            for (auto &[item, value] : personal)
                value *= std::pow(m_trend[size_t(item)], blend.personalTrend);
        }
        const double most = largest(personal);
        for (const auto &[item, value] : personal)
            list.add(item, blend.personal * value / most);
    }
    for (const int item : past.without)
        list.exclude(item);
    return list.best(Scorecard::length, m_popular.at(blend.popularDays), blend.popular);
}

void Asking::ask(const GoesWithRecipe &recipe, const ItemWeights *weights, std::span<const BlendRecipe> blends,
                 const std::function<void(int question, size_t blend, std::vector<int> list)> &answer) const
{
    inRanges(questions(), m_parallel, [&](int first, int end) {
        Shortlist list(m_stage.itemCount());
        for (int q = first; q < end; ++q) {
            const Past past = pastOf(q);
            Parts parts;
            if (weights) {
                list.clear();
                const Weighted asked = recipe.pastHalfLife > 0 ? decayed(past.bought, m_stage.firstDay, recipe.pastHalfLife) : once(past.bought);
                for (const auto &[owned, weight] : asked) {
                    for (const ItemWeights::Entry &e : weights->of(owned))
                        list.add(e.item, weight * double(e.weight));
                }
                for (const int item : list.touched()) {
                    if (list.score(item) > 0)
                        parts.goesWith.emplace_back(item, list.score(item));
                }
                const double most = largest(parts.goesWith);
                for (auto &[item, value] : parts.goesWith)
                    value /= most;
            }
            for (size_t b = 0; b < blends.size(); ++b)
                answer(q, b, listOf(past, parts, blends[b], list));
        }
    });
}

std::vector<double> Asking::ndcg(const GoesWithRecipe &recipe, const ItemWeights *weights, std::span<const BlendRecipe> blends)
{
    prepare(blends);
    std::vector<std::vector<double>> reached(blends.size(), std::vector<double>(size_t(questions()), 0));
    ask(recipe, weights, blends, [&](int q, size_t b, const std::vector<int> &list) {
        Scorecard one;
        one.add(list, truth(q));
        reached[b][size_t(q)] = one.ndcg().value;
    });
    std::vector<double> means;
    for (const std::vector<double> &values : reached) {
        double sum = 0;
        for (const double v : values)
            sum += v;
        means.push_back(values.empty() ? 0 : sum / double(values.size()));
    }
    return means;
}

std::vector<std::vector<int>> Asking::lists(const GoesWithRecipe &recipe, const ItemWeights *weights, const BlendRecipe &blend)
{
    prepare({&blend, 1});
    std::vector<std::vector<int>> out;
    out.resize(size_t(questions()));
    ask(recipe, weights, {&blend, 1}, [&](int q, size_t, std::vector<int> list) { out[size_t(q)] = std::move(list); });
    return out;
}

} // namespace tuttu
