// SPDX-FileCopyrightText: 2026 Tuttu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/hubdesk.h"
#include "core/hub/chainstore.h"
#include "core/hub/contentstore.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace tuttu {

namespace {

struct HubStoreVerb {
    Q_DECLARE_TR_FUNCTIONS(tuttu::HubStoreVerb)
};

struct StoreOptions {
    QCommandLineOption name{u"name"_s, HubStoreVerb::tr("The store's name, as its people call it."), u"NAME"_s};
    QCommandLineOption zone{u"zone"_s, HubStoreVerb::tr("Its time zone: Europe/Helsinki."), u"ZONE"_s};
    QCommandLineOption currency{u"currency"_s, HubStoreVerb::tr("Its currency: EUR."), u"CODE"_s};
    QCommandLineOption region{u"phone-region"_s, HubStoreVerb::tr("The country of phone numbers written without one: FI."), u"CODE"_s};
    QCommandLineOption lease{u"lease-hours"_s, HubStoreVerb::tr("How long a device shows customers without a word from the hub: 8 to 336."), u"HOURS"_s, u"72"_s};
    QCommandLineOption id{u"id"_s, HubStoreVerb::tr("The id of a shop that was there before its hub; without it a new one."), u"ID"_s};
};

int add(HubDesk &hub, const QCommandLineParser &parser, const StoreOptions &o)
{
    const SystemClock clock;
    const StoreId id = parser.isSet(o.id) ? StoreId::fromString(parser.value(o.id)) : IdMaker(clock).make<StoreId>();
    const ChainPlace place{{id, parser.value(o.name), parser.value(o.zone).toLatin1(), parser.value(o.currency), parser.value(o.region)}, parser.value(o.lease).toInt()};
    if (const auto added = ChainStore(hub.db()).add(place, clock.now()); !added)
        return hub.failed(added.error());
    if (const auto told = ContentStore(hub.db()).tellAll(id); !told)
        return hub.failed(told.error());
    hub.console().say(HubStoreVerb::tr("%1 is in the chain as %2. Let its first device in with: tuttuctl hub ticket --store \"%1\"").arg(place.store.name, id.toString()));
    return Done;
}

int list(HubDesk &hub)
{
    const auto places = ChainStore(hub.db()).all();
    if (!places)
        return hub.failed(places.error());
    for (const ChainPlace &place : *places)
        hub.console().say(u"%1  %2  %3  %4  %5 h  %6"_s.arg(place.store.id.toString(), QString::fromLatin1(place.store.zone), place.store.currency, place.store.phoneRegion).arg(place.leaseHours).arg(place.store.name));
    if (places->empty())
        hub.console().say(HubStoreVerb::tr("There is no store yet. Add one with: tuttuctl hub store add"));
    return Done;
}

} // namespace

QFuture<int> hubStore(const QStringList &arguments, Desk &desk)
{
    QCommandLineParser parser;
    parser.setApplicationDescription(HubStoreVerb::tr("Adds a store to the chain, or lists the stores.\n\n"
                                                      "  add    with --name, --zone, --currency and --phone-region\n"
                                                      "  list"));
    parser.addPositionalArgument(u"what"_s, HubStoreVerb::tr("add or list."), u"WHAT"_s);
    const StoreOptions options;
    parser.addOptions({options.name, options.zone, options.currency, options.region, options.lease, options.id});
    HubDesk hub(desk, parser);
    int code = Done;
    if (!hub.begin(arguments, 1, code))
        return ready(code);
    const QString what = parser.positionalArguments().first();
    if (what != u"add" && what != u"list") {
        desk.console.warn(HubStoreVerb::tr("The arguments do not fit. See: %1 --help").arg(arguments.value(0)));
        return ready(WrongUsage);
    }
    if (!hub.open(code))
        return ready(code);
    return ready(what == u"add" ? add(hub, parser, options) : list(hub));
}

} // namespace tuttu
