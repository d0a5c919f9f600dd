// SPDX-FileCopyrightText: 2026 Tuttu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/insight/catalogue.h"

namespace tuttu {

Catalogue::Catalogue(std::vector<Product> products, std::vector<CuratedSet> sets) : m_products(std::move(products)), m_sets(std::move(sets))
{
    m_byId.reserve(size());
    for (int i = 0; i < size(); ++i) {
        m_byId.insert(m_products[size_t(i)].id, i);
        ++m_inCategory[m_products[size_t(i)].category];
        ++m_ofBrand[m_products[size_t(i)].brand];
    }
}

const Product *Catalogue::find(const ProductId &id) const
{
    const auto at = m_byId.constFind(id);
    return at == m_byId.cend() ? nullptr : &m_products[size_t(*at)];
}

double Catalogue::rangeShare(const QString &category) const
{
    return m_products.empty() ? 0 : double(m_inCategory.value(category)) / size();
}

double Catalogue::brandShare(const QString &brand) const
{
    return m_products.empty() ? 0 : double(m_ofBrand.value(brand)) / size();
}

} // namespace tuttu
