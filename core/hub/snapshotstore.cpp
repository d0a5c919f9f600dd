// SPDX-FileCopyrightText: 2026 Tuttu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/hub/snapshotstore.h"

#include "core/hub/feedstore.h"
#include "core/hub/snapshotfile.h"

#include <QCryptographicHash>
#include <QDir>
#include <QJsonDocument>
#include <QSet>

namespace tuttu {

using namespace Qt::StringLiterals;

namespace {

// People with their orders, then everything else as it came. The last column says whose a row is.
constexpr char rowsSql[] = R"(
    DECLARE rows NO SCROLL CURSOR FOR SELECT key, version, deleted, content, whose FROM (
        SELECT *, CASE WHEN deleted THEN '~' WHEN key LIKE 'customer/%' THEN substr(key, 10) WHEN key LIKE 'order/%' THEN content::json ->> 'customer' ELSE '~' END AS whose
        FROM feed WHERE home = $1 AND bucket = $2 AND (xid, seq) <= ($3::xid8, $4::bigint)) AS all_rows
    ORDER BY whose COLLATE "C", key NOT LIKE 'customer/%', xid, seq)";

constexpr char latestSql[] = "SELECT name, cursor, sha256, size, rows, key FROM snapshot WHERE home = $1 AND bucket = $2";
constexpr char keepSql[] = R"(
    INSERT INTO snapshot (home, bucket, name, cursor, sha256, size, rows, key) VALUES ($1, $2, $3, $4, $5::bytea, $6, $7, $8::bytea)
    ON CONFLICT (home, bucket) DO UPDATE SET name = excluded.name, cursor = excluded.cursor, sha256 = excluded.sha256, size = excluded.size, rows = excluded.rows,
        key = excluded.key, built = now())";

constexpr auto suffix = ".tuttu";

QString nameFor(const Bucket &bucket, const Cursor &cursor)
{
    return bucket.text().replace(u':', u'-') + u'-' + QString::fromLatin1(QCryptographicHash::hash(cursor.text().toLatin1(), QCryptographicHash::Sha256).left(8).toHex())
        + QLatin1String(suffix);
}

} // namespace

Result<SnapshotNotice> SnapshotStore::latest(const Bucket &bucket)
{
    const auto rows = m_db.query(latestSql, {bucket.store, bucket.text()});
    if (!rows)
        return rows.error();
    if (rows->size() == 0)
        return Errc::NotFound;
    const auto cursor = Cursor::fromText(rows->text(0, 1));
    return cursor ? Result<SnapshotNotice>(SnapshotNotice{bucket, rows->text(0, 0), *cursor, rows->bytes(0, 2), rows->whole(0, 3), rows->whole(0, 4), rows->bytes(0, 5)})
                  : cursor.error();
}

Result<SnapshotNotice> SnapshotStore::build(const Bucket &bucket, const QString &folder)
{
    Result<SnapshotNotice> made = Error{};
    const auto done = m_db.snapshot([&]() -> Result<> {
        made = write(bucket, folder);
        return made ? Result<>() : Result<>(made.error());
    });
    if (!done)
        return done.error();
    const auto kept = m_db.run(keepSql, {bucket.store, bucket.text(), made->name, made->cursor.text(), made->sha256, made->size, made->rows, made->key});
    return kept ? made : Result<SnapshotNotice>(kept.error());
}

Result<SnapshotNotice> SnapshotStore::write(const Bucket &bucket, const QString &folder)
{
    const auto end = FeedStore(m_db).cursorNow(bucket);
    const auto before = latest(bucket);
    if (!end)
        return end.error();
    if (before && before->cursor == *end && QFile::exists(folder + u'/' + before->name))
        return before;
    SnapshotNotice notice{bucket, nameFor(bucket, *end), *end};
    // It is long, and it is read only: nobody waits for it, and the feed's horizon is those who write.
    if (const auto set = m_db.script("SET LOCAL statement_timeout = '10min'; SET LOCAL idle_in_transaction_session_timeout = '1min'"); !set)
        return set.error();
    if (const auto declared = m_db.run(rowsSql, {bucket.store, bucket.text(), end->xid, end->seq}); !declared)
        return declared.error();
    SnapshotFile writing(notice, folder + u'/' + notice.name, m_keys.get());
    if (const auto begun = writing.begin(); !begun)
        return begun.error();
    for (;;) {
        const auto rows = m_db.query("FETCH 1000 FROM rows");
        if (!rows)
            return rows.error();
        for (int i = 0; i < rows->size(); ++i) {
            const auto added = writing.add({rows->text(i, 0), rows->whole(i, 1), rows->yes(i, 2), QJsonDocument::fromJson(rows->utf8(i, 3)).object()}, rows->text(i, 4));
            if (!added)
                return added.error();
        }
        if (rows->size() == 0)
            break;
    }
    const auto finished = writing.finish(notice);
    return finished ? Result<SnapshotNotice>(std::move(notice)) : Result<SnapshotNotice>(finished.error());
}

Result<int> SnapshotStore::sweep(const QString &folder, const QDateTime &before)
{
    const auto rows = m_db.query("SELECT name FROM snapshot");
    if (!rows)
        return rows.error();
    QSet<QString> named;
    for (int i = 0; i < rows->size(); ++i)
        named.insert(rows->text(i, 0));
    int gone = 0;
    for (const QFileInfo &file : QDir(folder).entryInfoList({u"*"_s + QLatin1String(suffix)}, QDir::Files)) {
        if (!named.contains(file.fileName()) && file.lastModified() < before)
            gone += QFile::remove(file.filePath());
    }
    return gone;
}

} // namespace tuttu
