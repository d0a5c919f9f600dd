// SPDX-FileCopyrightText: 2026 Tuttu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/product.h"

#include <QHash>

#include <span>
#include <vector>

namespace tuttu {

/** What the shop sells now, by id. A value, shared read-only by shared_ptr<const Catalogue>. */
class Catalogue
{
public:
    Catalogue() = default;
    explicit Catalogue(std::vector<Product> products, std::vector<CuratedSet> sets = {});

    const Product *find(const ProductId &id) const; ///< null = not sold (any more)
    int size() const { return int(m_products.size()); }
    /** Share of the range that stands in the category, 0..1: what a customer without a taste would buy. */
    double rangeShare(const QString &category) const;
    double brandShare(const QString &brand) const; ///< the same of a brand

    const std::vector<Product> &products() const { return m_products; }
    const std::vector<CuratedSet> &sets() const { return m_sets; }

    // Indexed once, so that no brief looks through the whole range. All are places in products() or sets().
    std::span<const int> setsWith(const ProductId &product) const;
    std::span<const int> ofCollection(const QString &collection) const;
    std::span<const int> newestOf(const QString &category) const; ///< of known `since`, the newest first

private:
    using Places = std::vector<int>;

    std::vector<Product> m_products;
    std::vector<CuratedSet> m_sets;
    QHash<ProductId, int> m_byId;
    QHash<QString, int> m_inCategory, m_ofBrand;
    QHash<ProductId, Places> m_setsWith;
    QHash<QString, Places> m_collections, m_newest;
};

} // namespace tuttu
