// SPDX-FileCopyrightText: 2026 Tuttu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/hub/hubimport.h"

#include "core/connect/files/customerfile.h"
#include "core/connect/files/orderfile.h"
#include "core/connect/files/productfile.h"

#include <QFileInfo>

namespace tuttu {

using namespace Qt::StringLiterals;

namespace {

constexpr int tries = 5;

ImportReport stopped(const Error &error)
{
    ImportReport report;
    report.stopped = error;
    return report;
}

template<typename IdType> Result<QSet<IdType>> idsIn(PgConnection &db, const char *sql, const std::vector<PgValue> &values = {})
{
    const auto rows = db.query(sql, values);
    if (!rows)
        return rows.error();
    QSet<IdType> ids;
    for (int i = 0; i < rows->size(); ++i)
        ids.insert(rows->id<IdType>(i, 0));
    return ids;
}

} // namespace

Result<> HubImport::inOne(const std::function<Result<>()> &f)
{
    Result<> done;
    for (int i = 0; i < tries; ++i) {
        done = m_db.transaction(f);
        if (done || done.error().code != Errc::Conflict)
            break;
    }
    return done;
}

Result<ImportReport> HubImport::products(const QString &path, const ImportWatch &watch)
{
    const auto file = ImportFile::open(path);
    if (!file)
        return file.error();
    const ProductRules rules{Currency(m_rules.here.currency), m_rules.now.toTimeZone(QTimeZone(m_rules.here.zone)).date()};
    return readProducts(**file, rules, [this](std::vector<Product> &&some) {
        return inOne([&] { return RecordStore(m_db, m_keys).putProducts(m_rules.catalogue, some); });
    }, watch);
}

Result<ImportReport> HubImport::customers(const QString &path, const ImportWatch &watch)
{
    const auto file = ImportFile::open(path);
    if (!file)
        return file.error();
    const CustomerRules rules{m_rules.here.phoneRegion, m_rules.here.id, m_rules.now, [this](StoreId id) { return m_rules.stores.contains(id); }};
    return readCustomers(**file, rules, [this](std::vector<Customer> &&some) {
        return inOne([&] { return RecordStore(m_db, m_keys).putCustomers(some, m_rules.here.id); });
    }, watch);
}

Result<ImportReport> HubImport::orders(const QString &path, const ImportWatch &watch)
{
    const auto file = ImportFile::open(path);
    if (!file)
        return file.error();
    const auto products = idsIn<ProductId>(m_db, "SELECT id FROM product_record WHERE home = $1", {m_rules.catalogue.store});
    const auto customers = products ? idsIn<CustomerId>(m_db, "SELECT customer FROM customer_home") : Result<QSet<CustomerId>>(products.error());
    if (!customers)
        return customers.error();
    OrderRules rules;
    rules.currency = Currency(m_rules.here.currency);
    rules.zone = QTimeZone(m_rules.here.zone);
    rules.store = m_rules.here.id;
    rules.latest = m_rules.now.addDays(1); // tills' clocks are seldom right
    rules.knowsStore = [this](StoreId id) { return m_rules.stores.contains(id); };
    rules.knowsProduct = [&](ProductId id) { return products->contains(id); };
    rules.knowsCustomer = [&](CustomerId id) { return customers->contains(id); };
    return readOrders(**file, rules, [this](std::vector<Order> &&some) {
        std::erase_if(some, [](const Order &order) { return order.customer.isNull(); }); // what nobody in particular bought is the till's affair
        return some.empty() ? Result<>() : inOne([&]() -> Result<> {
            const auto kept = RecordStore(m_db, m_keys).putOrders(some, m_rules.now);
            return kept ? Result<>() : Result<>(kept.error());
        });
    }, watch);
}

std::vector<HubImport::File> HubImport::folder(const QString &path, const ImportWatch &watch)
{
    struct Kind {
        const char *name;
        Result<ImportReport> (HubImport::*read)(const QString &, const ImportWatch &);
    };
    static constexpr Kind kinds[] = {{"products", &HubImport::products}, {"customers", &HubImport::customers}, {"orders", &HubImport::orders}};
    std::vector<File> files;
    for (const Kind &kind : kinds) {
        for (const auto *ending : {".csv", ".csv.zst", ".csv.gz"}) {
            const QString name = QLatin1String(kind.name) + QLatin1String(ending);
            const QString file = path + u'/' + name;
            if (!QFileInfo::exists(file))
                continue;
            auto report = (this->*kind.read)(file, watch);
            files.push_back({name, report ? std::move(*report) : stopped(report.error())});
            if (files.back().report.stopped)
                return files;
            break;
        }
    }
    return files;
}

} // namespace tuttu
