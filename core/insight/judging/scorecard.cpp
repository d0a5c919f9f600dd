// SPDX-FileCopyrightText: 2026 Tuttu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/insight/judging/scorecard.h"

#include <algorithm>
#include <cmath>
#include <numeric>

namespace tuttu {

namespace {

double discount(size_t place)
{
    return 1 / std::log2(double(place) + 2);
}

std::vector<size_t> bestFirst(std::span<const double> scores)
{
    std::vector<size_t> order(scores.size());
    std::iota(order.begin(), order.end(), size_t(0));
    std::stable_sort(order.begin(), order.end(), [&](size_t a, size_t b) { return scores[a] > scores[b]; });
    return order;
}

} // namespace

void Scorecard::add(std::span<const int> list, std::span<const int> truth)
{
    double hits = 0, gain = 0, ideal = 0, first = 0;
    const size_t shown = std::min(list.size(), size_t(length));
    for (size_t i = 0; i < shown; ++i) {
        m_shown.insert(list[i]);
        if (!std::binary_search(truth.begin(), truth.end(), list[i]))
            continue;
        first = hits == 0 ? 1 / double(i + 1) : first;
        hits += 1;
        gain += discount(i);
    }
    for (size_t i = 0; i < std::min(truth.size(), size_t(length)); ++i)
        ideal += discount(i);
    m_hit.push_back(hits > 0);
    m_recall.push_back(hits / double(truth.size()));
    m_precision.push_back(hits / length);
    m_ndcg.push_back(gain / ideal);
    m_reciprocalRank.push_back(first);
}

Scorecard::Mean Scorecard::meanOf(const std::vector<double> &values)
{
    if (values.empty())
        return {};
    const double n = double(values.size());
    const double mean = std::accumulate(values.begin(), values.end(), 0.0) / n;
    double squares = 0;
    for (const double v : values)
        squares += (v - mean) * (v - mean);
    return {mean, values.size() < 2 ? 0 : std::sqrt(squares / (n - 1) / n)};
}

double areaUnderCurve(std::span<const double> scores, const std::vector<bool> &truth)
{
    const std::vector<size_t> order = bestFirst(scores);
    const double n = double(scores.size()), right = double(std::count(truth.begin(), truth.end(), true));
    if (right == 0 || right == n)
        return 0.5;
    double ranks = 0; // from the worst, 1-based; ties share their mean
    for (size_t i = 0; i < order.size();) {
        size_t end = i;
        double hits = 0;
        while (end < order.size() && scores[order[end]] == scores[order[i]])
            hits += truth[order[end++]];
        ranks += hits * (n - (double(i) + double(end) - 1) / 2);
        i = end;
    }
    return (ranks - right * (right + 1) / 2) / (right * (n - right));
}

double precisionOfFirst(std::span<const double> scores, const std::vector<bool> &truth, int most)
{
    const std::vector<size_t> order = bestFirst(scores);
    const size_t taken = std::min(order.size(), size_t(most));
    const auto hits = std::count_if(order.begin(), order.begin() + std::ptrdiff_t(taken), [&](size_t i) { return truth[i]; });
    return taken == 0 ? 0 : double(hits) / double(taken);
}

double averagePrecision(std::span<const double> scores, const std::vector<bool> &truth)
{
    double hits = 0, sum = 0, seen = 0;
    for (const size_t i : bestFirst(scores)) {
        seen += 1;
        if (truth[i]) {
            hits += 1;
            sum += hits / seen;
        }
    }
    return hits == 0 ? 0 : sum / hits;
}

} // namespace tuttu
