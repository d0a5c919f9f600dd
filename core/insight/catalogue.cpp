// SPDX-FileCopyrightText: 2026 Tuttu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/insight/catalogue.h"

#include <algorithm>

namespace tuttu {

namespace {

template<typename Key>
std::span<const int> placesIn(const QHash<Key, std::vector<int>> &index, const Key &key)
{
    const auto at = index.constFind(key);
    return at == index.cend() ? std::span<const int>() : std::span<const int>(*at);
}

} // namespace

Catalogue::Catalogue(std::vector<Product> products, std::vector<CuratedSet> sets) : m_products(std::move(products)), m_sets(std::move(sets))
{
    m_byId.reserve(size());
    for (int i = 0; i < size(); ++i) {
        const Product &product = m_products[size_t(i)];
        m_byId.insert(product.id, i);
        ++m_inCategory[product.category];
        ++m_ofBrand[product.brand];
        if (!product.collection.isEmpty())
            m_collections[product.collection].push_back(i);
        if (product.since.isValid())
            m_newest[product.category].push_back(i);
    }
    for (Places &places : m_newest)
        std::stable_sort(places.begin(), places.end(), [this](int a, int b) { return m_products[size_t(a)].since > m_products[size_t(b)].since; });
    for (size_t set = 0; set < m_sets.size(); ++set) {
        for (const ProductId &product : m_sets[set].products)
            m_setsWith[product].push_back(int(set));
    }
}

const Product *Catalogue::find(const ProductId &id) const
{
    const auto at = m_byId.constFind(id);
    return at == m_byId.cend() ? nullptr : &m_products[size_t(*at)];
}

std::span<const int> Catalogue::setsWith(const ProductId &product) const { return placesIn(m_setsWith, product); }

std::span<const int> Catalogue::ofCollection(const QString &collection) const { return placesIn(m_collections, collection); }

std::span<const int> Catalogue::newestOf(const QString &category) const { return placesIn(m_newest, category); }

double Catalogue::rangeShare(const QString &category) const
{
    return m_products.empty() ? 0 : double(m_inCategory.value(category)) / size();
}

double Catalogue::brandShare(const QString &brand) const
{
    return m_products.empty() ? 0 : double(m_ofBrand.value(brand)) / size();
}

} // namespace tuttu
