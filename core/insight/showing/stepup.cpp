// SPDX-FileCopyrightText: 2026 Tuttu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/insight/showing/turns.h"

#include <algorithm>

namespace tuttu {

namespace {

constexpr int fewestDays = 4;
constexpr size_t farthest = 2000; // of the ranking: who bought everything has tens of thousands behind it

/** What they paid for one piece. */
struct Paid {
    qint64 minor;
    qint64 day;
    const ProductFacts *own;
};

/** What they paid in one category and currency. */
struct Spending {
    Currency currency;
    std::vector<Paid> paid; ///< cheapest first, once it is complete

    qint64 percentile(size_t percent) const { return paid[(paid.size() * percent + 99) / 100 - 1].minor; } // nearest rank

    int days() const
    {
        std::vector<qint64> days;
        for (const Paid &one : paid)
            days.push_back(one.day);
        std::sort(days.begin(), days.end());
        return int(std::unique(days.begin(), days.end()) - days.begin());
    }
};

using Spendings = QHash<QString, std::vector<Spending>>; ///< by category

void note(std::vector<Spending> &category, const Currency &currency, const Paid &paid)
{
    auto same = std::find_if(category.begin(), category.end(), [&](const Spending &s) { return s.currency == currency; });
    if (same == category.end())
        same = category.insert(same, Spending{currency, {}});
    same->paid.push_back(paid);
}

/** Of categories bought on enough days. What went back is no price they pay. */
Spendings spendings(const BriefFacts &facts)
{
    QHash<ProductId, const ProductFacts *> kept;
    for (const ProductFacts &own : facts.products) {
        if (own.net > 0)
            kept.insert(own.product, &own);
    }
    Spendings all;
    for (const Order &order : facts.profile.orders) {
        const QDate day = facts.localDay(order.at);
        if (!day.isValid() || day > facts.today)
            continue;
        for (const OrderLine &line : order.lines) {
            const ProductFacts *own = line.quantity > 0 && line.unitPrice.minor > 0 ? kept.value(line.product) : nullptr;
            if (const QString category = own ? facts.category(line.product) : QString(); !category.isEmpty())
                note(all[category], line.unitPrice.currency, {line.unitPrice.minor, day.toJulianDay(), own});
        }
    }
    for (auto category = all.begin(); category != all.end();) {
        std::erase_if(*category, [](const Spending &s) { return s.days() < fewestDays; });
        for (Spending &spending : *category)
            std::sort(spending.paid.begin(), spending.paid.end(), [](const Paid &a, const Paid &b) { return a.minor < b.minor; });
        category = category->empty() ? all.erase(category) : std::next(category);
    }
    return all;
}

/** The spending whose upper half the product lies in; null = it is no step up. */
const Spending *steppedUpFrom(const Product &product, const Spendings &spendings)
{
    const auto category = spendings.constFind(product.category);
    if (category == spendings.cend())
        return nullptr;
    const auto fits = std::find_if(category->begin(), category->end(), [&](const Spending &spending) {
        return spending.currency == product.price.currency && product.price.minor > spending.percentile(50) && product.price.minor <= spending.percentile(90);
    });
    return fits == category->end() ? nullptr : &*fits;
}

/** The cheaper thing they bought last: what it is a step up from. Null = none whose name may be said. */
const ProductFacts *below(const Product &product, const Spending &spending, const BriefFacts &facts)
{
    const Paid *last = nullptr;
    for (const Paid &paid : spending.paid) {
        const bool later = !last || paid.day > last->day || (paid.day == last->day && paid.own->product < last->own->product);
        if (paid.minor < product.price.minor && later && !facts.productName(paid.own->product).isEmpty())
            last = &paid;
    }
    return last ? last->own : nullptr;
}

} // namespace

std::optional<Recommendation> stepUp(const BriefFacts &facts, Ranking &ranking, const MayShow &mayShow)
{
    if (facts.repairFirst)
        return std::nullopt;
    const Spendings paid = spendings(facts);
    if (paid.isEmpty())
        return std::nullopt;
    for (size_t place = 0; place < farthest; ++place) {
        const std::optional<RankedItem> ranked = ranking.nth(place);
        if (!ranked)
            break;
        const Product *product = facts.catalogue.find(facts.affinity.product(ranked->item));
        const Spending *spending = product ? steppedUpFrom(*product, paid) : nullptr;
        const ProductFacts *own = spending && mayShow(*product) ? below(*product, *spending, facts) : nullptr;
        if (!own)
            continue;
        Recommendation out;
        out.product = *product;
        out.reason = ReasonKind::StepUp;
        out.score = ranked->score();
        out.withProduct = own->product;
        out.withName = facts.productName(own->product);
        out.withBought = QDate::fromJulianDay(own->last());
        out.times = spending->days();
        out.usualFrom = {spending->percentile(25), spending->currency};
        out.usualTo = {spending->percentile(75), spending->currency};
        return out;
    }
    return std::nullopt;
}

} // namespace tuttu
