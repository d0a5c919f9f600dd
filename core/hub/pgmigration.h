// SPDX-FileCopyrightText: 2026 Tuttu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/hub/pgconnection.h"

namespace tuttu {

/** Brings a database to this program's schema by the numbered SQL files of a folder ("0001_ops_and_feed.sql"), all in one transaction.
 *  Several hubs may start at once: one does it, the others wait and find it done. */
class PgMigration
{
public:
    explicit PgMigration(PgConnection &db) : m_db(db) {}
    /** Errors: NewerSchema (written by a newer program: nothing is touched), Damaged (a file of the folder fails: nothing is touched), and a connection's. */
    Result<> to(const QString &folder);
    Result<int> version(); ///< 0 = nothing there yet

    static QString folder();

private:
    Result<> apply(const QString &file, int number);
    PgConnection &m_db;
};

} // namespace tuttu
