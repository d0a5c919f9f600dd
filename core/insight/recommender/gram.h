// SPDX-FileCopyrightText: 2026 Tuttu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/insight/recommender/basketrows.h"
#include "core/insight/recommender/parallel.h"

namespace tuttu {

/** What a Gram is made with beyond the rows. */
struct GramLimits {
    int fewestTogether = 1;   ///< pairs in fewer rows are left out
    double pairs = 2e9;       ///< pairs to count; longer rows than this allows are left out (longestPairable)
};

/** Sparse weighted co-counts of items: X'WX for binary rows X. Symmetric; 16 bytes a pair, and a dense square of the most bought
 *  items, which meet nearly everything, so that a pair is looked up in no time. */
class Gram
{
public:
    struct Entry {
        int item = 0;
        float weight = 0;
    };

    /** `weights`: one a row. The items with the smallest numbers should be the most bought. */
    Gram(const BasketRows &rows, std::span<const float> weights, int items, const Parallel &parallel, const GramLimits &limits = {});

    int items() const { return int(m_self.size()); }
    double self(int item) const { return m_self[size_t(item)]; }             ///< weight of the rows with the item
    std::span<const Entry> row(int item) const { return m_rows[size_t(item)]; } ///< without itself, by item
    double all() const { return m_all; }                                     ///< weight of all rows
    int rowsLeftOut() const { return m_rowsLeftOut; }                        ///< too long to be paired

    /** One row more, at once; costs the square of its size. Items not seen before get a row of their own. */
    void add(std::span<const int> row, double weight);

    /** Items below this number have their pairs in dense(). */
    int denseItems() const { return m_denseItems; }
    float dense(int a, int b) const { return m_dense[size_t(a) * size_t(m_denseItems) + size_t(b)]; }

private:
    void makeDense(const Parallel &parallel);
    void addPair(int item, int other, float weight);

    std::vector<std::vector<Entry>> m_rows;
    std::vector<double> m_self;
    std::vector<float> m_dense;
    double m_all = 0;
    int m_denseItems = 0, m_rowsLeftOut = 0;
};

} // namespace tuttu
