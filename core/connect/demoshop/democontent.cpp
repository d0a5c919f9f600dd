// SPDX-FileCopyrightText: 2026 Tuttu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/connect/demoshop/democontent.h"

#include "core/connect/demoshop/demostaff.h"
#include "core/connect/demoshop/madeuppeople.h"
#include "core/connect/files/orderfile.h"
#include "core/connect/files/productfile.h"

#include <QFile>
#include <QSet>

using namespace Qt::StringLiterals;

namespace tuttu {

namespace {

Error damaged(const QString &file, const ImportReport &report)
{
    const QString why = report.stopped ? report.stopped->detail : report.problems.empty() ? QString() : report.problems.front().reason;
    return {Errc::Damaged, file + u": "_s + why};
}

bool clean(const ImportReport &report)
{
    return !report.stopped && report.refused == 0 && report.stored > 0;
}

template<typename T>
Sink<T> appendTo(std::vector<T> &all)
{
    return [&all](std::vector<T> &&some) -> Result<> {
        std::move(some.begin(), some.end(), std::back_inserter(all));
        return {};
    };
}

Result<std::vector<CustomerId>> readCustomerNumbers()
{
    static constexpr CsvColumn columns[] = {{"number", true}};
    const QString path = u":/demo/customernumbers.csv.zst"_s;
    const auto file = ImportFile::open(path);
    if (!file)
        return file.error();
    std::vector<CustomerId> ids;
    ImportReport report;
    CsvTable table((*file)->device(), columns);
    eachRow(**file, table, report, {}, [&](bool readable) -> Result<> {
        const QString number = readable ? table.needText(0) : QString();
        if (!table.rowOk())
            return {Errc::Damaged, table.problem().reason};
        ids.push_back(CustomerId::derived("customer", number));
        return {};
    });
    if (report.stopped)
        return damaged(path, report);
    return ids;
}

Result<std::vector<Product>> readDemoProducts(const Store &store)
{
    const QString path = u":/demo/products.csv.zst"_s;
    const auto file = ImportFile::open(path);
    if (!file)
        return file.error();
    std::vector<Product> products;
    const ImportReport report = readProducts(**file, {Currency(store.currency)}, appendTo(products));
    if (!clean(report))
        return damaged(path, report);
    // The data know no stock. One product in ten has run out here.
    std::mt19937_64 random(DemoContent::seed);
    for (Product &product : products)
        product.stockHere = random() % 10 == 0 ? 0 : int(random() % 36) + 1;
    return products;
}

Result<std::vector<Order>> readDemoOrders(const Store &store, const std::vector<CustomerId> &customers, const std::vector<Product> &products)
{
    const QString path = u":/demo/orders.csv.zst"_s;
    const auto file = ImportFile::open(path);
    if (!file)
        return file.error();
    const QSet<CustomerId> knownCustomers(customers.begin(), customers.end());
    QSet<ProductId> knownProducts;
    for (const Product &product : products)
        knownProducts.insert(product.id);
    OrderRules rules;
    rules.currency = Currency(store.currency);
    rules.store = store.id;
    rules.latest = QDateTime(QDate(2011, 12, 31), QTime(0, 0), Qt::UTC);
    rules.knowsStore = [](StoreId) { return false; };
    rules.knowsProduct = [&](ProductId id) { return knownProducts.contains(id); };
    rules.knowsCustomer = [&](CustomerId id) { return knownCustomers.contains(id); };
    std::vector<Order> orders;
    const ImportReport report = readOrders(**file, rules, appendTo(orders));
    if (!clean(report))
        return damaged(path, report);
    return orders;
}

/** Moves every order by the same number of days; the time of day stays what the till wrote, summer time or not. */
void moveTo(std::vector<Order> &orders, const QDate &lastDay, const QTimeZone &zone)
{
    const qint64 days = orders.back().at.date().daysTo(lastDay);
    for (Order &order : orders)
        order.at = QDateTime(order.at.date().addDays(days), order.at.time(), zone).toUTC();
}

QHash<CustomerId, BuyingFacts> buyingFacts(const std::vector<Order> &orders, const QDate &lastDay, const QTimeZone &zone)
{
    QHash<CustomerId, BuyingFacts> facts;
    QSet<std::pair<CustomerId, QDate>> counted;
    for (const Order &order : orders) {
        const QDate day = order.at.toTimeZone(zone).date();
        BuyingFacts &fact = facts[order.customer];
        if (!fact.first.isValid())
            fact.first = day;
        const bool bought = std::any_of(order.lines.begin(), order.lines.end(), [](const OrderLine &line) { return line.quantity > 0; });
        if (bought && day.daysTo(lastDay) < 365 && !counted.contains({order.customer, day})) {
            counted.insert({order.customer, day});
            ++fact.daysLastYear;
        }
    }
    return facts;
}

} // namespace

Result<DemoFiles> DemoFiles::read()
{
    const Store store = demoStore();
    auto customers = readCustomerNumbers();
    if (!customers)
        return customers.error();
    auto products = readDemoProducts(store);
    if (!products)
        return products.error();
    auto orders = readDemoOrders(store, *customers, *products);
    if (!orders)
        return orders.error();
    QFile names(u":/demo/people.json"_s);
    if (!names.open(QIODevice::ReadOnly))
        return {Errc::Damaged, names.fileName()};
    DemoFiles files;
    files.m_customers = std::move(*customers);
    files.m_products = std::move(*products);
    files.m_orders = std::move(*orders);
    files.m_names = names.readAll();
    return files;
}

Result<DemoContent> DemoFiles::asOf(const QDateTime &now) const
{
    DemoContent content{demoStore(), m_products, {}, m_orders};
    const QTimeZone zone(content.store.zone);
    const QDate lastDay = now.toTimeZone(zone).date().addDays(-1);
    moveTo(content.orders, lastDay, zone);
    auto people = MadeUpPeople::fromJson(m_names, DemoContent::seed, lastDay, content.store.id);
    if (!people)
        return people.error();
    const auto facts = buyingFacts(content.orders, lastDay, zone);
    content.customers.reserve(m_customers.size());
    for (const CustomerId &id : m_customers)
        content.customers.push_back(people->next(id, facts.value(id)));
    return content;
}

Result<DemoContent> DemoContent::load(const QDateTime &now)
{
    const auto files = DemoFiles::read();
    return files ? files->asOf(now) : Result<DemoContent>(files.error());
}

} // namespace tuttu
