// SPDX-FileCopyrightText: 2026 Tuttu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/transactionoptions.h"

#include "app/cli/errorline.h"
#include "app/cli/verb.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace tuttu {

namespace {

struct TransactionWords {
    Q_DECLARE_TR_FUNCTIONS(tuttu::TransactionOptions)
};

/** In the order of TransactionColumn. */
std::vector<TableOptions::Wanted> wanted()
{
    return {
        {u"customer"_s, {u"customer_id"_s, u"CustomerID"_s, u"Customer ID"_s, u"customer"_s, u"client_id"_s, u"user_id"_s, u"id"_s}, true},
        {u"date"_s, {u"date"_s, u"InvoiceDate"_s, u"invoice_date"_s, u"order_date"_s, u"purchase_date"_s, u"transaction_date"_s, u"day"_s, u"at"_s}, true},
        {u"amount"_s, {u"sales"_s, u"amount"_s, u"spend"_s, u"total"_s, u"revenue"_s, u"order_value"_s, u"value"_s}, false},
        {u"quantity"_s, {u"Quantity"_s, u"qty"_s}, false},
        {u"price"_s, {u"UnitPrice"_s, u"Price"_s, u"unit_price"_s}, false},
        {u"currency"_s, {u"currency"_s}, false},
    };
}

} // namespace

TransactionOptions::TransactionOptions() : m_table(wanted()) {}

void TransactionOptions::addTo(QCommandLineParser &parser) const
{
    parser.addOption(QCommandLineOption(u"transactions"_s, TransactionWords::tr("The purchases: CSV with a header, plain or packed with gzip or zstd. What one customer buys on one day "
                                                                                "is one transaction, in one row or in many."), u"FILE"_s));
    parser.addOption(QCommandLineOption(u"until"_s, TransactionWords::tr("The last day that counts; later rows are left out."), u"DATE"_s));
    m_table.addTo(parser);
    parser.addOption(QCommandLineOption(u"currency"_s, TransactionWords::tr("Take rows in this currency alone."), u"CODE"_s));
}

std::optional<TransactionsRead> TransactionOptions::read(const QCommandLineParser &parser, Console &console, int &code) const
{
    code = WrongUsage;
    const auto until = dayOption(parser, u"until"_s);
    if (parser.value(u"transactions"_s).isEmpty())
        console.warn(TransactionWords::tr("Say which file: --transactions FILE."));
    else if (!until)
        console.warn(until.error().detail);
    if (parser.value(u"transactions"_s).isEmpty() || !until)
        return std::nullopt;
    auto read = readTransactions(parser.value(u"transactions"_s), m_table.columns(parser), m_table.format(parser), {*until, parser.value(u"currency"_s).toUpper()});
    if (!read) {
        console.warn(errorLine(read.error()));
        code = exitCode(read.error());
        return std::nullopt;
    }
    code = Failed;
    warnOfRows(read->rows, console);
    if (read->lines.empty()) {
        console.warn(TransactionWords::tr("The file holds no purchase that counts: of %1 rows %2 could not be read, %3 have no customer, %4 are returns, %5 have no price, %6 are later "
                                          "than --until, %7 are in another currency.")
                         .arg(read->rows.rowsRead).arg(read->rows.refused).arg(read->anonymous).arg(read->returns).arg(read->unpriced).arg(read->late).arg(read->otherCurrency));
        return std::nullopt;
    }
    code = Done;
    return std::move(*read);
}

QDate TransactionOptions::until(const QCommandLineParser &parser, const TransactionsRead &read)
{
    const auto until = dayOption(parser, u"until"_s);
    return until && until->isValid() ? *until : read.last;
}

QJsonObject transactionsJson(const TransactionsRead &read)
{
    QJsonObject json = rowsJson(read.rows);
    json.insert(u"leftOut"_s, QJsonObject{{u"withoutCustomer"_s, read.anonymous}, {u"returns"_s, read.returns}, {u"unpriced"_s, read.unpriced},
                                          {u"afterUntil"_s, read.late}, {u"otherCurrency"_s, read.otherCurrency}});
    json.insert(u"counted"_s, qint64(read.lines.size()));
    json.insert(u"repeatedRows"_s, read.repeatedRows);
    json.insert(u"firstDay"_s, read.first.toString(Qt::ISODate));
    json.insert(u"lastDay"_s, read.last.toString(Qt::ISODate));
    if (!read.currency.isEmpty())
        json.insert(u"currency"_s, read.currency);
    return json;
}

} // namespace tuttu
