// SPDX-FileCopyrightText: 2026 Tuttu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sync/firstloads.h"

#include "core/base/logging.h"
#include "core/base/whendone.h"
#include "core/storage/storage.h"
#include "core/sync/feedapplier.h"
#include "core/sync/incoming.h"

#include <algorithm>
#include <utility>

namespace tuttu {

namespace {

bool has(const std::vector<Bucket> &buckets, const Bucket &bucket)
{
    return std::find(buckets.begin(), buckets.end(), bucket) != buckets.end();
}

void add(std::vector<Bucket> &buckets, const Bucket &bucket)
{
    if (!has(buckets, bucket))
        buckets.push_back(bucket);
}

} // namespace

FirstLoads::FirstLoads(Storage &storage, RecordLine &line, const QString &folder, Incoming &incoming, QObject *parent)
    : QObject(parent), m_storage(storage), m_load(storage, line, folder, PagePlaces::ofFeed())
{
    connect(&m_load, &SnapshotLoad::told, &incoming, &Incoming::tell);
    connect(&m_load, &SnapshotLoad::progressed, this, [this](int percent) {
        if (m_now)
            setState(LoadState{m_now->kind == Bucket::Kind::Catalogue, percent});
    });
}

/** A store's own rows are few and wanted at once: the Floor lives by them. */
bool FirstLoads::mustLoad(const ChangesQuery::Place &place) const
{
    return place.bucket.kind != Bucket::Kind::Store && !has(m_withoutFile, place.bucket) && (!place.after || SnapshotNotice::isPlace(*place.after));
}

FirstLoads::Places FirstLoads::askable(const Places &places)
{
    Places askable;
    for (const ChangesQuery::Place &place : places) {
        if (m_now == place.bucket)
            continue;
        if (!mustLoad(place)) {
            askable.push_back(place);
            if (has(m_freshAsked, place.bucket)) // asked a second time: it was content with the first
                followed(place.bucket, false);
            else if (has(m_fresh, place.bucket))
                add(m_freshAsked, place.bucket);
        } else if (!m_goodsCome || place.bucket.kind == Bucket::Kind::Catalogue)
            add(m_waiting, place.bucket);
    }
    next();
    return askable;
}

void FirstLoads::next()
{
    if (m_now || m_waiting.empty())
        return;
    m_now = m_waiting.front();
    m_waiting.erase(m_waiting.begin());
    setState(LoadState{m_now->kind == Bucket::Kind::Catalogue, 0});
    whenDone(m_load.load(*m_now), this, [this, bucket = *m_now](const Result<SnapshotLoad::Came> &came) { ended(bucket, came); });
}

void FirstLoads::ended(const Bucket &bucket, const Result<SnapshotLoad::Came> &came)
{
    if (!came && came.error().code != Errc::Damaged) { // the line or the disk: it is gone on with when the hub is asked again
        qCInfo(lcSync) << "a first load stopped:" << int(came.error().code) << came.error().detail;
        m_now.reset();
        m_waiting.clear();
        return setState({});
    }
    if (!came || *came == SnapshotLoad::Came::None)
        return readFromItsBeginning(bucket);
    if (*came == SnapshotLoad::Came::Loaded)
        add(m_fresh, bucket);
    m_now.reset();
    next();
    if (!m_now)
        setState({});
    Q_EMIT mayFollow();
}

void FirstLoads::readFromItsBeginning(const Bucket &bucket)
{
    const auto begun = m_storage.run([bucket](Shelf &shelf) -> Result<> {
        FeedApplier applier(shelf);
        const auto place = applier.cursor(bucket);
        if (!place || !*place)
            return place ? Result<>() : Result<>(place.error());
        const auto anew = applier.beginAnew(*place, bucket);
        return anew ? Result<>() : Result<>(anew.error());
    });
    whenDone(begun, this, [this, bucket](const Result<> &ready) {
        m_now.reset();
        if (ready) {
            add(m_withoutFile, bucket);
            m_goodsCome = m_goodsCome || bucket.kind == Bucket::Kind::Catalogue;
        }
        if (m_goodsCome)
            m_waiting.clear(); // asked for again by the feed, when the goods are there
        next();
        if (!m_now)
            setState({});
        if (ready)
            Q_EMIT mayFollow();
    });
}

void FirstLoads::followed(const Bucket &bucket, bool checkpoint)
{
    std::erase(m_fresh, bucket);
    std::erase(m_freshAsked, bucket);
    if (bucket.kind == Bucket::Kind::Catalogue && checkpoint)
        m_goodsCome = false;
}

void FirstLoads::refetched(const Bucket &bucket)
{
    std::erase(m_freshAsked, bucket);
    if (std::erase(m_fresh, bucket) > 0)
        add(m_withoutFile, bucket);
    else
        std::erase(m_withoutFile, bucket); // there may be one by now
}

void FirstLoads::setState(const std::optional<LoadState> &state)
{
    if (state == std::exchange(m_state, state))
        return;
    Q_EMIT changed();
}

} // namespace tuttu
