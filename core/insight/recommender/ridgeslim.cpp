// SPDX-FileCopyrightText: 2026 Tuttu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/insight/recommender/ridgeslim.h"

#include <Eigen/Cholesky>

#include <algorithm>
#include <cmath>
#include <numeric>

namespace tuttu {

namespace {

/** Solves columns, one after another, in the same memory. */
class ColumnSolver
{
public:
    ColumnSolver(const Gram &gram, const SlimParameters &parameters) : m_gram(gram), m_parameters(parameters), m_place(size_t(gram.items()), -1) {}

    std::vector<ItemWeights::Entry> solve(int item)
    {
        chooseNeighbours(item);
        const auto m = Eigen::Index(m_near.size());
        if (m == 0)
            return {};
        m_matrix.setZero(m, m);
        m_right.resize(m);
        for (Eigen::Index k = 0; k < m; ++k) {
            m_place[size_t(m_near[size_t(k)].item)] = int(k);
            m_right(k) = double(m_near[size_t(k)].weight);
        }
        for (int k = 0; k < int(m); ++k)
            fillLine(k);
        for (const Gram::Entry &n : m_near)
            m_place[size_t(n.item)] = -1;
        Eigen::LLT<Eigen::Ref<Eigen::MatrixXd>> cholesky(m_matrix); // in place, reads the lower triangle
        cholesky.solveInPlace(m_right);
        std::vector<ItemWeights::Entry> column;
        column.reserve(m_near.size());
        for (Eigen::Index k = 0; k < m; ++k)
            column.push_back({m_near[size_t(k)].item, float(m_right(k))});
        return column;
    }

private:
    void chooseNeighbours(int item)
    {
        const auto row = m_gram.row(item);
        m_near.assign(row.begin(), row.end());
        const size_t most = size_t(std::max(m_parameters.neighbours, 0));
        if (m_near.size() <= most)
            return;
        m_ranked.clear();
        for (const Gram::Entry &e : row)
            m_ranked.push_back({double(e.weight) / std::sqrt(m_gram.self(e.item)), e});
        const auto nearer = [](const Ranked &a, const Ranked &b) { return a.nearness != b.nearness ? a.nearness > b.nearness : a.entry.item < b.entry.item; };
        std::nth_element(m_ranked.begin(), m_ranked.begin() + std::ptrdiff_t(most), m_ranked.end(), nearer);
        for (size_t i = 0; i < most; ++i)
            m_near[i] = m_ranked[i].entry;
        m_near.resize(most);
        std::sort(m_near.begin(), m_near.end(), [](const Gram::Entry &a, const Gram::Entry &b) { return a.item < b.item; });
    }

    /** Line k of the lower triangle: the counts of neighbour k with those before it. */
    void fillLine(int k)
    {
        const int item = m_near[size_t(k)].item;
        m_matrix(k, k) = m_gram.self(item) + m_parameters.lambda;
        if (item < m_gram.denseItems()) { // those before it are dense as well
            for (int j = 0; j < k; ++j)
                m_matrix(k, j) = double(m_gram.dense(item, m_near[size_t(j)].item));
            return;
        }
        for (const Gram::Entry &e : m_gram.row(item)) {
            if (e.item >= item)
                break;
            if (const int place = m_place[size_t(e.item)]; place >= 0)
                m_matrix(k, place) = double(e.weight);
        }
    }

    const Gram &m_gram;
    const SlimParameters &m_parameters;
    std::vector<int> m_place;            ///< of an item among the neighbours; -1 = none
    struct Ranked {
        double nearness;
        Gram::Entry entry;
    };
    std::vector<Ranked> m_ranked;
    std::vector<Gram::Entry> m_near;
    Eigen::MatrixXd m_matrix;
    Eigen::VectorXd m_right;
};

} // namespace

ItemWeights::ItemWeights(const std::vector<std::vector<Entry>> &columns) : m_starts(columns.size() + 1, 0)
{
    for (const auto &column : columns) {
        for (const Entry &e : column)
            ++m_starts[size_t(e.item) + 1];
    }
    std::partial_sum(m_starts.begin(), m_starts.end(), m_starts.begin());
    m_entries.resize(m_starts.back());
    std::vector<size_t> next(m_starts.begin(), m_starts.end() - 1);
    for (size_t candidate = 0; candidate < columns.size(); ++candidate) {
        for (const Entry &e : columns[candidate])
            m_entries[next[size_t(e.item)]++] = {int(candidate), e.weight};
    }
}

std::vector<std::vector<ItemWeights::Entry>> solveColumns(const Gram &gram, const SlimParameters &parameters, const Parallel &parallel)
{
    std::vector<std::vector<ItemWeights::Entry>> columns;
    columns.resize(size_t(gram.items()));
    inRanges(gram.items(), parallel, [&](int first, int end) {
        ColumnSolver solver(gram, parameters);
        for (int item = first; item < end; ++item)
            columns[size_t(item)] = solver.solve(item);
    });
    return columns;
}

ItemWeights fitSlim(const Gram &gram, const SlimParameters &parameters, const Parallel &parallel)
{
    return ItemWeights(solveColumns(gram, parameters, parallel));
}

std::vector<ItemWeights::Entry> slimColumn(const Gram &gram, int item, const SlimParameters &parameters)
{
    return ColumnSolver(gram, parameters).solve(item);
}

} // namespace tuttu
