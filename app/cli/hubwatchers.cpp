// SPDX-FileCopyrightText: 2026 Tuttu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/hubdesk.h"
#include "core/hub/fleetstore.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace tuttu {

namespace {

struct HubWatchers {
    Q_DECLARE_TR_FUNCTIONS(tuttu::HubWatchers)
};

int add(HubDesk &hub, const QString &name)
{
    const auto key = FleetStore(hub.db()).addWatcher(name, SystemClock().now());
    if (!key)
        return hub.failed(key.error());
    hub.console().say(QString::fromLatin1(*key));
    hub.console().warn(HubWatchers::tr("The key of %1, shown only now. A browser asks for it at %2/fleet: any name, and this as the password.").arg(name, hub.settings().address));
    return Done;
}

int end(HubDesk &hub, const QString &name)
{
    const auto ended = FleetStore(hub.db()).endWatcher(name);
    if (!ended)
        return hub.failed(ended.error());
    hub.console().say(HubWatchers::tr("%1 sees the fleet no more. A new key: tuttuctl hub watchers add --name \"%1\"").arg(name));
    return Done;
}

int list(HubDesk &hub)
{
    const auto all = FleetStore(hub.db()).watchers();
    if (!all)
        return hub.failed(all.error());
    for (const FleetWatcher &one : *all)
        hub.console().say(u"%1  %2"_s.arg(one.made.toString(Qt::ISODate), one.name));
    if (all->empty())
        hub.console().say(HubWatchers::tr("Nobody may see the fleet yet. Give a key with: tuttuctl hub watchers add --name NAME"));
    return Done;
}

} // namespace

QFuture<int> hubWatchers(const QStringList &arguments, Desk &desk)
{
    QCommandLineParser parser;
    parser.setApplicationDescription(HubWatchers::tr("Who may see the page of the chain's devices: it names stores and devices, and no customer.\n\n"
                                                     "  add    with --name: makes a key and shows it once\n"
                                                     "  end    with --name\n"
                                                     "  list"));
    parser.addPositionalArgument(u"what"_s, HubWatchers::tr("add, end or list."), u"WHAT"_s);
    const QCommandLineOption name(u"name"_s, HubWatchers::tr("Whose key it is, a person or a program."), u"NAME"_s);
    parser.addOption(name);
    HubDesk hub(desk, parser);
    int code = Done;
    if (!hub.begin(arguments, 1, code))
        return ready(code);
    const QString what = parser.positionalArguments().first();
    if ((what != u"add" && what != u"end" && what != u"list") || (what != u"list" && !parser.isSet(name))) {
        desk.console.warn(HubWatchers::tr("The arguments do not fit. See: %1 --help").arg(arguments.value(0)));
        return ready(WrongUsage);
    }
    if (!hub.open(code))
        return ready(code);
    return ready(what == u"add" ? add(hub, parser.value(name)) : what == u"end" ? end(hub, parser.value(name)) : list(hub));
}

} // namespace tuttu
