// SPDX-FileCopyrightText: 2026 Tuttu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/fields.h"
#include "core/insight/segments/shophabits.h"

namespace tuttu {

template<typename V, Same<HabitCount> T> void fields(V &v, T &t) { v("times", t.times); v("of", t.of); }
template<typename V, Same<RfmBorders> T> void fields(V &v, T &t) { v("recency", t.recency); v("frequency", t.frequency); v("money", t.money); }
template<typename V, Same<PurchaseModel> T> void fields(V &v, T &t)
{
    v("kind", t.kind); v("k", t.k); v("r", t.r); v("alpha", t.alpha); v("a", t.a); v("b", t.b);
}
template<typename V, Same<SpendModel> T> void fields(V &v, T &t) { v("p", t.p); v("q", t.q); v("gamma", t.gamma); v("populationMean", t.populationMean); }
template<typename V, Same<WorthModel> T> void fields(V &v, T &t) { v("buying", t.buying); v("spend", t.spend); v("borders", t.borders); }
template<typename V, Same<PricePoint> T> void fields(V &v, T &t) { v("usual", t.usual); v("dear", t.dear); }
/** A line of the list that stands for the hash. */
struct PricedProduct {
    ProductId product;
    PricePoint price;
};
template<typename V, Same<PricedProduct> T> void fields(V &v, T &t) { v("product", t.product); v("price", t.price); }
template<typename V, Same<ShopHabits> T> void fields(V &v, T &t)
{
    QString currency = t.currency.code();
    std::vector<PricedProduct> prices;
    for (auto it = t.prices.cbegin(); it != t.prices.cend(); ++it)
        prices.push_back({it.key(), *it});
    v("asOf", t.asOf); v("currency", currency); v("usual", t.usual); v("rfm", t.rfm); v("worth", t.worth); v("prices", prices);
    if constexpr (!std::is_const_v<T>) {
        t.currency = Currency(currency);
        for (const PricedProduct &one : prices)
            t.prices.insert(one.product, one.price);
    }
}

} // namespace tuttu
