// SPDX-FileCopyrightText: 2026 Tuttu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/hubdesk.h"
#include "core/hub/devicestore.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace tuttu {

namespace {

struct HubRevoke {
    Q_DECLARE_TR_FUNCTIONS(tuttu::HubRevoke)
};

} // namespace

QFuture<int> hubRevoke(const QStringList &arguments, Desk &desk)
{
    QCommandLineParser parser;
    parser.setApplicationDescription(HubRevoke::tr("Turns a device away: within two seconds it is refused, and at its next request it forgets what it fetched. What it captured and has not handed over "
                                                   "stays on it, sealed. The store's devices get another key among themselves. A new ticket lets it in again."));
    parser.addPositionalArgument(u"device"_s, HubRevoke::tr("The device's id; see: tuttuctl hub devices"), u"DEVICE"_s);
    HubDesk hub(desk, parser);
    int code = Done;
    if (!hub.begin(arguments, 1, code) || !hub.open(code))
        return ready(code);
    const DeviceId device = DeviceId::fromString(parser.positionalArguments().first());
    if (const auto done = DeviceStore(hub.db()).revoke(device, SystemClock().now()); !done)
        return ready(hub.failed(done.error()));
    desk.console.say(HubRevoke::tr("Device %1 is turned away.").arg(device.toString()));
    return ready(Done);
}

} // namespace tuttu
