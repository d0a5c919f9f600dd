// SPDX-FileCopyrightText: 2026 Tuttu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/hub/pgconnection.h"
#include "core/sync/wire/bucketsum.h"

#include <optional>

namespace tuttu {

/** What changed, bucket by bucket, for whoever follows. Compacted: a thing is there once, as it is now, at the place of its last change. */
class FeedStore
{
public:
    explicit FeedStore(PgConnection &db) : m_db(db) {}

    /** A thing is now so, or gone. Inside the transaction of what caused it. Who changes the same thing waits until that has ended.
     *  Errors: TooLarge (over FeedRow's limits: no page could carry it), and a connection's. */
    Result<> put(const Bucket &bucket, const QString &key, const QJsonObject &content, bool deleted = false);

    /** Many at once; of one thing once in a bucket. They are told in the order given. */
    struct Change {
        Bucket bucket;
        QString key;
        QByteArray content;   ///< JSON; of what is gone empty
        bool deleted = false;
    };
    Result<> putAll(const std::vector<Change> &changes);

    /** What changed behind a cursor; without one, from the beginning. A row is given out when no transaction that could still put one before it
     *  is open anywhere in the database: an open writer delays, and nothing is ever missed. At most `limit` (1 to FeedPage::mostRows) rows
     *  and about 4 MiB. To be asked of the primary: a standby may not know yet what a cursor has seen. */
    Result<FeedAnswer> page(const Bucket &bucket, const std::optional<Cursor> &after, int limit = FeedPage::mostRows);

    /** The place behind everything a page could give out now: to hear of what comes after it, not to begin reading at. */
    Result<Cursor> end(const Bucket &bucket);
    /** A cursor behind all that can be read now. Inside a snapshot: of the same moment as all of it. */
    Result<Cursor> cursorNow(const Bucket &bucket);

    /** What is there now, if nothing has changed behind the cursor. Reads all of the bucket: some seconds for a large one. */
    Result<BucketSum> sum(const Bucket &bucket, const Cursor &at);

    /** Drops the bucket's tombstones of before then, and answers how many. Who has not read them all has to read the bucket anew. */
    Result<qint64> forgetTombstones(const Bucket &bucket, const QDateTime &before);
    /** After a restore: what readers saw of the time since is no more. Every cursor of before ends. */
    Result<> beginGeneration();

private:
    PgConnection &m_db;
};

} // namespace tuttu
