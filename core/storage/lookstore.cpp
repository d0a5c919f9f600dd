// SPDX-FileCopyrightText: 2026 Tuttu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/lookstore.h"

#include "core/storage/capturewords.h"
#include "core/storage/customerstore.h"
#include "core/storage/productstore.h"
#include "core/storage/rows.h"

namespace tuttu {

#define LOOK_COLUMNS "l.key, l.uid, c.uid, l.clerk, l.at, l.sealed FROM look l LEFT JOIN customer c ON c.key = l.customer "

Result<> LookStore::apply(const LookMade &o)
{
    const Look &look = o.look;
    const auto customer = CustomerStore(m_shelf).keyForIfAny(look.customer);
    if (!customer)
        return customer.error();
    std::vector<qint64> products;
    for (const ProductId &id : look.products) {
        const auto product = ProductStore(m_shelf).keyFor(id);
        if (!product)
            return product.error();
        products.push_back(*product);
    }
    const auto key = first(Statement(m_shelf.cache, "SELECT coalesce(max(key), 0) + 1 FROM look"));
    if (!key)
        return key.error();
    Statement s(m_shelf.cache, "INSERT INTO look (key, uid, customer, clerk, at, sealed) VALUES (?, ?, ?, ?, ?, ?)");
    if (const auto done = s.bind(*key, look.id, *customer, look.by, look.at, sealedWords(m_shelf, "look", *key, LookWords{look.name})).run(); !done)
        return done;
    Statement line(m_shelf.cache, "INSERT INTO look_product (look, place, product) VALUES (?, ?, ?)");
    for (size_t i = 0; i < products.size(); ++i) {
        if (const auto done = line.bind(*key, int(i), products[i]).run(); !done)
            return done;
    }
    return {};
}

Result<> LookStore::takeBack(const LookId &look)
{
    Statement s(m_shelf.cache, "DELETE FROM look WHERE uid = ?");
    return s.bind(look).run();
}

Result<std::vector<Look>> LookStore::read(Statement &s) const
{
    Statement lines(m_shelf.cache, "SELECT p.uid FROM look_product l JOIN product p ON p.key = l.product WHERE l.look = ? ORDER BY l.place");
    return rows<Look>(s, [&](const Statement &row) -> Result<Look> {
        auto words = openedWords<LookWords>(m_shelf, "look", row, 0, 5);
        if (!words)
            return words.error();
        Look look{row.id<LookId>(1), row.id<CustomerId>(2), std::move(words->name), {}, row.id<ClerkId>(3), row.time(4)};
        lines.bind(row.integer(0));
        while (lines.step())
            look.products.push_back(lines.id<ProductId>(0));
        if (!lines.ok())
            return lines.error();
        return look;
    });
}

Result<std::vector<Look>> LookStore::looksOf(qint64 customerKey) const
{
    Statement s(m_shelf.cache, "SELECT " LOOK_COLUMNS "WHERE l.customer = ? ORDER BY l.at DESC, l.key DESC LIMIT 10");
    return read(s.bind(customerKey));
}

Result<std::vector<Look>> LookStore::forAnybody() const
{
    Statement s(m_shelf.cache, "SELECT " LOOK_COLUMNS "WHERE l.customer IS NULL ORDER BY l.at DESC, l.key DESC LIMIT 20");
    return read(s);
}

} // namespace tuttu
