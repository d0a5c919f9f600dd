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

Result<QStringList> customerNumbers()
{
    static constexpr CsvColumn columns[] = {{"number", true}};
    const QString path = u":/demo/customernumbers.csv.zst"_s;
    const auto file = ImportFile::open(path);
    if (!file)
        return file.error();
    QStringList numbers;
    ImportReport report;
    CsvTable table((*file)->device(), columns);
    eachRow(**file, table, report, {}, [&](bool readable) -> Result<> {
        const QString number = readable ? table.needText(0) : QString();
        if (!table.rowOk())
            return {Errc::Damaged, table.problem().reason};
        numbers.append(number);
        return {};
    });
    return report.stopped ? Result<QStringList>(damaged(path, report)) : Result<QStringList>(numbers);
}

Result<> loadProducts(DemoContent &content)
{
    const QString path = u":/demo/products.csv.zst"_s;
    const auto file = ImportFile::open(path);
    if (!file)
        return file.error();
    const ImportReport report = readProducts(**file, Currency(content.store.currency), appendTo(content.products));
    if (!clean(report))
        return damaged(path, report);
    // The data know no stock. One product in ten has run out here.
    std::mt19937_64 random(DemoContent::seed);
    for (Product &product : content.products)
        product.stockHere = random() % 10 == 0 ? 0 : int(random() % 36) + 1;
    return {};
}

/** With the times the till wrote, as if they were UTC. */
Result<> loadOrders(DemoContent &content, const QSet<CustomerId> &customers)
{
    const QString path = u":/demo/orders.csv.zst"_s;
    const auto file = ImportFile::open(path);
    if (!file)
        return file.error();
    QSet<ProductId> products;
    for (const Product &product : content.products)
        products.insert(product.id);
    OrderRules rules;
    rules.currency = Currency(content.store.currency);
    rules.store = content.store.id;
    rules.latest = QDateTime(QDate(2011, 12, 31), QTime(0, 0), Qt::UTC);
    rules.knowsStore = [](StoreId) { return false; };
    rules.knowsProduct = [&](ProductId id) { return products.contains(id); };
    rules.knowsCustomer = [&](CustomerId id) { return customers.contains(id); };
    const ImportReport report = readOrders(**file, rules, appendTo(content.orders));
    return clean(report) ? Result<>() : Result<>(damaged(path, report));
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

Result<DemoContent> DemoContent::load(const QDateTime &now)
{
    DemoContent content;
    content.store = demoStore();
    const QTimeZone zone(content.store.zone);
    const QDate lastDay = now.toTimeZone(zone).date().addDays(-1);

    const auto numbers = customerNumbers();
    if (!numbers)
        return numbers.error();
    std::vector<CustomerId> ids;
    for (const QString &number : *numbers)
        ids.push_back(CustomerId::derived("customer", number));
    if (const Result<> done = loadProducts(content); !done)
        return done.error();
    if (const Result<> done = loadOrders(content, QSet<CustomerId>(ids.begin(), ids.end())); !done)
        return done.error();
    moveTo(content.orders, lastDay, zone);

    QFile names(u":/demo/people.json"_s);
    if (!names.open(QIODevice::ReadOnly))
        return {Errc::Damaged, names.fileName()};
    auto people = MadeUpPeople::fromJson(names.readAll(), seed, lastDay, content.store.id);
    if (!people)
        return people.error();
    const auto facts = buyingFacts(content.orders, lastDay, zone);
    content.customers.reserve(ids.size());
    for (const CustomerId &id : ids)
        content.customers.push_back(people->next(id, facts.value(id)));
    return content;
}

} // namespace tuttu
