// SPDX-FileCopyrightText: 2026 Tuttu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/salesoptions.h"

#include "app/cli/errorline.h"
#include "app/cli/verb.h"

#include <QCoreApplication>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace tuttu {

namespace {

struct SalesWords {
    Q_DECLARE_TR_FUNCTIONS(tuttu::SalesOptions)
};

/** In the order of SalesColumn. */
std::vector<TableOptions::Wanted> wanted(std::initializer_list<SalesColumn> needed)
{
    std::vector<TableOptions::Wanted> columns{
        {u"customer"_s, {u"CustomerID"_s, u"Customer ID"_s, u"customer_id"_s, u"customer"_s}, false},
        {u"receipt"_s, {u"InvoiceNo"_s, u"Invoice"_s, u"transaction_id"_s, u"receipt"_s, u"order"_s}, false},
        {u"item"_s, {u"StockCode"_s, u"item"_s, u"item_id"_s, u"product"_s, u"sku"_s}, true},
        {u"date"_s, {u"InvoiceDate"_s, u"date"_s, u"day"_s}, false},
        {u"quantity"_s, {u"Quantity"_s, u"qty"_s}, false},
        {u"price"_s, {u"UnitPrice"_s, u"Price"_s, u"unit_price"_s}, false},
    };
    for (const SalesColumn column : needed)
        columns[size_t(column)].required = true;
    return columns;
}

} // namespace

SalesOptions::SalesOptions(std::initializer_list<SalesColumn> needed)
    : m_table(wanted(needed)), m_alike(std::find(needed.begin(), needed.end(), SalesDate) != needed.end())
{
}

void SalesOptions::addTo(QCommandLineParser &parser) const
{
    parser.addOption(QCommandLineOption(u"data"_s, SalesWords::tr("The sales, a line for each item of a receipt: CSV with a header, plain or packed with gzip or zstd."), u"FILE"_s));
    m_table.addTo(parser);
    if (m_alike)
        parser.addOption(QCommandLineOption(u"all-codes"_s, SalesWords::tr("Take item codes as written, and all of them. Without it letters are made capitals, and where 99 of 100 lines "
                                                                           "have codes of so many digits and letters behind, the others (postage, fees) are left out.")));
}

std::optional<SalesRead> SalesOptions::read(const QCommandLineParser &parser, Console &console, int &code) const
{
    if (parser.value(u"data"_s).isEmpty()) {
        console.warn(SalesWords::tr("Say which file: --data FILE."));
        code = WrongUsage;
        return std::nullopt;
    }
    const ItemCodes codes = m_alike && !parser.isSet(u"all-codes"_s) ? ItemCodes::Alike : ItemCodes::AsWritten;
    auto read = readSales(parser.value(u"data"_s), m_table.columns(parser), m_table.format(parser), codes);
    if (!read) {
        console.warn(errorLine(read.error()));
        code = exitCode(read.error());
        return std::nullopt;
    }
    warnOfRows(read->rows, console);
    if (read->sales.lines.empty()) {
        console.warn(SalesWords::tr("The file holds no sale: of %1 rows %2 could not be read, %3 are returns, %4 have no price.")
                         .arg(read->rows.rowsRead).arg(read->rows.refused).arg(read->returns).arg(read->unpriced));
        code = Failed;
        return std::nullopt;
    }
    return std::move(*read);
}

QJsonObject salesJson(const SalesRead &read)
{
    QJsonObject json = rowsJson(read.rows);
    json.insert(u"returns"_s, read.returns);
    json.insert(u"unpriced"_s, read.unpriced);
    json.insert(u"oddCodes"_s, read.oddCodes);
    json.insert(u"sales"_s, qint64(read.sales.lines.size()));
    json.insert(u"anonymous"_s, read.anonymous);
    if (read.firstDay > 0) {
        json.insert(u"firstDay"_s, QDate::fromJulianDay(read.firstDay).toString(Qt::ISODate));
        json.insert(u"lastDay"_s, QDate::fromJulianDay(read.lastDay).toString(Qt::ISODate));
    }
    return json;
}

std::optional<double> numberOption(const QCommandLineParser &parser, const QString &option, double otherwise, double least, double most, Console &console)
{
    if (!parser.isSet(option))
        return otherwise;
    bool ok = false;
    const double value = parser.value(option).toDouble(&ok);
    if (ok && value >= least && value <= most)
        return value;
    console.warn(SalesWords::tr("--%1 is a number from %2 to %3.").arg(option).arg(least).arg(most));
    return std::nullopt;
}

} // namespace tuttu
