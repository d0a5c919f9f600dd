// SPDX-FileCopyrightText: 2026 Tuttu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/insight/showing/turns.h"

#include <algorithm>

namespace tuttu {

namespace {

constexpr int latelyDays = 180;

/** A product that goes with what they have. */
struct Companion {
    const Product *product = nullptr;
    QString setName;    ///< empty = of one collection
    double score = 0;
    int baskets = 0;

    bool betterThan(const Companion &other) const
    {
        if (!other.product || score != other.score)
            return !other.product || score > other.score;
        return baskets != other.baskets ? baskets > other.baskets : product->id < other.product->id;
    }
};

/** Keeps the best of those that may be shown. */
class Search
{
public:
    Search(const BriefFacts &facts, const Ranking &ranking, const MayShow &mayShow) : m_facts(facts), m_ranking(ranking), m_mayShow(mayShow) {}

    Companion of(const Product &own)
    {
        m_best = {};
        for (const int place : m_facts.catalogue.setsWith(own.id)) {
            const CuratedSet &set = m_facts.catalogue.sets()[size_t(place)];
            for (const ProductId &other : set.products) {
                if (const Product *product = m_facts.catalogue.find(other); product && other != own.id)
                    look(*product, set.name);
            }
        }
        if (m_best.product || own.collection.isEmpty())
            return m_best; // chosen by eye beats made by the same hand
        for (const int place : m_facts.catalogue.ofCollection(own.collection)) {
            const Product &other = m_facts.catalogue.products()[size_t(place)];
            if (other.category != own.category)
                look(other, {});
        }
        return m_best;
    }

private:
    void look(const Product &product, const QString &setName)
    {
        const int item = m_facts.affinity.indexOf(product.id);
        const Companion found{&product, setName, m_ranking.score(item), item < 0 ? 0 : m_facts.affinity.baskets(item)};
        if (found.betterThan(m_best) && m_mayShow(product))
            m_best = found;
    }

    const BriefFacts &m_facts;
    const Ranking &m_ranking;
    const MayShow &m_mayShow;
    Companion m_best;
};

/** What they bought lately and kept, the newest first. */
std::vector<const ProductFacts *> boughtLately(const BriefFacts &facts)
{
    std::vector<const ProductFacts *> lately;
    for (const ProductFacts &own : facts.products) {
        if (own.net > 0 && facts.today.toJulianDay() - own.last() <= latelyDays)
            lately.push_back(&own);
    }
    std::sort(lately.begin(), lately.end(), [](const auto *a, const auto *b) { return a->last() != b->last() ? a->last() > b->last() : a->product < b->product; });
    return lately;
}

} // namespace

std::optional<Recommendation> completeLook(const BriefFacts &facts, const Ranking &ranking, const MayShow &mayShow)
{
    Search search(facts, ranking, mayShow);
    for (const ProductFacts *own : boughtLately(facts)) {
        const Product *with = facts.known(own->product);
        if (!with || facts.productName(own->product).isEmpty())
            continue;
        const Companion found = search.of(*with);
        if (!found.product)
            continue;
        Recommendation out;
        out.product = *found.product;
        out.reason = ReasonKind::CompletesLook;
        out.score = found.score;
        out.withProduct = own->product;
        out.withName = facts.productName(own->product);
        out.withBought = QDate::fromJulianDay(own->last());
        out.setName = found.setName;
        return out;
    }
    return std::nullopt;
}

} // namespace tuttu
