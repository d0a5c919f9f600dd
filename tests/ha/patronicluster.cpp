// SPDX-FileCopyrightText: 2026 Tuttu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ha/patronicluster.h"

#include <QFile>
#include <QFileInfo>
#include <QTcpServer>
#include <QTest>

#include <csignal>

namespace tuttu {

namespace {

/** One that was free a moment ago. */
quint16 freePort()
{
    QTcpServer server;
    server.listen(QHostAddress::LocalHost);
    return server.serverPort();
}

constexpr char settings[] = R"(
scope: tuttu
name: node%1
restapi: { listen: '127.0.0.1:%2', connect_address: '127.0.0.1:%2' }
etcd3: { host: '127.0.0.1:%3' }
bootstrap:
  dcs:
    ttl: %4
    loop_wait: 3
    retry_timeout: 8
    synchronous_mode: true
    postgresql:
      use_pg_rewind: true
      parameters: { max_connections: 60, wal_log_hints: 'on', max_wal_senders: 5, max_replication_slots: 5 }
  initdb: [ { encoding: UTF8 }, { locale: C }, data-checksums ]
  pg_hba: [ 'local all all trust', 'host all all 127.0.0.1/32 trust', 'host replication all 127.0.0.1/32 trust' ]
postgresql:
  listen: 127.0.0.1:%5
  connect_address: 127.0.0.1:%5
  data_dir: %6/data%1
  bin_dir: /usr/lib/postgresql/15/bin
  pgpass: %6/pgpass%1
  authentication: { superuser: { username: tuttu }, replication: { username: replicator } }
  parameters: { unix_socket_directories: '%6', shared_buffers: 32MB, hot_standby_feedback: 'on' }
)";

} // namespace

PatroniCluster::~PatroniCluster()
{
    for (int i = 0; i < nodes; ++i) { // at once: nothing of it is kept
        QProcess &patroni = m_nodes[size_t(i)].patroni;
        patroni.kill();
        patroni.waitForFinished(10'000);
        if (const qint64 server = postmaster(i))
            ::kill(pid_t(server), SIGQUIT);
    }
    for (int i = 0; i < nodes; ++i) {
        if (!QTest::qWaitFor([&] { return postmaster(i) == 0; }, 10'000))
            killAtOnce(i);
    }
    m_etcd.kill();
    m_etcd.waitForFinished(5000);
}

QString PatroniCluster::start()
{
    for (const char *program : {"/usr/lib/postgresql/15/bin/postgres", "/usr/bin/patroni", "/usr/bin/etcd"}) {
        if (!QFileInfo(program).isExecutable())
            return QString("%1 is missing: packaging/install-dependencies test").arg(program);
    }
    if (!m_folder.isValid())
        return m_folder.errorString();
    if (const QString problem = m_user.take(m_folder.path()); !problem.isEmpty())
        return problem;
    if (const QString problem = startEtcd(); !problem.isEmpty())
        return problem;
    for (int i = 0; i < nodes; ++i) {
        m_nodes[size_t(i)].port = freePort();
        m_nodes[size_t(i)].restPort = freePort();
        if (const QString problem = writeSettings(i); !problem.isEmpty())
            return problem;
        if (const QString problem = startNode(i); !problem.isEmpty())
            return problem;
        if (i == 0 && !QTest::qWaitFor([this] { return primary() == 0; }, 60'000))
            return "no primary came up: " + log(0);
    }
    return QTest::qWaitFor([this] { return followsInStep(); }, 60'000) ? QString() : "no standby follows: " + log(1);
}

QString PatroniCluster::startEtcd()
{
    m_etcdPort = freePort();
    const QString client = QString("http://127.0.0.1:%1").arg(m_etcdPort), peer = QString("http://127.0.0.1:%1").arg(freePort());
    m_user.prepare(m_etcd, m_folder.path(), SIGKILL);
    m_etcd.setStandardOutputFile(path("etcd.log"));
    m_etcd.start("/usr/bin/etcd", {"--data-dir", path("etcd"), "--listen-client-urls", client, "--advertise-client-urls", client, "--listen-peer-urls", peer, "--initial-advertise-peer-urls", peer,
                                   "--initial-cluster", "default=" + peer});
    return m_etcd.waitForStarted(10'000) ? QString() : "etcd: " + m_etcd.errorString();
}

QString PatroniCluster::writeSettings(int node) const
{
    const Node &mine = m_nodes[size_t(node)];
    QFile file(path(QString("node%1.yml").arg(node)));
    const QString text = QString(settings).arg(node).arg(mine.restPort).arg(m_etcdPort).arg(ttlSeconds).arg(mine.port).arg(m_folder.path());
    return file.open(QIODevice::WriteOnly) && file.write(text.toUtf8()) > 0 && file.setPermissions(QFile::ReadOwner | QFile::ReadGroup | QFile::ReadOther) ? QString() : file.errorString();
}

QString PatroniCluster::startNode(int node)
{
    QProcess &patroni = m_nodes[size_t(node)].patroni;
    m_user.prepare(patroni, m_folder.path(), SIGTERM);
    patroni.setStandardOutputFile(path(QString("node%1.log").arg(node)), QIODevice::Append);
    patroni.start("/usr/bin/patroni", {path(QString("node%1.yml").arg(node))});
    return patroni.waitForStarted(10'000) ? QString() : "patroni: " + patroni.errorString();
}

QString PatroniCluster::conninfo(const QString &database) const
{
    return QString("host=127.0.0.1,127.0.0.1 port=%1,%2 dbname=%3 user=tuttu target_session_attrs=read-write connect_timeout=3").arg(m_nodes[0].port).arg(m_nodes[1].port).arg(database);
}

Result<PgRows> PatroniCluster::ask(int node, const char *sql) const
{
    auto db = PgConnection::open(QString("host=127.0.0.1 port=%1 dbname=postgres user=tuttu connect_timeout=3").arg(m_nodes[size_t(node)].port));
    return db ? db->query(sql) : Result<PgRows>(db.error());
}

int PatroniCluster::primary() const
{
    for (int i = 0; i < nodes; ++i) {
        const auto leads = m_nodes[size_t(i)].port == 0 ? Result<PgRows>(Errc::Unreachable) : ask(i, "SELECT NOT pg_is_in_recovery()");
        if (leads && leads->yes(0, 0))
            return i;
    }
    return -1;
}

bool PatroniCluster::followsInStep() const
{
    const int leader = primary();
    const auto follows = leader < 0 ? Result<PgRows>(Errc::Unreachable) : ask(leader, "SELECT count(*) FROM pg_stat_replication WHERE sync_state = 'sync' AND state = 'streaming'");
    return follows && follows->whole(0, 0) == 1;
}

qint64 PatroniCluster::postmaster(int node) const
{
    QFile file(path(QString("data%1/postmaster.pid").arg(node)));
    const qint64 pid = file.open(QIODevice::ReadOnly) ? file.readLine().trimmed().toLongLong() : 0;
    return pid > 0 && ::kill(pid_t(pid), 0) == 0 ? pid : 0;
}

void PatroniCluster::killAtOnce(int node)
{
    QProcess &patroni = m_nodes[size_t(node)].patroni;
    const qint64 server = postmaster(node);
    if (patroni.state() != QProcess::NotRunning)
        ::kill(pid_t(patroni.processId()), SIGKILL);
    if (server > 0)
        ::kill(pid_t(server), SIGKILL);
    patroni.waitForFinished(10'000);
}

QString PatroniCluster::log(int node) const
{
    QFile file(path(QString("node%1.log").arg(node)));
    return file.open(QIODevice::ReadOnly) ? QString::fromUtf8(file.readAll().right(4000)) : file.errorString();
}

} // namespace tuttu
