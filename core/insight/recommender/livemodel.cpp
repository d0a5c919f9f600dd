// SPDX-FileCopyrightText: 2026 Tuttu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/insight/recommender/livemodel.h"

#include <algorithm>
#include <cmath>

namespace tuttu {

LiveModel::LiveModel(const BasketRows &rows, int items, int today, const RowWeighting &weighting, const SlimParameters &slim, const Parallel &parallel, const GramLimits &limits)
    : m_weighting(weighting), m_slim(slim), m_start(today), m_today(today), m_gram(rows, rowWeights(rows, weighting, today), items, parallel, limits),
      m_columns(solveColumns(m_gram, slim, parallel)), m_soldSince(size_t(items), 0)
{
}

/** How much more a sale of `day` weighs than one of the day of the training. */
double LiveModel::growth(int day) const
{
    return m_weighting.halfLifeDays > 0 ? std::exp2((day - m_start) / m_weighting.halfLifeDays) : 1;
}

void LiveModel::sold(std::span<const int> items, int day)
{
    std::vector<int> row(items.begin(), items.end());
    std::sort(row.begin(), row.end());
    row.erase(std::unique(row.begin(), row.end()), row.end());
    if (row.empty())
        return;
    m_today = std::max(m_today, day);
    m_gram.add(row, growth(day) * std::pow(double(row.size()), -m_weighting.sizePower));
    m_columns.resize(size_t(m_gram.items()));
    m_soldSince.resize(size_t(m_gram.items()), 0);
    for (const int item : row) {
        if (m_soldSince[size_t(item)]++ == 0)
            m_dirty.push_back(item);
    }
}

std::vector<int> LiveModel::settle(int most)
{
    std::sort(m_dirty.begin(), m_dirty.end(), [this](int a, int b) {
        const int na = m_soldSince[size_t(a)], nb = m_soldSince[size_t(b)];
        return na != nb ? na > nb : a < b;
    });
    const auto count = std::ptrdiff_t(std::min(m_dirty.size(), size_t(std::max(most, 0))));
    const std::vector<int> chosen(m_dirty.begin(), m_dirty.begin() + count);
    SlimParameters slim = m_slim;
    slim.lambda *= growth(m_today); // (sG + lambda I) w = sG_j is (G + lambda/s I) w = G_j
    for (const int item : chosen) {
        m_columns[size_t(item)] = slimColumn(m_gram, item, slim);
        m_soldSince[size_t(item)] = 0;
    }
    m_dirty.erase(m_dirty.begin(), m_dirty.begin() + count);
    return chosen;
}

std::span<const ItemWeights::Entry> LiveModel::column(int item) const
{
    return item >= 0 && size_t(item) < m_columns.size() ? std::span<const ItemWeights::Entry>(m_columns[size_t(item)]) : std::span<const ItemWeights::Entry>();
}

} // namespace tuttu
