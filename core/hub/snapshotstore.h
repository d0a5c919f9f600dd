// SPDX-FileCopyrightText: 2026 Tuttu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/hub/pgconnection.h"
#include "core/security/hubkeys.h"
#include "core/sync/wire/snapshotnotice.h"

namespace tuttu {

/** Makes the files new devices are given instead of a feed's first pages, and knows the newest of each bucket. */
class SnapshotStore
{
public:
    SnapshotStore(PgConnection &db, HubKeysPtr keys) : m_db(db), m_keys(std::move(keys)) {}

    /** Writes a file of all that can be read now into the folder and remembers it; the one before it is taken away when it is `keep` old: somebody may be
     *  reading it. Who is told of stands together with what they bought. One moment is read, no writer waits, and nobody's feed is delayed.
     *  Nothing has changed since the last: that one. Errors: Io (the folder), and a connection's. */
    Result<SnapshotNotice> build(const Bucket &bucket, const QString &folder);
    Result<SnapshotNotice> latest(const Bucket &bucket); ///< NotFound
    /** Takes away files of this folder that no bucket names any more and that are older than this. Answers how many. */
    Result<int> sweep(const QString &folder, const QDateTime &before);

private:
    Result<SnapshotNotice> write(const Bucket &bucket, const QString &folder);
    PgConnection &m_db;
    HubKeysPtr m_keys;
};

} // namespace tuttu
