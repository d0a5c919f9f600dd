// SPDX-FileCopyrightText: 2026 Tuttu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#define SQLITE_ENABLE_SESSION
#define SQLITE_ENABLE_PREUPDATE_HOOK
#include "core/storage/changerecorder.h"

#include "core/storage/sqlerror.h"

#include <algorithm>
#include <array>
#include <cstring>

#include <sqlite3.h>

namespace tuttu {

using namespace Qt::StringLiterals;

namespace {

/** What other things than captures write, what is counted from captures, and what tells how far one is. */
constexpr std::array<const char *, 14> notOfCaptures{"store", "product", "model", "carried_secret", "curated_set", "journal_position", "day_tally", "tally_rule",
                                                     "tally_stale", "feed_place", "feed_row", "laid_op", "sqlite_sequence", "sqlite_stat1"};

/** An import writes them, too: what it has changed since is newer than what stood there before the capture. */
constexpr std::array<const char *, 5> importsWrite{"customer", "customer_search", "identifier", "orders", "order_line"};

template<size_t N> bool isOneOf(const std::array<const char *, N> &names, const char *table)
{
    return std::any_of(names.begin(), names.end(), [&](const char *name) { return std::strcmp(name, table) == 0; });
}

int isOfCaptures(void *, const char *table) { return !isOneOf(notOfCaptures, table); }

/** Elsewhere a row can only differ by what went with a parent's row, as a basket's order does, and is put back. A child gone with its parent is gone. */
int whereItDiffers(void *, int kind, sqlite3_changeset_iter *row)
{
    const char *table = nullptr;
    int columns = 0, operation = 0, indirect = 0;
    if (kind != SQLITE_CHANGESET_DATA && kind != SQLITE_CHANGESET_CONFLICT)
        return SQLITE_CHANGESET_OMIT;
    if (sqlite3changeset_op(row, &table, &columns, &operation, &indirect) != SQLITE_OK)
        return SQLITE_CHANGESET_ABORT;
    return isOneOf(importsWrite, table) ? SQLITE_CHANGESET_OMIT : SQLITE_CHANGESET_REPLACE;
}

} // namespace

ChangeRecorder::ChangeRecorder(Database &db) : m_db(db)
{
    Q_ASSERT(db.inTransaction() && !db.m_recording);
    if (sqlite3session_create(db.handle(), "main", &db.m_recording) != SQLITE_OK) {
        m_ready = sqlError(db.handle());
        return;
    }
    sqlite3session_table_filter(db.m_recording, isOfCaptures, nullptr);
    if (sqlite3session_attach(db.m_recording, nullptr) != SQLITE_OK)
        m_ready = sqlError(db.handle());
}

ChangeRecorder::~ChangeRecorder()
{
    if (m_db.m_recording)
        sqlite3session_delete(m_db.m_recording);
    m_db.m_recording = nullptr;
}

Result<QByteArray> ChangeRecorder::changes()
{
    if (!m_ready)
        return m_ready.error();
    int size = 0;
    void *bytes = nullptr;
    if (sqlite3session_changeset(m_db.m_recording, &size, &bytes) != SQLITE_OK)
        return sqlError(m_db.handle());
    QByteArray all(static_cast<const char *>(bytes), size);
    sqlite3_free(bytes);
    return all;
}

Result<> ChangeRecorder::takeBack(Database &db, const QByteArray &changes)
{
    Q_ASSERT(db.inTransaction());
    if (changes.isEmpty())
        return {};
    int size = 0;
    void *inverse = nullptr;
    if (const int code = sqlite3changeset_invert(int(changes.size()), changes.constData(), &size, &inverse); code != SQLITE_OK)
        return {sqlErrc(code), u"what is to be taken back cannot be read"_s};
    const int code = sqlite3changeset_apply(db.handle(), size, inverse, nullptr, whereItDiffers, nullptr);
    sqlite3_free(inverse);
    return code == SQLITE_OK ? Result<>() : Result<>(sqlError(db.handle()));
}

Unrecorded::Unrecorded(Database &db) : m_db(db)
{
    if (m_db.m_recording)
        sqlite3session_enable(m_db.m_recording, 0);
}

Unrecorded::~Unrecorded()
{
    if (m_db.m_recording)
        sqlite3session_enable(m_db.m_recording, 1);
}

} // namespace tuttu
