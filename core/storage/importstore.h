// SPDX-FileCopyrightText: 2026 Tuttu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/domain/order.h"
#include "core/domain/product.h"
#include "core/domain/customer.h"

#include <span>

namespace tuttu {

struct Shelf;

struct Imported {
    struct Rejected {
        qsizetype index; ///< in the span
        Error why;
    };
    qsizetype kept = 0;
    std::vector<Rejected> rejected; ///< bad ones; the good ones of the same batch are kept
};

/** Bulk upserts in transactions of at most 500 rows. A customer or an order is kept whole or not at all; doing it again changes nothing.
 *  An error of the disk ends it: earlier batches stay. Give it a few hundred at a time so that others get their turn on the storage thread. */
class ImportStore
{
public:
    static constexpr qsizetype batch = 500;

    explicit ImportStore(const Shelf &shelf) : m_shelf(shelf) {}
    Result<Imported> importCustomers(std::span<const Customer> customers);
    Result<Imported> importProducts(std::span<const Product> products);
    Result<Imported> importOrders(std::span<const Order> orders);

private:
    const Shelf &m_shelf;
};

} // namespace tuttu
