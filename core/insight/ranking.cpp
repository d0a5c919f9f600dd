// SPDX-FileCopyrightText: 2026 Tuttu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/insight/ranking.h"

#include <algorithm>
#include <cmath>

namespace tuttu {

namespace {

constexpr int unseen = -1, excluded = -2;
constexpr size_t mostReasons = 150; // owned things asked for what goes with them, the newest: those behind them change nothing that can be measured (docs/insight.md)

} // namespace

Ranking::Ranking(const Affinity &affinity, std::span<const Owned> owned, std::span<const int> without, const RankWeights &weights)
    : m_affinity(affinity), m_weights(weights), m_slot(size_t(affinity.itemCount()), unseen)
{
    m_parts.reserve(std::min(m_slot.size(), owned.size() * (Affinity::neighboursKept + 1) + affinity.popular().size()));
    for (const int item : without)
        m_slot[size_t(item)] = excluded;
    addNeighbours(owned);
    addHabits(owned);
    addPopular();
    place();
}

/** Of an item that is not excluded. */
Ranking::Part &Ranking::at(int item)
{
    int &slot = m_slot[size_t(item)];
    if (slot == unseen) {
        slot = int(m_parts.size());
        m_parts.emplace_back().item = item;
    }
    return m_parts[size_t(slot)];
}

void Ranking::addNeighbours(std::span<const Owned> owned)
{
    std::vector<Owned> latest(owned.begin(), owned.end());
    if (latest.size() > mostReasons) {
        std::nth_element(latest.begin(), latest.begin() + ptrdiff_t(mostReasons), latest.end(), [](const Owned &a, const Owned &b) { return a.lately != b.lately ? a.lately > b.lately : a.item < b.item; });
        latest.resize(mostReasons);
    }
    for (const Owned &o : latest) {
        for (const Neighbour &n : m_affinity.neighbours(o.item)) {
            if (m_slot[size_t(n.item)] == excluded)
                continue;
            Part &part = at(n.item);
            const float reason = float(o.lately) * n.weight;
            part.goesWith += double(reason);
            if (reason > part.strongest) {
                part.strongest = reason;
                part.because = o.item;
                part.together = n.together;
            }
        }
    }
    double most = 0;
    for (const Part &part : m_parts)
        most = std::max(most, part.goesWith);
    m_goesWithScale = most > 0 ? m_weights.goesWith / most : 0; // each kind of reason counts at most its weight
}

void Ranking::addHabits(std::span<const Owned> owned)
{
    const auto habit = [this](const Owned &o) { return o.weight * std::pow(m_affinity.trend(o.item), RankWeights::trendPower); };
    double most = 0;
    for (const Owned &o : owned)
        most = std::max(most, habit(o));
    for (const Owned &o : owned) {
        if (m_slot[size_t(o.item)] != excluded && most > 0)
            at(o.item).personal = m_weights.personal * habit(o) / most;
    }
}

void Ranking::addPopular()
{
    const std::span<const int> popular = m_affinity.popular();
    for (const int item : popular) {
        if (m_slot[size_t(item)] != excluded)
            at(item);
    }
    m_popularScale = m_weights.popular / (popular.empty() ? 1 : m_affinity.recentBaskets(popular.front()));
}

void Ranking::place()
{
    m_order.reserve(m_parts.size());
    for (const Part &part : m_parts) {
        if (const double score = ranked(part).score(); score > 0)
            m_order.push_back({score, part.item});
    }
    std::make_heap(m_order.begin(), m_order.end());
}

RankedItem Ranking::ranked(const Part &part) const
{
    RankedItem out{part.item};
    out.goesWith = part.goesWith * m_goesWithScale;
    out.personal = part.personal;
    out.popular = m_popularScale * m_affinity.recentBaskets(part.item);
    out.because = part.because;
    out.together = part.together;
    return out;
}

std::optional<RankedItem> Ranking::nth(size_t place)
{
    if (place >= m_order.size())
        return std::nullopt;
    for (; m_asked <= place; ++m_asked)
        std::pop_heap(m_order.begin(), m_order.end() - ptrdiff_t(m_asked));
    const int item = m_order[m_order.size() - 1 - place].item;
    return ranked(m_parts[size_t(m_slot[size_t(item)])]);
}

std::optional<RankedItem> Ranking::next() { return nth(m_told++); }

double Ranking::score(int item) const
{
    const int slot = item < 0 ? unseen : m_slot[size_t(item)];
    return slot < 0 ? 0 : ranked(m_parts[size_t(slot)]).score();
}

} // namespace tuttu
