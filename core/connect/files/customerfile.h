// SPDX-FileCopyrightText: 2026 Tuttu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/connect/files/importloop.h"
#include "core/domain/customer.h"

namespace tuttu {

struct CustomerRules {
    QString phoneRegion;   ///< ISO 3166, of numbers written without a country
    StoreId store;         ///< home store of rows that name none
    QDateTime asOf;        ///< UTC; nothing may be known from later, and rows without `changed` are of this moment
    std::function<bool(StoreId)> knowsStore;
};

/** Reads customers.csv (docs/import.md). A number, card or GSRN that comes twice is refused the second time: one card
 *  names one person. */
ImportReport readCustomers(ImportFile &file, const CustomerRules &rules, const Sink<Customer> &sink, const ImportWatch &watch = {});

} // namespace tuttu
