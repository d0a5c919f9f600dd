// SPDX-FileCopyrightText: 2026 Tuttu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/insight/affinitybuilder.h"

#include <algorithm>
#include <cmath>
#include <numeric>

namespace tuttu {

struct AffinityBuilder::Row {
    explicit Row(size_t items) : together(items, 0), weight(items, 0) {}
    std::vector<int> together;   ///< dense: baskets with both
    std::vector<double> weight;  ///< dense: their weight
    std::vector<int> met;        ///< the items that have a count
    std::vector<Neighbour> neighbours;
};

AffinityBuilder::AffinityBuilder(const QDate &today, int neighboursKept) : m_today(today), m_neighboursKept(neighboursKept) {}

int AffinityBuilder::indexFor(const ProductId &product)
{
    const auto at = m_index.constFind(product);
    if (at != m_index.cend())
        return *at;
    const int index = int(m_products.size());
    m_index.insert(product, index);
    m_products.push_back(product);
    m_baskets.push_back(0);
    m_recent.push_back(0);
    return index;
}

void AffinityBuilder::add(const QDate &day, std::span<const ProductId> items, bool here)
{
    const qint64 age = day.daysTo(m_today);
    if (!day.isValid() || age < 0 || items.empty())
        return;
    const auto start = std::ptrdiff_t(m_lines.size());
    for (const ProductId &product : items)
        m_lines.push_back(indexFor(product));
    std::sort(m_lines.begin() + start, m_lines.end());
    m_lines.erase(std::unique(m_lines.begin() + start, m_lines.end()), m_lines.end());

    const std::span<const int> basket = std::span(m_lines).subspan(size_t(start));
    if (here && age < Affinity::recentDays)
        for (const int item : basket)
            ++m_recent[size_t(item)];
    if (int(basket.size()) > largestBasket) {
        m_lines.resize(size_t(start));
        return;
    }
    for (const int item : basket)
        ++m_baskets[size_t(item)];
    m_end.push_back(int(m_lines.size()));
    m_weight.push_back(float(std::exp2(-double(age) / halfLifeDays)));
}

/** Gives the items their final index: most bought first, so that an index is also a tie-break by popularity. */
void AffinityBuilder::sortByBaskets()
{
    std::vector<int> order(m_products.size());
    std::iota(order.begin(), order.end(), 0);
    std::sort(order.begin(), order.end(), [&](int a, int b) {
        const int na = m_baskets[size_t(a)], nb = m_baskets[size_t(b)];
        return na != nb ? na > nb : m_products[size_t(a)] < m_products[size_t(b)];
    });
    const auto reordered = [&](const auto &values) {
        std::remove_cvref_t<decltype(values)> out;
        out.reserve(values.size());
        for (const int old : order)
            out.push_back(values[size_t(old)]);
        return out;
    };
    m_products = reordered(m_products);
    m_baskets = reordered(m_baskets);
    m_recent = reordered(m_recent);

    std::vector<int> newIndex(order.size());
    for (size_t i = 0; i < order.size(); ++i)
        newIndex[size_t(order[i])] = int(i);
    for (int &item : m_lines)
        item = newIndex[size_t(item)];
}

std::span<const int> AffinityBuilder::basket(size_t b) const
{
    const int start = b == 0 ? 0 : m_end[b - 1];
    return std::span(m_lines).subspan(size_t(start), size_t(m_end[b] - start));
}

void AffinityBuilder::transpose()
{
    m_start.assign(m_products.size() + 1, 0);
    for (const int item : m_lines)
        ++m_start[size_t(item) + 1];
    std::partial_sum(m_start.begin(), m_start.end(), m_start.begin());
    m_holders.resize(m_lines.size());
    m_mass.assign(m_products.size(), 0);
    std::vector<int> next(m_start.begin(), m_start.end() - 1);
    for (size_t b = 0; b < m_end.size(); ++b) {
        for (const int item : basket(b)) {
            m_holders[size_t(next[size_t(item)]++)] = int(b);
            m_mass[size_t(item)] += double(m_weight[b]);
        }
    }
}

/** Counts what `item` met, over the baskets that hold it. */
void AffinityBuilder::gather(size_t item, Row &row) const
{
    for (const int b : std::span(m_holders).subspan(size_t(m_start[item]), size_t(m_start[item + 1] - m_start[item]))) {
        for (const int other : basket(size_t(b))) {
            if (row.together[size_t(other)]++ == 0)
                row.met.push_back(other);
            row.weight[size_t(other)] += double(m_weight[size_t(b)]);
        }
    }
}

void AffinityBuilder::countPairs(Affinity &out)
{
    const double all = std::accumulate(m_weight.begin(), m_weight.end(), 0.0);
    Row row(m_products.size());
    const auto better = [](const Neighbour &a, const Neighbour &b) { return a.weight != b.weight ? a.weight > b.weight : a.item < b.item; };
    out.m_rowStart.assign(1, 0);
    for (size_t i = 0; i < m_products.size(); ++i) {
        gather(i, row);
        for (const int item : row.met) {
            const size_t j = size_t(item);
            const double c = row.weight[j];
            const double logLift = std::log(c * all / (m_mass[i] * m_mass[j]));
            if (j != i && row.together[j] >= fewestTogether && logLift > 0)
                row.neighbours.push_back({item, row.together[j], float(c / (c + shrink) * logLift)});
            row.together[j] = 0;
            row.weight[j] = 0;
        }
        const size_t kept = std::min(row.neighbours.size(), size_t(m_neighboursKept));
        std::partial_sort(row.neighbours.begin(), row.neighbours.begin() + std::ptrdiff_t(kept), row.neighbours.end(), better);
        out.m_neighbours.insert(out.m_neighbours.end(), row.neighbours.begin(), row.neighbours.begin() + std::ptrdiff_t(kept));
        out.m_rowStart.push_back(int(out.m_neighbours.size()));
        row.met.clear();
        row.neighbours.clear();
    }
}

Affinity AffinityBuilder::build() &&
{
    sortByBaskets();
    transpose();
    Affinity out;
    countPairs(out);
    out.m_asOf = m_today;
    out.m_basketCount = int(m_end.size());
    out.m_products = std::move(m_products);
    out.m_baskets = std::move(m_baskets);
    out.m_recent = std::move(m_recent);
    out.index();
    return out;
}

} // namespace tuttu
