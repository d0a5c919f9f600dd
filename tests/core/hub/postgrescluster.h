// SPDX-FileCopyrightText: 2026 Tuttu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/hub/pgconnection.h"
#include "tests/core/hub/serveruser.h"

#include <QTemporaryDir>

namespace tuttu {

/** A real PostgreSQL of Debian in a temporary folder, for one test program: reached by a socket in that folder and by nothing else, gone with the
 *  program however that ends. Started as the user postgres when the test is root, which the server refuses to be. */
class PostgresCluster
{
public:
    ~PostgresCluster();

    /** Empty, or a sentence that says what is wrong and what to install. */
    QString start(const QString &programs = QStringLiteral("/usr/lib/postgresql/15/bin"));
    /** The server and all its helpers end at once, as when somebody pulls the plug of the program. */
    void kill();
    QString startAgain(const QString &programs = QStringLiteral("/usr/lib/postgresql/15/bin")); ///< over what kill() left
    QString folder() const { return m_folder.path(); }

    /** A new database with the hub's schema, and how to reach it. Tests have one each. */
    Result<QString> hubDatabase();
    Result<QString> emptyDatabase();

private:
    QString conninfo(const QString &database) const;
    QString made(const QString &programs);
    QString run(const QString &programs);

    QTemporaryDir m_folder{QStringLiteral("/tmp/tuttu-hub-XXXXXX")};
    QProcess m_server;
    ServerUser m_user;
    int m_databases = 0;
};

} // namespace tuttu
