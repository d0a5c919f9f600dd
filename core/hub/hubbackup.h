// SPDX-FileCopyrightText: 2026 Tuttu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/hub/pgconnection.h"

namespace tuttu {

/** What stands beside a backup's file, in FILE.json: what it is, and whether it is whole. */
struct BackupNotice {
    int schema = 0, generation = 0; ///< of the database when it was taken
    qint64 size = 0;                ///< bytes of the file
    QByteArray sha256;
    QDateTime taken;
    friend bool operator==(const BackupNotice &, const BackupNotice &) = default;

    static QString pathFor(const QString &file) { return file + QStringLiteral(".json"); }
    Result<> save(const QString &file) const;                ///< Io
    static Result<BackupNotice> load(const QString &file);   ///< NotFound, Damaged
};

/** A cluster's database as one file, by PostgreSQL's own pg_dump and pg_restore, which have to be there. Waits as long as they take. The chain's secret is
 *  not in it. Errors of all: NotFound (a program or a file is missing), Io (the program's own words), and a connection's. */
class HubBackup
{
public:
    explicit HubBackup(const QString &conninfo) : m_conninfo(conninfo) {}

    /** One moment of the database, while the hub goes on. The file is its owner's alone. Errors, too: Duplicate (there is such a file). */
    Result<BackupNotice> take(const QString &file, const QDateTime &now) const;
    /** Into an empty database, all or nothing, and then renewed(). The hub must not run over it yet. Errors, too: Duplicate (it is not empty), Damaged (the file
     *  is not what its notice says), NewerSchema. */
    Result<> putBack(const QString &file) const;
    /** After a restore by any means: this program's schema; what the feed has can be read here, where transactions are counted anew; every device reads it anew and
     *  sends what is missing. May be done again. */
    Result<> renewed() const;

private:
    Result<> isEmpty() const;
    const QString m_conninfo;
};

} // namespace tuttu
