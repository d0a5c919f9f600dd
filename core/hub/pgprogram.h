// SPDX-FileCopyrightText: 2026 Tuttu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <QStringList>

namespace tuttu {

/** Runs one of PostgreSQL's own programs (pg_dump, pg_restore) on the database that `conninfo` names, and waits until it has ended. How to reach the database is
 *  told by its environment: what stands in arguments everybody on the machine may read, a password too.
 *  Errors: NotFound (it is not installed), Invalid (no conninfo), DiskFull, Io (the program's own words). */
Result<> runPgProgram(const QString &program, const QStringList &arguments, const QString &conninfo);

/** The database's name in `conninfo`. */
QString databaseOf(const QString &conninfo);

} // namespace tuttu
