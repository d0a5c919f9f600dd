// SPDX-FileCopyrightText: 2026 Tuttu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/hubdesk.h"
#include "core/hub/devicestore.h"

#include <QCoreApplication>
#include <QJsonArray>

using namespace Qt::StringLiterals;

namespace tuttu {

namespace {

struct HubDevices {
    Q_DECLARE_TR_FUNCTIONS(tuttu::HubDevices)
};

QString when(const QDateTime &at) { return at.isValid() ? at.toString(Qt::ISODate) : u"-"_s; }

QString lineOf(const FleetDevice &d)
{
    const QString line = HubDevices::tr("%1  %2, %3: seen %4, last handed something over %5, as far as %6 of epoch %7; %8")
                             .arg(d.id.toString(), d.storeName, d.name, when(d.seen), when(d.pushed)).arg(d.acknowledged).arg(d.epoch).arg(d.program);
    const QString parked = d.parked > 0 ? HubDevices::tr("; %n op(s) wait for people", nullptr, int(d.parked)) : QString();
    return line + parked + (d.revoked.isValid() ? HubDevices::tr("; revoked %1").arg(when(d.revoked)) : QString());
}

QJsonObject toJson(const FleetDevice &d)
{
    return {{u"id"_s, d.id.toString()}, {u"store"_s, d.store.toString()}, {u"storeName"_s, d.storeName}, {u"name"_s, d.name}, {u"program"_s, d.program},
            {u"enrolled"_s, when(d.enrolled)}, {u"seen"_s, when(d.seen)}, {u"pushed"_s, when(d.pushed)}, {u"revoked"_s, when(d.revoked)}, {u"epoch"_s, d.epoch},
            {u"acknowledged"_s, d.acknowledged}, {u"parked"_s, d.parked}};
}

} // namespace

QFuture<int> hubDevices(const QStringList &arguments, Desk &desk)
{
    QCommandLineParser parser;
    parser.setApplicationDescription(HubDevices::tr("Lists the chain's devices: where they stand, when they were seen and how far what they captured has come. Times are UTC."));
    const QCommandLineOption json(u"json"_s, HubDevices::tr("Answers as JSON."));
    parser.addOption(json);
    HubDesk hub(desk, parser);
    int code = Done;
    if (!hub.begin(arguments, 0, code) || !hub.open(code))
        return ready(code);
    const auto fleet = DeviceStore(hub.db()).fleet();
    if (!fleet)
        return ready(hub.failed(fleet.error()));
    QJsonArray list;
    for (const FleetDevice &device : *fleet) {
        list.append(toJson(device));
        if (!parser.isSet(json))
            desk.console.say(lineOf(device));
    }
    if (parser.isSet(json))
        desk.console.sayJson({{u"devices"_s, list}});
    else if (fleet->empty())
        desk.console.say(HubDevices::tr("No device has come in yet. Let one in with: tuttuctl hub ticket"));
    return ready(Done);
}

} // namespace tuttu
