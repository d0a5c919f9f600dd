// SPDX-FileCopyrightText: 2026 Tuttu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtGlobal>

#include <span>
#include <vector>

namespace tuttu {

/** Baskets of dense item numbers, one after another: receipts, a customer's days, or all a customer ever bought. 4 bytes a line. */
class BasketRows
{
public:
    int size() const { return int(m_ends.size()); }
    qint64 lines() const { return qint64(m_items.size()); }
    std::span<const int> row(int r) const
    {
        const size_t start = r == 0 ? 0 : m_ends[size_t(r) - 1];
        return std::span(m_items).subspan(start, m_ends[size_t(r)] - start);
    }
    int day(int r) const { return m_days[size_t(r)]; } ///< Julian day

    /** Keeps each item once, in ascending order. An empty basket is kept: its number counts. */
    void add(int day, std::span<const int> items);
    /** Gives every item another number; newNumber has one for each. */
    void renumber(std::span<const int> newNumber);

private:
    std::vector<int> m_items;
    std::vector<size_t> m_ends;
    std::vector<int> m_days;
};

/** The other way round: which rows hold an item. */
class Holders
{
public:
    Holders(const BasketRows &rows, int items);
    std::span<const int> of(int item) const { return std::span(m_rows).subspan(m_starts[size_t(item)], m_starts[size_t(item) + 1] - m_starts[size_t(item)]); }

private:
    std::vector<size_t> m_starts;
    std::vector<int> m_rows;
};

/** How much each row counts. */
struct RowWeighting {
    double halfLifeDays = 0; ///< 0 = old rows count as much as new ones
    double sizePower = 0;    ///< a row of k items counts k^-sizePower: 0 = each pair counts the same, 1 = each item does
    friend bool operator==(const RowWeighting &, const RowWeighting &) = default;
};

/** One weight a row; ages are counted back from `now` (Julian day). Rows of less than a millionth count nothing at all. */
std::vector<float> rowWeights(const BasketRows &rows, const RowWeighting &weighting, int now);

/** The longest row whose pairs can still be counted when no more than `pairs` may be counted in all: pairs grow with the square of
 *  a row, and one customer of 100,000 products must not take the night. */
int longestPairable(const BasketRows &rows, double pairs);

} // namespace tuttu
