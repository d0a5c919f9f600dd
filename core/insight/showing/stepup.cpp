// SPDX-FileCopyrightText: 2026 Tuttu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/insight/showing/turns.h"

#include <algorithm>

namespace tuttu {

namespace {

constexpr int fewestDays = 4;

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

/** A product in the upper half of what they pay. */
struct Step {
    const RankedItem *ranked;
    const Product *product;
    const Spending *spending;
};

std::vector<Step> steps(const BriefFacts &facts, const Ranking &ranking, const Spendings &spendings)
{
    std::vector<Step> found;
    for (const RankedItem &ranked : ranking.candidates()) {
        const Product *product = ranked.score() > 0 ? facts.catalogue.find(facts.affinity.product(ranked.item)) : nullptr;
        const auto category = product ? spendings.constFind(product->category) : spendings.cend();
        if (category == spendings.cend())
            continue;
        for (const Spending &spending : *category) {
            const qint64 price = product->price.minor;
            if (spending.currency == product->price.currency && price > spending.percentile(50) && price <= spending.percentile(90))
                found.push_back({&ranked, product, &spending});
        }
    }
    std::sort(found.begin(), found.end(), [](const Step &a, const Step &b) {
        const double sa = a.ranked->score(), sb = b.ranked->score();
        return sa != sb ? sa > sb : a.ranked->item < b.ranked->item;
    });
    return found;
}

/** The cheaper thing they bought last: what it is a step up from. Null = none whose name may be said. */
const ProductFacts *below(const Step &step, const BriefFacts &facts)
{
    const Paid *last = nullptr;
    for (const Paid &paid : step.spending->paid) {
        const bool later = !last || paid.day > last->day || (paid.day == last->day && paid.own->product < last->own->product);
        if (paid.minor < step.product->price.minor && later && !facts.productName(paid.own->product).isEmpty())
            last = &paid;
    }
    return last ? last->own : nullptr;
}

} // namespace

std::optional<Recommendation> stepUp(const BriefFacts &facts, const Ranking &ranking, const MayShow &mayShow)
{
    if (facts.repairFirst)
        return std::nullopt;
    const Spendings paid = spendings(facts);
    if (paid.isEmpty())
        return std::nullopt;
    for (const Step &step : steps(facts, ranking, paid)) {
        const ProductFacts *own = mayShow(*step.product) ? below(step, facts) : nullptr;
        if (!own)
            continue;
        const Currency currency = step.spending->currency;
        Recommendation out;
        out.product = *step.product;
        out.reason = ReasonKind::StepUp;
        out.score = step.ranked->score();
        out.withProduct = own->product;
        out.withName = facts.productName(own->product);
        out.withBought = QDate::fromJulianDay(own->last());
        out.times = step.spending->days();
        out.usualFrom = {step.spending->percentile(25), currency};
        out.usualTo = {step.spending->percentile(75), currency};
        return out;
    }
    return std::nullopt;
}

} // namespace tuttu
