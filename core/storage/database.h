// SPDX-FileCopyrightText: 2026 Tuttu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <QByteArrayView>

#include <functional>
#include <memory>
#include <type_traits>
#include <unordered_map>
#include <vector>

class QThread;
struct sqlite3;
struct sqlite3_session;
struct sqlite3_stmt;

namespace tuttu {

/** SQL is written down in the program, never put together while it runs. */
class Sql
{
public:
    consteval Sql(const char *text) : m_text(text) {}
    const char *text() const { return m_text; }

private:
    const char *m_text;
};

/** What a file is for decides how it is synced and by which mark it is known. */
enum class FileKind { Cache /**< WAL, synchronous=NORMAL */, Outbox /**< WAL, synchronous=FULL */ };

/** One connection, for ever on the thread that opened it, and the only one: it holds the file's lock until it goes (SQLite's exclusive
 *  locking mode), because Debian's SQLite 3.40 may lose a WAL that two connections check-point. QSqlDatabase opens and owns the
 *  connection; statements go straight to SQLite, prepared once. */
class Database
{
public:
    /** Creates the file when it is missing. Errors: Damaged (not a database, damaged, somebody else's, a folder or a link), ReadOnly,
     *  InUse (another process), DiskFull, Io. */
    static Result<std::unique_ptr<Database>> open(const QString &path, FileKind kind);
    ~Database();
    Database(const Database &) = delete;
    Database &operator=(const Database &) = delete;

    /** All or nothing: commits when `f` answers ok, else rolls back. Not nested. `f` returns a Result. */
    template<typename F>
    std::invoke_result_t<F> transaction(F f)
    {
        if (const auto begun = begin(); !begun)
            return begun.error();
        auto result = f();
        if (!result) {
            rollback();
            return result;
        }
        if (const auto done = commit(); !done)
            return done.error();
        return result;
    }
    bool inTransaction() const;
    qint64 changes() const; ///< rows changed since the file was opened
    qint64 lastKey() const; ///< of the row inserted last, not by a trigger
    /** Runs `f` when the running transaction has committed; forgotten when it rolls back. For what mirrors rows in memory. */
    void onCommit(std::function<void()> f);

    /** When the running transaction has committed, what it deleted is taken out of the log as well; in the file it is overwritten already (secure_delete). */
    void cleanAfterCommit() { m_cleans = true; }

    /** While very much is written the log may have 64 MB before it is copied into the file, instead of 8: pages that are written again and again are copied once. Then it is copied, and is small again. */
    void letLogGrow(bool grow);

    /** Several statements at once, without values: migrations and pragmas. */
    Result<> script(const char *sql);
    sqlite3 *handle() const;
    const QString &path() const { return m_path; }

private:
    friend class ChangeRecorder;
    friend class Unrecorded;
    friend class Statement;
    Database(const QString &path, FileKind kind);
    Result<> configure();
    Result<> expectPragma(const char *set, const char *ask, const char *answer);
    Result<> checkOwner() const;
    Result<> claimFile();
    Result<> begin();
    Result<> commit();
    void rollback();
    sqlite3_stmt *prepared(Sql sql, bool &mine);

    QString m_path, m_connection;
    FileKind m_kind;
    QThread *m_thread;
    sqlite3 *m_db = nullptr;
    sqlite3_session *m_recording = nullptr; ///< of the ChangeRecorder there is
    std::unordered_map<const void *, sqlite3_stmt *> m_statements; ///< by the literal's address
    std::vector<std::function<void()>> m_onCommit;
    bool m_cleans = false;
};

} // namespace tuttu
