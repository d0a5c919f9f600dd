// SPDX-FileCopyrightText: 2026 Tuttu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/basketstore.h"

#include "core/storage/customerstore.h"
#include "core/storage/orderstore.h"
#include "core/storage/productstore.h"
#include "core/storage/rows.h"

namespace tuttu {

namespace {

#define BASKET_COLUMNS "b.key, b.uid, c.uid, b.visit, b.clerk, b.at, b.state FROM basket b LEFT JOIN customer c ON c.key = b.customer "

} // namespace

Result<> BasketStore::apply(const BasketLineSet &o, const Op &op)
{
    const auto customer = CustomerStore(m_shelf).keyForIfAny(o.customer);
    if (!customer)
        return customer.error();
    const auto product = ProductStore(m_shelf).keyFor(o.line.product);
    if (!product)
        return product.error();
    Statement make(m_shelf.cache, "INSERT INTO basket (uid, customer, visit, clerk, at, state) VALUES (?1, ?2, ?3, ?4, ?5, 0) "
                                  "ON CONFLICT (uid) DO UPDATE SET clerk = ?4, at = ?5 RETURNING key");
    if (!make.bind(o.basket, *customer, o.visit, op.actor, op.at).step())
        return make.error();
    const qint64 basket = make.integer(0);
    if (o.line.quantity == 0) {
        Statement s(m_shelf.cache, "DELETE FROM basket_line WHERE basket = ? AND product = ?");
        return s.bind(basket, *product).run();
    }
    // What it came from first stays: a recommendation scanned once more is still a recommendation taken.
    Statement s(m_shelf.cache, "INSERT INTO basket_line (basket, product, quantity, came_from) VALUES (?1, ?2, ?3, ?4) "
                               "ON CONFLICT (basket, product) DO UPDATE SET quantity = ?3");
    return s.bind(basket, *product, o.line.quantity, o.line.from).run();
}

Result<> BasketStore::setState(const BasketId &id, BasketState state, const QDateTime &at, std::optional<TillWay> way)
{
    Statement s(m_shelf.cache, "UPDATE basket SET state = ?2, at = ?3, way = coalesce(?4, way) WHERE uid = ?1");
    return s.bind(id, state, at, way).run();
}

Result<> BasketStore::apply(const BasketHandedOver &o, const QDateTime &at)
{
    return setState(o.basket, BasketState::WithTill, at, o.way);
}

Result<> BasketStore::apply(const BasketDropped &o, const QDateTime &at)
{
    return setState(o.basket, BasketState::Dropped, at, {});
}

Result<> BasketStore::reopen(const BasketId &basket)
{
    Statement s(m_shelf.cache, "UPDATE basket SET state = 0, way = NULL WHERE uid = ?");
    return s.bind(basket).run();
}

Result<> BasketStore::apply(const BasketSold &o, const QDateTime &at)
{
    Order order = o.order;
    const auto sold = basket(o.basket);
    if (!sold)
        return sold.error();
    if (order.customer.isNull())
        order.customer = sold->customer; // the till knows receipts, not people
    if (const auto buyer = CustomerStore(m_shelf).keyForIfAny(order.customer); !buyer)
        return buyer.error();
    if (const auto done = OrderStore(m_shelf).put(order); !done)
        return done;
    Statement mark(m_shelf.cache, "UPDATE basket_line SET sold = ?3 WHERE basket = (SELECT key FROM basket WHERE uid = ?1) AND product = (SELECT key FROM product WHERE uid = ?2)");
    Statement hold(m_shelf.cache, "UPDATE hold SET state = ?3 WHERE state = 0 AND customer = (SELECT key FROM customer WHERE uid = ?1) "
                                  "AND product = (SELECT key FROM product WHERE uid = ?2)");
    for (const OrderLine &line : order.lines) {
        if (line.quantity <= 0)
            continue;
        if (const auto done = mark.bind(o.basket, line.product, line.quantity).run(); !done)
            return done;
        if (const auto done = hold.bind(order.customer, line.product, HoldState::Collected).run(); !done)
            return done;
    }
    Statement s(m_shelf.cache, "UPDATE basket SET state = ?2, at = ?3, orders = (SELECT key FROM orders WHERE uid = ?4) WHERE uid = ?1");
    return s.bind(o.basket, BasketState::Sold, at, order.id).run();
}

Result<std::vector<Basket>> BasketStore::read(Statement &s) const
{
    Statement lines(m_shelf.cache, "SELECT p.uid, l.quantity, l.came_from FROM basket_line l JOIN product p ON p.key = l.product WHERE l.basket = ? ORDER BY l.product");
    return rows<Basket>(s, [&](const Statement &row) -> Result<Basket> {
        Basket b{row.id<BasketId>(1), row.id<CustomerId>(2), row.id<VisitId>(3), row.id<ClerkId>(4), row.time(5), row.enumeration<BasketState>(6), {}};
        lines.bind(row.integer(0));
        while (lines.step())
            b.lines.push_back({lines.id<ProductId>(0), lines.small(1), lines.enumeration<LineFrom>(2)});
        if (!lines.ok())
            return lines.error();
        return b;
    });
}

Result<Basket> BasketStore::basket(const BasketId &id) const
{
    Statement s(m_shelf.cache, "SELECT " BASKET_COLUMNS "WHERE b.uid = ?");
    const auto found = read(s.bind(id));
    if (!found)
        return found.error();
    return found->empty() ? Result<Basket>(Errc::NotFound) : found->front();
}

Result<std::vector<Basket>> BasketStore::basketsOf(qint64 customerKey) const
{
    Statement s(m_shelf.cache, "SELECT " BASKET_COLUMNS "WHERE b.customer = ? ORDER BY b.state > 1, b.at DESC, b.key DESC LIMIT 12");
    return read(s.bind(customerKey));
}

Result<std::vector<Basket>> BasketStore::withTheTill() const
{
    Statement s(m_shelf.cache, "SELECT " BASKET_COLUMNS "WHERE b.state = 1 ORDER BY b.at, b.key");
    return read(s);
}

Result<BasketStore::Taken> BasketStore::recommendationsSince(const QDateTime &since) const
{
    Statement s(m_shelf.cache, "SELECT count(*), coalesce(sum(l.sold > 0), 0) FROM basket b JOIN basket_line l ON l.basket = b.key "
                               "WHERE l.came_from = ? AND b.at >= ? AND b.state IN (1, 2)");
    if (!s.bind(LineFrom::Recommendation, since).step())
        return s.error();
    return Taken{s.small(0), s.small(1)};
}

} // namespace tuttu
