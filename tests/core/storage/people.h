// SPDX-FileCopyrightText: 2026 Tuttu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/captured.h"
#include "core/domain/customer.h"
#include "core/domain/order.h"
#include "core/domain/product.h"

namespace tuttu {

// A few made-up people and things for the storage tests.

inline const QDateTime noon = QDateTime(QDate(2026, 11, 21), QTime(12, 0, 0, 250), Qt::UTC);

inline Customer customerNamed(const QString &key, const QString &name, const QString &email = {}, const QString &phone = {}, const QString &card = {})
{
    Customer c;
    c.id = CustomerId::derived("customer", key);
    c.name.shown = name;
    c.email = email;
    c.phone = phone;
    if (!card.isEmpty())
        c.cards = {{IdentifierKind::Card, card}};
    c.changed = noon;
    return c;
}

inline Customer leyla()
{
    Customer c = customerNamed(QStringLiteral("1"), QStringLiteral("Leyla Şahin"), QStringLiteral("leyla.sahin@example.invalid"),
                               QStringLiteral("+447700900123"), QStringLiteral("4006381333931"));
    c.name.preferred = QStringLiteral("Leyla");
    c.name.sayIt = QStringLiteral("LAY-la");
    c.birthday = Birthday{2, 29};
    c.languages = {QStringLiteral("tr"), QStringLiteral("en")};
    c.interests = {QStringLiteral("candles")};
    c.sizes = {{QStringLiteral("top"), QStringLiteral("38")}};
    c.since = QDate(2016, 5, 1);
    c.homeStore = StoreId::derived("store", QStringLiteral("london"));
    c.tier = Tier::Friend;
    c.title = QStringLiteral("Dr");
    c.quiz = {QStringLiteral("1"), noon, {QStringLiteral("evening:candles")}, {QStringLiteral("candles")}, {}};
    c.consents = {{Purpose::Recognition, ConsentState::Withdrawn, noon, QStringLiteral("2026-1")}};
    return c;
}

inline Product productNamed(const QString &code, const QString &name, qint64 pence = 250)
{
    return {ProductId::derived("product", code), code, name, QStringLiteral("candles"), {}, {pence, Currency(u"GBP")}, 4};
}

inline Order orderOf(const QString &number, const CustomerId &customer, const QDateTime &at, std::vector<OrderLine> lines)
{
    return {OrderId::derived("order", number), number, customer, StoreId::derived("store", QStringLiteral("london")), Channel::Store, at, std::move(lines)};
}

inline OrderLine line(const Product &product, int quantity)
{
    return {product.id, quantity, product.price};
}

} // namespace tuttu
