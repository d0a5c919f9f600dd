// SPDX-FileCopyrightText: 2026 Tuttu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/curatedsetstore.h"

#include "core/storage/shelf.h"
#include "core/storage/statement.h"

namespace tuttu {

Result<> CuratedSetStore::replaceAll(std::span<const CuratedSet> sets)
{
    return m_shelf.cache.transaction([&]() -> Result<> {
        if (const auto cleared = Statement(m_shelf.cache, "DELETE FROM curated_set").run(); !cleared)
            return cleared;
        Statement insert(m_shelf.cache, "INSERT INTO curated_set (name, place, product) VALUES (?, ?, ?)");
        for (const CuratedSet &set : sets) {
            int place = 0;
            for (const ProductId &product : set.products) {
                const qint64 key = m_shelf.products.keyOf(product);
                if (key == 0)
                    return {Errc::NotFound, QStringLiteral("a set names a product that is not known")};
                if (const auto done = insert.bind(set.name, ++place, key).run(); !done)
                    return done;
            }
        }
        return {};
    });
}

Result<std::vector<CuratedSet>> CuratedSetStore::all() const
{
    std::vector<CuratedSet> sets;
    Statement s(m_shelf.cache, "SELECT name, product FROM curated_set ORDER BY name, place");
    while (s.step()) {
        const Product *product = m_shelf.products.byKey(s.integer(1));
        if (!product)
            continue;
        const QString name = s.text(0);
        if (sets.empty() || sets.back().name != name)
            sets.push_back({name, {}});
        sets.back().products.push_back(product->id);
    }
    if (!s.ok())
        return s.error();
    return sets;
}

} // namespace tuttu
