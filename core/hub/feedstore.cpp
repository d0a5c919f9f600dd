// SPDX-FileCopyrightText: 2026 Tuttu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/hub/feedstore.h"

#include <QJsonArray>
#include <QJsonDocument>

#include <algorithm>

namespace tuttu {

using namespace Qt::StringLiterals;

namespace {

// The thing's own row is locked first, so that versions go up in the order of commits. Two who write one thing may leave it at the lower of
// their xids: the first of them held the horizon below both, so no reader has passed that place.
constexpr char putSql[] = R"(
    WITH changed AS (
        INSERT INTO entity (home, key, version) VALUES ($1, $3, 1)
        ON CONFLICT (home, key) DO UPDATE SET version = entity.version + 1 RETURNING version)
    INSERT INTO feed (home, bucket, key, version, deleted, content) SELECT $1, $2, $3, version, $4, $5 FROM changed
    ON CONFLICT (home, bucket, key) DO UPDATE SET version = excluded.version, deleted = excluded.deleted, content = excluded.content,
        xid = excluded.xid, seq = excluded.seq, changed = excluded.changed)";

// The same for many. They are locked in one order, so that two who change the same things wait for each other once.
constexpr char putAllSql[] = R"(
    WITH given AS (SELECT * FROM ROWS FROM (json_to_recordset($1::json) AS (home uuid, bucket text, key text, deleted boolean, content text)) WITH ORDINALITY
                       AS t (home, bucket, key, deleted, content, place)),
         changed AS (
             INSERT INTO entity (home, key, version) SELECT DISTINCT home, key, 1 FROM given ORDER BY home, key
             ON CONFLICT (home, key) DO UPDATE SET version = entity.version + 1 RETURNING home, key, version)
    INSERT INTO feed (home, bucket, key, version, deleted, content)
    SELECT g.home, g.bucket, g.key, c.version, g.deleted, g.content FROM given g JOIN changed c ON c.home = g.home AND c.key = g.key ORDER BY g.place
    ON CONFLICT (home, bucket, key) DO UPDATE SET version = excluded.version, deleted = excluded.deleted, content = excluded.content,
        xid = excluded.xid, seq = excluded.seq, changed = excluded.changed)";

constexpr char placeSql[] = R"(
    SELECT to_hex(s.system_identifier) || '-' || d.oid || '-' || g.generation, pg_snapshot_xmin(pg_current_snapshot())::text,
           coalesce(f.xid, '0'::xid8)::text, coalesce(f.seq, 0), coalesce(f.forgotten, 0)
    FROM pg_control_system() s, pg_database d, feed_generation g
    LEFT JOIN feed_floor f ON f.home = $1 AND f.bucket = $2
    WHERE d.datname = current_database())";

// One row more than asked for tells whether there are more. Ordered by the numbers: an output named xid would be sorted as the text it is.
constexpr char rowsSql[] = R"(
    SELECT key, version, deleted, content, xid::text AS xid_text, seq, found FROM (
        SELECT *, sum(octet_length(content)) OVER (ORDER BY xid, seq) - octet_length(content) AS before, count(*) OVER () AS found FROM (
            SELECT key, version, deleted, content, xid, seq FROM feed
            WHERE home = $1 AND bucket = $2 AND (xid, seq) > ($3::xid8, $4::bigint) AND xid < pg_snapshot_xmin(pg_current_snapshot())
            ORDER BY xid, seq LIMIT $5) AS next) AS measured
    WHERE before < 4194304 ORDER BY measured.xid, measured.seq)";

constexpr char endSql[] = R"(
    SELECT xid::text AS xid_text, seq FROM feed WHERE home = $1 AND bucket = $2 AND xid < pg_snapshot_xmin(pg_current_snapshot())
    ORDER BY xid DESC, seq DESC LIMIT 1)";

// What a cursor has to have seen is set with the same statement that takes it away.
constexpr char forgetSql[] = R"(
    WITH gone AS (DELETE FROM feed WHERE home = $1 AND bucket = $2 AND deleted AND changed < $3 RETURNING xid, seq),
         last AS (SELECT xid, seq FROM gone ORDER BY xid DESC, seq DESC LIMIT 1),
         floor AS (INSERT INTO feed_floor (home, bucket, xid, seq, forgotten) SELECT $1, $2, xid, seq, 1 FROM last
                   ON CONFLICT (home, bucket) DO UPDATE SET forgotten = feed_floor.forgotten + 1,
                       xid = greatest(feed_floor.xid, excluded.xid),
                       seq = CASE WHEN excluded.xid > feed_floor.xid THEN excluded.seq WHEN excluded.xid < feed_floor.xid THEN feed_floor.seq
                                  ELSE greatest(feed_floor.seq, excluded.seq) END)
    SELECT count(*) FROM gone)";

// FeedRow::hash() of each row, in one statement. What cannot be read yet has moved, too: it may have taken the place of something that could.
constexpr char sumSql[] = R"(
    SELECT EXISTS (SELECT 1 FROM feed WHERE home = $1 AND bucket = $2 AND (xid, seq) > ($3::xid8, $4::bigint)),
           count(*), to_hex(coalesce(bit_xor(('x' || encode(substr(sha256(convert_to(key, 'UTF8') || '\x00'::bytea || convert_to(version::text || '+' || content, 'UTF8')), 1, 8), 'hex'))::bit(64)::bigint), 0))
    FROM feed WHERE home = $1 AND bucket = $2 AND NOT deleted)";

/** Where a bucket's feed begins, and up to where it can be read now. */
struct Place {
    Cursor floor;
    quint64 horizon = 0;
};

bool isBefore(const Cursor &a, const Cursor &b)
{
    return a.xid < b.xid || (a.xid == b.xid && a.seq < b.seq);
}

Result<Place> placeOf(PgConnection &db, const Bucket &bucket)
{
    const auto rows = db.query(placeSql, {bucket.store, bucket.text()});
    if (!rows)
        return rows.error();
    if (rows->size() != 1)
        return {Errc::Damaged, u"the feed has no generation"_s};
    return Place{{rows->text(0, 0), rows->xid(0, 2), rows->whole(0, 3), rows->whole(0, 4)}, rows->xid(0, 1)};
}

/** A reading may go on if it is of this database, of before now, and has seen all that was forgotten or began after that. */
bool mayGoOn(const Cursor &after, const Place &place)
{
    return after.epoch == place.floor.epoch && after.xid < place.horizon && (after.forgotten == place.floor.forgotten || !isBefore(after, place.floor));
}

} // namespace

Result<> FeedStore::put(const Bucket &bucket, const QString &key, const QJsonObject &content, bool deleted)
{
    const QByteArray text = deleted ? QByteArray() : QJsonDocument(content).toJson(QJsonDocument::Compact);
    if (key.isEmpty() || key.size() > FeedRow::longestKey || text.size() > FeedRow::largestContent)
        return {Errc::TooLarge, u"a row of the feed with a key of %1 characters and %2 bytes"_s.arg(key.size()).arg(text.size())};
    return m_db.run(putSql, {bucket.store, bucket.text(), key, deleted, QString::fromUtf8(text)});
}

Result<> FeedStore::putAll(const std::vector<Change> &changes)
{
    QJsonArray given;
    for (const Change &change : changes) {
        if (change.key.isEmpty() || change.key.size() > FeedRow::longestKey || change.content.size() > FeedRow::largestContent)
            return {Errc::TooLarge, u"a row of the feed with a key of %1 characters and %2 bytes"_s.arg(change.key.size()).arg(change.content.size())};
        given.append(QJsonObject{{u"home"_s, change.bucket.store.toString()}, {u"bucket"_s, change.bucket.text()}, {u"key"_s, change.key},
                                 {u"deleted"_s, change.deleted}, {u"content"_s, QString::fromUtf8(change.content)}});
    }
    return given.isEmpty() ? Result<>() : m_db.run(putAllSql, {QString::fromUtf8(QJsonDocument(given).toJson(QJsonDocument::Compact))});
}

Result<FeedAnswer> FeedStore::page(const Bucket &bucket, const std::optional<Cursor> &after, int limit)
{
    FeedAnswer answer = MustRefetch{bucket};
    limit = std::clamp(limit, 1, int(FeedPage::mostRows));
    const auto done = m_db.snapshot([&]() -> Result<> {
        const auto place = placeOf(m_db, bucket);
        if (!place)
            return place.error();
        if (after && !mayGoOn(*after, *place))
            return {};
        FeedPage page{bucket, {}, after.value_or(Cursor{})};
        page.next.epoch = place->floor.epoch;
        page.next.forgotten = place->floor.forgotten;
        const auto rows = m_db.query(rowsSql, {bucket.store, bucket.text(), page.next.xid, page.next.seq, limit + 1});
        if (!rows)
            return rows.error();
        const int taken = std::min(rows->size(), limit);
        for (int i = 0; i < taken; ++i)
            page.rows.push_back({rows->text(i, 0), rows->whole(i, 1), rows->yes(i, 2), QJsonDocument::fromJson(rows->utf8(i, 3)).object()});
        if (taken > 0) {
            page.next.xid = rows->xid(taken - 1, 4);
            page.next.seq = rows->whole(taken - 1, 5);
        }
        page.checkpoint = taken == 0 || rows->whole(0, 6) == taken;
        answer = std::move(page);
        return {};
    });
    return done ? Result<FeedAnswer>(std::move(answer)) : done.error();
}

Result<Cursor> FeedStore::end(const Bucket &bucket)
{
    const auto rows = m_db.query(endSql, {bucket.store, bucket.text()});
    if (!rows)
        return rows.error();
    Cursor cursor;
    if (rows->size() > 0) {
        cursor.xid = rows->xid(0, 0);
        cursor.seq = rows->whole(0, 1);
    }
    return cursor;
}

Result<Cursor> FeedStore::cursorNow(const Bucket &bucket)
{
    const auto place = placeOf(m_db, bucket);
    const auto last = place ? end(bucket) : Result<Cursor>(place.error());
    if (!last)
        return last;
    Cursor now = place->floor;
    now.xid = last->xid;
    now.seq = last->seq;
    return now;
}

Result<BucketSum> FeedStore::sum(const Bucket &bucket, const Cursor &at)
{
    BucketSum sum{bucket, true};
    const auto done = m_db.snapshot([&]() -> Result<> {
        const auto place = placeOf(m_db, bucket);
        if (!place || !mayGoOn(at, *place))
            return place ? Result<>() : Result<>(place.error());
        if (const auto set = m_db.script("SET LOCAL statement_timeout = '1min'"); !set)
            return set;
        const auto rows = m_db.query(sumSql, {bucket.store, bucket.text(), at.xid, at.seq});
        if (!rows)
            return rows.error();
        sum = {bucket, rows->yes(0, 0), rows->whole(0, 1), rows->text(0, 2).toULongLong(nullptr, 16)};
        return {};
    });
    return done ? Result<BucketSum>(sum) : done.error();
}

Result<qint64> FeedStore::forgetTombstones(const Bucket &bucket, const QDateTime &before)
{
    const auto gone = m_db.query(forgetSql, {bucket.store, bucket.text(), before});
    return gone ? Result<qint64>(gone->whole(0, 0)) : gone.error();
}

Result<> FeedStore::beginGeneration()
{
    return m_db.run("UPDATE feed_generation SET generation = generation + 1");
}

} // namespace tuttu
