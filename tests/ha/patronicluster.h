// SPDX-FileCopyrightText: 2026 Tuttu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/hub/pgconnection.h"
#include "tests/core/hub/serveruser.h"

#include <QTemporaryDir>

#include <array>

namespace tuttu {

/** Two PostgreSQLs, one following the other before anything is acknowledged, and Debian's Patroni with etcd deciding which of them is the primary: on
 *  loopback, in a temporary folder, gone with the test. What docs/scale.md asks of a chain's database, on one machine. */
class PatroniCluster
{
public:
    static constexpr int nodes = 2, ttlSeconds = 20;

    ~PatroniCluster();

    /** Empty, or a sentence that says what is wrong and what to install. About ten seconds. */
    QString start();
    /** Both nodes, whichever is the primary now: what the hub is configured with. */
    QString conninfo(const QString &database) const;
    /** -1: there is none just now. */
    int primary() const;
    bool followsInStep() const; ///< the primary waits for the other one
    void killAtOnce(int node);  ///< Patroni and PostgreSQL by SIGKILL, as a machine dies
    QString startNode(int node);
    QString log(int node) const;

private:
    struct Node {
        quint16 port = 0, restPort = 0;
        QProcess patroni;
    };
    QString path(const QString &name) const { return m_folder.filePath(name); }
    QString startEtcd();
    QString writeSettings(int node) const;
    Result<PgRows> ask(int node, const char *sql) const;
    qint64 postmaster(int node) const; ///< 0 = none

    QTemporaryDir m_folder{QStringLiteral("/tmp/tuttu-ha-XXXXXX")};
    ServerUser m_user;
    QProcess m_etcd;
    quint16 m_etcdPort = 0;
    std::array<Node, nodes> m_nodes;
};

} // namespace tuttu
