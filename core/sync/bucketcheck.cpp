// SPDX-FileCopyrightText: 2026 Tuttu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sync/bucketcheck.h"

#include "core/base/logging.h"
#include "core/base/whendone.h"
#include "core/storage/storage.h"
#include "core/sync/feedapplier.h"

#include <QPromise>

#include <algorithm>

namespace tuttu {

QDateTime BucketCheck::nextNight(const QDateTime &now, const QTimeZone &store)
{
    const QTime four(4, 0); // there on every day of the year: clocks are changed before it
    const QDateTime tonight(now.toTimeZone(store).date(), four, store);
    return (tonight > now ? tonight : QDateTime(tonight.date().addDays(1), four, store)).toUTC();
}

QFuture<BucketCheck::Found> BucketCheck::check(const Bucket &bucket)
{
    auto promise = std::make_shared<QPromise<Found>>();
    promise->start();
    const auto finish = [promise](Found found) {
        promise->addResult(found);
        promise->finish();
    };
    const auto read = m_storage.run([bucket](Shelf &shelf) -> Result<Read> {
        const auto at = FeedApplier(shelf).cursor(bucket);
        const auto sum = FeedApplier(shelf).sum(bucket);
        return at && sum ? Result<Read>({*at, sum->count, sum->checksum}) : at ? sum.error() : at.error();
    });
    whenDone(read, this, [this, bucket, finish](const Result<Read> &here) {
        if (!here || !here->at || SnapshotNotice::isPlace(*here->at)) // nothing is read to its end yet
            return finish(here ? Found::Moved : Found::Silent);
        whenDone(m_line.sum(bucket, *here->at), this, [this, here = *here, finish](const Asked<BucketSum> &asked) {
            if (asked.answer)
                compare(here, *asked.answer, finish);
            else
                finish(Found::Silent);
        });
    });
    return promise->future();
}

void BucketCheck::compare(const Read &here, const BucketSum &there, const std::function<void(Found)> &finish)
{
    if (there.moved || (there.count == here.count && there.checksum == here.checksum))
        return finish(there.moved ? Found::Moved : Found::Same);
    const bool again = std::find(m_begunAnew.begin(), m_begunAnew.end(), there.bucket) != m_begunAnew.end();
    qCWarning(lcSync) << "a bucket is unlike the hub's:" << here.count << "rows here," << there.count << "there" << (again ? "after it was read anew" : "; it is read anew");
    if (again)
        return finish(Found::Unlike);
    m_begunAnew.push_back(there.bucket);
    const auto anew = m_storage.run([bucket = there.bucket, at = here.at](Shelf &shelf) { return FeedApplier(shelf).mistrust(*at, bucket); });
    whenDone(anew, this, [this, finish](const Result<bool> &begun) {
        if (begun && *begun)
            Q_EMIT begunAnew();
        finish(begun ? Found::Unlike : Found::Silent);
    });
}

} // namespace tuttu
