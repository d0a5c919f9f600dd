// SPDX-FileCopyrightText: 2026 Tuttu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/insight/affinitybuilder.h"

#include "core/insight/judging/scorecard.h"
#include "core/insight/recommender/shortlist.h"

#include <algorithm>
#include <cmath>
#include <numeric>

namespace tuttu {

namespace {

constexpr int latelyDays = 28, beforeDays = 112;

/** Lists for halves of receipts: what "goes with" reaches, and what is popular. */
class Completion
{
public:
    Completion(const ItemWeights &weights, std::vector<double> sold) : m_weights(weights), m_popular(std::move(sold)), m_list(weights.items()) {}

    void ask(std::span<const int> receipt)
    {
        std::vector<int> given, truth;
        for (size_t i = 0; i < receipt.size(); ++i)
            (i % 2 == 0 ? given : truth).push_back(receipt[i]);
        if (truth.empty())
            return;
        m_list.clear();
        for (const int item : given)
            m_list.exclude(item);
        m_popularCard.add(m_list.best(Scorecard::length, m_popular, 1), truth);
        for (const int item : given) {
            for (const ItemWeights::Entry &e : m_weights.of(item))
                m_list.add(e.item, double(e.weight));
        }
        m_card.add(m_list.best(Scorecard::length, m_popular, 0), truth);
    }
    ModelCard::Measured reached() const
    {
        return {m_card.size(), m_card.ndcg().value, m_card.ndcg().error, m_card.recall().value, m_popularCard.ndcg().value};
    }

private:
    const ItemWeights &m_weights;
    Popularity m_popular;
    Shortlist m_list;
    Scorecard m_card, m_popularCard;
};

} // namespace

int AffinityBuilder::indexFor(const ProductId &product)
{
    const auto at = m_index.constFind(product);
    if (at != m_index.cend())
        return *at;
    const int index = int(m_products.size());
    m_index.insert(product, index);
    m_products.push_back(product);
    for (std::vector<int> *counts : {&m_baskets, &m_recent, &m_lately, &m_before})
        counts->push_back(0);
    return index;
}

void AffinityBuilder::add(const QDate &day, std::span<const ProductId> items, bool here)
{
    const qint64 age = day.daysTo(m_today);
    if (!day.isValid() || age < 0 || items.empty())
        return;
    std::vector<int> basket;
    for (const ProductId &product : items)
        basket.push_back(indexFor(product));
    std::sort(basket.begin(), basket.end());
    basket.erase(std::unique(basket.begin(), basket.end()), basket.end());
    const bool paired = int(basket.size()) <= largestBasket;
    for (const int item : basket) {
        m_recent[size_t(item)] += here && age < Affinity::recentDays;
        m_lately[size_t(item)] += age < latelyDays;
        m_before[size_t(item)] += age < beforeDays;
        m_baskets[size_t(item)] += paired;
    }
    if (paired)
        m_rows.add(int(day.toJulianDay()), basket);
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
    const auto reorder = [&](auto &values) {
        std::remove_cvref_t<decltype(values)> out;
        out.reserve(values.size());
        for (const int old : order)
            out.push_back(values[size_t(old)]);
        values = std::move(out);
    };
    reorder(m_products);
    for (std::vector<int> *counts : {&m_baskets, &m_recent, &m_lately, &m_before})
        reorder(*counts);
    std::vector<int> newIndex(order.size());
    for (size_t i = 0; i < order.size(); ++i)
        newIndex[size_t(order[i])] = int(i);
    m_rows.renumber(newIndex);
    m_index.clear();
}

Gram AffinityBuilder::gram(const BasketRows &rows, int now, const Parallel &parallel) const
{
    GramLimits limits;
    limits.fewestTogether = fewestTogether;
    return Gram(rows, rowWeights(rows, {halfLifeDays, sizePower}, now), int(m_products.size()), parallel, limits);
}

/** Of each item what it speaks for, best first, with the count people are told. */
void AffinityBuilder::keepNeighbours(const ItemWeights &weights, const Parallel &parallel, Affinity &out) const
{
    const int items = int(m_products.size());
    const Holders holders(m_rows, items);
    std::vector<std::vector<Neighbour>> rows;
    rows.resize(size_t(items));
    inRanges(items, parallel, [&](int first, int end) {
        std::vector<int> together(size_t(items), 0), met;
        for (int item = first; item < end; ++item) {
            for (const int r : holders.of(item)) {
                for (const int other : m_rows.row(r)) {
                    if (together[size_t(other)]++ == 0)
                        met.push_back(other);
                }
            }
            std::vector<Neighbour> &row = rows[size_t(item)];
            for (const ItemWeights::Entry &e : weights.of(item)) {
                const bool oftener = double(together[size_t(e.item)]) * m_rows.size() > double(m_baskets[size_t(item)]) * m_baskets[size_t(e.item)];
                if (e.weight > 0 && oftener) // than by chance: or "goes with" would not be true
                    row.push_back({e.item, together[size_t(e.item)], e.weight});
            }
            std::sort(row.begin(), row.end(), [](const Neighbour &a, const Neighbour &b) { return a.weight != b.weight ? a.weight > b.weight : a.item < b.item; });
            row.resize(std::min(row.size(), size_t(Affinity::neighboursKept)));
            row.shrink_to_fit();
            for (const int other : met)
                together[size_t(other)] = 0;
            met.clear();
        }
    });
    out.m_rowStart.assign(1, 0);
    for (const std::vector<Neighbour> &row : rows) {
        out.m_neighbours.insert(out.m_neighbours.end(), row.begin(), row.end());
        out.m_rowStart.push_back(int(out.m_neighbours.size()));
    }
}

ModelCard AffinityBuilder::card() const
{
    ModelCard card{m_rows.lines(), m_rows.size(), int(m_products.size()), {}, {}, halfLifeDays, sizePower, m_slim.neighbours, m_slim.lambda, m_measured};
    for (int r = 0; r < m_rows.size(); ++r) {
        const QDate day = QDate::fromJulianDay(m_rows.day(r));
        card.first = card.first.isValid() ? std::min(card.first, day) : day;
        card.last = card.last.isValid() ? std::max(card.last, day) : day;
    }
    return card;
}

ModelCard::Measured AffinityBuilder::measured(int days, const Parallel &parallel) const
{
    const int cut = int(m_today.toJulianDay()) - days + 1;
    BasketRows before;
    std::vector<double> sold(m_products.size(), 0);
    for (int r = 0; r < m_rows.size(); ++r) {
        if (m_rows.day(r) >= cut)
            continue;
        before.add(m_rows.day(r), m_rows.row(r));
        for (const int item : m_rows.row(r))
            sold[size_t(item)] += m_rows.day(r) >= cut - Affinity::recentDays;
    }
    if (before.size() == 0 || before.size() == m_rows.size())
        return {};
    const ItemWeights weights = fitSlim(gram(before, cut, parallel), m_slim, parallel);
    Completion completion(weights, std::move(sold));
    for (int r = 0; r < m_rows.size(); ++r) {
        if (m_rows.day(r) >= cut)
            completion.ask(m_rows.row(r));
    }
    return completion.reached();
}

Affinity AffinityBuilder::build(const Parallel &parallel) &&
{
    sortByBaskets();
    Affinity out;
    keepNeighbours(fitSlim(gram(m_rows, int(m_today.toJulianDay()), parallel), m_slim, parallel), parallel, out);
    out.m_asOf = m_today;
    out.m_basketCount = m_rows.size();
    out.m_card = card();
    out.m_products = std::move(m_products);
    out.m_baskets = std::move(m_baskets);
    out.m_recent = std::move(m_recent);
    out.m_lately = std::move(m_lately);
    out.m_before = std::move(m_before);
    out.index();
    return out;
}

} // namespace tuttu
