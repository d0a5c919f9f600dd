// SPDX-FileCopyrightText: 2026 Tuttu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/database.h"

#include "core/base/logging.h"
#include "core/storage/sqlerror.h"

#include <QFileInfo>
#include <QSqlDatabase>
#include <QSqlDriver>
#include <QSqlError>
#include <QThread>
#include <QUuid>

#include <sqlite3.h>

namespace tuttu {

using namespace Qt::StringLiterals;

namespace {

/** The mark in the file's header (application_id): "Ttu" and the kind's letter. */
int mark(FileKind kind) { return kind == FileKind::Cache ? 0x54747543 : 0x5474754f; }

Result<qint64> number(sqlite3 *db, const char *sql)
{
    sqlite3_stmt *statement = nullptr;
    if (sqlite3_prepare_v2(db, sql, -1, &statement, nullptr) != SQLITE_OK)
        return sqlError(db);
    const int code = sqlite3_step(statement);
    const qint64 value = code == SQLITE_ROW ? sqlite3_column_int64(statement, 0) : 0;
    Result<qint64> answer = value;
    if (code != SQLITE_ROW)
        answer = sqlError(db);
    sqlite3_finalize(statement);
    return answer;
}

} // namespace

Database::Database(const QString &path, FileKind kind)
    : m_path(path), m_connection(QUuid::createUuid().toString()), m_kind(kind), m_thread(QThread::currentThread())
{
}

Database::~Database()
{
    Q_ASSERT(QThread::currentThread() == m_thread);
    for (const auto &[sql, statement] : m_statements)
        sqlite3_finalize(statement);
    QSqlDatabase::database(m_connection, false).close();
    QSqlDatabase::removeDatabase(m_connection);
}

Result<std::unique_ptr<Database>> Database::open(const QString &path, FileKind kind)
{
    const QFileInfo file(path);
    if (file.isSymLink() || (file.exists() && !file.isFile()))
        return {Errc::Damaged, path + u" is not a plain file"_s};
    static const int uncounted = sqlite3_config(SQLITE_CONFIG_MEMSTATUS, 0); // each allocation would take a lock to be counted, for nobody
    Q_UNUSED(uncounted)
    std::unique_ptr<Database> db(new Database(path, kind));
    QSqlDatabase connection = QSqlDatabase::addDatabase(u"QSQLITE"_s, db->m_connection);
    connection.setDatabaseName(path);
    connection.setConnectOptions(u"QSQLITE_BUSY_TIMEOUT=200"_s);
    if (!connection.open()) {
        const int code = connection.lastError().nativeErrorCode().toInt();
        const bool locked = file.exists() && !file.isWritable();
        return {locked ? Errc::ReadOnly : sqlErrc(code), path + u": "_s + connection.lastError().databaseText()};
    }
    db->m_db = *static_cast<sqlite3 **>(connection.driver()->handle().data());
    if (const auto fine = db->configure(); !fine)
        return Error{fine.error().code, path + u": "_s + fine.error().detail};
    return db;
}

/** Every pragma of the program stands here, and its answer is looked at: WAL fails silently on some file systems. */
Result<> Database::configure()
{
    sqlite3_extended_result_codes(m_db, 1);
    if (sqlite3_db_readonly(m_db, "main") == 1)
        return {Errc::ReadOnly, u"the file may only be read"_s};
    const bool outbox = m_kind == FileKind::Outbox;
    // 8 KiB pages let a whole op stand on one page, so that it can be rescued from a file whose tree is broken.
    if (const auto r = script(outbox ? "PRAGMA page_size = 8192" : "PRAGMA page_size = 4096"); !r)
        return r;
    if (const auto r = expectPragma("PRAGMA locking_mode = EXCLUSIVE", "PRAGMA locking_mode", "exclusive"); !r)
        return r;
    if (const auto ours = checkOwner(); !ours) // before the first pragma that writes
        return ours;
    struct Wanted { const char *set, *ask, *answer; };
    const Wanted wanted[] = {
        {"PRAGMA journal_mode = WAL", "PRAGMA journal_mode", "wal"},
        {outbox ? "PRAGMA synchronous = FULL" : "PRAGMA synchronous = NORMAL", "PRAGMA synchronous", outbox ? "2" : "1"},
        {"PRAGMA foreign_keys = ON", "PRAGMA foreign_keys", "1"},
        {"PRAGMA secure_delete = ON", "PRAGMA secure_delete", "1"},
        {"PRAGMA mmap_size = 0", "PRAGMA mmap_size", "0"},
        {"PRAGMA temp_store = MEMORY", "PRAGMA temp_store", "2"},
        {"PRAGMA trusted_schema = OFF", "PRAGMA trusted_schema", "0"},
        {outbox ? "PRAGMA wal_autocheckpoint = 1000" : "PRAGMA wal_autocheckpoint = 2000", "PRAGMA wal_autocheckpoint", outbox ? "1000" : "2000"},
        {outbox ? "PRAGMA cache_size = -2048" : "PRAGMA cache_size = -131072", "PRAGMA cache_size", outbox ? "-2048" : "-131072"},
    };
    for (const Wanted &w : wanted) {
        if (const auto r = expectPragma(w.set, w.ask, w.answer); !r)
            return r;
    }
    return claimFile();
}

Result<> Database::expectPragma(const char *set, const char *ask, const char *answer)
{
    if (const auto r = script(set); !r)
        return r;
    sqlite3_stmt *statement = nullptr;
    if (sqlite3_prepare_v2(m_db, ask, -1, &statement, nullptr) != SQLITE_OK)
        return sqlError(m_db);
    const int code = sqlite3_step(statement);
    const QByteArray got = code == SQLITE_ROW ? QByteArray(reinterpret_cast<const char *>(sqlite3_column_text(statement, 0))) : QByteArray();
    Error error = code == SQLITE_ROW ? Error{Errc::Io, QString::fromLatin1(ask) + u" answers "_s + QString::fromLatin1(got)} : sqlError(m_db);
    sqlite3_finalize(statement);
    if (got != answer)
        return error;
    return {};
}

/** Refuses a database that somebody else made. Only reads. */
Result<> Database::checkOwner() const
{
    const auto tables = number(m_db, "SELECT count(*) FROM sqlite_schema");
    if (!tables)
        return tables.error();
    const auto application = number(m_db, "PRAGMA application_id");
    if (!application)
        return application.error();
    if (*application != mark(m_kind) && (*application != 0 || *tables != 0))
        return {Errc::Damaged, u"the file belongs to another program or is the other file of this one"_s};
    return {};
}

/** Takes the lock for good, and leaves our mark in a new file. */
Result<> Database::claimFile()
{
    const auto application = number(m_db, "PRAGMA application_id");
    if (!application)
        return application.error();
    if (*application == mark(m_kind)) // a write lock once, so that a second process is told at its start and not at its first capture
        return script("BEGIN IMMEDIATE; COMMIT");
    const QByteArray set = "PRAGMA application_id = " + QByteArray::number(mark(m_kind));
    return script(set.constData());
}

sqlite3 *Database::handle() const
{
    Q_ASSERT_X(QThread::currentThread() == m_thread, "Database", "a connection belongs to one thread");
    return m_db;
}

sqlite3_stmt *Database::prepared(Sql sql, bool &mine)
{
    sqlite3 *db = handle();
    auto &kept = m_statements[sql.text()];
    mine = kept && sqlite3_stmt_busy(kept);
    if (kept && !mine)
        return kept;
    sqlite3_stmt *fresh = nullptr;
    if (sqlite3_prepare_v3(db, sql.text(), -1, mine ? 0 : SQLITE_PREPARE_PERSISTENT, &fresh, nullptr) != SQLITE_OK)
        qCWarning(lcStorage) << "SQL does not prepare:" << sqlite3_errmsg(db);
    else if (!mine)
        kept = fresh;
    return fresh;
}

Result<> Database::script(const char *sql)
{
    if (sqlite3_exec(handle(), sql, nullptr, nullptr, nullptr) != SQLITE_OK)
        return sqlError(m_db);
    return {};
}

bool Database::inTransaction() const
{
    return sqlite3_get_autocommit(handle()) == 0;
}

qint64 Database::changes() const
{
    return sqlite3_total_changes64(handle());
}

void Database::letLogGrow(bool grow)
{
    Q_ASSERT(m_kind == FileKind::Cache && !inTransaction());
    sqlite3_wal_autocheckpoint(handle(), grow ? 16'000 : 2000); // pages; the second as configure() has it
    if (!grow)
        sqlite3_wal_checkpoint_v2(handle(), nullptr, SQLITE_CHECKPOINT_TRUNCATE, nullptr, nullptr); // what fails is done by the next one
}

qint64 Database::lastKey() const
{
    return sqlite3_last_insert_rowid(handle());
}

void Database::onCommit(std::function<void()> f)
{
    Q_ASSERT(inTransaction());
    m_onCommit.push_back(std::move(f));
}

Result<> Database::begin()
{
    Q_ASSERT(!inTransaction() && m_onCommit.empty());
    return script("BEGIN IMMEDIATE");
}

Result<> Database::commit()
{
    const auto done = script("COMMIT");
    if (!done) {
        rollback();
        return done;
    }
    const auto mirrors = std::exchange(m_onCommit, {});
    for (const auto &f : mirrors)
        f();
    if (std::exchange(m_cleans, false)) {
        if (const auto cleaned = script("PRAGMA wal_checkpoint(TRUNCATE)"); !cleaned) // committed all the same; the next checkpoint overwrites it
            qCWarning(lcStorage) << "the log of" << m_path << "still holds what was deleted:" << cleaned.error().detail;
    }
    return {};
}

void Database::rollback()
{
    m_cleans = false;
    m_onCommit.clear();
    if (inTransaction()) // a full disk may have rolled back already
        std::ignore = script("ROLLBACK");
}

} // namespace tuttu
