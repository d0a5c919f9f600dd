// SPDX-FileCopyrightText: 2026 Tuttu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/connect/files/orderfile.h"

#include "core/connect/files/importwords.h"

#include <QHash>
#include <QSet>

#include <array>

using namespace Qt::StringLiterals;

namespace tuttu {

namespace {

struct Col {
    enum { Number, At, Customer, Store, Channel, Product, Quantity, Price, Currency };
};
constexpr CsvColumn columns[] = {{"number", true}, {"at", true}, {"customer", false}, {"store", false}, {"channel", false},
                                 {"product", true}, {"quantity", true}, {"price", true}, {"currency", false}};
/** What every row of an order says alike. */
constexpr std::array shared{Col::At, Col::Customer, Col::Store, Col::Channel};

/** Puts rows together to orders and judges them. */
class OrderRows
{
public:
    OrderRows(CsvTable &table, const OrderRules &rules, const QSet<QString> &scattered, const Sink<Order> &sink, ImportReport &report)
        : m_table(table), m_rules(rules), m_scattered(scattered), m_batch(sink, report), m_report(report) {}

    Result<> row(bool readable)
    {
        if (!readable)
            return unreadable();
        Result<> closed;
        if (m_rows == 0 || m_table.raw(Col::Number) != m_order.number) {
            closed = close();
            begin(m_table.needText(Col::Number, 40));
        } else {
            for (size_t i = 0; i < shared.size(); ++i) {
                if (m_table.raw(shared[i]) != m_said[i])
                    m_table.refuse(shared[i], ImportWords::tr("The row says something else here than the order's first row, line %1.").arg(m_firstLine));
            }
        }
        ++m_rows;
        readLine();
        if (!m_table.rowOk())
            spoil(m_table.line(), m_table.problem());
        return closed;
    }

    Result<> close()
    {
        const qint64 rows = std::exchange(m_rows, 0);
        if (rows == 0)
            return {};
        if (m_badLine == 0)
            return m_batch.add(std::move(m_order), rows);
        m_report.refused += rows;
        if (rows > 1 || m_badLine != m_firstLine)
            m_report.add({m_firstLine, QLatin1String(columns[Col::Number].name), ImportWords::tr("The order is refused whole because of line %1.").arg(m_badLine)});
        return {};
    }

    Result<> finish(bool whole)
    {
        // An import that was stopped may stand in the middle of an order: that one is not kept.
        const Result<> closed = whole ? close() : Result<>();
        return closed ? m_batch.flush() : closed;
    }

private:
    Result<> unreadable()
    {
        ++m_report.refused;
        const RowProblem problem = m_table.problem();
        if (m_rows > 0)
            spoil(problem.line, problem);
        else
            m_report.add(problem);
        const Result<> closed = close();
        m_unreadableLine = problem.line;
        return closed;
    }

    void spoil(qint64 line, const RowProblem &problem)
    {
        m_report.add(problem);
        if (m_badLine == 0)
            m_badLine = line;
    }

    void begin(const QString &number)
    {
        m_order = {};
        m_firstLine = m_table.line();
        m_badLine = std::exchange(m_unreadableLine, 0);
        m_order.number = number;
        m_order.id = OrderId::derived("order", number);
        for (size_t i = 0; i < shared.size(); ++i)
            m_said[i] = m_table.text(shared[i]);
        m_order.at = m_table.time(Col::At, m_rules.zone);
        if (m_order.at.isValid() && m_order.at > m_rules.latest)
            m_table.refuse(Col::At, ImportWords::tr("The order lies in the future."));
        if (const QString customer = m_table.text(Col::Customer, 40); !customer.isEmpty()) {
            m_order.customer = CustomerId::derived("customer", customer);
            if (!m_rules.knowsCustomer(m_order.customer))
                m_table.refuse(Col::Customer, ImportWords::tr("There is no such customer."));
        }
        const QString store = m_table.text(Col::Store, 40);
        m_order.store = store.isEmpty() ? m_rules.store : StoreId::derived("store", store);
        if (!store.isEmpty() && !m_rules.knowsStore(m_order.store))
            m_table.refuse(Col::Store, ImportWords::tr("There is no such store."));
        const QString channel = m_table.text(Col::Channel);
        m_order.channel = channel == u"online"_s ? Channel::Online : Channel::Store;
        if (!channel.isEmpty() && channel != u"online"_s && channel != u"store"_s)
            m_table.refuse(Col::Channel, ImportWords::tr("The channel is neither \"store\" nor \"online\"."));
        if (m_scattered.contains(number))
            m_table.refuse(Col::Number, ImportWords::tr("The rows of this order do not stand together in the file."));
    }

    void readLine()
    {
        OrderLine line;
        line.product = product(m_table.needText(Col::Product, 40));
        line.quantity = m_table.number(Col::Quantity, -100'000, 100'000);
        if (line.quantity == 0)
            m_table.refuse(Col::Quantity, ImportWords::tr("The quantity is zero."));
        line.unitPrice = m_table.price(Col::Price, m_rules.currency);
        if (const QString code = m_table.text(Col::Currency, 3); !code.isEmpty() && code != m_rules.currency.code())
            m_table.refuse(Col::Currency, ImportWords::tr("The price is not in the shop's currency, %1.").arg(m_rules.currency.code()));
        m_order.lines.push_back(line);
    }

    ProductId product(const QString &code)
    {
        auto known = m_products.constFind(code);
        if (known == m_products.constEnd()) {
            const auto id = ProductId::derived("product", code);
            known = m_products.insert(code, m_rules.knowsProduct(id) ? id : ProductId());
        }
        if (known->isNull())
            m_table.refuse(Col::Product, ImportWords::tr("There is no such product."));
        return *known;
    }

    CsvTable &m_table;
    const OrderRules &m_rules;
    const QSet<QString> &m_scattered;
    Batch<Order> m_batch;
    ImportReport &m_report;
    QHash<QString, ProductId> m_products; ///< null = unknown
    Order m_order;
    std::array<QString, shared.size()> m_said;
    qint64 m_rows = 0;            ///< of the order being read; 0 = none
    qint64 m_firstLine = 0;
    qint64 m_badLine = 0;         ///< the first that spoils the order; 0 = none
    qint64 m_unreadableLine = 0;  ///< just before the order that begins next; 0 = none
};

/** Numbers of orders whose rows come in more than one group. */
QSet<QString> scatteredOrders(ImportFile &file, const ImportWatch &watch)
{
    QSet<QString> seen, scattered;
    QString current;
    ImportReport report;
    CsvTable table(file.device(), columns);
    eachRow(file, table, report, {{}, watch.cancelled}, [&](bool readable) -> Result<> {
        if (!readable || table.raw(Col::Number) == current)
            return {};
        current = table.raw(Col::Number).toString();
        if (seen.contains(current))
            scattered.insert(current);
        seen.insert(current);
        return {};
    });
    return scattered;
}

} // namespace

ImportReport readOrders(ImportFile &file, const OrderRules &rules, const Sink<Order> &sink, const ImportWatch &watch)
{
    ImportReport report;
    const QSet<QString> scattered = scatteredOrders(file, watch);
    if (const Result<> again = file.rewind(); !again) {
        report.stopped = again.error();
        return report;
    }
    CsvTable table(file.device(), columns);
    OrderRows rows(table, rules, scattered, sink, report);
    eachRow(file, table, report, watch, [&](bool readable) { return rows.row(readable); });
    if (const Result<> last = rows.finish(!report.stopped); !last && !report.stopped)
        report.stopped = last.error();
    return report;
}

} // namespace tuttu
