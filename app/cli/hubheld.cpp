// SPDX-FileCopyrightText: 2026 Tuttu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/hubdesk.h"
#include "core/base/clock.h"
#include "core/hub/heldstore.h"

#include <QCoreApplication>
#include <QJsonArray>

using namespace Qt::StringLiterals;

namespace tuttu {

namespace {

struct HubHeld {
    Q_DECLARE_TR_FUNCTIONS(tuttu::HubHeld)
};

QString lineOf(const HeldPerson &person)
{
    QStringList parts{person.customer.toString()};
    for (const QString &each : {person.name, person.email, person.phone}) {
        if (!each.isEmpty())
            parts += each;
    }
    return parts.size() > 1 ? parts.join(u"  "_s) : HubHeld::tr("%1  nobody of the chain any more").arg(parts.first());
}

QJsonObject toJson(const HeldPerson &person)
{
    return {{u"id"_s, person.customer.toString()}, {u"name"_s, person.name}, {u"email"_s, person.email}, {u"phone"_s, person.phone}, {u"asked"_s, person.asked}};
}

} // namespace

QFuture<int> hubHeld(const QStringList &arguments, Desk &desk)
{
    QCommandLineParser parser;
    parser.setApplicationDescription(HubHeld::tr("When a device was lost: lists every customer who may be on it, with mail and phone, so that they can be told. What is on it is encrypted, and is forgotten when its lease is over. "
                                                 "Rather one too many than one too few."));
    parser.addPositionalArgument(u"device"_s, HubHeld::tr("The device's id; see: tuttuctl hub devices"), u"DEVICE"_s);
    const QCommandLineOption json(u"json"_s, HubHeld::tr("Answers as JSON."));
    parser.addOption(json);
    HubDesk hub(desk, parser);
    int code = Done;
    if (!hub.begin(arguments, 1, code) || !hub.open(code))
        return ready(code);
    const DeviceId device = DeviceId::fromString(parser.positionalArguments().first());
    const auto held = HeldStore(hub.db()).heldBy(device);
    if (!held)
        return ready(hub.failed(held.error()));
    QJsonArray list;
    int asked = 0;
    for (const HeldPerson &person : held->people) {
        asked += person.asked;
        if (parser.isSet(json))
            list.append(toJson(person));
        else
            desk.console.say(lineOf(person));
    }
    const int stores = int(held->people.size()) - asked;
    if (parser.isSet(json)) {
        desk.console.sayJson({{u"device"_s, device.toString()}, {u"store"_s, held->store.toString()}, {u"until"_s, held->until.toString(Qt::ISODate)}, {u"customers"_s, list}});
    } else {
        desk.console.say(HubHeld::tr("%n customer(s) its store holds.", nullptr, stores));
        desk.console.say(HubHeld::tr("%n customer(s) of other stores it asked for.", nullptr, asked));
        desk.console.say(held->until > SystemClock().now() ? HubHeld::tr("It may still be given more. If it is lost, turn it away first: tuttuctl hub revoke %1").arg(device.toString())
                                                           : HubHeld::tr("It was given nothing after %1 (UTC).").arg(held->until.toString(Qt::ISODate)));
    }
    return ready(Done);
}

} // namespace tuttu
