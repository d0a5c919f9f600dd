// SPDX-FileCopyrightText: 2026 Tuttu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/hub/servicesettings.h"
#include "core/hub/pgmigration.h"
#include "core/hub/service/health.h"
#include "core/hub/service/hubservice.h"

#include <QCommandLineParser>
#include <QCoreApplication>

#include <cstdio>
#include <signal.h>
#include <systemd/sd-daemon.h>

using namespace tuttu;
using namespace Qt::StringLiterals;

namespace {

int stopped(const Error &error)
{
    std::fprintf(stderr, "tuttu-hub: %s\n", qUtf8Printable(error.detail));
    return 1;
}

/** A schema that does not fit is better said now; a database that is away will come back. */
Result<> checkSchema(const QString &database)
{
    auto db = PgConnection::open(database);
    const auto health = db ? hubHealth(*db) : Result<HubHealth>(db.error());
    if (!health)
        return health.error().code == Errc::Unreachable ? Result<>() : Result<>(health.error());
    if (health->schema != health->wanted)
        return {Errc::NewerSchema, u"the database has schema %1 and this program wants %2; 'tuttuctl hub init' brings an older one up to it"_s.arg(health->schema).arg(health->wanted)};
    return {};
}

Result<std::unique_ptr<HubService>> started(const QString &path, const Clock &clock)
{
    const auto settings = ServiceSettings::load(path);
    if (!settings)
        return settings.error();
    const auto keys = settings->keys();
    if (!keys)
        return keys.error();
    const auto authority = settings->authority();
    if (!authority)
        return authority.error();
    if (const auto fits = checkSchema(settings->database); !fits)
        return fits.error();
    return HubService::start(settings->options(*authority), *keys, clock, [](const QByteArray &line) {
        std::fwrite(line.constData(), 1, size_t(line.size()), stdout);
        std::fflush(stdout);
    });
}

} // namespace

int main(int argc, char **argv)
{
    QCoreApplication app(argc, argv);
    QCoreApplication::setApplicationName(u"tuttu-hub"_s);
    QCoreApplication::setApplicationVersion(QLatin1String(TUTTU_VERSION));
    QCommandLineParser parser;
    parser.setApplicationDescription(u"The hub of a chain of Tuttu shops. Runs until SIGTERM; see tuttu-hub(1)."_s);
    parser.addHelpOption();
    parser.addVersionOption();
    const QCommandLineOption config(u"config"_s, u"The settings."_s, u"FILE"_s, u"/etc/tuttu-hub/hub.json"_s);
    parser.addOption(config);
    parser.process(app);

    sigset_t ends; // asked for below: blocked here, and so in every thread that is made
    sigemptyset(&ends);
    sigaddset(&ends, SIGTERM);
    sigaddset(&ends, SIGINT);
    pthread_sigmask(SIG_BLOCK, &ends, nullptr);
    signal(SIGPIPE, SIG_IGN);

    const SystemClock clock;
    const auto hub = started(parser.value(config), clock);
    if (!hub)
        return stopped(hub.error());
    sd_notify(0, "READY=1"); // whoever started it may go on; without systemd it says nothing
    int which = 0;
    sigwait(&ends, &which);
    sd_notify(0, "STOPPING=1");
    (*hub)->stop();
    return 0;
}
