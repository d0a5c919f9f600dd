// SPDX-FileCopyrightText: 2026 Tuttu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/profile/shopmodels.h"

#include "core/base/logging.h"
#include "core/storage/curatedsetstore.h"
#include "core/storage/modelstore.h"
#include "core/storage/shelf.h"

namespace tuttu {

Catalogue readCatalogue(const Shelf &shelf)
{
    std::vector<Product> products;
    products.reserve(size_t(shelf.products.count()));
    for (const Product &product : shelf.products.byKeys()) {
        if (!product.id.isNull())
            products.push_back(product);
    }
    auto sets = CuratedSetStore(shelf).all();
    if (!sets)
        qCWarning(lcStorage) << "the sets cannot be read:" << int(sets.error().code);
    return Catalogue(std::move(products), sets ? std::move(*sets) : std::vector<CuratedSet>());
}

std::shared_ptr<const ShopHabits> readHabits(const Shelf &shelf)
{
    auto habits = ModelStore(shelf).habits();
    if (!habits)
        qCInfo(lcStorage) << "no usual habits yet:" << int(habits.error().code);
    return std::make_shared<const ShopHabits>(habits ? std::move(*habits) : ShopHabits());
}

} // namespace tuttu
