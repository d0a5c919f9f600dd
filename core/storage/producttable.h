// SPDX-FileCopyrightText: 2026 Tuttu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/product.h"

#include "core/base/result.h"

#include <QHash>

#include <vector>

namespace tuttu {

class Database;

/** All products in memory, so that an order line costs one array look-up. Mirrors the table `product`; lives on the storage thread. */
class ProductTable
{
public:
    Result<> load(Database &cache);

    /** nullptr when there is no such product or only its id was heard of. */
    const Product *find(const ProductId &id) const;
    const Product *byKey(qint64 key) const;
    qint64 keyOf(const ProductId &id) const { return m_keys.value(id, 0); } ///< local row key; 0 = none
    /** Every known product. The vector's gaps are products with a null id. */
    const std::vector<Product> &byKeys() const { return m_products; }
    int count() const { return m_known; }

    void put(qint64 key, const Product &product);

private:
    std::vector<Product> m_products; ///< index = row key
    QHash<ProductId, qint64> m_keys;
    int m_known = 0;
};

} // namespace tuttu
