// SPDX-FileCopyrightText: 2026 Tuttu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/insight/completebasket.h"

#include "core/insight/ranking.h"
#include "core/insight/showing/fittingsizes.h"

#include <algorithm>

namespace tuttu {

namespace {

constexpr int fewestTogether = 3, fewestRecent = 2; // receipts behind a reason
constexpr int mostAlike = 2;
constexpr RankWeights basketWeights{0, 1, 0.05};    // popularity decides between equals

std::optional<Recommendation> explained(const RankedItem &ranked, const Affinity &affinity, const Catalogue &catalogue)
{
    const Product *product = catalogue.find(affinity.product(ranked.item));
    if (!product || product->stockHere.value_or(1) <= 0)
        return std::nullopt;
    Recommendation out;
    out.product = *product;
    out.score = ranked.score();
    if (ranked.because >= 0 && ranked.together >= fewestTogether) {
        out.reason = ReasonKind::GoesWith;
        out.withProduct = affinity.product(ranked.because);
        out.withName = catalogue.find(out.withProduct)->name; // only what is sold is a reason
        out.together = ranked.together;
        out.withBaskets = affinity.baskets(ranked.because);
        out.lift = affinity.lift(ranked.because, {ranked.item, ranked.together, 0});
        return out;
    }
    out.reason = ReasonKind::PopularHere;
    out.times = affinity.recentBaskets(ranked.item);
    return out.times >= fewestRecent ? std::optional(out) : std::nullopt;
}

} // namespace

std::vector<Recommendation> completeBasket(const Affinity &affinity, const Catalogue &catalogue, std::span<const ProductId> basket, int most, const BasketWishes &wishes)
{
    std::vector<Owned> given;
    std::vector<int> without;
    QSet<QString> styles;
    for (const ProductId &product : basket) {
        const Product *sold = catalogue.find(product);
        if (sold && !sold->style.isEmpty())
            styles.insert(sold->style);
        const int item = affinity.indexOf(product);
        if (item < 0 || std::find(without.begin(), without.end(), item) != without.end())
            continue;
        without.push_back(item);
        if (sold && !wishes.discreet.contains(sold->category)) // what cannot be named is no reason
            given.push_back({item, 1, 1});
    }
    const FittingSizes sizes(wishes.sizes);
    const auto suits = [&](const Product &p) { return !wishes.discreet.contains(p.category) && sizes.fits(p) && !styles.contains(p.style); };
    std::vector<Recommendation> chosen;
    Ranking ranking(affinity, given, without, basketWeights);
    while (int(chosen.size()) < most) {
        const std::optional<RankedItem> ranked = ranking.next();
        if (!ranked)
            break;
        std::optional<Recommendation> candidate = explained(*ranked, affinity, catalogue);
        if (!candidate || !suits(candidate->product))
            continue;
        const auto alike = [&](const Recommendation &c) { return !c.product.category.isEmpty() && c.product.category == candidate->product.category; };
        if (std::count_if(chosen.begin(), chosen.end(), alike) >= mostAlike)
            continue;
        if (!candidate->product.style.isEmpty())
            styles.insert(candidate->product.style);
        chosen.push_back(*std::move(candidate));
    }
    return chosen;
}

} // namespace tuttu
