// SPDX-FileCopyrightText: 2026 Tuttu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/hubdesk.h"
#include "app/cli/ledgerfile.h"
#include "core/hub/devicestore.h"
#include "core/hub/erasing.h"
#include "core/hub/hubbackup.h"

#include <QCoreApplication>
#include <QElapsedTimer>

using namespace Qt::StringLiterals;

namespace tuttu {

namespace {

struct HubRestore {
    Q_DECLARE_TR_FUNCTIONS(tuttu::HubRestore)
};

} // namespace

QFuture<int> hubRestore(const QStringList &arguments, Desk &desk)
{
    QCommandLineParser parser;
    parser.setApplicationDescription(HubRestore::tr("Puts a backup into an empty database, while no hub runs over it. Devices then read everything anew and send once more what the backup does not have. "
                                                    "The word 'in-place' instead of a file: PostgreSQL was put back by other means, and only that is told to the devices."));
    parser.addPositionalArgument(u"file"_s, HubRestore::tr("What 'tuttuctl hub backup' wrote, or in-place."), u"FILE"_s);
    const QCommandLineOption ledgerFile(u"ledger"_s, HubRestore::tr("The ledger of erasures kept beside the backups: whoever was erased since is erased again."), u"FILE"_s);
    parser.addOption(ledgerFile);
    HubDesk hub(desk, parser);
    int code = Done;
    if (!hub.begin(arguments, 1, code))
        return ready(code);
    Result<std::vector<LedgerLine>> ledger = std::vector<LedgerLine>();
    if (parser.isSet(ledgerFile)) // before anything is put back
        ledger = LedgerFile::read(parser.value(ledgerFile));
    const auto keys = hub.settings().keys();
    if (!ledger || !keys)
        return ready(hub.failed(ledger ? keys.error() : ledger.error()));
    QElapsedTimer time;
    time.start();
    const QString file = parser.positionalArguments().first();
    const HubBackup backup(hub.settings().database);
    if (const auto done = file == u"in-place" ? backup.renewed() : backup.putBack(file); !done)
        return ready(hub.failed(done.error()));
    if (!hub.open(code))
        return ready(code);
    const auto fleet = DeviceStore(hub.db()).fleet();
    if (!fleet)
        return ready(hub.failed(fleet.error()));
    desk.console.say(HubRestore::tr("The chain's database is back after %1 s, with %n device(s). Start the hub: what it does not have comes again from them.", nullptr, int(fleet->size()))
                         .arg(double(time.elapsed()) / 1000, 0, 'f', 1));
    desk.console.say(HubRestore::tr("What people did at the hub since the backup was taken is to be done again: devices turned away, devices let in, stores and people."));
    if (!parser.isSet(ledgerFile)) {
        desk.console.say(HubRestore::tr("Whoever was erased since is erased again with the ledger kept beside the backups: tuttuctl hub erasures --again FILE. Do it before the hub is started."));
        return ready(Done);
    }
    const auto taken = ErasureStore(hub.db(), *keys).putLedger(*ledger);
    const auto again = taken ? Erasing(hub.db(), *keys).apply(Erasing::Scope::Everything) : Result<int>(taken.error());
    if (!again) {
        desk.console.warn(HubRestore::tr("The backup is back, and the ledger was not applied to all of it. Do not start the hub before this succeeds: tuttuctl hub erasures --again %1").arg(parser.value(ledgerFile)));
        return ready(hub.failed(again.error()));
    }
    desk.console.say(HubRestore::tr("%n customer(s) who had been erased are erased again.", nullptr, *again));
    return ready(Done);
}

} // namespace tuttu
