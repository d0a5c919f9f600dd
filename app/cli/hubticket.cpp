// SPDX-FileCopyrightText: 2026 Tuttu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/hubdesk.h"
#include "app/cli/qrtext.h"
#include "core/hub/chainstore.h"
#include "core/hub/enrolmentstore.h"

#include <QCoreApplication>
#include <QFile>

#include <unistd.h>

using namespace Qt::StringLiterals;

namespace tuttu {

namespace {

struct HubTicket {
    Q_DECLARE_TR_FUNCTIONS(tuttu::HubTicket)
};

Result<QString> ticketFor(HubDesk &hub, const QString &name)
{
    const auto pins = hub.settings().pins();
    if (!pins)
        return pins.error();
    const auto place = ChainStore(hub.db()).named(name);
    if (!place)
        return place.error();
    const auto code = EnrolmentStore(hub.db()).makeCode(place->store.id, SystemClock().now());
    if (!code)
        return code.error();
    return EnrolmentTicket{hub.settings().address, *code, *pins, place->store.id}.text();
}

} // namespace

QFuture<int> hubTicket(const QStringList &arguments, Desk &desk)
{
    QCommandLineParser parser;
    parser.setApplicationDescription(HubTicket::tr("Makes a ticket with which one device comes into a store, once, within ten minutes. At a terminal it is drawn to be scanned."));
    const QCommandLineOption store(u"store"_s, HubTicket::tr("The store's name."), u"NAME"_s);
    const QCommandLineOption svg(u"svg"_s, HubTicket::tr("Draws the code into this file, too."), u"FILE"_s);
    parser.addOptions({store, svg});
    HubDesk hub(desk, parser);
    int code = Done;
    if (!hub.begin(arguments, 0, code) || !hub.open(code))
        return ready(code);
    const auto ticket = ticketFor(hub, parser.value(store));
    if (!ticket)
        return ready(hub.failed(ticket.error()));
    desk.console.say(*ticket);
    if (parser.isSet(svg)) {
        QFile file(parser.value(svg));
        if (!file.open(QIODevice::WriteOnly, QFile::ReadOwner | QFile::WriteOwner) || file.write(qrSvg(ticket->toLatin1())) <= 0)
            return ready(hub.failed({Errc::Io, file.errorString()}));
    }
    if (::isatty(STDOUT_FILENO))
        desk.console.say(qrForTerminal(ticket->toLatin1()));
    desk.console.warn(HubTicket::tr("Good once and until ten minutes from now."));
    return ready(Done);
}

} // namespace tuttu
