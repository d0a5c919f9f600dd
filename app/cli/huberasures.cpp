// SPDX-FileCopyrightText: 2026 Tuttu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/hubdesk.h"
#include "app/cli/ledgerfile.h"
#include "core/hub/erasing.h"
#include "core/hub/erasurestore.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace tuttu {

namespace {

struct HubErasures {
    Q_DECLARE_TR_FUNCTIONS(tuttu::HubErasures)
};

void list(const std::vector<ErasureState> &states, Console &console)
{
    for (const ErasureState &state : states) {
        console.say(state.done.isValid() ? HubErasures::tr("%1  %2  destroyed at the hub; %n device(s) have confirmed", nullptr, state.confirmed).arg(state.at.toString(Qt::ISODate), state.op.toString())
                                         : HubErasures::tr("%1  %2  not yet destroyed at the hub").arg(state.at.toString(Qt::ISODate), state.op.toString()));
        for (const ErasureState::Waiting &one : state.waiting)
            console.say(HubErasures::tr("    waits for %1, %2 (%3), last seen %4").arg(one.storeName, one.name, one.device.toString(), one.seen.toString(Qt::ISODate)));
    }
    if (states.empty())
        console.say(HubErasures::tr("Nobody was erased."));
}

} // namespace

QFuture<int> hubErasures(const QStringList &arguments, Desk &desk)
{
    QCommandLineParser parser;
    parser.setApplicationDescription(HubErasures::tr("Lists who was erased, by the act and without a name, and which devices have not confirmed yet. The ledger of erasures is kept beside backups and applied again after one was put back."));
    const QCommandLineOption save(u"save"_s, HubErasures::tr("Writes the ledger to a file: keyed hashes, no word about anybody."), u"FILE"_s);
    const QCommandLineOption again(u"again"_s, HubErasures::tr("After a backup was put back: takes the ledger in and destroys what it names."), u"FILE"_s);
    parser.addOptions({save, again});
    HubDesk hub(desk, parser);
    int code = Done;
    if (!hub.begin(arguments, 0, code) || !hub.open(code))
        return ready(code);
    const auto keys = hub.settings().keys();
    if (!keys)
        return ready(hub.failed(keys.error()));
    ErasureStore erasures(hub.db(), *keys);
    if (parser.isSet(again)) {
        const auto ledger = LedgerFile::read(parser.value(again));
        const auto taken = ledger ? erasures.putLedger(*ledger) : Result<>(ledger.error());
        const auto applied = taken ? Erasing(hub.db(), *keys).apply(Erasing::Scope::Everything) : Result<int>(taken.error());
        if (!applied)
            return ready(hub.failed(applied.error()));
    }
    if (parser.isSet(save)) {
        const auto ledger = erasures.ledger();
        const auto kept = ledger ? LedgerFile::write(parser.value(save), *ledger) : Result<>(ledger.error());
        if (!kept)
            return ready(hub.failed(kept.error()));
    }
    const auto states = erasures.states();
    if (!states)
        return ready(hub.failed(states.error()));
    list(*states, desk.console);
    return ready(Done);
}

} // namespace tuttu
