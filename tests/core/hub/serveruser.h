// SPDX-FileCopyrightText: 2026 Tuttu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFile>
#include <QProcess>

#include <grp.h>
#include <pwd.h>
#include <sys/prctl.h>
#include <unistd.h>

namespace tuttu {

/** Who runs the tests' servers: whoever runs the test or, as PostgreSQL refuses root, the user postgres. */
class ServerUser
{
public:
    /** Gives the folder to that user. Empty, or a sentence that says what is wrong and what to install. */
    QString take(const QString &folder);
    /** That user, a plain language, and `lastSignal` when the test ends, however it does. */
    void prepare(QProcess &process, const QString &folder, int lastSignal) const;

private:
    unsigned m_user = 0, m_group = 0; ///< 0 = whoever runs the test
};

inline QString ServerUser::take(const QString &folder)
{
    if (::getuid() != 0)
        return {};
    const passwd *postgres = ::getpwnam("postgres");
    if (!postgres)
        return "The test runs as root and there is no user postgres to run the server as: packaging/install-dependencies test";
    m_user = postgres->pw_uid;
    m_group = postgres->pw_gid;
    return ::chown(QFile::encodeName(folder).constData(), m_user, m_group) == 0 ? QString() : "the temporary folder cannot be given to postgres";
}

inline void ServerUser::prepare(QProcess &process, const QString &folder, int lastSignal) const
{
    process.setEnvironment({"LC_ALL=C", "PATH=/usr/bin:/bin"});
    process.setWorkingDirectory(folder);
    process.setProcessChannelMode(QProcess::MergedChannels);
    process.setChildProcessModifier([user = m_user, group = m_group, lastSignal] {
        if (user && (::setgroups(0, nullptr) != 0 || ::setgid(group) != 0 || ::setuid(user) != 0))
            ::_exit(126);
        ::prctl(PR_SET_PDEATHSIG, lastSignal); // after setuid, which forgets it
    });
}

} // namespace tuttu
