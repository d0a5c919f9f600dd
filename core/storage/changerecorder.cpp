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

/** Where a table says whose a row is. Of what captures write; of case events it is the case. */
struct WhoseColumn {
    const char *table;
    int column;
};
constexpr std::array<WhoseColumn, 25> whose{{{"customer", 0}, {"customer_search", 0}, {"identifier", 1}, {"orders", 2}, {"visit", 3}, {"visit_not_them", 1}, {"note", 2},
                                             {"nps", 2}, {"hold", 2}, {"follow_up", 2}, {"cue_verdict", 1}, {"declined", 0}, {"consent_event", 2}, {"consent_asked", 2},
                                             {"field_edit", 2}, {"field_conflict", 2}, {"customer_merge", 1}, {"customer_merge", 2}, {"nps_invited", 1}, {"customer_case", 2},
                                             {"message", 2}, {"basket", 2}, {"look", 2}, {"case_event", 2}, {"waiting_op", 1}}};

bool isTheirs(sqlite3_value *value, qint64 customer, const QSet<QUuid> &ids)
{
    if (!value)
        return false;
    if (sqlite3_value_type(value) == SQLITE_BLOB && sqlite3_value_bytes(value) == 16)
        return ids.contains(QUuid::fromRfc4122(QByteArray(static_cast<const char *>(sqlite3_value_blob(value)), 16)));
    return sqlite3_value_type(value) == SQLITE_INTEGER && sqlite3_value_int64(value) == customer;
}

bool isRowOfTheirs(sqlite3_changeset_iter *row, qint64 customer, const QSet<QUuid> &ids)
{
    const char *table = nullptr;
    int columns = 0, operation = 0, indirect = 0;
    if (sqlite3changeset_op(row, &table, &columns, &operation, &indirect) != SQLITE_OK)
        return true;
    if (operation == SQLITE_UPDATE && std::strcmp(table, "field_conflict") == 0)
        return true; // does not say whose: none is kept rather than theirs
    for (const WhoseColumn &place : whose) {
        if (std::strcmp(table, place.table) != 0)
            continue;
        sqlite3_value *before = nullptr, *after = nullptr;
        if (operation != SQLITE_INSERT)
            sqlite3changeset_old(row, place.column, &before);
        if (operation != SQLITE_DELETE)
            sqlite3changeset_new(row, place.column, &after);
        if (isTheirs(before, customer, ids) || isTheirs(after, customer, ids))
            return true;
    }
    return false;
}

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

Result<bool> ChangeRecorder::touches(const QByteArray &changes, qint64 customer, const QSet<QUuid> &ids)
{
    QByteArray all = changes;
    sqlite3_changeset_iter *row = nullptr;
    if (const int code = sqlite3changeset_start(&row, int(all.size()), all.data()); code != SQLITE_OK)
        return {sqlErrc(code), u"what is to be taken back cannot be read"_s};
    bool found = false;
    while (!found && sqlite3changeset_next(row) == SQLITE_ROW)
        found = isRowOfTheirs(row, customer, ids);
    const int code = sqlite3changeset_finalize(row);
    return code == SQLITE_OK ? Result<bool>(found) : Result<bool>(sqlErrc(code), u"what is to be taken back cannot be read"_s);
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
