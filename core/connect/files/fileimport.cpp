// SPDX-FileCopyrightText: 2026 Tuttu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/connect/files/fileimport.h"

#include "core/connect/files/customerfile.h"
#include "core/connect/files/importwords.h"
#include "core/connect/files/orderfile.h"
#include "core/connect/files/productfile.h"
#include "core/connect/files/setfile.h"
#include "core/storage/curatedsetstore.h"
#include "core/storage/customerstore.h"
#include "core/storage/importstore.h"
#include "core/storage/shelf.h"
#include "core/storage/staffstore.h"

#include <QSet>

namespace tuttu {

namespace {

qint64 rowsOf(const Order &order) { return qint64(order.lines.size()); }
qint64 rowsOf(const Customer &) { return 1; }
qint64 rowsOf(const Product &) { return 1; }

/** What the store itself would not take, after the file's rules were met: counted apart, for its line is not known any more. */
struct Leftover {
    qint64 values = 0, rows = 0;
    std::vector<RowProblem> problems;
};

template<typename T>
Sink<T> into(Shelf &shelf, Leftover &leftover, Result<Imported> (ImportStore::*import)(std::span<const T>))
{
    return [&shelf, &leftover, import](std::vector<T> &&values) -> Result<> {
        const auto imported = (ImportStore(shelf).*import)(values);
        if (!imported)
            return imported.error();
        for (const Imported::Rejected &rejected : imported->rejected) {
            ++leftover.values;
            leftover.rows += rowsOf(values[size_t(rejected.index)]);
            leftover.problems.push_back({0, {}, rejected.why.detail});
        }
        return {};
    };
}

ImportReport stopped(const Error &error)
{
    ImportReport report;
    report.stopped = error;
    return report;
}

/** The file is the whole truth: its sets take the place of all others, unless it cannot be read to its end or nothing in it is right. */
ImportReport importSets(Shelf &shelf, ImportFile &file, const ImportWatch &watch)
{
    SetFile read = readSets(file, [&](const ProductId &id) { return shelf.products.find(id) != nullptr; }, watch);
    ImportReport &report = read.report;
    if (!report.stopped && read.sets.empty() && report.rowsRead > 0)
        report.stopped = Error{Errc::Invalid, ImportWords::tr("The file has no set that is right. The sets of before stay.")};
    if (!report.stopped) {
        if (const auto stored = CuratedSetStore(shelf).replaceAll(read.sets); !stored)
            report.stopped = stored.error();
    }
    if (report.stopped)
        report.kept = report.stored = 0;
    return std::move(report);
}

} // namespace

ImportReport importFile(Shelf &shelf, ImportKind kind, const QString &path, const Store &here, const ImportWatch &watch)
{
    const auto file = ImportFile::open(path);
    if (!file)
        return stopped(file.error());
    const auto stores = StaffStore(shelf).stores();
    if (!stores)
        return stopped(stores.error());
    QSet<StoreId> known{here.id};
    for (const Store &store : *stores)
        known.insert(store.id);
    const auto knowsStore = [&](StoreId id) { return known.contains(id); };
    const QDateTime now = shelf.clock.now();

    Leftover leftover;
    ImportReport report;
    switch (kind) {
    case ImportKind::Sets:
        return importSets(shelf, **file, watch);
    case ImportKind::Customers:
        report = readCustomers(**file, {here.phoneRegion, here.id, now, knowsStore}, into<Customer>(shelf, leftover, &ImportStore::importCustomers), watch);
        break;
    case ImportKind::Products:
        report = readProducts(**file, {Currency(here.currency), now.toTimeZone(QTimeZone(here.zone)).date()}, into<Product>(shelf, leftover, &ImportStore::importProducts), watch);
        break;
    case ImportKind::Orders: {
        OrderRules rules;
        rules.currency = Currency(here.currency);
        rules.zone = QTimeZone(here.zone);
        rules.store = here.id;
        rules.latest = now.addDays(1); // tills' clocks are seldom right
        rules.knowsStore = knowsStore;
        rules.knowsProduct = [&](ProductId id) { return shelf.products.find(id) != nullptr; };
        rules.knowsCustomer = [&](CustomerId id) { return CustomerStore(shelf).key(id).ok(); };
        report = readOrders(**file, rules, into<Order>(shelf, leftover, &ImportStore::importOrders), watch);
        break;
    }
    }
    report.kept -= leftover.rows;
    report.refused += leftover.rows;
    report.stored -= leftover.values;
    for (RowProblem &problem : leftover.problems)
        report.add(std::move(problem));
    return report;
}

} // namespace tuttu
