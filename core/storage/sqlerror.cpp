// SPDX-FileCopyrightText: 2026 Tuttu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/sqlerror.h"

#include <cerrno>

#include <sqlite3.h>

namespace tuttu {

Errc sqlErrc(int code, int systemErrno)
{
    switch (code & 0xff) {
    case SQLITE_CORRUPT:
    case SQLITE_NOTADB:
    case SQLITE_FORMAT: return Errc::Damaged;
    case SQLITE_FULL: return Errc::DiskFull;
    case SQLITE_READONLY:
    case SQLITE_PERM: return Errc::ReadOnly;
    case SQLITE_BUSY:
    case SQLITE_LOCKED: return Errc::InUse;
    case SQLITE_CONSTRAINT:
        return code == SQLITE_CONSTRAINT_UNIQUE || code == SQLITE_CONSTRAINT_PRIMARYKEY || code == SQLITE_CONSTRAINT_ROWID ? Errc::Duplicate : Errc::Invalid;
    case SQLITE_TOOBIG: return Errc::TooLarge;
    case SQLITE_INTERRUPT: return Errc::Cancelled;
    default: return systemErrno == ENOSPC || systemErrno == EDQUOT ? Errc::DiskFull : Errc::Io;
    }
}

Error sqlError(sqlite3 *db)
{
    const int code = sqlite3_extended_errcode(db);
    return {sqlErrc(code, sqlite3_system_errno(db)), QStringLiteral("SQLite %1: %2").arg(code).arg(QString::fromUtf8(sqlite3_errmsg(db)))};
}

} // namespace tuttu
