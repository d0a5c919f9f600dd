// SPDX-FileCopyrightText: 2026 Tuttu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/connect/files/importloop.h"
#include "core/domain/order.h"

namespace tuttu {

/** What an order is measured by. */
struct OrderRules {
    Currency currency;
    QTimeZone zone = QTimeZone::utc();  ///< of times written without an offset
    StoreId store;                      ///< of rows that name none
    QDateTime latest;                   ///< an order after this moment is refused
    std::function<bool(StoreId)> knowsStore;
    std::function<bool(ProductId)> knowsProduct;
    std::function<bool(CustomerId)> knowsCustomer;
};

/** Reads orders.csv (docs/import.md). The rows of an order stand together; an order with any bad row, or whose rows are
 *  scattered, is refused whole. A row that cannot be read at all may belong to the order before or after it: both are refused.
 *  The file is read twice: first for scattered orders. */
ImportReport readOrders(ImportFile &file, const OrderRules &rules, const Sink<Order> &sink, const ImportWatch &watch = {});

} // namespace tuttu
