// SPDX-FileCopyrightText: 2026 Tuttu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/hubdesk.h"
#include "core/hub/clearrows.h"
#include "core/hub/devicestore.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace tuttu {

namespace {

struct HubParked {
    Q_DECLARE_TR_FUNCTIONS(tuttu::HubParked)
};

QString reasonOf(const ParkedOp &op)
{
    switch (op.reason) {
    case SetbackReason::UnknownKind: return HubParked::tr("a newer program's kind");
    case SetbackReason::Unreadable: return HubParked::tr("it cannot be read");
    default: return HubParked::tr("the record would not take it");
    }
}

/** What it says, as far as anybody can read it. */
QString contentOf(const ParkedOp &op, const HubKeys &keys)
{
    PushedOp sent;
    sent.id = op.op;
    sent.content = op.content;
    sent.hubKey = op.hubKey;
    const auto clear = openedOp(sent, &keys);
    return clear ? QString::fromUtf8(clear->content) : HubParked::tr("(it does not open)");
}

} // namespace

QFuture<int> hubParked(const QStringList &arguments, Desk &desk)
{
    QCommandLineParser parser;
    parser.setApplicationDescription(HubParked::tr("Lists what devices captured and the chain's record could not take: it is kept, has no effect, and waits for people."));
    const QCommandLineOption show(u"show"_s, HubParked::tr("Says what stands in them, too: that may be about customers."));
    parser.addOption(show);
    HubDesk hub(desk, parser);
    int code = Done;
    if (!hub.begin(arguments, 0, code) || !hub.open(code))
        return ready(code);
    const auto keys = hub.settings().keys();
    if (!keys)
        return ready(hub.failed(keys.error()));
    const auto parked = DeviceStore(hub.db()).parked(500);
    if (!parked)
        return ready(hub.failed(parked.error()));
    for (const ParkedOp &op : *parked) {
        desk.console.say(u"%1  %2  %3  %4 %5  %6: %7"_s.arg(op.received.toString(Qt::ISODate), op.store.toString(), op.device.toString()).arg(op.seq).arg(op.kind, reasonOf(op), op.why));
        if (parser.isSet(show))
            desk.console.say(u"    "_s + contentOf(op, **keys));
    }
    if (parked->empty())
        desk.console.say(HubParked::tr("Nothing waits."));
    return ready(Done);
}

} // namespace tuttu
