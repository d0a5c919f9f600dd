// SPDX-FileCopyrightText: 2026 Tuttu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/hub/pgconnection.h"

#include <libpq-fe.h>

#include <tuple>

namespace tuttu {

using namespace Qt::StringLiterals;

namespace {

void keepQuiet(void *, const PGresult *) {}

/** What to do next, by the class of SQLSTATE. */
Errc codeOf(const QByteArray &state)
{
    if (state.isEmpty() || state.startsWith("08") || state.startsWith("57P"))
        return Errc::Unreachable;
    if (state.startsWith("40") || state == "55P03")
        return Errc::Conflict;
    if (state.startsWith("22") || state.startsWith("23"))
        return Errc::Invalid;
    return state == "53100" ? Errc::DiskFull : Errc::Io;
}

// Short limits: one writer that stands still hides every newer row from every reader of the feed. The wall's time and the order of
// bytes are the same on every machine.
constexpr char settings[] = "SET statement_timeout = '30s'; SET lock_timeout = '10s'; SET idle_in_transaction_session_timeout = '5s';"
                            "SET TimeZone = 'UTC'; SET bytea_output = 'hex'; SET client_min_messages = 'warning'";

} // namespace

void PgRows::Clear::operator()(pg_result *result) const { PQclear(result); }
void PgConnection::Finish::operator()(pg_conn *connection) const { PQfinish(connection); }

int PgRows::size() const { return PQntuples(m_result.get()); }
qint64 PgRows::changed() const { return QByteArray(PQcmdTuples(m_result.get())).toLongLong(); }
bool PgRows::wasCommitted() const { return qstrcmp(PQcmdStatus(m_result.get()), "COMMIT") == 0; }
bool PgRows::isNull(int row, int column) const { return PQgetisnull(m_result.get(), row, column) != 0; }
QString PgRows::text(int row, int column) const { return QString::fromUtf8(PQgetvalue(m_result.get(), row, column), PQgetlength(m_result.get(), row, column)); }
QByteArray PgRows::utf8(int row, int column) const { return QByteArray(PQgetvalue(m_result.get(), row, column), PQgetlength(m_result.get(), row, column)); }
qint64 PgRows::whole(int row, int column) const { return utf8(row, column).toLongLong(); }
quint64 PgRows::xid(int row, int column) const { return utf8(row, column).toULongLong(); }
bool PgRows::yes(int row, int column) const { return *PQgetvalue(m_result.get(), row, column) == 't'; }

QByteArray PgRows::bytes(int row, int column) const
{
    return QByteArray::fromHex(QByteArray(PQgetvalue(m_result.get(), row, column)).mid(2)); // "\\x00ff"
}

Result<PgConnection> PgConnection::open(const QString &conninfo)
{
    PgConnection made(PQconnectdb(conninfo.toUtf8().constData()));
    if (PQstatus(made.m_connection.get()) != CONNECTION_OK)
        return {Errc::Unreachable, QString::fromUtf8(PQerrorMessage(made.m_connection.get())).simplified()};
    PQsetNoticeReceiver(made.m_connection.get(), keepQuiet, nullptr);
    PQsetClientEncoding(made.m_connection.get(), "UTF8");
    if (const auto set = made.script(settings); !set)
        return set.error();
    return made;
}

bool PgConnection::isLost() const { return PQstatus(m_connection.get()) != CONNECTION_OK; }

Result<PgRows> PgConnection::checked(pg_result *result) const
{
    PgRows rows(result);
    const ExecStatusType status = PQresultStatus(result);
    if (status == PGRES_COMMAND_OK || status == PGRES_TUPLES_OK)
        return rows;
    const QByteArray state = PQresultErrorField(result, PG_DIAG_SQLSTATE);
    // The primary message alone: the detail line quotes values.
    const QString words = QString::fromUtf8(state.isEmpty() ? PQerrorMessage(m_connection.get()) : PQresultErrorField(result, PG_DIAG_MESSAGE_PRIMARY)).simplified();
    if (PQstatus(m_connection.get()) != CONNECTION_OK)
        return {Errc::Unreachable, words};
    // A store that has moved away is shut by a check of that name (StoreMove): who sends is to send again, and will be heard elsewhere.
    if (QByteArray(PQresultErrorField(result, PG_DIAG_CONSTRAINT_NAME)).startsWith("moved_"))
        return {Errc::Unreachable, u"the store is moving to another cluster"_s};
    return {codeOf(state), QString::fromLatin1(state) + u": " + words};
}

Result<QByteArray> PgConnection::prepared(const char *sql)
{
    const auto known = m_names.constFind(sql);
    if (known != m_names.constEnd())
        return *known;
    const QByteArray name = "s" + QByteArray::number(m_names.size() + 1);
    if (const auto made = checked(PQprepare(m_connection.get(), name.constData(), sql, 0, nullptr)); !made)
        return made.error();
    m_names.insert(sql, name);
    return name;
}

Result<PgRows> PgConnection::query(const char *sql, const std::vector<PgValue> &values)
{
    const auto name = prepared(sql);
    if (!name)
        return name.error();
    std::vector<const char *> bytes;
    std::vector<int> lengths, formats;
    for (const PgValue &value : values) {
        bytes.push_back(value.bytes() ? value.bytes()->constData() : nullptr);
        lengths.push_back(value.bytes() ? int(value.bytes()->size()) : 0);
        formats.push_back(value.isBinary() ? 1 : 0);
    }
    return checked(PQexecPrepared(m_connection.get(), name->constData(), int(values.size()), bytes.data(), lengths.data(), formats.data(), 0));
}

Result<> PgConnection::run(const char *sql, const std::vector<PgValue> &values)
{
    const auto rows = query(sql, values);
    return rows ? Result<>() : Result<>(rows.error());
}

Result<> PgConnection::script(const QByteArray &sql)
{
    const auto done = checked(PQexec(m_connection.get(), sql.constData()));
    return done ? Result<>() : Result<>(done.error());
}

Result<> PgConnection::between(const char *begin, const std::function<Result<>()> &f)
{
    if (const auto begun = script(begin); !begun)
        return begun;
    if (const auto done = f(); !done) {
        std::ignore = script("ROLLBACK"); // a lost connection has rolled back by itself
        return done;
    }
    const auto committed = checked(PQexec(m_connection.get(), "COMMIT"));
    if (!committed)
        return committed.error();
    return committed->wasCommitted() ? Result<>() : Result<>(Errc::Io, u"the transaction had failed before"_s);
}

} // namespace tuttu
