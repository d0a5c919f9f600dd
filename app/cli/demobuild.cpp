// SPDX-FileCopyrightText: 2026 Tuttu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/demoverb.h"

#include "app/cli/packing.h"
#include "core/connect/demoshop/onlineretail.h"

#include <QCoreApplication>
#include <QDir>
#include <QSaveFile>

using namespace Qt::StringLiterals;

namespace tuttu {

namespace {

struct DemoBuild {
    Q_DECLARE_TR_FUNCTIONS(tuttu::DemoBuild)
};

QString summary(const OnlineRetailCounts &n)
{
    return QStringList{
        DemoBuild::tr("Rows of the source: %1").arg(n.rows),
        DemoBuild::tr("  without a customer, left out: %1").arg(n.anonymous),
        DemoBuild::tr("  postage, charges, discounts, adjustments, left out: %1").arg(n.services),
        DemoBuild::tr("  not readable, left out: %1").arg(n.unreadable),
        DemoBuild::tr("  kept: %1 (taken back: %2, free of charge: %3)").arg(n.kept).arg(n.returned).arg(n.free),
        DemoBuild::tr("Customers: %1 (without an order: %2), orders: %3, products: %4")
            .arg(n.customers).arg(n.customersWithoutOrder).arg(n.orders).arg(n.products)}.join(u'\n');
}

} // namespace

QFuture<int> demoBuild(const QStringList &arguments, Desk &desk)
{
    Console &console = desk.console;
    QCommandLineParser parser;
    parser.setApplicationDescription(DemoBuild::tr("Makes the demo shop's files out of the UCI \"Online Retail\" table."));
    const QCommandLineOption source(u"source"_s, DemoBuild::tr("The table as CSV, plain or packed with gzip."), u"FILE"_s);
    const QCommandLineOption out(u"out"_s, DemoBuild::tr("The folder to write to."), u"DIR"_s);
    parser.addOptions({source, out});
    int code = Done;
    if (!parsed(parser, arguments, 0, console, code))
        return ready(code);
    if (!parser.isSet(source) || !parser.isSet(out)) {
        console.warn(DemoBuild::tr("Both --source and --out are needed."));
        return ready(WrongUsage);
    }
    const auto device = openGzip(parser.value(source));
    if (!device) {
        console.warn(DemoBuild::tr("%1 cannot be read. Nothing was written.").arg(parser.value(source)));
        return ready(Failed);
    }
    const auto files = readOnlineRetail(*device);
    if (!files) {
        console.warn(DemoBuild::tr("%1 is not the table: %2 Nothing was written.").arg(parser.value(source), files.error().detail));
        return ready(Failed);
    }
    console.say(summary(files->counts));
    const QDir folder(parser.value(out));
    for (const auto &[name, bytes] : {std::pair{u"products.csv.zst"_s, &files->products}, {u"orders.csv.zst"_s, &files->orders},
                                      {u"customernumbers.csv.zst"_s, &files->customerNumbers}}) {
        const QByteArray packed = zstdPacked(*bytes);
        QSaveFile file(folder.filePath(name));
        if (!folder.mkpath(u"."_s) || !file.open(QIODevice::WriteOnly) || file.write(packed) != packed.size() || !file.commit()) {
            console.warn(DemoBuild::tr("%1 cannot be written: %2").arg(file.fileName(), file.errorString()));
            return ready(Failed);
        }
        console.say(DemoBuild::tr("%1: %2 bytes").arg(file.fileName()).arg(packed.size()));
    }
    return ready(Done);
}

} // namespace tuttu
