// SPDX-FileCopyrightText: 2026 Tuttu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/product.h"
#include "core/insight/lifetime/history.h"
#include "core/insight/lifetime/purchasemodel.h"
#include "core/insight/lifetime/spend.h"
#include "core/insight/segments/habit.h"
#include "core/insight/segments/rfm.h"

#include <QHash>

namespace tuttu {

/** What customers of the shop are expected to spend, so that one of them can be placed among all. */
struct WorthModel {
    PurchaseModel buying;
    SpendModel spend;             ///< in the shop's minor units
    std::array<double, 4> borders{}; ///< of the fifths of what is expected within a year
    friend bool operator==(const WorthModel &, const WorthModel &) = default;
};

/** The fifths somebody's year ahead lies between, eight times in ten. */
struct WorthBand {
    int low = 1, high = 5;
};

/** What is usual in this shop: what one customer's habits are held against. A value, learnt from all receipts that name a customer, shared
 *  read-only. Amounts are in the shop's currency; orders in another one count as visits, never as money. */
struct ShopHabits {
    QDate asOf;                         ///< the store-local day it was learnt
    Currency currency;
    HabitCounts usual{};
    std::optional<RfmBorders> rfm;      ///< nothing: nobody bought in the last 365 days
    std::optional<WorthModel> worth;    ///< nothing: nobody came back, or no model can be believed
    QHash<ProductId, PricePoint> prices;

    /** What they bought in the last 365 days; nothing when that is nothing. `orders` of one customer, none after `today`. */
    std::optional<RfmInput> yearOf(std::span<const Order> orders, const QDate &today, const QTimeZone &zone) const;
    std::optional<WorthBand> worthOf(std::span<const Order> orders, const QDate &today, const QTimeZone &zone) const;
    HabitCounts habitsOf(std::span<const Order> orders, const QDate &today, const QTimeZone &zone) const;

    friend bool operator==(const ShopHabits &, const ShopHabits &) = default;
};

/** Learns ShopHabits. 16 bytes a line and 16 an order until build(). */
class ShopHabitsBuilder
{
public:
    /** `today`: later orders are left out. `products`: the range, for what is dear in its category. */
    ShopHabitsBuilder(const QDate &today, const QTimeZone &zone, Currency currency, std::span<const Product> products);

    /** An order of a named customer; others say nothing of habits and are left out. */
    void add(const Order &order);
    ShopHabits build() &&;

private:
    struct Paid {
        int product;
        qint64 minor;
    };
    void readPrices(ShopHabits &habits, std::vector<Paid> &paid) const;

    QDate m_today;
    QTimeZone m_zone;
    Currency m_currency;
    std::vector<Product> m_products;
    QHash<ProductId, int> m_productNumber;
    QHash<CustomerId, int> m_customerNumber;
    HabitCounts m_usual{};
    std::vector<PurchaseLine> m_purchases; ///< a day's order, in minor units
    std::vector<Paid> m_paid;
};

} // namespace tuttu
