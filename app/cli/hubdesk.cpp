// SPDX-FileCopyrightText: 2026 Tuttu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/hubdesk.h"

#include "app/cli/errorline.h"
#include "core/hub/service/health.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace tuttu {

namespace {

struct HubVerb {
    Q_DECLARE_TR_FUNCTIONS(tuttu::HubVerb)
};

struct Part {
    QLatin1String name;
    QFuture<int> (*run)(const QStringList &arguments, Desk &desk);
};

constexpr Part parts[] = {
    {QLatin1String("backup"), hubBackup},
    {QLatin1String("devices"), hubDevices},
    {QLatin1String("doctor"), hubDoctor},
    {QLatin1String("erasures"), hubErasures},
    {QLatin1String("held"), hubHeld},
    {QLatin1String("import"), hubImport},
    {QLatin1String("init"), hubInit},
    {QLatin1String("parked"), hubParked},
    {QLatin1String("people"), hubPeople},
    {QLatin1String("publish"), hubPublish},
    {QLatin1String("restore"), hubRestore},
    {QLatin1String("revoke"), hubRevoke},
    {QLatin1String("snapshots"), hubSnapshots},
    {QLatin1String("store"), hubStore},
    {QLatin1String("ticket"), hubTicket},
    {QLatin1String("watchers"), hubWatchers},
};

} // namespace

HubDesk::HubDesk(Desk &desk, QCommandLineParser &parser)
    : m_desk(desk), m_parser(parser), m_config(u"config"_s, HubVerb::tr("The hub's settings."), u"FILE"_s, u"/etc/tuttu-hub/hub.json"_s)
{
    parser.addOption(m_config);
}

bool HubDesk::begin(const QStringList &arguments, int positional, int &code)
{
    if (!parsed(m_parser, arguments, positional, m_desk.console, code))
        return false;
    const auto settings = ServiceSettings::load(m_parser.value(m_config));
    if (!settings) {
        code = failed(settings.error());
        return false;
    }
    m_settings = *settings;
    return true;
}

bool HubDesk::open(int &code)
{
    auto db = PgConnection::open(m_settings.database);
    if (!db) {
        m_desk.console.warn(HubVerb::tr("The database cannot be reached; nothing was changed. Look whether PostgreSQL runs and what 'database' in the settings says. (%1)").arg(db.error().detail));
        code = Failed;
        return false;
    }
    const auto health = hubHealth(*db);
    if (!health) {
        code = failed(health.error());
        return false;
    }
    if (health->schema != health->wanted) {
        m_desk.console.warn(HubVerb::tr("The database has schema %1 and this program wants %2; nothing was changed. 'tuttuctl hub init' brings an older one up to it.").arg(health->schema).arg(health->wanted));
        code = Unsound;
        return false;
    }
    m_db.emplace(std::move(*db));
    return true;
}

int HubDesk::failed(const Error &error)
{
    const bool saysIt = (error.code == Errc::KeyLost || error.code == Errc::ReadOnly || error.code == Errc::Duplicate || error.code == Errc::Damaged || error.code == Errc::Io) && !error.detail.isEmpty();
    m_desk.console.warn(saysIt ? HubVerb::tr("%1. Nothing was changed.").arg(error.detail) : errorLine(error));
    return exitCode(error);
}

QFuture<int> hubVerb(const QStringList &arguments, Desk &desk)
{
    QStringList rest = arguments;
    const QString name = rest.size() > 1 ? rest.takeAt(1) : QString();
    rest[0] += u' ' + name;
    QStringList names;
    for (const Part &part : parts) {
        if (part.name == name)
            return part.run(rest, desk);
        names << part.name;
    }
    const QString usage = HubVerb::tr("Usage: tuttuctl hub %1 [OPTION...]").arg(names.join(u'|'));
    if (name == u"--help"_s || name == u"-h"_s) {
        desk.console.say(usage);
        return ready(Done);
    }
    desk.console.warn(usage);
    return ready(WrongUsage);
}

} // namespace tuttu
