// SPDX-FileCopyrightText: 2026 Tuttu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/insight/recommender/gram.h"

#include <algorithm>

namespace tuttu {

namespace {

constexpr int mostDense = 4096; // 64 MiB

/** Sums what one item met; dense, used again for the next item. */
struct Meeting {
    explicit Meeting(size_t items) : weight(items, 0), together(items, 0) {}
    std::vector<double> weight;
    std::vector<int> together;
    std::vector<int> met;

    void add(int other, double w)
    {
        if (together[size_t(other)]++ == 0)
            met.push_back(other);
        weight[size_t(other)] += w;
    }
    /** By number; when much was met, looking everywhere is quicker than sorting. */
    void sortMet()
    {
        if (met.size() * 12 < together.size()) {
            std::sort(met.begin(), met.end());
            return;
        }
        met.clear();
        for (size_t item = 0; item < together.size(); ++item) {
            if (together[item] > 0)
                met.push_back(int(item));
        }
    }
};

} // namespace

Gram::Gram(const BasketRows &rows, std::span<const float> weights, int items, const Parallel &parallel, const GramLimits &limits)
    : m_rows(size_t(items)), m_self(size_t(items), 0)
{
    const int longest = longestPairable(rows, limits.pairs);
    std::vector<bool> taken(size_t(rows.size()));
    for (int r = 0; r < rows.size(); ++r) {
        const bool fits = int(rows.row(r).size()) <= longest;
        taken[size_t(r)] = fits && weights[size_t(r)] > 0;
        m_rowsLeftOut += !fits;
        m_all += taken[size_t(r)] ? double(weights[size_t(r)]) : 0;
    }
    const Holders holders(rows, items);
    inRanges(items, parallel, [&](int first, int end) {
        Meeting meeting{size_t(items)};
        for (int item = first; item < end; ++item) {
            for (const int r : holders.of(item)) {
                if (!taken[size_t(r)])
                    continue;
                const double weight = double(weights[size_t(r)]);
                for (const int other : rows.row(r))
                    meeting.add(other, weight);
            }
            m_self[size_t(item)] = meeting.weight[size_t(item)];
            meeting.sortMet();
            std::vector<Entry> &row = m_rows[size_t(item)];
            row.reserve(meeting.met.size());
            for (const int other : meeting.met) {
                if (other != item && meeting.together[size_t(other)] >= limits.fewestTogether)
                    row.push_back({other, float(meeting.weight[size_t(other)])});
                meeting.together[size_t(other)] = 0;
                meeting.weight[size_t(other)] = 0;
            }
            row.shrink_to_fit();
            meeting.met.clear();
        }
    });
    makeDense(parallel);
}

void Gram::add(std::span<const int> row, double weight)
{
    m_all += weight;
    for (const int item : row) {
        if (item >= items()) {
            m_rows.resize(size_t(item) + 1);
            m_self.resize(size_t(item) + 1, 0);
        }
        m_self[size_t(item)] += weight;
        for (const int other : row) {
            if (other != item)
                addPair(item, other, float(weight));
        }
    }
}

void Gram::addPair(int item, int other, float weight)
{
    std::vector<Entry> &row = m_rows[size_t(item)];
    const auto at = std::lower_bound(row.begin(), row.end(), other, [](const Entry &e, int wanted) { return e.item < wanted; });
    if (at != row.end() && at->item == other)
        at->weight += weight;
    else
        row.insert(at, {other, weight});
    if (item < m_denseItems && other < m_denseItems)
        m_dense[size_t(item) * size_t(m_denseItems) + size_t(other)] += weight;
}

void Gram::makeDense(const Parallel &parallel)
{
    m_denseItems = std::min(items(), mostDense);
    m_dense.assign(size_t(m_denseItems) * size_t(m_denseItems), 0);
    inRanges(m_denseItems, parallel, [&](int first, int end) {
        for (int item = first; item < end; ++item) {
            float *const line = m_dense.data() + size_t(item) * size_t(m_denseItems);
            for (const Entry &e : m_rows[size_t(item)]) {
                if (e.item >= m_denseItems)
                    break;
                line[e.item] = e.weight;
            }
        }
    });
}

} // namespace tuttu
