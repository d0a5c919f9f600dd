// SPDX-FileCopyrightText: 2026 Tuttu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>

#include <vector>

struct sqlite3;
struct sqlite3_stmt;

namespace tuttu {

/** The least that any program must do to show a customer: the rows a profile is made of, read with prepared statements of the
 *  SQLite C API and nothing else - no opening of sealed bytes, no values, no threads. What the profile is compared with.
 *  Lives and dies while its connection is open, on that thread. */
class RawRows
{
public:
    explicit RawRows(sqlite3 *db);
    ~RawRows();
    RawRows(const RawRows &) = delete;
    RawRows &operator=(const RawRows &) = delete;

    /** Reads every column of every row of whoever has the identifier with this hash; answers the number of rows. */
    int read(const QByteArray &identifierHash);

private:
    sqlite3_stmt *prepare(const char *sql);
    int stepAll(sqlite3_stmt *statement);

    sqlite3 *m_db;
    sqlite3_stmt *m_who;
    std::vector<sqlite3_stmt *> m_rows; ///< each by the customer's key
    qint64 m_sum = 0;                   ///< so that no reading can be optimised away
};

} // namespace tuttu
