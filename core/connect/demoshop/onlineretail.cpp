// SPDX-FileCopyrightText: 2026 Tuttu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/connect/demoshop/onlineretail.h"

#include "core/connect/demoshop/category.h"
#include "core/connect/demoshop/tidyname.h"
#include "core/connect/files/csvtable.h"

#include <QHash>
#include <QMap>
#include <QRegularExpression>
#include <QSet>

using namespace Qt::StringLiterals;

namespace tuttu {

namespace {

struct Col {
    enum { InvoiceNo, StockCode, Description, Quantity, InvoiceDate, UnitPrice, CustomerID, Country };
};
constexpr CsvColumn columns[] = {{"InvoiceNo", true}, {"StockCode", true}, {"Description", true}, {"Quantity", true},
                                 {"InvoiceDate", true}, {"UnitPrice", true}, {"CustomerID", true}, {"Country", true}};

constexpr int usualAmong = 20; ///< sales a usual price is looked for in

struct SourceLine {
    QString code;
    int quantity = 0;
    Money price;
};

struct SourceOrder {
    QString number, customer;
    QDateTime at;
    std::vector<SourceLine> lines;
};

struct SourceProduct {
    QMap<QString, int> names;     ///< as the till had them -> rows
    std::vector<qint64> prices;   ///< of its sales, in time
    std::vector<qint64> takenBackAt; ///< some were sold before the data begin
};

/** Goods have five digits and perhaps letters; everything else is postage, a discount, a bank charge ... */
bool isGoods(const QString &code, const QString &description)
{
    static const QRegularExpression form(u"^[0-9]{5}[A-Z]*$"_s);
    static const QSet<QString> noGoods{u"NEXT DAY CARRIAGE"_s, u"HIGH RESOLUTION IMAGE"_s, u"PACKING CHARGE"_s};
    return form.match(code).hasMatch() && !noGoods.contains(description.toUpper());
}

/** The most frequent; among equals the first in the alphabet. */
QString usualName(const SourceProduct &product)
{
    QString best;
    int most = 0;
    for (auto it = product.names.cbegin(); it != product.names.cend(); ++it) {
        if (it.value() > most) {
            most = it.value();
            best = it.key();
        }
    }
    return best;
}

/** The most frequent price among the last sales; among equals the later one. */
qint64 usualPrice(const SourceProduct &product)
{
    QHash<qint64, int> times;
    qint64 best = 0;
    const auto &prices = product.prices.empty() ? product.takenBackAt : product.prices;
    for (size_t i = prices.size() > usualAmong ? prices.size() - usualAmong : 0; i < prices.size(); ++i)
        ++times[prices[i]];
    for (const qint64 price : prices) {
        if (times.value(price) > 0 && times.value(price) >= times.value(best))
            best = price;
    }
    return best;
}

QByteArray field(const QString &text)
{
    if (!text.contains(u',') && !text.contains(u'"'))
        return text.toUtf8();
    return '"' + QString(text).replace(u'"', u"\"\""_s).toUtf8() + '"';
}

class Reading
{
public:
    explicit Reading(QIODevice &source) : m_table(source, columns) {}

    Result<OnlineRetail> read()
    {
        if (const Result<> header = m_table.readHeader(); !header)
            return header.error();
        for (;;) {
            switch (m_table.next()) {
            case CsvTable::Got::End:
                return written();
            case CsvTable::Got::Failed:
                return {Errc::Io, m_table.error()};
            case CsvTable::Got::BadRow:
                ++m_counts.rows;
                ++m_counts.unreadable;
                break;
            case CsvTable::Got::Row:
                ++m_counts.rows;
                takeRow();
            }
        }
    }

private:
    void takeRow()
    {
        const QString customer = m_table.text(Col::CustomerID);
        if (customer.isEmpty()) {
            ++m_counts.anonymous;
            return;
        }
        m_customers.insert(customer, m_customers.value(customer));
        SourceLine line{m_table.text(Col::StockCode).toUpper(), 0, {}};
        const QString description = m_table.text(Col::Description).simplified();
        if (!isGoods(line.code, description)) {
            ++m_counts.services;
            return;
        }
        line.quantity = m_table.number(Col::Quantity, -100'000, 100'000);
        line.price = m_table.price(Col::UnitPrice, Currency(u"GBP"));
        const QDateTime at = m_table.time(Col::InvoiceDate, QTimeZone::utc());
        if (!m_table.rowOk() || line.quantity == 0) {
            ++m_counts.unreadable;
            return;
        }
        ++m_counts.kept;
        m_counts.returned += line.quantity < 0;
        m_counts.free += line.price.minor == 0;
        ++m_customers[customer];
        SourceProduct &product = m_products[line.code];
        ++product.names[description];
        if (line.price.minor > 0)
            (line.quantity > 0 ? product.prices : product.takenBackAt).push_back(line.price.minor);
        addLine(m_table.text(Col::InvoiceNo), customer, at, std::move(line));
    }

    void addLine(const QString &number, const QString &customer, const QDateTime &at, SourceLine &&line)
    {
        auto known = m_orderAt.constFind(number);
        if (known == m_orderAt.constEnd()) {
            known = m_orderAt.insert(number, m_orders.size());
            m_orders.push_back({number, customer, at, {}});
        }
        SourceOrder &order = m_orders[*known];
        order.at = qMin(order.at, at); // a few receipts took two minutes to write
        order.lines.push_back(std::move(line));
    }

    OnlineRetail written()
    {
        OnlineRetail files;
        files.products = "code,name,category,price\n";
        for (auto it = m_products.cbegin(); it != m_products.cend(); ++it) {
            const QString name = usualName(*it);
            files.products += it.key().toUtf8() + ',' + field(tidyName(name)) + ',' + categoryOf(name).toUtf8() + ','
                + toDecimal({usualPrice(*it), Currency(u"GBP")}).toUtf8() + '\n';
        }
        std::stable_sort(m_orders.begin(), m_orders.end(), [](const SourceOrder &a, const SourceOrder &b) { return a.at < b.at; });
        files.orders = "number,at,customer,product,quantity,price\n";
        for (const SourceOrder &order : m_orders) {
            const QByteArray head = order.number.toUtf8() + ',' + order.at.toString(u"yyyy-MM-ddTHH:mm").toUtf8() + ',' + order.customer.toUtf8() + ',';
            for (const SourceLine &line : order.lines)
                files.orders += head + line.code.toUtf8() + ',' + QByteArray::number(line.quantity) + ',' + toDecimal(line.price).toUtf8() + '\n';
        }
        files.customerNumbers = "number\n";
        for (auto it = m_customers.cbegin(); it != m_customers.cend(); ++it) {
            files.customerNumbers += it.key().toUtf8() + '\n';
            m_counts.customersWithoutOrder += *it == 0;
        }
        m_counts.orders = int(m_orders.size());
        m_counts.products = int(m_products.size());
        m_counts.customers = int(m_customers.size());
        files.counts = m_counts;
        return files;
    }

    CsvTable m_table;
    OnlineRetailCounts m_counts;
    QMap<QString, SourceProduct> m_products;
    QMap<QString, int> m_customers; ///< -> kept rows
    QHash<QString, size_t> m_orderAt;
    std::vector<SourceOrder> m_orders;
};

} // namespace

Result<OnlineRetail> readOnlineRetail(QIODevice &source)
{
    return Reading(source).read();
}

} // namespace tuttu
