// SPDX-FileCopyrightText: 2026 Tuttu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <QIODevice>

namespace tuttu {

/** What became of the rows of the source. */
struct OnlineRetailCounts {
    qint64 rows = 0;
    qint64 anonymous = 0;   ///< rows without a customer number: left out
    qint64 services = 0;    ///< postage, discounts, charges, samples, adjustments: left out
    qint64 unreadable = 0;  ///< left out
    qint64 kept = 0;
    qint64 returned = 0;    ///< of the kept: taken back
    qint64 free = 0;        ///< of the kept: price 0
    int orders = 0, products = 0, customers = 0;
    int customersWithoutOrder = 0; ///< only ever on a row that was left out
};

/** The demo shop's files, plain, in the very format of docs/import.md. */
struct OnlineRetail {
    QByteArray products;        ///< products.csv
    QByteArray orders;          ///< orders.csv, in the order they were made; times are the shop's own
    QByteArray customerNumbers; ///< one column, `number`
    OnlineRetailCounts counts;
};

/** Reads the UCI "Online Retail" table (Chen 2015, doi:10.24432/C5BW33) as CSV and makes the demo shop's files of it: code case
 *  unified, one tidy name and category per code, the price it was last usually sold at. The same bytes for the same source. */
Result<OnlineRetail> readOnlineRetail(QIODevice &source);

} // namespace tuttu
