// SPDX-FileCopyrightText: 2026 Tuttu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/connect/files/salesfile.h"

#include <QCoreApplication>

#include <algorithm>

namespace tuttu {

using namespace Qt::StringLiterals;

namespace {

struct SalesWords {
    Q_DECLARE_TR_FUNCTIONS(tuttu::SalesFile)
};

/** Turns rows into lines of numbers. */
class SalesReader
{
public:
    SalesReader(TableFile &table, ItemCodes codes) : m_table(table), m_codes(codes) {}

    void take(SalesRead &read)
    {
        const double quantity = m_table.has(SalesQuantity) ? m_table.number(SalesQuantity) : 1;
        const bool paid = !m_table.has(SalesPrice) || m_table.number(SalesPrice) > 0;
        const int day = m_table.has(SalesDate) ? int(m_table.date(SalesDate).toJulianDay()) : 0;
        const QByteArray item = itemCode();
        const QByteArray customer = nameIn(SalesCustomer);
        QByteArray receipt = nameIn(SalesReceipt);
        if (item.isEmpty())
            m_table.refuse(SalesItem, SalesWords::tr("is empty"));
        if (receipt.isEmpty() && m_table.has(SalesReceipt))
            m_table.refuse(SalesReceipt, SalesWords::tr("is empty"));
        if (!m_table.rowOk())
            return;
        if (quantity <= 0 || !paid) {
            ++(quantity <= 0 ? read.returns : read.unpriced);
            return;
        }
        if (receipt.isEmpty())
            receipt = customer.isEmpty() ? QByteArray::number(m_table.line()) : customer + ' ' + QByteArray::number(day);
        read.anonymous += customer.isEmpty();
        read.sales.lines.push_back({customer.isEmpty() ? -1 : m_customers.number(customer), m_receipts.number(receipt), m_items.number(item), day});
    }
    void finish(SalesRead &read)
    {
        read.sales.customers = m_customers.take();
        read.sales.receipts = m_receipts.take();
        read.sales.items = m_items.take();
        read.sales.sortNames();
        if (m_codes == ItemCodes::Alike)
            read.oddCodes = dropOddCodes(read.sales);
        const auto earlier = [](const SalesLines::Line &a, const SalesLines::Line &b) { return a.day < b.day; };
        const auto [first, last] = std::minmax_element(read.sales.lines.begin(), read.sales.lines.end(), earlier);
        if (first != read.sales.lines.end()) {
            read.firstDay = first->day;
            read.lastDay = last->day;
        }
    }

private:
    QByteArray nameIn(int column) const { return m_table.has(column) ? m_table.text(column).toUtf8() : QByteArray(); }
    QByteArray itemCode() const
    {
        const QByteArray code = nameIn(SalesItem);
        return m_codes == ItemCodes::Alike ? code.toUpper() : code; // ASCII letters, in every locale
    }

    TableFile &m_table;
    ItemCodes m_codes;
    Names m_customers, m_receipts, m_items;
};

} // namespace

Result<SalesRead> readSales(const QString &path, std::vector<TableColumn> columns, const TableFormat &format, ItemCodes codes)
{
    auto table = TableFile::open(path, std::move(columns), format);
    if (!table)
        return table.error();
    SalesRead read;
    SalesReader reader(**table, codes);
    while ((*table)->next()) {
        reader.take(read);
        if (qint64(read.sales.lines.size()) > mostLines)
            return {Errc::TooLarge, SalesWords::tr("more than %1 lines; give a file of fewer").arg(mostLines)};
    }
    read.rows = (*table)->report();
    if (read.rows.stopped)
        return *read.rows.stopped;
    reader.finish(read);
    return read;
}

} // namespace tuttu
