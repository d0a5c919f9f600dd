// SPDX-FileCopyrightText: 2026 Tuttu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/connect/files/tablefile.h"
#include "core/insight/lifetime/history.h"

namespace tuttu {

/** The columns readTransactions asks a table for, in this order. What was paid is the amount; without that column quantity times price. */
enum TransactionColumn { TransactionCustomer, TransactionDate, TransactionAmount, TransactionQuantity, TransactionPrice, TransactionCurrency };

struct TransactionsRead {
    std::vector<PurchaseLine> lines;
    std::vector<QByteArray> customers; ///< their names, UTF-8, in byte order; PurchaseLine::customer is a place in it
    QDate first, last;                 ///< of the lines
    QString currency;                  ///< as the table writes it; empty = it does not say
    ImportReport rows;
    // Rows that are good and left out, with the reason:
    qint64 anonymous = 0;      ///< nobody's name is on them
    qint64 returns = 0;        ///< an amount or a quantity below nought, a quantity of nought, a price below nought
    qint64 unpriced = 0;       ///< so many pieces for nothing; an amount of nought is kept: somebody came and bought
    qint64 late = 0;           ///< after `until`
    qint64 otherCurrency = 0;  ///< not in the currency asked for
    // Kept, and worth a word:
    qint64 repeatedRows = 0;   ///< equal to an earlier row in every field; they count, for a receipt may say the same thing twice
};

struct TransactionRules {
    QDate until;       ///< later rows are left out; invalid = none are
    QString currency;  ///< only rows in it; empty = the table must have only one
};

/** Errors: those of TableFile; Invalid when the columns do not tell what was paid or the rows are in several currencies (amounts of
 *  different currencies are never added); TooLarge above mostTransactions. */
Result<TransactionsRead> readTransactions(const QString &path, std::vector<TableColumn> columns, const TableFormat &format, const TransactionRules &rules = {});

inline constexpr qint64 mostTransactions = 30'000'000; ///< 24 bytes each

} // namespace tuttu
