// SPDX-FileCopyrightText: 2026 Tuttu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sync/feedapplier.h"

#include "core/storage/opapplier.h"
#include "core/storage/oplayers.h"
#include "core/storage/replicastore.h"
#include "core/storage/shelf.h"
#include "core/storage/waitingrecordstore.h"
#include "core/sync/recordapplier.h"
#include "core/sync/wire/pushbatch.h"
#include "core/sync/wire/wirereader.h"

#include <QJsonDocument>

#include <limits>

namespace tuttu {

using namespace Qt::StringLiterals;

namespace {

constexpr QLatin1StringView opKey("op/");

OpId opNamed(const FeedRow &row) { return row.key.startsWith(opKey) ? OpId::fromString(row.key.mid(opKey.size())) : OpId(); }

/** Invalid: says what is wrong with it. */
Result<Op> opIn(const FeedRow &row)
{
    const auto pushed = pushedOpFromJson(row.content);
    if (!pushed)
        return pushed.error();
    WireReader r(row.content);
    Op op{pushed->id, r.id<DeviceId>("device"), int(r.whole("epoch", 1, std::numeric_limits<int>::max())), pushed->seq, pushed->baseVersion, pushed->at,
          pushed->monotonicMs, pushed->actor, pushed->kind, pushed->schemaVersion, {}};
    if (!r.ok())
        return r.error();
    const QJsonDocument content = QJsonDocument::fromJson(pushed->content);
    if (op.id != opNamed(row) || pushed->isSealed() || !content.isObject())
        return {Errc::Invalid, u"a row whose op is another, or sealed, or no JSON"_s};
    op.payload = content.object();
    return op;
}

/** One page on its way in, within a transaction. */
class Following
{
public:
    Following(const Shelf &shelf, const FeedPage &page, const DeviceIdentity &me, FeedReading &reading)
        : m_shelf(shelf), m_page(page), m_bucket(page.bucket.text()), m_me(me), m_reading(reading), m_replica(shelf), m_layers(shelf), m_records(shelf), m_waiting(shelf) {}
    Result<> all();
    const std::vector<Op> &heard() const { return m_layers.heard(); }

private:
    Result<> row(const FeedRow &row);
    Result<> tell(const FeedRow &row);
    Result<> forgetFrom(qint64 place);
    Result<> tellRecord(const FeedRow &row);
    Result<> finishRecords();

    const Shelf &m_shelf;
    const FeedPage &m_page;
    const QString m_bucket;
    const DeviceIdentity &m_me;
    FeedReading &m_reading;
    ReplicaStore m_replica;
    OpLayers m_layers;
    RecordApplier m_records;
    WaitingRecordStore m_waiting;
    bool m_doubted = false; ///< records of before this reading are still to be told again
};

Result<> Following::all()
{
    const auto doubted = m_waiting.anyDoubted(m_bucket);
    if (!doubted)
        return doubted.error();
    m_doubted = *doubted;
    for (const FeedRow &one : m_page.rows) {
        if (const auto done = row(one); !done)
            return done;
    }
    if (m_page.checkpoint) { // what a new reading has not come by is no more
        const auto next = m_replica.rowBehind(m_bucket, m_reading.at);
        const auto done = next && *next ? forgetFrom((*next)->place) : next ? Result<>() : Result<>(next.error());
        if (!done)
            return done;
    }
    const auto done = finishRecords();
    return done ? m_layers.finish(m_page.checkpoint) : done;
}

/** What was captured here lies over what the hub knows whole, as it does over ops. */
Result<> Following::tellRecord(const FeedRow &row)
{
    if (const auto off = m_layers.takeOff(); !off)
        return off;
    if (const auto settled = m_doubted ? m_waiting.settle(m_bucket, row.key) : Result<>(); !settled)
        return settled;
    const auto done = m_records.apply(row);
    return done ? Result<>() : done.error();
}

/** At a checkpoint whoever the new reading has not told of goes, a limited number at a time: a scan does not wait. */
Result<> Following::finishRecords()
{
    if (m_page.checkpoint && m_doubted) {
        const auto gone = m_waiting.doubted(m_bucket, RecordApplier::mostRetried);
        if (!gone)
            return gone.error();
        for (const QString &name : *gone) {
            auto done = m_layers.takeOff();
            if (done)
                done = m_waiting.settle(m_bucket, name);
            if (done)
                done = m_records.dropUntold(name);
            if (!done)
                return done;
        }
    }
    return m_records.finish(m_page.checkpoint);
}

Result<> Following::row(const FeedRow &row)
{
    const quint64 hash = row.deleted ? ReplicaStore::ofNothing : row.hash();
    const auto known = m_replica.rowBehind(m_bucket, m_reading.at);
    if (!known)
        return known.error();
    if (*known) { // a reading anew
        if ((*known)->key == row.key && (*known)->hash == hash) {
            m_reading.at = (*known)->place;
            return {};
        }
        if (const auto done = forgetFrom((*known)->place); !done)
            return done;
    }
    if (const auto put = m_replica.putRow(m_bucket, {0, row.key, hash, opNamed(row)}, m_reading); !put)
        return put;
    if (isRecord(row.key))
        return tellRecord(row);
    if (opNamed(row).isNull())
        return {};
    return row.deleted ? m_layers.forget(opNamed(row)) : tell(row);
}

Result<> Following::forgetFrom(qint64 place)
{
    auto done = m_layers.rewind(m_bucket, place);
    if (done) {
        m_doubted = true;
        done = m_waiting.doubtFrom(m_bucket, place);
    }
    return done ? m_replica.dropRowsFrom(m_bucket, place, m_reading) : done;
}

Result<> Following::tell(const FeedRow &row)
{
    const auto op = opIn(row);
    if (!op)
        return OpApplier(m_shelf).park(opNamed(row), op.error().detail);
    const bool own = op->device == m_me.id;
    if (own && op->kind == opKind(OpLost{})) {
        if (const auto gone = m_layers.drop(op->epoch, op->seq); !gone)
            return gone;
    }
    return m_layers.tell(*op, own, m_bucket);
}

} // namespace

Result<bool> FeedApplier::isNext(const std::optional<Cursor> &asked, const QString &bucket) const
{
    const auto reading = ReplicaStore(m_shelf).reading(bucket);
    return reading ? Result<bool>(reading->cursor == (asked ? asked->text() : QString())) : reading.error();
}

Result<std::optional<Cursor>> FeedApplier::cursor(const Bucket &bucket) const
{
    const auto reading = ReplicaStore(m_shelf).reading(bucket.text());
    if (!reading)
        return reading.error();
    const auto cursor = Cursor::fromText(reading->cursor);
    return cursor ? std::optional(*cursor) : std::nullopt;
}

Result<FeedNews> FeedApplier::apply(const std::optional<Cursor> &asked, const FeedPage &page)
{
    return m_shelf.cache.transaction([&]() -> Result<FeedNews> {
        const QString bucket = page.bucket.text();
        const auto next = isNext(asked, bucket);
        if (!next || !*next)
            return next ? Result<FeedNews>(FeedNews()) : next.error();
        const auto me = Outbox(m_shelf.outbox).device();
        auto reading = ReplicaStore(m_shelf).reading(bucket);
        if (!me || !reading)
            return me ? reading.error() : me.error();
        Following following(m_shelf, page, *me, *reading);
        if (const auto done = following.all(); !done)
            return done.error();
        reading->cursor = page.next.text();
        const auto kept = ReplicaStore(m_shelf).setReading(bucket, *reading);
        return kept ? Result<FeedNews>({true, following.heard()}) : kept.error();
    });
}

Result<bool> FeedApplier::beginAnew(const std::optional<Cursor> &asked, const Bucket &bucket)
{
    return m_shelf.cache.transaction([&]() -> Result<bool> {
        const auto next = isNext(asked, bucket.text());
        if (!next || !*next)
            return next;
        auto reading = ReplicaStore(m_shelf).reading(bucket.text());
        if (!reading)
            return reading.error();
        reading->cursor = QString();
        reading->at = 0;
        const auto kept = ReplicaStore(m_shelf).setReading(bucket.text(), *reading);
        return kept ? Result<bool>(true) : kept.error();
    });
}

Result<bool> FeedApplier::mistrust(const Cursor &at, const Bucket &bucket)
{
    return m_shelf.cache.transaction([&]() -> Result<bool> {
        const auto next = isNext(at, bucket.text());
        if (!next || !*next)
            return next;
        const auto begun = ReplicaStore(m_shelf).readAllAnew(bucket.text());
        return begun ? Result<bool>(true) : begun.error();
    });
}

Result<FeedApplier::Sum> FeedApplier::sum(const Bucket &bucket) const
{
    const auto reading = ReplicaStore(m_shelf).reading(bucket.text());
    return reading ? Result<Sum>({reading->count, reading->checksum}) : reading.error();
}

Result<qint64> FeedApplier::toldUpTo() const
{
    const auto me = Outbox(m_shelf.outbox).device();
    if (!me)
        return me.error();
    const auto first = ReplicaStore(m_shelf).firstNotTold(me->epoch);
    return first ? Result<qint64>(*first > 0 ? *first - 1 : me->lastSeq) : first;
}

} // namespace tuttu
