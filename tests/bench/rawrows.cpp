// SPDX-FileCopyrightText: 2026 Tuttu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/bench/rawrows.h"

#include <sqlite3.h>

namespace tuttu {

RawRows::RawRows(sqlite3 *db) : m_db(db)
{
    m_who = prepare("SELECT c.key, c.uid FROM identifier i JOIN customer c ON c.key = i.customer WHERE i.hash = ?");
    for (const char *sql : {
             "SELECT key, sealed FROM customer WHERE key = ?",
             "SELECT o.key, o.uid, o.at, s.uid, o.channel, o.number, o.currency, l.product, l.quantity, l.minor FROM orders o CROSS JOIN order_line l "
             "LEFT JOIN store s ON s.key = o.store WHERE o.customer = ? AND l.orders = o.key ORDER BY o.at DESC, o.key DESC, l.pos",
             "SELECT * FROM visit WHERE customer = ? ORDER BY arrived DESC LIMIT 50",
             "SELECT * FROM note WHERE customer = ? ORDER BY at DESC",
             "SELECT * FROM nps WHERE customer = ? ORDER BY at DESC",
             "SELECT * FROM hold WHERE customer = ? ORDER BY state, placed DESC",
             "SELECT * FROM follow_up WHERE customer = ? ORDER BY done, due",
             "SELECT * FROM cue_verdict WHERE customer = ? ORDER BY at DESC",
             "SELECT * FROM declined WHERE customer = ?",
         })
        m_rows.push_back(prepare(sql));
}

RawRows::~RawRows()
{
    sqlite3_finalize(m_who);
    for (sqlite3_stmt *statement : m_rows)
        sqlite3_finalize(statement);
}

sqlite3_stmt *RawRows::prepare(const char *sql)
{
    sqlite3_stmt *statement = nullptr;
    if (sqlite3_prepare_v3(m_db, sql, -1, SQLITE_PREPARE_PERSISTENT, &statement, nullptr) != SQLITE_OK)
        qFatal("%s: %s", sql, sqlite3_errmsg(m_db));
    return statement;
}

int RawRows::stepAll(sqlite3_stmt *statement)
{
    int rows = 0;
    for (; sqlite3_step(statement) == SQLITE_ROW; ++rows) {
        for (int column = 0; column < sqlite3_column_count(statement); ++column) {
            if (sqlite3_column_type(statement, column) == SQLITE_INTEGER) {
                m_sum += sqlite3_column_int64(statement, column);
            } else if (const auto *bytes = static_cast<const char *>(sqlite3_column_blob(statement, column))) {
                m_sum += bytes[0] + sqlite3_column_bytes(statement, column);
            }
        }
    }
    sqlite3_reset(statement);
    return rows;
}

int RawRows::read(const QByteArray &identifierHash)
{
    sqlite3_bind_blob(m_who, 1, identifierHash.constData(), int(identifierHash.size()), SQLITE_STATIC);
    if (sqlite3_step(m_who) != SQLITE_ROW)
        qFatal("nobody has this card");
    const qint64 key = sqlite3_column_int64(m_who, 0);
    m_sum += sqlite3_column_bytes(m_who, 1);
    sqlite3_reset(m_who);
    int rows = 1;
    for (sqlite3_stmt *statement : m_rows) {
        sqlite3_bind_int64(statement, 1, key);
        rows += stepAll(statement);
    }
    return rows;
}

} // namespace tuttu
