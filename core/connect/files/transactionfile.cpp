// SPDX-FileCopyrightText: 2026 Tuttu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/connect/files/transactionfile.h"

#include "core/insight/judging/saleslines.h"

#include <QCoreApplication>

#include <algorithm>
#include <numeric>

using namespace Qt::StringLiterals;

namespace tuttu {

namespace {

struct TransactionWords {
    Q_DECLARE_TR_FUNCTIONS(tuttu::TransactionFile)
};

class TransactionReader
{
public:
    TransactionReader(TableFile &table, const TransactionRules &rules) : m_table(table), m_rules(rules) {}

    Result<> take()
    {
        const QDate day = m_table.date(TransactionDate);
        const double spend = paid();
        const QString currency = m_table.text(TransactionCurrency).toString().toUpper();
        if (!m_table.rowOk())
            return {};
        if (m_table.text(TransactionCustomer).isEmpty()) {
            ++m_read.anonymous;
        } else if (m_return || m_unpriced) {
            ++(m_return ? m_read.returns : m_read.unpriced);
        } else if (m_rules.until.isValid() && day > m_rules.until) {
            ++m_read.late;
        } else if (!m_rules.currency.isEmpty() && currency != m_rules.currency) {
            ++m_read.otherCurrency;
        } else {
            if (m_read.lines.empty())
                m_read.currency = currency;
            if (currency != m_read.currency)
                return {Errc::Invalid, TransactionWords::tr("Line %1 is in %2 and those before it in %3: amounts of different currencies are never added. Choose one with --currency.")
                                           .arg(QString::number(m_table.line()), currency.isEmpty() ? u"?"_s : currency, m_read.currency.isEmpty() ? u"?"_s : m_read.currency)};
            m_read.lines.push_back({m_customers.number(m_table.text(TransactionCustomer).toUtf8()), int(day.toJulianDay()), spend});
            m_rows.push_back(m_table.wholeRow());
        }
        return {};
    }

    TransactionsRead finish()
    {
        std::sort(m_rows.begin(), m_rows.end());
        m_read.repeatedRows = m_rows.end() - std::unique(m_rows.begin(), m_rows.end());
        sortNames();
        const auto [first, last] = std::minmax_element(m_read.lines.begin(), m_read.lines.end(), [](const auto &a, const auto &b) { return a.day < b.day; });
        if (first != m_read.lines.end()) {
            m_read.first = QDate::fromJulianDay(first->day);
            m_read.last = QDate::fromJulianDay(last->day);
        }
        return std::move(m_read);
    }

private:
    /** What the row says was paid; m_return and m_unpriced when it was no sale. */
    double paid()
    {
        if (m_table.has(TransactionAmount)) {
            const double amount = m_table.number(TransactionAmount);
            m_return = amount < 0;
            m_unpriced = false;
            return amount;
        }
        const double quantity = m_table.has(TransactionQuantity) ? m_table.number(TransactionQuantity) : 1, each = m_table.number(TransactionPrice);
        m_return = quantity <= 0 || each < 0;
        m_unpriced = each == 0;
        return quantity * each;
    }
    /** Customers in the order of their names: what comes out does not depend on the order of the rows. */
    void sortNames()
    {
        std::vector<QByteArray> names = m_customers.take();
        std::vector<int> order(names.size()), place(names.size());
        std::iota(order.begin(), order.end(), 0);
        std::sort(order.begin(), order.end(), [&](int a, int b) { return names[size_t(a)] < names[size_t(b)]; });
        for (size_t i = 0; i < order.size(); ++i) {
            place[size_t(order[i])] = int(i);
            m_read.customers.push_back(names[size_t(order[i])]);
        }
        for (PurchaseLine &line : m_read.lines)
            line.customer = place[size_t(line.customer)];
    }

    TableFile &m_table;
    const TransactionRules &m_rules;
    bool m_return = false, m_unpriced = false;
    Names m_customers;
    std::vector<size_t> m_rows;
    TransactionsRead m_read;
};

} // namespace

Result<TransactionsRead> readTransactions(const QString &path, std::vector<TableColumn> columns, const TableFormat &format, const TransactionRules &rules)
{
    auto table = TableFile::open(path, std::move(columns), format);
    if (!table)
        return table.error();
    if (!(*table)->has(TransactionAmount) && !(*table)->has(TransactionPrice))
        return {Errc::Invalid, TransactionWords::tr("No column tells what was paid. Name it with --amount-column, or --quantity-column and --price-column.")};
    if (!rules.currency.isEmpty() && !(*table)->has(TransactionCurrency))
        return {Errc::Invalid, TransactionWords::tr("No column tells the currency. Name it with --currency-column, or leave --currency out.")};
    TransactionReader reader(**table, rules);
    qint64 rows = 0;
    while ((*table)->next()) {
        if (const Result<> taken = reader.take(); !taken)
            return taken.error();
        if (++rows > mostTransactions)
            return {Errc::TooLarge, TransactionWords::tr("more than %1 rows; give a file of fewer").arg(mostTransactions)};
    }
    TransactionsRead read = reader.finish();
    read.rows = (*table)->report();
    if (read.rows.stopped)
        return *read.rows.stopped;
    return read;
}

} // namespace tuttu
