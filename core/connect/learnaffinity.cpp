// SPDX-FileCopyrightText: 2026 Tuttu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/connect/learnaffinity.h"

#include "core/connect/severalthreads.h"
#include "core/insight/affinitybuilder.h"
#include "core/storage/affinitystore.h"
#include "core/storage/orderstore.h"
#include "core/storage/shelf.h"

namespace tuttu {

Result<> learnAffinity(Shelf &shelf, const QTimeZone &zone)
{
    constexpr int modelVersion = 1; // the one ProfileService asks for
    constexpr int ordersAPage = 2000;
    constexpr int measuredDays = 28;
    constexpr qint64 mostMeasured = 1'000'000; // lines; measuring takes as long as learning
    AffinityBuilder builder(shelf.clock.now().toTimeZone(zone).date());
    for (qint64 after = 0;;) {
        const auto page = OrderStore(shelf).baskets(after, ordersAPage);
        if (!page)
            return page.error();
        for (const Basket &basket : page->baskets) {
            if (!basket.products.empty())
                builder.add(basket.at.toTimeZone(zone).date(), basket.products);
        }
        after = page->next;
        if (after == 0)
            break;
    }
    if (builder.lines() <= mostMeasured)
        builder.setMeasured(builder.measured(measuredDays, severalThreads()));
    return AffinityStore(shelf).save(modelVersion, std::move(builder).build(severalThreads()).toBytes());
}

} // namespace tuttu
