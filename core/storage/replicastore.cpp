// SPDX-FileCopyrightText: 2026 Tuttu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/replicastore.h"

#include "core/storage/changerecorder.h"
#include "core/storage/opfields.h"
#include "core/storage/orderstore.h"
#include "core/storage/rows.h"
#include "core/storage/shelf.h"

namespace tuttu {

namespace {

/** As far back as a hub restored from its backup may have forgotten: some days of a busy store. */
constexpr qint64 keptUndo = 20'000;

void count(quint64 hash, int by, FeedReading &reading)
{
    reading.count += hash == ReplicaStore::ofNothing ? 0 : by;
    reading.checksum ^= hash;
}

#define LAID_COLUMNS "l.key, l.op, l.epoch IS NOT NULL, l.bucket, l.undo FROM laid_op l "


} // namespace

Result<FeedReading> ReplicaStore::reading(const QString &bucket) const
{
    Statement s(m_shelf.cache, "SELECT cursor, reading, count, checksum FROM feed_place WHERE bucket = ?");
    if (s.bind(bucket).step())
        return FeedReading{s.isNull(0) ? QString() : s.text(0), s.integer(1), s.integer(2), quint64(s.integer(3))};
    return s.ok() ? Result<FeedReading>(FeedReading()) : s.error();
}

Result<> ReplicaStore::setReading(const QString &bucket, const FeedReading &r)
{
    Statement s(m_shelf.cache, "INSERT INTO feed_place (bucket, cursor, reading, count, checksum) VALUES (?1, ?2, ?3, ?4, ?5) "
                               "ON CONFLICT (bucket) DO UPDATE SET cursor = ?2, reading = ?3, count = ?4, checksum = ?5");
    return s.bind(bucket, r.cursor.isEmpty() ? std::optional<QString>() : r.cursor, r.at, r.count, qint64(r.checksum)).run();
}

Result<std::optional<FollowedRow>> ReplicaStore::rowBehind(const QString &bucket, qint64 place) const
{
    if (m_end.place == place && m_end.bucket == bucket)
        return std::optional<FollowedRow>();
    Statement s(m_shelf.cache, "SELECT place, key, hash, op FROM feed_row WHERE bucket = ? AND place > ? ORDER BY place LIMIT 1");
    if (s.bind(bucket, place).step())
        return std::optional(FollowedRow{s.integer(0), s.text(1), quint64(s.integer(2)), s.id<OpId>(3)});
    return s.ok() ? Result<std::optional<FollowedRow>>(std::nullopt) : s.error();
}

Result<> ReplicaStore::readAnewFrom(const OpId &op)
{
    m_end = {};
    Statement row(m_shelf.cache, "UPDATE feed_row SET hash = ~hash WHERE op = ? RETURNING bucket");
    if (!row.bind(op).step())
        return row.ok() ? Result<>() : row.error();
    const QString bucket = row.text(0);
    if (const auto done = row.run(); !done)
        return done;
    auto now = reading(bucket);
    if (!now)
        return now.error();
    now->cursor = QString();
    now->at = 0;
    now->checksum = ~now->checksum;
    return setReading(bucket, *now);
}

Result<> ReplicaStore::readAllAnew(const QString &bucket)
{
    m_end = {};
    Statement s(m_shelf.cache, "UPDATE feed_row SET hash = ?2 WHERE bucket = ?1");
    if (const auto done = s.bind(bucket, qint64(ofNothing)).run(); !done)
        return done;
    return setReading(bucket, {});
}

Result<> ReplicaStore::putRow(const QString &bucket, FollowedRow row, FeedReading &reading)
{
    if (m_end.place == reading.at && m_end.bucket == bucket) {
        const auto put = putNewRow(bucket, row, reading);
        if (!put || *put)
            return put ? Result<>() : put.error();
    }
    Statement gone(m_shelf.cache, "DELETE FROM feed_row WHERE bucket = ? AND key = ? RETURNING hash");
    if (gone.bind(bucket, row.key).step()) {
        count(quint64(gone.integer(0)), -1, reading);
    }
    if (const auto done = gone.run(); !done)
        return done;
    const auto place = first(std::move(Statement(m_shelf.cache, "SELECT coalesce(max(place), 0) + 1 FROM feed_row WHERE bucket = ?").bind(bucket)));
    if (!place)
        return place.error();
    Statement s(m_shelf.cache, "INSERT INTO feed_row (bucket, place, key, hash, op) VALUES (?, ?, ?, ?, ?)");
    if (const auto done = s.bind(bucket, *place, row.key, qint64(row.hash), row.op).run(); !done)
        return done;
    count(row.hash, 1, reading);
    reading.at = *place;
    m_end = {bucket, *place};
    return {};
}

/** Behind the last one; false: a row of this key stands somewhere already. */
Result<bool> ReplicaStore::putNewRow(const QString &bucket, const FollowedRow &row, FeedReading &reading)
{
    Statement s(m_shelf.cache, "INSERT INTO feed_row (bucket, place, key, hash, op) VALUES (?, ?, ?, ?, ?) ON CONFLICT (bucket, key) DO NOTHING");
    const qint64 before = m_shelf.cache.changes();
    if (const auto done = s.bind(bucket, reading.at + 1, row.key, qint64(row.hash), row.op).run(); !done)
        return done.error();
    if (m_shelf.cache.changes() == before)
        return false;
    count(row.hash, 1, reading);
    m_end.place = ++reading.at;
    return true;
}

Result<> ReplicaStore::dropRowsFrom(const QString &bucket, qint64 place, FeedReading &reading)
{
    Statement s(m_shelf.cache, "DELETE FROM feed_row WHERE bucket = ? AND place >= ? RETURNING hash");
    s.bind(bucket, place);
    m_end = {};
    while (s.step()) {
        count(quint64(s.integer(0)), -1, reading);
    }
    return s.ok() ? Result<>() : Result<>(s.error());
}

Result<> ReplicaStore::lay(const Op &op, bool own, const QString &bucket, const QByteArray &undo)
{
    const auto key = first(Statement(m_shelf.cache, "SELECT coalesce(max(key), 0) + 1 FROM laid_op"));
    if (!key)
        return key.error();
    const bool kept = own || bucket.isEmpty();
    Statement s(m_shelf.cache, "INSERT INTO laid_op (key, op, epoch, seq, bucket, undo, sealed) VALUES (?, ?, ?, ?, ?, ?, ?)");
    return s.bind(*key, op.id, own ? std::optional(op.epoch) : std::nullopt, own ? std::optional(op.seq) : std::nullopt,
                  bucket.isEmpty() ? std::optional<QString>() : bucket, undo.isNull() ? std::optional<QByteArray>() : undo,
                  kept ? std::optional(sealedWords(m_shelf, "laid_op", *key, wholeOp(op))) : std::nullopt).run();
}

Result<std::vector<LaidOp>> ReplicaStore::readLaid(Statement &s) const
{
    return rows<LaidOp>(s, [](const Statement &row) -> Result<LaidOp> {
        return LaidOp{row.integer(0), row.id<OpId>(1), row.small(2) != 0, row.isNull(3) ? QString() : row.text(3), row.isNull(4) ? QByteArray() : row.bytes(4)};
    });
}

Result<std::optional<LaidOp>> ReplicaStore::laid(const OpId &op) const
{
    Statement s(m_shelf.cache, "SELECT " LAID_COLUMNS "WHERE l.op = ?");
    const auto found = readLaid(s.bind(op));
    if (!found)
        return found.error();
    return found->empty() ? std::nullopt : std::optional(found->front());
}

Result<std::vector<LaidOp>> ReplicaStore::notTold() const
{
    Statement s(m_shelf.cache, "SELECT " LAID_COLUMNS "WHERE l.bucket IS NULL ORDER BY l.key DESC");
    return readLaid(s);
}

Result<std::vector<LaidOp>> ReplicaStore::toldFrom(const QString &bucket, qint64 place) const
{
    Statement s(m_shelf.cache, "SELECT " LAID_COLUMNS "JOIN feed_row r ON r.op = l.op WHERE r.bucket = ?1 AND r.place >= ?2 AND l.bucket = ?1 ORDER BY l.key DESC");
    return readLaid(s.bind(bucket, place));
}

Result<Op> ReplicaStore::opOf(const LaidOp &laid) const
{
    Statement s(m_shelf.cache, "SELECT key, sealed FROM laid_op WHERE key = ?");
    if (!s.bind(laid.key).step())
        return s.ok() ? Error{Errc::NotFound, laid.op.toString()} : s.error();
    const auto whole = openedWords<WholeOp>(m_shelf, "laid_op", s, 0, 1);
    return whole ? Result<Op>(tuttu::opOf(*whole)) : whole.error();
}

Result<> ReplicaStore::setTold(const LaidOp &laid, const QString &bucket)
{
    Statement s(m_shelf.cache, "UPDATE laid_op SET bucket = ?2, sealed = iif(epoch IS NULL, NULL, sealed) WHERE key = ?1");
    return s.bind(laid.key, bucket).run();
}

Result<> ReplicaStore::lift(const LaidOp &laid)
{
    if (const auto done = ChangeRecorder::takeBack(m_shelf.cache, laid.undo); !done)
        return done;
    Statement s(m_shelf.cache, "DELETE FROM laid_op WHERE key = ?");
    return s.bind(laid.key).run();
}

Result<bool> ReplicaStore::anyWaitsToBeLaid() const
{
    const auto found = first(Statement(m_shelf.cache, "SELECT EXISTS (SELECT 1 FROM laid_op WHERE bucket IS NULL AND undo IS NULL)"));
    return found ? Result<bool>(*found != 0) : found.error();
}

Result<qint64> ReplicaStore::firstNotTold(int epoch) const
{
    return first(std::move(Statement(m_shelf.cache, "SELECT coalesce(min(seq), 0) FROM laid_op WHERE bucket IS NULL AND epoch = ?").bind(epoch)));
}

Result<> ReplicaStore::forgetOldUndo()
{
    Statement s(m_shelf.cache, "DELETE FROM laid_op WHERE bucket IS NOT NULL AND key <= (SELECT max(key) FROM laid_op) - ?");
    return s.bind(keptUndo).run();
}

Result<> ReplicaStore::wait(const Op &op)
{
    const auto key = first(Statement(m_shelf.cache, "SELECT coalesce(max(key), 0) + 1 FROM waiting_op"));
    if (!key)
        return key.error();
    Statement s(m_shelf.cache, "INSERT OR IGNORE INTO waiting_op (key, op, sealed) VALUES (?, ?, ?)");
    return s.bind(*key, op.id, sealedWords(m_shelf, "waiting_op", *key, wholeOp(op))).run();
}

Result<std::vector<Op>> ReplicaStore::waiting() const
{
    Statement s(m_shelf.cache, "SELECT w.key, w.sealed, a.parked FROM waiting_op w LEFT JOIN applied_op a ON a.op = w.op ORDER BY w.key");
    std::vector<Op> all;
    while (s.step()) {
        // Behind every op they are looked through: what waits for goods that have not come costs no key and no reading.
        const ProductId product = OrderStore::productMissing(s.text(2));
        if (!product.isNull() && !m_shelf.products.find(product))
            continue;
        const auto whole = openedWords<WholeOp>(m_shelf, "waiting_op", s, 0, 1);
        if (!whole)
            return whole.error();
        all.push_back(tuttu::opOf(*whole));
    }
    if (!s.ok())
        return s.error();
    return all;
}

Result<> ReplicaStore::endWaiting(const OpId &op)
{
    Statement s(m_shelf.cache, "DELETE FROM waiting_op WHERE op = ?");
    return s.bind(op).run();
}

} // namespace tuttu
