// SPDX-FileCopyrightText: 2026 Tuttu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/insight/recommend.h"

#include "core/insight/ranking.h"

#include <algorithm>

namespace tuttu {

namespace {

constexpr int justBoughtDays = 30;
constexpr int timesToRepeat = 3;     // bought on fewer days: no habit
constexpr int fewestTogether = 3;    // baskets behind "goes with"
constexpr int fewestRecent = 2;      // baskets behind "popular here"
constexpr int mostAlike = 2;

using ByItem = QHash<int, const ProductFacts *>;

bool mayRepeat(const BriefFacts &facts, const ProductFacts &product)
{
    return product.times() >= timesToRepeat && !product.returned && facts.today.toJulianDay() - product.last() > justBoughtDays;
}

/** The customer's things by dense index, and those that must not be shown. */
struct Belongings {
    std::vector<Owned> owned;
    std::vector<int> without;
    ByItem byItem;

    explicit Belongings(const BriefFacts &facts)
    {
        const auto exclude = [&](const ProductId &product) {
            if (const int item = facts.affinity.indexOf(product); item >= 0)
                without.push_back(item);
        };
        for (const ProductFacts &product : facts.products) {
            const int item = facts.affinity.indexOf(product.product);
            if (item < 0)
                continue;
            byItem.insert(item, &product);
            if (product.net > 0) // what went back says nothing about what they have
                owned.push_back({item, product.frequency(facts.today.toJulianDay(), RankWeights::halfLifeDays),
                                 product.frequency(facts.today.toJulianDay(), RankWeights::latelyDays)});
            if (!mayRepeat(facts, product))
                without.push_back(item);
        }
        for (const ProductId &product : facts.profile.declined)
            exclude(product);
        for (const Hold &hold : facts.profile.holds) {
            if (hold.state == HoldState::Open)
                exclude(hold.product);
        }
    }
};

/** The reason that carries the item; none when no count is large enough to be said. */
std::optional<Recommendation> explained(const RankedItem &ranked, const Product &product, const Belongings &mine, const BriefFacts &facts)
{
    Recommendation out;
    out.product = product;
    out.score = ranked.score();
    const int recent = facts.affinity.recentBaskets(ranked.item);
    const bool popular = recent >= fewestRecent;
    const bool goesWith = ranked.because >= 0 && ranked.together >= fewestTogether && (2 * ranked.goesWith >= ranked.popular || !popular);
    if (const ProductFacts *own = mine.byItem.value(ranked.item); own && own->times() >= timesToRepeat) {
        out.reason = ReasonKind::BoughtOften;
        out.times = own->times();
    } else if (goesWith) {
        const ProductFacts *with = mine.byItem.value(ranked.because);
        out.reason = ReasonKind::GoesWith;
        out.withProduct = with->product;
        out.withName = facts.productName(with->product);
        out.withBought = QDate::fromJulianDay(with->last());
        out.together = ranked.together;
        out.withBaskets = facts.affinity.baskets(ranked.because);
        out.lift = facts.affinity.lift(ranked.because, {ranked.item, ranked.together, 0});
    } else if (popular) {
        out.reason = ReasonKind::PopularHere;
        out.times = recent;
    } else {
        return std::nullopt;
    }
    return out;
}

bool tooAlike(const Recommendation &r, const std::vector<Recommendation> &chosen)
{
    const auto sameCategory = [&](const Recommendation &c) { return !r.product.category.isEmpty() && c.product.category == r.product.category; };
    const auto sameThing = [&](const Recommendation &c) { return r.reason == ReasonKind::GoesWith && c.reason == r.reason && c.withProduct == r.withProduct; };
    const auto bothRepeat = [&](const Recommendation &c) { return r.reason == ReasonKind::BoughtOften && c.reason == r.reason; };
    const auto many = [&](const auto &alike) { return std::count_if(chosen.begin(), chosen.end(), alike) >= mostAlike; };
    return many(sameCategory) || many(sameThing) || many(bothRepeat);
}

} // namespace

std::vector<Recommendation> recommend(const BriefFacts &facts)
{
    const Belongings mine(facts);
    Ranking ranking(facts.affinity, mine.owned, mine.without);
    std::vector<Recommendation> chosen, spare;
    while (int(chosen.size()) < mostRecommendations) {
        const std::optional<RankedItem> ranked = ranking.next();
        if (!ranked)
            break;
        const Product *product = facts.sellable(facts.affinity.product(ranked->item));
        std::optional<Recommendation> candidate = product ? explained(*ranked, *product, mine, facts) : std::nullopt;
        if (!candidate)
            continue;
        if (!tooAlike(*candidate, chosen))
            chosen.push_back(*std::move(candidate));
        else if (int(spare.size()) < mostRecommendations)
            spare.push_back(*std::move(candidate));
    }
    for (size_t i = 0; i < spare.size() && int(chosen.size()) < mostRecommendations; ++i)
        chosen.push_back(spare[i]);
    return chosen;
}

} // namespace tuttu
