// SPDX-FileCopyrightText: 2026 Tuttu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/domain/product.h"

namespace tuttu {

struct Shelf;

/** Writes products; reading is the ProductTable's. */
class ProductStore
{
public:
    explicit ProductStore(const Shelf &shelf) : m_shelf(shelf) {}

    /** Inserts or replaces. Inside a transaction of the cache. */
    Result<qint64> put(const Product &product);
    /** The row key, making a row that only carries the id when there is none. Inside a transaction. */
    Result<qint64> keyFor(const ProductId &id);
    Result<std::optional<Product>> byCode(const QString &code) const;

private:
    const Shelf &m_shelf;
};

} // namespace tuttu
