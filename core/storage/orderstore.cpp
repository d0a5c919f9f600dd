// SPDX-FileCopyrightText: 2026 Tuttu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/orderstore.h"

#include "core/storage/customerstore.h"
#include "core/storage/shelf.h"
#include "core/storage/statement.h"

#include <algorithm>

namespace tuttu {

namespace {

constexpr QLatin1StringView productMissingText("unknown product ");

Result<> check(const Order &order)
{
    if (order.id.isNull() || !order.at.isValid() || order.lines.empty())
        return {Errc::Invalid, QStringLiteral("an order needs an id, a time and at least one line")};
    for (const OrderLine &line : order.lines) {
        if (line.quantity == 0)
            return {Errc::Invalid, QStringLiteral("a line without a quantity")};
        if (line.unitPrice.currency != order.lines.front().unitPrice.currency)
            return {Errc::Invalid, QStringLiteral("an order in two currencies")};
    }
    return {};
}

} // namespace

/** Rows of lines as orders; the lines of one stand together. */
template<typename CustomerOf>
Result<std::vector<Order>> OrderStore::readOrders(Statement &s, CustomerOf customerOf) const
{
    std::vector<Order> orders;
    qint64 last = 0;
    Currency currency;
    while (s.step()) {
        if (s.integer(0) != last) {
            last = s.integer(0);
            currency = Currency(s.text(6));
            orders.push_back({s.id<OrderId>(1), s.text(5), customerOf(), s.id<StoreId>(3), s.enumeration<Channel>(4), s.time(2), {}});
        }
        const Product *product = m_shelf.products.byKey(s.integer(7));
        if (!product)
            return {Errc::Damaged, QStringLiteral("an order line names no product")};
        orders.back().lines.push_back({product->id, s.small(8), {s.integer(9), currency}});
    }
    if (!s.ok())
        return s.error();
    return orders;
}

Result<std::vector<Order>> OrderStore::ordersOf(const CustomerId &customer) const
{
    const auto key = CustomerStore(m_shelf).key(customer);
    if (!key)
        return key.error();
    return ordersOfKey(*key, customer);
}

Result<std::vector<Order>> OrderStore::ordersOfKey(qint64 customerKey, const CustomerId &customer) const
{
    // CROSS JOIN keeps the order of the walk: the customer's orders by the index, then each one's lines where they lie.
    Statement s(m_shelf.cache, "SELECT o.key, o.uid, o.at, s.uid, o.channel, o.number, o.currency, l.product, l.quantity, l.minor "
                               "FROM orders o CROSS JOIN order_line l LEFT JOIN store s ON s.key = o.store "
                               "WHERE o.customer = ? AND l.orders = o.key ORDER BY o.at DESC, o.key DESC, l.pos");
    s.bind(customerKey);
    return readOrders(s, [&customer] { return customer; });
}

Result<QDateTime> OrderStore::lastOrder(const CustomerId &customer) const
{
    Statement s(m_shelf.cache, "SELECT max(o.at) FROM customer c JOIN orders o ON o.customer = c.key WHERE c.uid = ?");
    if (s.bind(customer).step())
        return s.time(0);
    return s.ok() ? Result<QDateTime>(QDateTime()) : Result<QDateTime>(s.error());
}

Result<BasketPage> OrderStore::baskets(qint64 after, int limit) const
{
    Statement s(m_shelf.cache, "SELECT o.key, o.at, c.uid, l.product FROM "
                               "(SELECT key, at, customer FROM orders WHERE key > ? ORDER BY key LIMIT ?) o "
                               "CROSS JOIN order_line l LEFT JOIN customer c ON c.key = o.customer "
                               "WHERE l.orders = o.key AND l.quantity > 0 ORDER BY o.key, l.pos");
    s.bind(after, limit);
    BasketPage page;
    qint64 last = 0;
    while (s.step()) {
        if (s.integer(0) != last) {
            last = s.integer(0);
            page.baskets.push_back({s.time(1), s.id<CustomerId>(2), {}});
        }
        const Product *product = m_shelf.products.byKey(s.integer(3));
        auto &products = page.baskets.back().products;
        if (product && std::find(products.begin(), products.end(), product->id) == products.end())
            products.push_back(product->id);
    }
    if (!s.ok())
        return s.error();
    const auto next = pageEnd(after, limit);
    if (!next)
        return next.error();
    page.next = *next;
    return page;
}

/** Where the next page starts; 0 = nowhere. */
Result<qint64> OrderStore::pageEnd(qint64 after, int limit) const
{
    Statement next(m_shelf.cache, "SELECT max(key), count(*) FROM (SELECT key FROM orders WHERE key > ? ORDER BY key LIMIT ?)");
    if (!next.bind(after, limit).step())
        return next.error();
    return next.integer(1) == limit ? next.integer(0) : 0;
}

Result<OrderPage> OrderStore::namedOrders(qint64 after, int limit) const
{
    Statement s(m_shelf.cache, "SELECT o.key, o.uid, o.at, s.uid, o.channel, o.number, o.currency, l.product, l.quantity, l.minor, c.uid FROM "
                               "(SELECT * FROM orders WHERE key > ? ORDER BY key LIMIT ?) o "
                               "CROSS JOIN customer c CROSS JOIN order_line l LEFT JOIN store s ON s.key = o.store "
                               "WHERE c.key = o.customer AND l.orders = o.key ORDER BY o.key, l.pos");
    s.bind(after, limit);
    auto orders = readOrders(s, [&s] { return s.id<CustomerId>(10); });
    if (!orders)
        return orders.error();
    const auto next = pageEnd(after, limit);
    if (!next)
        return next.error();
    return OrderPage{std::move(*orders), *next};
}

Result<std::vector<std::pair<ProductId, int>>> OrderStore::basketsWithEachSince(const QDateTime &since) const
{
    Statement s(m_shelf.cache, "SELECT l.product, count(DISTINCT o.key) FROM orders o CROSS JOIN order_line l "
                               "WHERE o.at >= ? AND l.orders = o.key AND l.quantity > 0 GROUP BY l.product");
    s.bind(since);
    std::vector<std::pair<ProductId, int>> counts;
    while (s.step()) {
        if (const Product *product = m_shelf.products.byKey(s.integer(0)))
            counts.emplace_back(product->id, s.small(1));
    }
    if (!s.ok())
        return s.error();
    return counts;
}

ProductId OrderStore::productMissing(const QString &detail)
{
    return detail.startsWith(productMissingText) ? ProductId::fromString(detail.sliced(productMissingText.size())) : ProductId();
}

Result<> OrderStore::put(const Order &order)
{
    Q_ASSERT(m_shelf.cache.inTransaction());
    if (const auto fine = check(order); !fine)
        return fine;
    for (const OrderLine &line : order.lines) {
        if (!m_shelf.products.find(line.product))
            return {Errc::NotFound, productMissingText + line.product.toString()};
    }
    Result<qint64> customer = 0;
    if (!order.customer.isNull()) {
        customer = CustomerStore(m_shelf).key(order.customer);
        if (!customer)
            return {customer.error().code, QStringLiteral("unknown customer ") + order.customer.toString()};
    }
    const auto head = putHead(order, *customer);
    if (!head)
        return head.error();
    if (const auto done = putLines(*head, order); !done)
        return done;
    if (head->isNew)
        return *customer == 0 ? Result<>() : CustomerStore(m_shelf).sawOn(*customer, order.at);
    for (const qint64 one : {head->was, *customer}) { // it may have been somebody else's, or of a later day
        const auto done = one == 0 ? Result<>() : CustomerStore(m_shelf).countSeen(one);
        if (!done)
            return done;
    }
    return {};
}

Result<> OrderStore::forget(const OrderId &id)
{
    Q_ASSERT(m_shelf.cache.inTransaction());
    Statement s(m_shelf.cache, "DELETE FROM orders WHERE uid = ? RETURNING customer"); // its lines go with it
    if (!s.bind(id).step())
        return s.ok() ? Result<>() : s.error();
    const qint64 customer = s.isNull(0) ? 0 : s.integer(0);
    const auto gone = s.run();
    return gone && customer ? CustomerStore(m_shelf).countSeen(customer) : gone;
}

/** Most orders are new: then one plain statement does, and there are no lines to take away. */
Result<OrderStore::Head> OrderStore::putHead(const Order &order, qint64 customerKey)
{
    const auto store = storeKey(order.store);
    if (!store)
        return store.error();
    const auto orNull = [](qint64 key) { return key ? std::optional(key) : std::nullopt; };
    const auto bound = [&](Statement &&s) {
        return s.bind(order.id, orNull(customerKey), order.at, orNull(*store), order.channel, order.number.isNull() ? QStringLiteral("") : order.number,
                      order.lines.front().unitPrice.currency.code()).run();
    };
    const qint64 before = m_shelf.cache.changes();
    if (const auto put = bound(Statement(m_shelf.cache, "INSERT INTO orders (uid, customer, at, store, channel, number, currency) VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7) ON CONFLICT (uid) DO NOTHING")); !put)
        return put.error();
    if (m_shelf.cache.changes() > before)
        return Head{m_shelf.cache.lastKey(), true};
    Statement was(m_shelf.cache, "SELECT key, customer FROM orders WHERE uid = ?");
    if (!was.bind(order.id).step())
        return was.error();
    const Head head{was.integer(0), false, was.isNull(1) ? 0 : was.integer(1)};
    if (const auto put = bound(Statement(m_shelf.cache, "UPDATE orders SET customer = ?2, at = ?3, store = ?4, channel = ?5, number = ?6, currency = ?7 WHERE uid = ?1")); !put)
        return put.error();
    return head;
}

Result<> OrderStore::putLines(const Head &head, const Order &order)
{
    if (!head.isNew) {
        Statement clear(m_shelf.cache, "DELETE FROM order_line WHERE orders = ?");
        if (const auto done = clear.bind(head.key).run(); !done)
            return done;
    }
    Statement insert(m_shelf.cache, "INSERT INTO order_line (orders, pos, product, quantity, minor) VALUES (?, ?, ?, ?, ?)");
    int pos = 0;
    for (const OrderLine &line : order.lines) {
        if (const auto done = insert.bind(head.key, pos++, m_shelf.products.keyOf(line.product), line.quantity, line.unitPrice.minor).run(); !done)
            return done;
    }
    return {};
}

Result<qint64> OrderStore::storeKey(const StoreId &store)
{
    if (store.isNull())
        return qint64(0);
    Statement find(m_shelf.cache, "SELECT key FROM store WHERE uid = ?");
    if (find.bind(store).step())
        return find.integer(0);
    if (!find.ok())
        return find.error();
    Statement insert(m_shelf.cache, "INSERT INTO store (uid) VALUES (?) RETURNING key");
    if (!insert.bind(store).step())
        return insert.error();
    return insert.integer(0);
}

} // namespace tuttu
