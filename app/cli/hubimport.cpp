// SPDX-FileCopyrightText: 2026 Tuttu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/hubdesk.h"
#include "core/hub/chainstore.h"
#include "core/hub/hubimport.h"

#include <QCoreApplication>
#include <QFileInfo>

#include <csignal>

using namespace Qt::StringLiterals;

namespace tuttu {

namespace {

struct HubImportVerb {
    Q_DECLARE_TR_FUNCTIONS(tuttu::HubImportVerb)
};

void sayFile(Console &console, const HubImport::File &file)
{
    for (const RowProblem &p : file.report.problems) {
        if (p.line == 0)
            console.say(HubImportVerb::tr("%1, not stored: %2").arg(file.name, p.reason));
        else if (p.column.isEmpty())
            console.say(HubImportVerb::tr("%1, line %2: %3").arg(file.name).arg(p.line).arg(p.reason));
        else
            console.say(HubImportVerb::tr("%1, line %2, column %3: %4").arg(file.name, QString::number(p.line), p.column, p.reason));
    }
    if (const qint64 more = file.report.problemCount - qint64(file.report.problems.size()); more > 0)
        console.say(HubImportVerb::tr("... and %n more", nullptr, int(more)));
    console.say(HubImportVerb::tr("%1: rows %2, kept %3, refused %4, stored %5").arg(file.name).arg(file.report.rowsRead).arg(file.report.kept).arg(file.report.refused).arg(file.report.stored));
}

/** Set by Ctrl-C: a signal handler can reach nothing else. */
volatile std::sig_atomic_t interrupted = 0;

Result<HubImport::Rules> rulesFor(HubDesk &hub, const QString &store)
{
    const auto here = ChainStore(hub.db()).named(store);
    const auto all = here ? ChainStore(hub.db()).all() : Result<std::vector<ChainPlace>>(here.error());
    if (!all)
        return all.error();
    HubImport::Rules rules{here->store, {}, Bucket::catalogueOf(hub.settings().chain), SystemClock().now()};
    for (const ChainPlace &place : *all)
        rules.stores.insert(place.store.id);
    return rules;
}

} // namespace

QFuture<int> hubImport(const QStringList &arguments, Desk &desk)
{
    QCommandLineParser parser;
    parser.setApplicationDescription(HubImportVerb::tr("Reads products.csv, customers.csv and orders.csv of a folder, plain or packed, into the chain. Good rows are kept, bad ones are "
                                                       "named, and the same folder again changes nothing."));
    parser.addPositionalArgument(u"FOLDER"_s, HubImportVerb::tr("where the files are; docs/import.md says what they may hold"));
    const QCommandLineOption store(u"store"_s, HubImportVerb::tr("The store whose currency, time zone and phone numbers the files have, and of whoever names none."), u"NAME"_s);
    parser.addOption(store);
    HubDesk hub(desk, parser);
    int code = Done;
    if (!hub.begin(arguments, 1, code) || !hub.open(code))
        return ready(code);
    const auto rules = rulesFor(hub, parser.value(store));
    const auto keys = rules ? hub.settings().keys() : Result<HubKeysPtr>(rules.error());
    if (!keys)
        return ready(hub.failed(keys.error()));
    std::signal(SIGINT, [](int) { interrupted = 1; });
    ImportWatch watch;
    watch.cancelled = [] { return interrupted != 0; };
    watch.progress = [&desk](qint64 done, qint64 total) { desk.console.progress(HubImportVerb::tr("reading"), int(done * 100 / qMax(total, qint64(1)))); };
    const auto files = HubImport(hub.db(), *keys, *rules).folder(parser.positionalArguments().first(), watch);
    if (files.empty()) {
        desk.console.warn(HubImportVerb::tr("There is none of products.csv, customers.csv and orders.csv in this folder."));
        return ready(WrongUsage);
    }
    bool refused = false;
    for (const HubImport::File &file : files) {
        sayFile(desk.console, file);
        refused = refused || file.report.refused > 0;
        if (file.report.stopped)
            return ready(hub.failed(*file.report.stopped));
    }
    return ready(refused ? SomeRefused : Done);
}

} // namespace tuttu
