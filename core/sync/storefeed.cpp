// SPDX-FileCopyrightText: 2026 Tuttu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sync/storefeed.h"

#include "core/base/logging.h"
#include "core/base/whendone.h"
#include "core/storage/staffstore.h"
#include "core/storage/storage.h"
#include "core/storage/waitingrecordstore.h"
#include "core/sync/feedapplier.h"
#include "core/sync/firstloads.h"
#include "core/sync/incoming.h"
#include "core/sync/wire/clerkrow.h"

#include <QPromise>

#include <algorithm>

namespace tuttu {

using namespace Qt::StringLiterals;

namespace {

/** What one answer brought. */
struct Brought {
    std::vector<Op> ops;
    std::vector<ContentNotice> contents;
    bool staff = false, goods = false;
};

/** A row that is no op. What nobody here can read is let be: a newer hub's, or one that a later version puts right. */
Result<> take(const FeedRow &row, const Shelf &shelf, Brought &brought)
{
    if (const ClerkId id = clerkOfRow(row.key); !id.isNull()) {
        const auto clerk = row.deleted ? Result<Clerk>(Clerk{}) : clerkFromJson(row.content);
        if (!clerk) {
            qCWarning(lcSync) << "a clerk cannot be read:" << clerk.error().detail;
            return {};
        }
        brought.staff = true;
        return row.deleted ? StaffStore(shelf).removeClerk(id) : StaffStore(shelf).putClerkOfChain(*clerk);
    }
    if (row.key.startsWith(u"content/") && !row.deleted) {
        if (const auto notice = ContentNotice::fromJson(row.content))
            brought.contents.push_back(*notice);
    }
    return {};
}

/** A reading anew that has come to its end and has not told of a clerk: their leaving is forgotten, and they leave here, too. */
Result<> letClerksGo(const FeedPage &page, const Shelf &shelf, Brought &brought)
{
    const auto missing = page.checkpoint && page.bucket.kind == Bucket::Kind::Store ? WaitingRecordStore(shelf).clerksNotToldAgain(page.bucket.text()) : Result<QStringList>(QStringList());
    if (!missing)
        return missing.error();
    for (const QString &name : *missing) {
        if (std::any_of(page.rows.begin(), page.rows.end(), [&](const FeedRow &row) { return row.key == name; }))
            continue;
        if (const auto gone = StaffStore(shelf).removeClerk(clerkOfRow(name)); !gone)
            return gone;
        brought.staff = true;
    }
    return {};
}

const std::optional<Cursor> *askedOf(const std::vector<ChangesQuery::Place> &asked, const Bucket &bucket)
{
    for (const ChangesQuery::Place &place : asked) {
        if (place.bucket == bucket)
            return &place.after;
    }
    return nullptr;
}

Result<> bring(const Shelf &shelf, const std::vector<ChangesQuery::Place> &asked, const FeedAnswer &answer, Brought &brought)
{
    const auto *refetch = std::get_if<MustRefetch>(&answer);
    const Bucket bucket = refetch ? refetch->bucket : std::get<FeedPage>(answer).bucket;
    const std::optional<Cursor> *after = askedOf(asked, bucket);
    if (!after)
        return {Errc::Invalid, u"the hub tells of a bucket nobody asked for"_s};
    if (refetch) {
        const auto begun = FeedApplier(shelf).beginAnew(*after, bucket);
        return begun ? Result<>() : Result<>(begun.error());
    }
    const FeedPage &page = std::get<FeedPage>(answer);
    // The staff stand in the other file: put there first, so that the cursor is never past a clerk who is not there. Doing it again harms nothing.
    const auto cursor = FeedApplier(shelf).cursor(bucket);
    if (!cursor)
        return cursor.error();
    if (*cursor != *after)
        return {}; // a copy, or an answer that came late
    for (const FeedRow &row : page.rows) {
        if (const auto taken = take(row, shelf, brought); !taken)
            return taken;
    }
    if (const auto left = letClerksGo(page, shelf, brought); !left)
        return left;
    auto news = FeedApplier(shelf).apply(*after, page);
    if (!news)
        return news.error();
    brought.goods = brought.goods || (bucket.kind == Bucket::Kind::Catalogue && page.checkpoint && !page.rows.empty());
    brought.ops.insert(brought.ops.end(), std::make_move_iterator(news->ops.begin()), std::make_move_iterator(news->ops.end()));
    return {};
}

} // namespace

StoreFeed::StoreFeed(Storage &storage, Incoming &incoming, const StoreId &store, QObject *parent)
    : QObject(parent), m_storage(storage), m_incoming(incoming), m_store(store)
{
}

QFuture<Result<std::vector<ChangesQuery::Place>>> StoreFeed::places()
{
    std::vector<Bucket> buckets{{Bucket::Kind::Store, m_store}, {Bucket::Kind::Customers, m_store}};
    if (m_catalogue)
        buckets.insert(buckets.begin(), *m_catalogue); // an order waits for its products
    const auto read = m_storage.run([buckets](Shelf &shelf) -> Result<std::vector<ChangesQuery::Place>> {
        std::vector<ChangesQuery::Place> places;
        for (const Bucket &bucket : buckets) {
            const auto cursor = FeedApplier(shelf).cursor(bucket);
            if (!cursor)
                return cursor.error();
            places.push_back({bucket, *cursor});
        }
        return places;
    });
    if (!m_loads)
        return read;
    const auto promise = std::make_shared<QPromise<Result<std::vector<ChangesQuery::Place>>>>();
    promise->start();
    whenDone(read, this, [this, promise](const Result<std::vector<ChangesQuery::Place>> &places) {
        promise->addResult(places ? m_loads->askable(*places) : places);
        promise->finish();
    });
    return promise->future();
}

void StoreFeed::tellLoads(const ChangesAnswer &answer)
{
    for (const FeedAnswer &each : answer.answers) {
        if (const auto *page = std::get_if<FeedPage>(&each))
            m_loads->followed(page->bucket, page->checkpoint);
        else
            m_loads->refetched(std::get<MustRefetch>(each).bucket);
    }
}

QFuture<Result<>> StoreFeed::apply(const std::vector<ChangesQuery::Place> &asked, const ChangesAnswer &answer)
{
    const auto brought = std::make_shared<Brought>();
    const auto done = m_storage.run([asked, answer, brought](Shelf &shelf) -> Result<> {
        for (const FeedAnswer &each : answer.answers) {
            if (const auto one = bring(shelf, asked, each, *brought); !one)
                return one;
        }
        return {};
    });
    whenDone(done, this, [this, brought, answer](const Result<> &applied) { // also what came before an error is there
        if (m_loads && applied)
            tellLoads(answer);
        m_incoming.tell(brought->ops);
        for (const ContentNotice &notice : brought->contents)
            Q_EMIT contentTold(notice);
        if (brought->staff)
            Q_EMIT staffChanged();
        if (brought->goods)
            Q_EMIT goodsChanged();
    });
    return done;
}

} // namespace tuttu
