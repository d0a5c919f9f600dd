// SPDX-FileCopyrightText: 2026 Tuttu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sync/wire/snapshotnotice.h"

#include "core/sync/wire/wirereader.h"

#include <QRegularExpression>

#include <limits>

namespace tuttu {

using namespace Qt::StringLiterals;

QByteArray SnapshotNotice::toBytes() const
{
    return wireJson({{u"bucket"_s, bucket.text()}, {u"name"_s, name}, {u"cursor"_s, cursor.text()}, {u"sha256"_s, wireBytes(sha256)}, {u"size"_s, size},
                     {u"rows"_s, rows}, {u"key"_s, wireBytes(key)}});
}

Result<SnapshotNotice> SnapshotNotice::fromBytes(const QByteArray &json)
{
    const auto parsed = WireReader::parse(json, 4096);
    if (!parsed)
        return parsed.error();
    WireReader r(*parsed);
    static const QRegularExpression plain(u"\\A[0-9a-z.-]{1,120}\\z"_s); // a file's name, and no way out of its folder
    const auto bucket = Bucket::fromText(r.text("bucket", 64));
    const auto cursor = Cursor::fromText(r.text("cursor", 128));
    SnapshotNotice notice;
    notice.name = r.text("name", 120);
    notice.sha256 = r.bytes("sha256", 32, 32);
    notice.size = r.whole("size", 1, largestFile);
    notice.rows = r.whole("rows", 0, std::numeric_limits<qint64>::max());
    notice.key = r.bytes("key", keySize, keySize);
    if (!bucket)
        r.fail("bucket", "is no bucket");
    if (!cursor)
        r.fail("cursor", "is no cursor");
    if (!plain.match(notice.name).hasMatch() || notice.name.startsWith(u'.'))
        r.fail("name", "is no file's name");
    if (!r.ok())
        return r.error();
    notice.bucket = *bucket;
    notice.cursor = *cursor;
    return notice;
}

Cursor SnapshotNotice::placeAfter(qint64 pages) const
{
    return {u"snapshot-"_s + QString::fromLatin1(sha256.left(16).toHex()), quint64(pages), 0, 0};
}

std::optional<qint64> SnapshotNotice::pagesBefore(const std::optional<Cursor> &place) const
{
    if (!place)
        return 0;
    return place->epoch == placeAfter(0).epoch ? std::optional<qint64>(qint64(place->xid)) : std::nullopt;
}

} // namespace tuttu
