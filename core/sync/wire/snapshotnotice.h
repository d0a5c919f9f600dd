// SPDX-FileCopyrightText: 2026 Tuttu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/sync/wire/feedpage.h"

namespace tuttu {

/** A bucket's first pages in one file, made beforehand: "GET /v1/snapshot?b=cust:..." answers where it is. The file never changes and is sealed, so that whoever serves
 *  it learns nothing: 8 bytes of magic, then frames of a length (32 bits, little-endian) and a page of the feed, packed with zstd and sealed (FrameSeal). */
struct SnapshotNotice {
    Bucket bucket;
    QString name;        ///< of the file: in "/v1/snapshots/"
    Cursor cursor;       ///< go on with this
    QByteArray sha256;   ///< of the file
    qint64 size = 0;     ///< bytes
    qint64 rows = 0;
    QByteArray key;      ///< opens the frames; for this device's ears
    friend bool operator==(const SnapshotNotice &, const SnapshotNotice &) = default;

    static constexpr qint64 largestFile = 4LL * 1024 * 1024 * 1024;
    static constexpr qsizetype keySize = 32, largestFrame = 4 * 1024 * 1024, largestPage = FeedPage::largest, rowsOfPage = 200; ///< about: who is told of is not cut in two
    static constexpr char magic[] = "TUTTUSN1";

    QByteArray toBytes() const;
    static Result<SnapshotNotice> fromBytes(const QByteArray &json); ///< TooLarge, Invalid
    /** Where a reading stands that has applied so many of the file's pages. Of no use to the hub: a reading that loses its file begins anew. */
    Cursor placeAfter(qint64 pages) const;
    static bool isPlace(const Cursor &cursor) { return cursor.epoch.startsWith(QLatin1String("snapshot-")); } ///< of any file's
    /** How many pages of this file are behind a cursor; none: it is no place of this file. */
    std::optional<qint64> pagesBefore(const std::optional<Cursor> &place) const;
};

} // namespace tuttu
