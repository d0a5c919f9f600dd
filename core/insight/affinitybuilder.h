// SPDX-FileCopyrightText: 2026 Tuttu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/insight/affinity.h"
#include "core/insight/recommender/basketrows.h"
#include "core/insight/recommender/parallel.h"
#include "core/insight/recommender/ridgeslim.h"

namespace tuttu {

/** Trains an Affinity from receipts, fed one by one in any order; takes 4 bytes a line until it is built.
 *
 *  Counts are of whole receipts. How much one item speaks for another comes from a local ridge SLIM (recommender/ridgeslim.h): unlike a
 *  measure of two items alone it knows that the saucer is explained by the cup already. Receipts weigh 0.5^(age / 60 days), for the
 *  season, and k^-0.25 with k items, for stock orders. Chosen on the validation weeks of Online Retail (docs/insight.md). */
class AffinityBuilder
{
public:
    /** `today` is the store-local day that "recent" ends with. */
    explicit AffinityBuilder(const QDate &today, const SlimParameters &slim = {neighbours, lambda}) : m_today(today), m_slim(slim) {}

    /** `here`: sold in this device's store; only such baskets make something popular here. The same item twice counts once.
     *  Days after today are ignored. A basket of more than largestBasket different items is a stock order: it says nothing about
     *  what goes together and would cost the square of its size, so it counts for what is popular only. */
    void add(const QDate &day, std::span<const ProductId> items, bool here = true);

    /** Trains on all of it. */
    Affinity build(const Parallel &parallel = oneByOne) &&;
    /** How well a model of the receipts before the last `days` completes those in them; halves = 0 when there are none. Takes as long as
     *  another training. */
    ModelCard::Measured measured(int days, const Parallel &parallel = oneByOne) const;

    void setMeasured(const ModelCard::Measured &measured) { m_measured = measured; }
    qint64 lines() const { return m_rows.lines(); }

    static constexpr int largestBasket = 200;
    static constexpr int fewestTogether = 2;     ///< a pair that met once is chance
    static constexpr int neighbours = 60;
    static constexpr double lambda = 20;
    static constexpr double halfLifeDays = 60;
    static constexpr double sizePower = 0.25;

private:
    int indexFor(const ProductId &product);
    void sortByBaskets();
    Gram gram(const BasketRows &rows, int now, const Parallel &parallel) const;
    void keepNeighbours(const ItemWeights &weights, const Parallel &parallel, Affinity &out) const;
    ModelCard card() const;

    QDate m_today;
    SlimParameters m_slim;
    ModelCard::Measured m_measured;
    QHash<ProductId, int> m_index;
    std::vector<ProductId> m_products;
    std::vector<int> m_baskets, m_recent, m_lately, m_before; ///< by item
    BasketRows m_rows;
};

} // namespace tuttu
