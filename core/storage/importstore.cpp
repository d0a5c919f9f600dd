// SPDX-FileCopyrightText: 2026 Tuttu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/importstore.h"

#include "core/storage/customerstore.h"
#include "core/storage/orderstore.h"
#include "core/storage/productstore.h"
#include "core/storage/shelf.h"

#include <algorithm>

namespace tuttu {

namespace {

/** Puts all values, a batch a transaction. A store looks at a value whole before it writes any of it: an error after the first
 *  write is the disk's doing, takes the batch back and ends the import. */
template<typename T, typename Put>
Result<Imported> inBatches(Database &db, std::span<const T> values, Put put)
{
    Imported done;
    for (qsizetype from = 0; from < qsizetype(values.size()); from += ImportStore::batch) {
        const qsizetype until = std::min(from + ImportStore::batch, qsizetype(values.size()));
        std::vector<Imported::Rejected> rejected;
        const auto committed = db.transaction([&]() -> Result<> {
            for (qsizetype i = from; i < until; ++i) {
                const qint64 before = db.changes();
                const auto row = put(values[size_t(i)]);
                if (row)
                    continue;
                const bool rowsFault = row.error().code == Errc::Invalid || row.error().code == Errc::NotFound;
                if (!rowsFault || db.changes() != before)
                    return row.error();
                rejected.push_back({i, row.error()});
            }
            return {};
        });
        if (!committed)
            return committed.error();
        done.kept += until - from - qsizetype(rejected.size());
        done.rejected.insert(done.rejected.end(), rejected.begin(), rejected.end());
    }
    return done;
}

} // namespace

Result<Imported> ImportStore::importCustomers(std::span<const Customer> customers)
{
    return inBatches(m_shelf.cache, customers, [this](const Customer &c) { return CustomerStore(m_shelf).putFromSource(c); });
}

Result<Imported> ImportStore::importProducts(std::span<const Product> products)
{
    return inBatches(m_shelf.cache, products, [this](const Product &p) { return ProductStore(m_shelf).put(p); });
}

Result<Imported> ImportStore::importOrders(std::span<const Order> orders)
{
    return inBatches(m_shelf.cache, orders, [this](const Order &o) { return OrderStore(m_shelf).put(o); });
}

} // namespace tuttu
