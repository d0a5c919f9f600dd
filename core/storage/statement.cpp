// SPDX-FileCopyrightText: 2026 Tuttu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/statement.h"

#include "core/storage/sqlerror.h"

#include <sqlite3.h>

namespace tuttu {

Statement::Statement(Database &db, Sql sql) : m_db(db), m_statement(db.prepared(sql, m_mine)), m_ok(m_statement) {}

Statement::~Statement()
{
    if (m_mine) {
        sqlite3_finalize(m_statement);
    } else if (m_statement) {
        sqlite3_reset(m_statement);
        sqlite3_clear_bindings(m_statement); // no name stays in a statement that nobody runs
    }
}

void Statement::rewind()
{
    if (m_statement)
        sqlite3_reset(m_statement);
    m_ok = m_statement;
}

bool Statement::step()
{
    if (!m_ok)
        return false;
    const int code = sqlite3_step(m_statement);
    m_ok = code == SQLITE_ROW || code == SQLITE_DONE;
    return code == SQLITE_ROW;
}

Result<> Statement::run()
{
    while (step()) { }
    if (!m_ok)
        return error();
    sqlite3_reset(m_statement);
    return {};
}

Error Statement::error() const
{
    return sqlError(m_db.handle());
}

bool Statement::isNull(int column) const { return sqlite3_column_type(m_statement, column) == SQLITE_NULL; }
qint64 Statement::integer(int column) const { return sqlite3_column_int64(m_statement, column); }

QString Statement::text(int column) const
{
    const auto *utf8 = reinterpret_cast<const char *>(sqlite3_column_text(m_statement, column));
    return QString::fromUtf8(utf8, sqlite3_column_bytes(m_statement, column));
}

QByteArrayView Statement::view(int column) const
{
    const auto *data = static_cast<const char *>(sqlite3_column_blob(m_statement, column));
    return QByteArrayView(data, sqlite3_column_bytes(m_statement, column));
}

QByteArray Statement::bytes(int column) const { return view(column).toByteArray(); }

QDateTime Statement::time(int column) const
{
    return isNull(column) ? QDateTime() : QDateTime::fromMSecsSinceEpoch(integer(column), Qt::UTC);
}

QDate Statement::day(int column) const
{
    return isNull(column) ? QDate() : QDate::fromJulianDay(integer(column));
}

void Statement::bindOne(int at, qint64 value) { sqlite3_bind_int64(m_statement, at, value); }
void Statement::bindOne(int at, std::nullopt_t) { sqlite3_bind_null(m_statement, at); }

void Statement::bindOne(int at, const QString &value)
{
    const QByteArray utf8 = value.toUtf8();
    sqlite3_bind_text(m_statement, at, utf8.constData(), int(utf8.size()), SQLITE_TRANSIENT);
}

void Statement::bindOne(int at, const QByteArray &value)
{
    if (value.isNull())
        sqlite3_bind_null(m_statement, at);
    else
        sqlite3_bind_blob(m_statement, at, value.constData(), int(value.size()), SQLITE_TRANSIENT);
}

void Statement::bindOne(int at, const QDateTime &value)
{
    if (value.isValid())
        bindOne(at, value.toMSecsSinceEpoch());
    else
        bindOne(at, std::nullopt);
}

void Statement::bindOne(int at, QDate value)
{
    if (value.isValid())
        bindOne(at, value.toJulianDay());
    else
        bindOne(at, std::nullopt);
}

} // namespace tuttu
