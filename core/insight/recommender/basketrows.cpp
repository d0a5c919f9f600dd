// SPDX-FileCopyrightText: 2026 Tuttu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/insight/recommender/basketrows.h"

#include "core/insight/recommender/parallel.h"

#include <algorithm>
#include <cmath>
#include <numeric>

namespace tuttu {

void inRanges(int count, const Parallel &parallel, const std::function<void(int first, int end)> &work)
{
    constexpr int fewest = 32, most = 96;
    const int each = std::max(fewest, (count + most - 1) / most);
    parallel((count + each - 1) / each, [&](int job) { work(job * each, std::min(count, (job + 1) * each)); });
}

void BasketRows::add(int day, std::span<const int> items)
{
    const auto start = std::ptrdiff_t(m_items.size());
    m_items.insert(m_items.end(), items.begin(), items.end());
    std::sort(m_items.begin() + start, m_items.end());
    m_items.erase(std::unique(m_items.begin() + start, m_items.end()), m_items.end());
    m_ends.push_back(m_items.size());
    m_days.push_back(day);
}

void BasketRows::renumber(std::span<const int> newNumber)
{
    for (int &item : m_items)
        item = newNumber[size_t(item)];
    size_t start = 0;
    for (const size_t end : m_ends) {
        std::sort(m_items.begin() + std::ptrdiff_t(start), m_items.begin() + std::ptrdiff_t(end));
        start = end;
    }
}

Holders::Holders(const BasketRows &rows, int items) : m_starts(size_t(items) + 1, 0), m_rows(size_t(rows.lines()))
{
    for (int r = 0; r < rows.size(); ++r) {
        for (const int item : rows.row(r))
            ++m_starts[size_t(item) + 1];
    }
    std::partial_sum(m_starts.begin(), m_starts.end(), m_starts.begin());
    std::vector<size_t> next(m_starts.begin(), m_starts.end() - 1);
    for (int r = 0; r < rows.size(); ++r) {
        for (const int item : rows.row(r))
            m_rows[next[size_t(item)]++] = r;
    }
}

std::vector<float> rowWeights(const BasketRows &rows, const RowWeighting &weighting, int now)
{
    constexpr double nothing = 1e-6;
    std::vector<float> weights(size_t(rows.size()));
    for (int r = 0; r < rows.size(); ++r) {
        double weight = 1;
        if (weighting.halfLifeDays > 0)
            weight = std::exp2(-double(now - rows.day(r)) / weighting.halfLifeDays);
        if (weighting.sizePower > 0)
            weight *= std::pow(double(std::max<size_t>(rows.row(r).size(), 1)), -weighting.sizePower);
        weights[size_t(r)] = weight < nothing ? 0 : float(weight);
    }
    return weights;
}

int longestPairable(const BasketRows &rows, double pairs)
{
    std::vector<int> sizes(size_t(rows.size()));
    for (int r = 0; r < rows.size(); ++r)
        sizes[size_t(r)] = int(rows.row(r).size());
    std::sort(sizes.begin(), sizes.end());
    double sum = 0;
    int longest = 0;
    for (const int size : sizes) {
        sum += double(size) * size;
        if (sum > pairs)
            return longest;
        longest = size;
    }
    return longest;
}

} // namespace tuttu
