// SPDX-FileCopyrightText: 2026 Tuttu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/connect/files/importfile.h"
#include "core/connect/files/importreport.h"
#include "core/domain/product.h"

namespace tuttu {

struct SetFile {
    ImportReport report;
    std::vector<CuratedSet> sets;  ///< in the order of the file

    static constexpr int mostSets = 2000;
    static constexpr int mostProducts = 50; ///< of one set
};

/** Reads sets.csv (docs/import.md), a row a product of a set. Rows that are wrong are left out; a set that has then fewer than two products
 *  is refused whole. `knowsProduct` says which products there are. */
SetFile readSets(ImportFile &file, const std::function<bool(const ProductId &)> &knowsProduct, const ImportWatch &watch = {});

} // namespace tuttu
