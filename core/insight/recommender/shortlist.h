// SPDX-FileCopyrightText: 2026 Tuttu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <span>
#include <vector>

namespace tuttu {

/** What everybody gets without a word about them: a score for every item, and the items in the order of it (ties: the smaller number). */
struct Popularity {
    std::vector<double> score;
    std::vector<int> order;
    Popularity() = default;
    explicit Popularity(std::vector<double> scores);
};

/** Adds up the scores of one list and picks its best; the memory is used again for the next list. The list is that of a stable sort of
 *  all items by score, at the cost of the items that were touched. */
class Shortlist
{
public:
    explicit Shortlist(int items) : m_score(size_t(items), 0), m_state(size_t(items), Untouched) {}

    void add(int item, double score)
    {
        if (m_state[size_t(item)] == Untouched) {
            m_state[size_t(item)] = Touched;
            m_touched.push_back(item);
        }
        m_score[size_t(item)] += score;
    }
    double score(int item) const { return m_score[size_t(item)]; }
    void exclude(int item);
    std::span<const int> touched() const { return m_touched; } ///< in no order; excluded ones too
    bool excluded(int item) const { return m_state[size_t(item)] == Excluded; }

    /** The best by score + weight * popularity; ties: the smaller number. */
    std::vector<int> best(int count, const Popularity &popularity, double weight) const;
    void clear();

private:
    enum State : signed char { Untouched, Touched, Excluded };
    std::vector<double> m_score;
    std::vector<State> m_state;
    std::vector<int> m_touched;
};

} // namespace tuttu
