// SPDX-FileCopyrightText: 2026 Tuttu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/connect/learnmodels.h"

#include "core/connect/severalthreads.h"
#include "core/insight/affinitybuilder.h"
#include "core/insight/segments/shophabits.h"
#include "core/storage/modelstore.h"
#include "core/storage/orderstore.h"
#include "core/storage/shelf.h"

#include <QTimeZone>

namespace tuttu {

namespace {

constexpr int ordersAPage = 2000;

Result<> learnAffinity(Shelf &shelf, const QTimeZone &zone)
{
    constexpr int measuredDays = 28;
    constexpr qint64 mostMeasured = 1'000'000; // lines; measuring takes as long as learning
    AffinityBuilder builder(shelf.clock.now().toTimeZone(zone).date());
    for (qint64 after = 0;;) {
        const auto page = OrderStore(shelf).baskets(after, ordersAPage);
        if (!page)
            return page.error();
        for (const SoldTogether &basket : page->baskets) {
            if (!basket.products.empty())
                builder.add(basket.at.toTimeZone(zone).date(), basket.products);
        }
        after = page->next;
        if (after == 0)
            break;
    }
    if (builder.lines() <= mostMeasured)
        builder.setMeasured(builder.measured(measuredDays, severalThreads()));
    return ModelStore(shelf).saveAffinity(std::move(builder).build(severalThreads()));
}

Result<> learnHabits(Shelf &shelf, const QTimeZone &zone, Currency currency)
{
    ShopHabitsBuilder builder(shelf.clock.now().toTimeZone(zone).date(), zone, currency, shelf.products.byKeys());
    for (qint64 after = 0;;) {
        const auto page = OrderStore(shelf).namedOrders(after, ordersAPage);
        if (!page)
            return page.error();
        for (const Order &order : page->orders)
            builder.add(order);
        after = page->next;
        if (after == 0)
            break;
    }
    return ModelStore(shelf).saveHabits(std::move(builder).build());
}

} // namespace

Result<> learnModels(Shelf &shelf, const Store &here)
{
    const QTimeZone zone(here.zone);
    if (const Result<> learnt = learnAffinity(shelf, zone); !learnt)
        return learnt;
    return learnHabits(shelf, zone, Currency(here.currency));
}

} // namespace tuttu
