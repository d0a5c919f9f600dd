// SPDX-FileCopyrightText: 2026 Tuttu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/insight/ranking.h"

#include <algorithm>
#include <cmath>

namespace tuttu {

namespace {

constexpr int unseen = -1, excluded = -2;

/** Orders places among the candidates. */
auto worseOf(const std::vector<RankedItem> &candidates)
{
    return [&candidates](int left, int right) {
        const RankedItem &a = candidates[size_t(left)], &b = candidates[size_t(right)];
        const double sa = a.score(), sb = b.score();
        return sa != sb ? sa < sb : a.item > b.item; // items are indexed by popularity
    };
}

} // namespace

Ranking::Ranking(const Affinity &affinity, std::span<const Owned> owned, std::span<const int> without, const RankWeights &weights)
    : m_slot(size_t(affinity.itemCount()), unseen)
{
    for (const int item : without)
        m_slot[size_t(item)] = excluded;
    addNeighbours(affinity, owned);
    weigh(affinity, owned, weights);
    for (size_t i = 0; i < m_candidates.size(); ++i) {
        if (m_candidates[i].score() > 0)
            m_order.push_back(int(i));
    }
    const auto worse = worseOf(m_candidates);
    std::make_heap(m_order.begin(), m_order.end(), worse);
}

RankedItem &Ranking::at(int item)
{
    int &slot = m_slot[size_t(item)];
    if (slot == unseen) {
        slot = int(m_candidates.size());
        m_candidates.push_back({item});
        m_strongest.push_back(0);
    }
    return m_candidates[size_t(slot)];
}

void Ranking::addNeighbours(const Affinity &affinity, std::span<const Owned> owned)
{
    for (const Owned &o : owned) {
        for (const Neighbour &n : affinity.neighbours(o.item)) {
            if (m_slot[size_t(n.item)] == excluded)
                continue;
            RankedItem &candidate = at(n.item);
            const float part = float(o.lately) * n.weight;
            candidate.goesWith += double(part);
            float &strongest = m_strongest[size_t(m_slot[size_t(n.item)])];
            if (part > strongest) {
                strongest = part;
                candidate.because = o.item;
                candidate.together = n.together;
            }
        }
    }
}

/** Scales each part to at most 1 and weights it. */
void Ranking::weigh(const Affinity &affinity, std::span<const Owned> owned, const RankWeights &weights)
{
    double most = 0;
    for (const RankedItem &c : m_candidates)
        most = std::max(most, c.goesWith);
    for (RankedItem &c : m_candidates)
        c.goesWith *= most > 0 ? weights.goesWith / most : 0;

    const auto habit = [&](const Owned &o) { return o.weight * std::pow(affinity.trend(o.item), RankWeights::trendPower); };
    most = 0;
    for (const Owned &o : owned)
        most = std::max(most, habit(o));
    for (const Owned &o : owned) {
        if (m_slot[size_t(o.item)] != excluded && most > 0)
            at(o.item).personal = weights.personal * habit(o) / most;
    }

    for (const int item : affinity.popular()) {
        if (m_slot[size_t(item)] != excluded)
            at(item);
    }
    most = affinity.popular().empty() ? 1 : affinity.recentBaskets(affinity.popular().front());
    for (RankedItem &c : m_candidates)
        c.popular = weights.popular * affinity.recentBaskets(c.item) / most;
}

const RankedItem *Ranking::nth(size_t place)
{
    if (place >= m_order.size())
        return nullptr;
    const auto worse = worseOf(m_candidates);
    for (; m_asked <= place; ++m_asked)
        std::pop_heap(m_order.begin(), m_order.end() - ptrdiff_t(m_asked), worse);
    return &m_candidates[size_t(m_order[m_order.size() - 1 - place])];
}

std::optional<RankedItem> Ranking::next()
{
    const RankedItem *found = nth(m_told++);
    return found ? std::optional(*found) : std::nullopt;
}

double Ranking::score(int item) const
{
    const int slot = item < 0 ? unseen : m_slot[size_t(item)];
    return slot < 0 ? 0 : m_candidates[size_t(slot)].score();
}

} // namespace tuttu
