// SPDX-FileCopyrightText: 2026 Tuttu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/productstore.h"

#include "core/storage/shelf.h"
#include "core/storage/statement.h"

namespace tuttu {

Result<qint64> ProductStore::keyFor(const ProductId &id)
{
    if (const qint64 known = m_shelf.products.keyOf(id))
        return known;
    Statement find(m_shelf.cache, "SELECT key FROM product WHERE uid = ?"); // made in this same transaction
    if (find.bind(id).step())
        return find.integer(0);
    if (!find.ok())
        return find.error();
    Statement insert(m_shelf.cache, "INSERT INTO product (uid) VALUES (?) RETURNING key");
    if (!insert.bind(id).step())
        return insert.error();
    return insert.integer(0);
}

Result<qint64> ProductStore::put(const Product &p)
{
    Q_ASSERT(m_shelf.cache.inTransaction());
    if (p.id.isNull() || p.name.isEmpty() || p.price.minor < 0)
        return {Errc::Invalid, QStringLiteral("a product needs an id, a name and a price that is not negative")};
    if (p.sizeKind.isEmpty() != p.size.isEmpty() || p.lastsDays < 0)
        return {Errc::Invalid, QStringLiteral("a size needs its kind, a kind its size, and nothing lasts less than no time")};
    const auto key = keyFor(p.id);
    if (!key)
        return key.error();
    Statement s(m_shelf.cache, "UPDATE product SET code = ?, name = ?, category = ?, brand = ?, minor = ?, currency = ?, stock = ?, "
                                "size_kind = ?, size = ?, style = ?, collection = ?, since = ?, lasts_days = ? WHERE key = ?");
    const auto text = [](const QString &value) { return value.isNull() ? QStringLiteral("") : value; };
    s.bind(text(p.code), p.name, p.category, p.brand, p.price.minor, p.price.currency.code(), p.stockHere, text(p.sizeKind), text(p.size), text(p.style),
           text(p.collection), p.since, p.lastsDays, *key);
    if (const auto done = s.run(); !done)
        return done.error();
    m_shelf.cache.onCommit([&products = m_shelf.products, key = *key, p] { products.put(key, p); });
    return *key;
}

Result<std::optional<Product>> ProductStore::byCode(const QString &code) const
{
    Statement s(m_shelf.cache, "SELECT key FROM product WHERE code = ?");
    if (s.bind(code).step()) {
        const Product *product = m_shelf.products.byKey(s.integer(0));
        return product ? std::optional(*product) : std::nullopt;
    }
    if (!s.ok())
        return s.error();
    return std::optional<Product>();
}

} // namespace tuttu
