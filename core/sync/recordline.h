// SPDX-FileCopyrightText: 2026 Tuttu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/sync/hubline.h"
#include "core/sync/wire/bucketsum.h"
#include "core/sync/wire/content.h"
#include "core/sync/wire/pulled.h"
#include "core/sync/wire/snapshotnotice.h"

namespace tuttu {

/** What is asked of the hub beside what changes: somebody the device does not hold, and a bucket's first pages in one file. HubClient, or a test's. */
class RecordLine
{
public:
    virtual ~RecordLine() = default;
    /** Within a clerk's patience, not a network's: see HubClient::pullDeadline. */
    virtual QFuture<Asked<CustomerAnswer>> customer(const CustomerAsk &ask) = 0;
    virtual QFuture<Asked<SnapshotNotice>> snapshot(const Bucket &bucket) = 0; ///< refused with 404: there is none
    virtual QFuture<Asked<ContentPiece>> snapshotPiece(const SnapshotNotice &of, qint64 from) = 0;
    virtual QFuture<Asked<BucketSum>> sum(const Bucket &bucket, const Cursor &at) = 0;
};

} // namespace tuttu
