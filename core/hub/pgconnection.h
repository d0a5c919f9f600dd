// SPDX-FileCopyrightText: 2026 Tuttu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/id.h"
#include "core/base/result.h"

#include <QDateTime>
#include <QHash>

#include <functional>
#include <memory>
#include <optional>
#include <vector>

struct pg_conn;
struct pg_result;

namespace tuttu {

/** One parameter. What it may be made of is what the tables hold; a null id is NULL, and so is a time that is none. */
class PgValue
{
public:
    PgValue(std::nullptr_t) {}
    PgValue(bool v) : m_bytes(v ? "t" : "f") {}
    PgValue(int v) : m_bytes(QByteArray::number(v)) {}
    PgValue(qint64 v) : m_bytes(QByteArray::number(v)) {}
    PgValue(quint64 v) : m_bytes(QByteArray::number(v)) {}
    PgValue(const QString &v) : m_bytes(v.toUtf8()) {}
    PgValue(const QByteArray &v) : m_bytes(v), m_binary(true) {} ///< a bytea, as it is
    PgValue(const QDateTime &v) { if (v.isValid()) m_bytes = v.toUTC().toString(Qt::ISODateWithMs).toLatin1(); }
    template<typename Tag> PgValue(const Id<Tag> &v) { if (!v.isNull()) m_bytes = v.toString().toLatin1(); }

    const std::optional<QByteArray> &bytes() const { return m_bytes; }
    bool isBinary() const { return m_binary; }

private:
    std::optional<QByteArray> m_bytes; ///< none = NULL
    bool m_binary = false;
};

/** What a statement answered. */
class PgRows
{
public:
    explicit PgRows(pg_result *result) : m_result(result) {}

    int size() const;
    qint64 changed() const; ///< rows a statement wrote
    bool wasCommitted() const; ///< what COMMIT answered: a transaction that had failed is rolled back without an error
    bool isNull(int row, int column) const;
    QString text(int row, int column) const;
    QByteArray utf8(int row, int column) const; ///< the same, as it came
    qint64 whole(int row, int column) const;
    quint64 xid(int row, int column) const; ///< an xid8 as text
    bool yes(int row, int column) const;
    QByteArray bytes(int row, int column) const;
    template<typename IdType> IdType id(int row, int column) const { return IdType::fromString(text(row, column)); }

private:
    struct Clear { void operator()(pg_result *result) const; };
    std::unique_ptr<pg_result, Clear> m_result;
};

/** One connection to PostgreSQL, for one thread. Parameters are always bound. A lost connection stays lost: its owner makes a new one.
 *  Errors of all: Unreachable (lost, the server is going down, or the store is moving away), Conflict (lost against another transaction: do the whole of it again),
 *  Invalid (a value the tables refuse), DiskFull, Io. */
class PgConnection
{
public:
    /** `conninfo` as libpq reads it. What waits longer than it may is ended by the server, so that nobody holds the feed's horizon. */
    static Result<PgConnection> open(const QString &conninfo);

    Result<PgRows> query(const char *sql, const std::vector<PgValue> &values = {}); ///< prepared once per connection
    Result<> run(const char *sql, const std::vector<PgValue> &values = {});         ///< the same, its rows not wanted
    Result<> script(const QByteArray &sql);                                         ///< several statements, no parameters
    bool isLost() const; ///< as the last statement found it

    /** Commits only if `f` succeeded. After Unreachable at the very end it is not known whether it was committed. Not nested. */
    Result<> transaction(const std::function<Result<>()> &f) { return between("BEGIN", f); }
    /** The same, and all of `f` sees one moment and writes nothing. */
    Result<> snapshot(const std::function<Result<>()> &f) { return between("BEGIN ISOLATION LEVEL REPEATABLE READ READ ONLY", f); }

private:
    struct Finish { void operator()(pg_conn *connection) const; };
    explicit PgConnection(pg_conn *connection) : m_connection(connection) {}
    Result<> between(const char *begin, const std::function<Result<>()> &f);
    Result<QByteArray> prepared(const char *sql);
    Result<PgRows> checked(pg_result *result) const;

    std::unique_ptr<pg_conn, Finish> m_connection;
    QHash<QByteArray, QByteArray> m_names; ///< of prepared statements, by their SQL
};

} // namespace tuttu
