// SPDX-FileCopyrightText: 2026 Tuttu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/sync/wire/feedpage.h"

namespace tuttu {

/** What the hub has of a bucket, to be compared with what a device has read of it: "GET /v1/sum?b=cust:...@12ab-5-1.730.4.0". Tombstones do not count: the hub forgets them. */
struct BucketSum {
    Bucket bucket;
    bool moved = false;   ///< something has changed behind the cursor that was asked with: ask again later
    qint64 count = 0;     ///< of what is there
    quint64 checksum = 0; ///< their hashes, by exclusive or
    friend bool operator==(const BucketSum &, const BucketSum &) = default;

    static constexpr qsizetype largest = 1024; ///< bytes of its JSON

    QByteArray toBytes() const;
    static Result<BucketSum> fromBytes(const QByteArray &json); ///< TooLarge, Invalid
};

} // namespace tuttu
