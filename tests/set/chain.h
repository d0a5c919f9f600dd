// SPDX-FileCopyrightText: 2026 Tuttu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/ids.h"
#include "tests/core/hub/postgrescluster.h"
#include "tests/rig/faultproxy.h"

#include <QSet>
#include <QTemporaryDir>
#include <QTest>

#include <memory>
#include <vector>

namespace tuttu {

inline void letGoBy(int ms) { (void)QTest::qWaitFor([] { return false; }, ms); }

/** One device of the set, its bad line, and all it has said. */
struct SetKiosk {
    QString name, ticket;
    std::unique_ptr<FaultProxy> line;
    std::unique_ptr<QProcess> program;
    QByteArray unread;
    QSet<QString> tried, saved; ///< op ids
    QHash<QString, qint64> heard; ///< arrivals another device captured, and when, in ns of the machine's monotonic clock
    QStringList answers;        ///< to its commands
    int starts = 0;

    void read(); ///< takes what it has said
};

/** A chain of real programs on this machine: PostgreSQL, the hub behind nginx with TLS, and devices each behind a line of its own. */
class Chain
{
public:
    Chain(const QString &programs, quint32 seed);
    ~Chain();

    void startHub();
    void killHub();
    void killDatabase(); ///< and starts it again
    void startKiosk(size_t i);
    void killKiosk(size_t i);

    /** The last line a device answers with to a command; empty when it does not within the time. */
    QString ask(size_t i, const QByteArray &command, const QString &answerBegins, int ms = 5'000);
    QString folderOf(const SetKiosk &kiosk) const { return m_folder.filePath(kiosk.name); }
    Result<std::vector<OpId>> opsAtTheHub(); ///< each as often as it is there
    QStringList parkedAtTheHub(); ///< a line for each kind and reason
    QStringList lastWords();      ///< of each program that said something

    std::vector<SetKiosk> kiosks;

private:
    void makeCertificates();
    void startNginx();
    QByteArray tuttuctl(const QStringList &arguments);

    QString m_programs;
    quint32 m_seed;
    QTemporaryDir m_folder{QStringLiteral("/tmp/tuttu-set-XXXXXX")};
    PostgresCluster m_database;
    QString m_conninfo;
    quint16 m_hubPort = 0, m_frontPort = 0;
    QProcess m_hub, m_nginx;
};

} // namespace tuttu
