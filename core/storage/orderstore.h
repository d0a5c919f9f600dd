// SPDX-FileCopyrightText: 2026 Tuttu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/domain/order.h"

namespace tuttu {

struct Shelf;
class Statement;

/** What was in one basket, for models: product row keys, bought ones only. */
struct SoldTogether {
    QDateTime at;
    CustomerId customer;             ///< null = anonymous
    std::vector<ProductId> products; ///< distinct
};

struct BasketPage {
    std::vector<SoldTogether> baskets;
    qint64 next = 0; ///< give it to the next call; 0 = that was all
};

struct OrderPage {
    std::vector<Order> orders; ///< oldest import first
    qint64 next = 0;           ///< as BasketPage::next
};

class OrderStore
{
public:
    explicit OrderStore(const Shelf &shelf) : m_shelf(shelf) {}

    /** Newest first, whole. */
    Result<std::vector<Order>> ordersOf(const CustomerId &customer) const;
    Result<std::vector<Order>> ordersOfKey(qint64 customerKey, const CustomerId &customer) const;
    /** When they last bought or returned something; invalid = never. */
    Result<QDateTime> lastOrder(const CustomerId &customer) const;
    /** All baskets in pages, oldest import first: a model is trained from them on a worker. `limit` orders a page. */
    Result<BasketPage> baskets(qint64 after, int limit) const;
    /** All orders that name a customer, whole, in pages of `limit` orders. */
    Result<OrderPage> namedOrders(qint64 after, int limit) const;
    /** Pieces-free popularity: in how many baskets since then each product was bought. */
    Result<std::vector<std::pair<ProductId, int>>> basketsWithEachSince(const QDateTime &since) const;

    /** Inserts or replaces one order with all its lines. Inside a transaction. Errors: Invalid (no id, no lines, mixed currencies, quantity 0,
     *  invalid time), NotFound (a product or the customer is unknown). */
    Result<> put(const Order &order);
    /** Which product the detail of put()'s NotFound names; null = it names none. */
    static ProductId productMissing(const QString &detail);
    Result<> forget(const OrderId &id); ///< with its lines; one that is not here is a success. Inside a transaction.

private:
    template<typename CustomerOf> Result<std::vector<Order>> readOrders(Statement &s, CustomerOf customerOf) const;
    Result<qint64> pageEnd(qint64 after, int limit) const;
    struct Head {
        qint64 key = 0;
        bool isNew = false;
        qint64 was = 0; ///< whose it was; 0 = nobody's
    };
    Result<Head> putHead(const Order &order, qint64 customerKey);
    Result<> putLines(const Head &head, const Order &order);
    Result<qint64> storeKey(const StoreId &store);
    const Shelf &m_shelf;
};

} // namespace tuttu
