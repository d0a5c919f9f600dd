// SPDX-FileCopyrightText: 2026 Tuttu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/hubdesk.h"
#include "core/hub/pgmigration.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace tuttu {

namespace {

struct HubInit {
    Q_DECLARE_TR_FUNCTIONS(tuttu::HubInit)
};

} // namespace

QFuture<int> hubInit(const QStringList &arguments, Desk &desk)
{
    QCommandLineParser parser;
    parser.setApplicationDescription(HubInit::tr("Makes the chain's secret when there is none, and brings the database to this program's schema. May be run again at any time."));
    HubDesk hub(desk, parser);
    int code = Done;
    if (!hub.begin(arguments, 0, code))
        return ready(code);
    const auto made = hub.settings().makeSecret();
    if (!made && made.error().code != Errc::Duplicate)
        return ready(hub.failed(made.error()));
    if (const auto keys = hub.settings().keys(); !keys)
        return ready(hub.failed(keys.error()));
    if (made)
        desk.console.say(HubInit::tr("The chain's secret was made: %1. Keep a copy where the database's backups are not: without it nobody can open what devices sealed.").arg(hub.settings().secretFile));
    auto db = PgConnection::open(hub.settings().database);
    if (!db)
        return ready(hub.failed(db.error()));
    if (const auto done = PgMigration(*db).to(PgMigration::folder()); !done)
        return ready(hub.failed(done.error()));
    const auto version = PgMigration(*db).version();
    desk.console.say(HubInit::tr("The database has schema %1.").arg(version ? *version : 0));
    return ready(Done);
}

} // namespace tuttu
