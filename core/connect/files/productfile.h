// SPDX-FileCopyrightText: 2026 Tuttu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/connect/files/importloop.h"
#include "core/domain/product.h"

namespace tuttu {

struct ProductRules {
    Currency currency;   ///< of the shop: a price in another one is refused
    QDate today = {};    ///< store-local: what comes in later is refused; invalid = nothing is
};

/** Reads products.csv (docs/import.md). A code that comes twice is refused the second time. */
ImportReport readProducts(ImportFile &file, const ProductRules &rules, const Sink<Product> &sink, const ImportWatch &watch = {});

} // namespace tuttu
