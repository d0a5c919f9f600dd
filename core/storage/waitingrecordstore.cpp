// SPDX-FileCopyrightText: 2026 Tuttu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/waitingrecordstore.h"

#include "core/storage/rows.h"
#include "core/storage/shelf.h"
#include "core/storage/statement.h"

namespace tuttu {

namespace {

Cell cellOf(qint64 key) { return {"waiting_record", key, "sealed"}; }

} // namespace

Result<> WaitingRecordStore::put(const QString &name, const QByteArray &content)
{
    if (const auto gone = drop(name); !gone)
        return gone;
    const auto key = first(Statement(m_shelf.cache, "SELECT coalesce(max(key), 0) + 1 FROM waiting_record"));
    if (!key)
        return key.error();
    Statement s(m_shelf.cache, "INSERT INTO waiting_record (key, name, sealed) VALUES (?, ?, ?)");
    return s.bind(*key, name, m_shelf.sealer.seal(cellOf(*key), content)).run();
}

Result<> WaitingRecordStore::drop(const QString &name)
{
    Statement s(m_shelf.cache, "DELETE FROM waiting_record WHERE name = ?");
    return s.bind(name).run();
}

Result<std::vector<WaitingRecordStore::Waiting>> WaitingRecordStore::next(qint64 after, int most) const
{
    Statement s(m_shelf.cache, "SELECT key, name, sealed FROM waiting_record WHERE key > ? ORDER BY key LIMIT ?");
    return rows<Waiting>(s.bind(after, most), [this](const Statement &row) -> Result<Waiting> {
        auto content = m_shelf.sealer.open(cellOf(row.integer(0)), row.view(2));
        return content ? Result<Waiting>(Waiting{row.integer(0), row.text(1), std::move(*content)}) : content.error();
    });
}

Result<> WaitingRecordStore::doubtFrom(const QString &bucket, qint64 place)
{
    Statement s(m_shelf.cache, "INSERT OR IGNORE INTO doubted_record (bucket, name) SELECT bucket, key FROM feed_row "
                               "WHERE bucket = ? AND place >= ? AND (key LIKE 'customer/%' OR key LIKE 'order/%' OR key LIKE 'clerk/%')");
    return s.bind(bucket, place).run();
}

Result<bool> WaitingRecordStore::anyDoubted(const QString &bucket) const
{
    Statement s(m_shelf.cache, "SELECT 1 FROM doubted_record WHERE bucket = ? LIMIT 1");
    const bool any = s.bind(bucket).step();
    return s.ok() ? Result<bool>(any) : s.error();
}

Result<> WaitingRecordStore::settle(const QString &bucket, const QString &name)
{
    Statement s(m_shelf.cache, "DELETE FROM doubted_record WHERE bucket = ? AND name = ?");
    return s.bind(bucket, name).run();
}

Result<QStringList> WaitingRecordStore::doubted(const QString &bucket, int most) const
{
    // Orders go before whose they were: by name backwards.
    Statement s(m_shelf.cache, "SELECT name FROM doubted_record WHERE bucket = ? ORDER BY name DESC LIMIT ?");
    s.bind(bucket, most);
    QStringList names;
    while (s.step())
        names += s.text(0);
    return s.ok() ? Result<QStringList>(names) : s.error();
}

Result<QStringList> WaitingRecordStore::clerksNotToldAgain(const QString &bucket) const
{
    Statement s(m_shelf.cache, "WITH here AS (SELECT coalesce((SELECT reading FROM feed_place WHERE bucket = ?1), 0) AS at), "
                               "before AS (SELECT key FROM feed_row, here WHERE bucket = ?1 AND place > at UNION SELECT name FROM doubted_record WHERE bucket = ?1) "
                               "SELECT key FROM before WHERE key LIKE 'clerk/%' AND key NOT IN (SELECT key FROM feed_row, here WHERE bucket = ?1 AND place <= at)");
    s.bind(bucket);
    QStringList names;
    while (s.step())
        names += s.text(0);
    return s.ok() ? Result<QStringList>(names) : s.error();
}

Result<qint64> WaitingRecordStore::count() const
{
    return first(Statement(m_shelf.cache, "SELECT count(*) FROM waiting_record"));
}

} // namespace tuttu
