// SPDX-FileCopyrightText: 2026 Tuttu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/hubdesk.h"
#include "core/base/id.h"
#include "core/domain/workaccount.h"
#include "core/hub/chainstore.h"
#include "core/hub/peoplestore.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace tuttu {

namespace {

struct HubPeople {
    Q_DECLARE_TR_FUNCTIONS(tuttu::HubPeople)
};

struct PeopleOptions {
    QCommandLineOption store{u"store"_s, HubPeople::tr("The store's name."), u"NAME"_s};
    QCommandLineOption name{u"name"_s, HubPeople::tr("As colleagues call them."), u"NAME"_s};
    QCommandLineOption id{u"id"_s, HubPeople::tr("Somebody who is known already: from another store, under another name, or back again."), u"ID"_s};
    QCommandLineOption account{u"account"_s, HubPeople::tr("Their work account, \"ISSUER SUBJECT\" as the company's sign-in writes the two, so that they are one person by it and by their PIN. \"none\" takes it off; without this option it stays."), u"ACCOUNT"_s};
    QCommandLineOption manager{u"manager"_s, HubPeople::tr("They lead the store; without it they serve in it.")};
};

QString initialsOf(const QString &name)
{
    QString initials;
    for (const QString &word : name.simplified().split(u' '))
        initials += word.left(1).toUpper();
    return initials.left(3);
}

QString asAdded(const ChainPlace &place, const Clerk &clerk)
{
    const QString lead = clerk.role == Role::Manager ? u" --manager"_s : QString();
    const QString account = clerk.account.isNull() ? u"none"_s : clerk.account.toString();
    return u"tuttuctl hub people add --store \"%1\" --id %2 --name \"%3\" --account %4%5"_s.arg(place.store.name, clerk.id.toString(), clerk.name, account, lead);
}

/** "ISSUER SUBJECT", or what is kept of the two, as asAdded() writes it. Null: none, or not readable. */
ClerkId accountFrom(const QString &text)
{
    const qsizetype blank = text.indexOf(u' ');
    return blank < 0 ? ClerkId::fromString(text) : clerkOfAccount(text.left(blank), text.mid(blank + 1));
}

/** What is there of them now, if anything. */
Result<std::optional<Clerk>> known(HubDesk &hub, const StoreId &store, const ClerkId &id)
{
    const auto all = PeopleStore(hub.db()).of(store);
    if (!all)
        return all.error();
    const auto found = std::find_if(all->begin(), all->end(), [&](const Clerk &clerk) { return clerk.id == id; });
    return found == all->end() ? std::optional<Clerk>() : std::optional(*found);
}

int add(HubDesk &hub, const ChainPlace &place, const QCommandLineParser &parser, const PeopleOptions &o)
{
    const SystemClock clock;
    const QString name = parser.value(o.name).simplified();
    Clerk clerk{parser.isSet(o.id) ? ClerkId::fromString(parser.value(o.id)) : IdMaker(clock).make<ClerkId>(), name, initialsOf(name), parser.isSet(o.manager) ? Role::Manager : Role::Associate};
    const auto before = known(hub, place.store.id, clerk.id);
    if (!before)
        return hub.failed(before.error());
    if (parser.isSet(o.account))
        clerk.account = accountFrom(parser.value(o.account).simplified());
    else if (*before)
        clerk.account = (*before)->account;
    if (const auto kept = PeopleStore(hub.db()).put(place.store.id, clerk); !kept)
        return hub.failed(kept.error());
    hub.console().say(HubPeople::tr("%1 is one of %2's people as %3; its devices hear of it now. A PIN is made on each device.").arg(clerk.name, place.store.name, clerk.id.toString()));
    hub.console().say(*before ? HubPeople::tr("Before, to go back: %1").arg(asAdded(place, **before))
                              : HubPeople::tr("To take it back: %1").arg(u"tuttuctl hub people end --store \"%1\" --id %2"_s.arg(place.store.name, clerk.id.toString())));
    return Done;
}

int end(HubDesk &hub, const ChainPlace &place, const ClerkId &id)
{
    const auto before = known(hub, place.store.id, id);
    if (!before)
        return hub.failed(before.error());
    if (const auto gone = PeopleStore(hub.db()).remove(place.store.id, id); !gone)
        return hub.failed(gone.error());
    hub.console().say(HubPeople::tr("They come in on no device of %1 that has heard of it; what they captured stays theirs.").arg(place.store.name));
    if (*before)
        hub.console().say(HubPeople::tr("To take it back: %1").arg(asAdded(place, **before)));
    return Done;
}

int list(HubDesk &hub, const QString &only)
{
    const auto places = ChainStore(hub.db()).all();
    if (!places)
        return hub.failed(places.error());
    bool any = false;
    for (const ChainPlace &place : *places) {
        const auto people = only.isEmpty() || only == place.store.name ? PeopleStore(hub.db()).of(place.store.id) : Result<std::vector<Clerk>>(std::vector<Clerk>());
        if (!people)
            return hub.failed(people.error());
        for (const Clerk &clerk : *people) {
            any = true;
            hub.console().say((clerk.role == Role::Manager ? HubPeople::tr("%1  %2  %3, leads") : HubPeople::tr("%1  %2  %3, serves")).arg(clerk.id.toString(), place.store.name, clerk.name));
            if (!clerk.account.isNull())
                hub.console().say(HubPeople::tr("    their work account: %1").arg(clerk.account.toString()));
        }
    }
    if (!any)
        hub.console().say(HubPeople::tr("The chain knows nobody there. People may be each device's own; to add one for all devices of a store: tuttuctl hub people add"));
    return Done;
}

bool fits(const QString &what, const QCommandLineParser &parser, const PeopleOptions &o)
{
    const QString account = parser.value(o.account).simplified();
    if (parser.isSet(o.account) && account != u"none" && accountFrom(account).isNull())
        return false;
    return what == u"list" || (what == u"add" && parser.isSet(o.store) && parser.isSet(o.name)) || (what == u"end" && parser.isSet(o.store) && parser.isSet(o.id));
}

} // namespace

QFuture<int> hubPeople(const QStringList &arguments, Desk &desk)
{
    QCommandLineParser parser;
    parser.setApplicationDescription(HubPeople::tr("Who works where: its devices hear of it at once.\n\n"
                                                   "  list   all, or with --store\n"
                                                   "  add    with --store and --name; with --id somebody who is known gets this name and role, or another store, too\n"
                                                   "  end    with --store and --id"));
    parser.addPositionalArgument(u"what"_s, HubPeople::tr("list, add or end."), u"WHAT"_s);
    const PeopleOptions options;
    parser.addOptions({options.store, options.name, options.id, options.account, options.manager});
    HubDesk hub(desk, parser);
    int code = Done;
    if (!hub.begin(arguments, 1, code))
        return ready(code);
    const QString what = parser.positionalArguments().first();
    if (!fits(what, parser, options)) {
        desk.console.warn(HubPeople::tr("The arguments do not fit. See: %1 --help").arg(arguments.value(0)));
        return ready(WrongUsage);
    }
    if (!hub.open(code))
        return ready(code);
    if (what == u"list")
        return ready(list(hub, parser.value(options.store)));
    const auto place = ChainStore(hub.db()).named(parser.value(options.store));
    if (!place)
        return ready(hub.failed(place.error()));
    return ready(what == u"add" ? add(hub, *place, parser, options) : end(hub, *place, ClerkId::fromString(parser.value(options.id))));
}

} // namespace tuttu
