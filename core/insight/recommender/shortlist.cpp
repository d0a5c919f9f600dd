// SPDX-FileCopyrightText: 2026 Tuttu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/insight/recommender/shortlist.h"

#include <algorithm>
#include <numeric>
#include <utility>

namespace tuttu {

namespace {

/** The few best seen so far, the worst of them in front. */
class Best
{
public:
    explicit Best(int count) : m_count(size_t(count)) {}

    bool wants(double score, int item) const { return m_best.size() < m_count || better({score, item}, m_best.front()); }
    void see(double score, int item)
    {
        if (!wants(score, item))
            return;
        if (m_best.size() == m_count) {
            std::pop_heap(m_best.begin(), m_best.end(), better);
            m_best.pop_back();
        }
        m_best.emplace_back(score, item);
        std::push_heap(m_best.begin(), m_best.end(), better);
    }
    std::vector<int> items()
    {
        std::sort(m_best.begin(), m_best.end(), better);
        std::vector<int> out;
        for (const auto &[score, item] : m_best)
            out.push_back(item);
        return out;
    }

private:
    using Scored = std::pair<double, int>;
    static bool better(const Scored &a, const Scored &b) { return a.first != b.first ? a.first > b.first : a.second < b.second; }
    size_t m_count;
    std::vector<Scored> m_best;
};

} // namespace

Popularity::Popularity(std::vector<double> scores) : score(std::move(scores)), order(score.size())
{
    std::iota(order.begin(), order.end(), 0);
    std::stable_sort(order.begin(), order.end(), [this](int a, int b) { return score[size_t(a)] > score[size_t(b)]; });
}

void Shortlist::exclude(int item)
{
    if (m_state[size_t(item)] == Untouched)
        m_touched.push_back(item);
    m_state[size_t(item)] = Excluded;
}

std::vector<int> Shortlist::best(int count, const Popularity &popularity, double weight) const
{
    Best best(count);
    for (const int item : m_touched) {
        if (m_state[size_t(item)] == Touched)
            best.see(m_score[size_t(item)] + weight * popularity.score[size_t(item)], item);
    }
    int untouched = 0;
    for (size_t i = 0; i < popularity.order.size() && untouched < count; ++i) { // further ones are worse than these
        const int item = popularity.order[i];
        if (m_state[size_t(item)] != Untouched)
            continue;
        best.see(weight * popularity.score[size_t(item)], item);
        ++untouched;
    }
    return best.items();
}

void Shortlist::clear()
{
    for (const int item : m_touched) {
        m_score[size_t(item)] = 0;
        m_state[size_t(item)] = Untouched;
    }
    m_touched.clear();
}

} // namespace tuttu
