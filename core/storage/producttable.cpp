// SPDX-FileCopyrightText: 2026 Tuttu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/producttable.h"

#include "core/storage/statement.h"

namespace tuttu {

Result<> ProductTable::load(Database &cache)
{
    *this = {};
    Statement s(cache, "SELECT key, uid, code, name, category, brand, minor, currency, stock, size_kind, size, style, collection, since, lasts_days "
                       "FROM product ORDER BY key");
    QHash<QString, QString> known;
    const auto shared = [&](int column) { // a thousand products have one category and one string
        const QString text = s.text(column);
        return text.isEmpty() ? text : *known.insert(text, known.value(text, text));
    };
    while (s.step()) {
        if (s.isNull(2)) {
            m_keys.insert(s.id<ProductId>(1), s.integer(0));
            continue;
        }
        Product p{s.id<ProductId>(1), s.text(2), s.text(3), shared(4), s.text(5), {s.integer(6), Currency(s.text(7))}, {},
                  shared(9), shared(10), shared(11), shared(12), s.day(13), s.small(14)};
        if (!s.isNull(8))
            p.stockHere = s.small(8);
        put(s.integer(0), p);
    }
    if (!s.ok())
        return s.error();
    return {};
}

const Product *ProductTable::byKey(qint64 key) const
{
    if (key <= 0 || key >= qint64(m_products.size()) || m_products[size_t(key)].id.isNull())
        return nullptr;
    return &m_products[size_t(key)];
}

const Product *ProductTable::find(const ProductId &id) const
{
    return byKey(keyOf(id));
}

void ProductTable::put(qint64 key, const Product &product)
{
    if (key >= qint64(m_products.size()))
        m_products.resize(size_t(key) + 1);
    Product &place = m_products[size_t(key)];
    m_known += place.id.isNull();
    place = product;
    m_keys.insert(product.id, key);
}

} // namespace tuttu
