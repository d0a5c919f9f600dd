// SPDX-FileCopyrightText: 2026 Tuttu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/connect/files/tablefile.h"
#include "core/insight/judging/saleslines.h"

namespace tuttu {

/** The columns readSales asks a table for, in this order. */
enum SalesColumn { SalesCustomer, SalesReceipt, SalesItem, SalesDate, SalesQuantity, SalesPrice };

struct SalesRead {
    SalesLines sales;
    ImportReport rows;
    qint64 returns = 0;      ///< rows with a quantity of nought or less: refunds and corrections
    qint64 unpriced = 0;     ///< sold, with a price of nought or less
    qint64 oddCodes = 0;     ///< codes unlike nearly all others: postage, fees
    qint64 anonymous = 0;    ///< of the kept: nobody's name is on them
    int firstDay = 0, lastDay = 0; ///< Julian; 0 = there is none
};

enum class ItemCodes { Alike /* dropOddCodes, letters made capitals */, AsWritten };

/** Reads a retailer's sales. Without a receipt column a customer's day is a receipt; without dates all is one day. A line that comes twice
 *  counts once wherever baskets are sets. Errors: those of TableFile, and TooLarge above mostLines. */
Result<SalesRead> readSales(const QString &path, std::vector<TableColumn> columns, const TableFormat &format, ItemCodes codes);

constexpr qint64 mostLines = 100'000'000; ///< 1.6 GB

} // namespace tuttu
