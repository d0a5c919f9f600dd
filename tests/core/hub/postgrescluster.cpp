// SPDX-FileCopyrightText: 2026 Tuttu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/core/hub/postgrescluster.h"

#include "core/hub/pgmigration.h"

#include <QFile>
#include <QFileInfo>
#include <QTest>

#include <csignal>

namespace tuttu {

PostgresCluster::~PostgresCluster()
{
    if (m_server.state() == QProcess::NotRunning)
        return;
    ::kill(pid_t(m_server.processId()), SIGQUIT); // at once: nothing of it is kept
    if (!m_server.waitForFinished(10'000))
        m_server.kill();
}

QString PostgresCluster::conninfo(const QString &database) const
{
    return QString("host=%1 dbname=%2 user=tuttu connect_timeout=10").arg(m_folder.path(), database);
}

QString PostgresCluster::made(const QString &programs)
{
    QProcess initdb;
    m_user.prepare(initdb, m_folder.path(), SIGQUIT);
    initdb.start(programs + "/initdb", {"-D", m_folder.filePath("data"), "-U", "tuttu", "-E", "UTF8", "--locale=C", "--auth=trust", "--no-sync", "--no-instructions"});
    if (!initdb.waitForFinished(60'000) || initdb.exitCode() != 0)
        return "initdb: " + initdb.errorString() + ' ' + initdb.readAll();
    return {};
}

QString PostgresCluster::start(const QString &programs)
{
    if (!QFileInfo(programs + "/postgres").isExecutable() || !QFileInfo(programs + "/initdb").isExecutable())
        return "PostgreSQL 15 is not in " + programs + ": install Debian's package postgresql (packaging/install-dependencies test)";
    if (!m_folder.isValid())
        return m_folder.errorString();
    if (const QString problem = m_user.take(m_folder.path()); !problem.isEmpty())
        return problem;
    if (const QString problem = made(programs); !problem.isEmpty())
        return problem;
    return run(programs);
}

void PostgresCluster::kill()
{
    ::kill(pid_t(m_server.processId()), SIGKILL); // its helpers see that it is gone and go
    m_server.waitForFinished(10'000);
}

QString PostgresCluster::startAgain(const QString &programs)
{
    QString problem;
    for (int i = 0; i < 50; ++i) { // until the last helper of the one before has gone it is refused
        if ((problem = run(programs)).isEmpty())
            return problem;
        (void)QTest::qWaitFor([] { return false; }, 200);
    }
    return problem;
}

QString PostgresCluster::run(const QString &programs)
{
    m_user.prepare(m_server, m_folder.path(), SIGQUIT);
    m_server.setStandardOutputFile(m_folder.filePath("log"));
    QStringList arguments{"-D", m_folder.filePath("data"), "-k", m_folder.path()};
    for (const char *setting : {"listen_addresses=", "fsync=off", "full_page_writes=off", "shared_buffers=32MB", "max_connections=60", "autovacuum=off"})
        arguments << "-c" << setting;
    m_server.start(programs + "/postgres", arguments);
    const bool up = QTest::qWaitFor([&] { return m_server.state() == QProcess::NotRunning || PgConnection::open(conninfo("postgres")).ok(); }, 30'000);
    if (up && m_server.state() == QProcess::Running)
        return {};
    QFile log(m_folder.filePath("log"));
    return "PostgreSQL does not start: " + (log.open(QIODevice::ReadOnly) ? QString::fromUtf8(log.readAll()) : m_server.errorString());
}

Result<QString> PostgresCluster::emptyDatabase()
{
    auto db = PgConnection::open(conninfo("postgres"));
    if (!db)
        return db.error();
    const QString name = QString("hub%1").arg(++m_databases);
    if (const auto made = db->script("CREATE DATABASE " + name.toUtf8()); !made)
        return made.error();
    return conninfo(name);
}

Result<QString> PostgresCluster::hubDatabase()
{
    const auto info = emptyDatabase();
    if (!info)
        return info;
    auto db = PgConnection::open(*info);
    if (!db)
        return db.error();
    const auto migrated = PgMigration(*db).to(PgMigration::folder());
    return migrated ? info : Result<QString>(migrated.error());
}

} // namespace tuttu
