// SPDX-FileCopyrightText: 2026 Tuttu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/oplayers.h"

#include "core/base/logging.h"
#include "core/domain/op.h"
#include "core/domain/recordrule.h"
#include "core/storage/changerecorder.h"
#include "core/storage/replicastore.h"
#include "core/storage/shelf.h"

#include <algorithm>

namespace tuttu {

namespace {

constexpr size_t mostBetweenPages = 1000; ///< a rebuilt cache lays a whole journal over the first page

Result<bool> followsAHub(const Shelf &shelf)
{
    const auto me = Outbox(shelf.outbox).device();
    if (me)
        return !me->hubKey.isEmpty();
    return me.error().code == Errc::NotFound ? Result<bool>(false) : me.error();
}

} // namespace

Result<> OpLayers::layOver(const Op &op, bool own)
{
    OpApplier applier(m_shelf);
    const auto known = applier.isApplied(op.id);
    const auto follows = followsAHub(m_shelf);
    if (!known || !follows)
        return known ? follows.error() : known.error();
    if (*known)
        return {};
    const auto laid = ReplicaStore(m_shelf).laid(op.id);
    if (!laid)
        return laid.error();
    return *follows && !*laid ? put({op, own}, {}, HalfWay::Fails) : applier.applyInside(op, HalfWay::Fails);
}

Result<> OpLayers::put(const Off &off, const QString &bucket, HalfWay halfWay)
{
    ChangeRecorder recorder(m_shelf.cache);
    if (const auto done = OpApplier(m_shelf).applyInside(off.op, halfWay); !done)
        return done;
    m_heard.push_back(off.op);
    const auto changes = recorder.changes();
    return changes ? ReplicaStore(m_shelf).lay(off.op, off.own, bucket, *changes) : Result<>(changes.error());
}

Result<> OpLayers::takeOff()
{
    if (m_isOff)
        return {};
    m_isOff = true;
    ReplicaStore replica(m_shelf);
    const auto above = replica.notTold();
    if (!above)
        return above.error();
    for (const LaidOp &laid : *above) {
        auto op = replica.opOf(laid);
        if (op)
            m_off.push_back({std::move(*op), laid.own});
        else
            qCWarning(lcStorage) << "op" << laid.op.toString() << "cannot be put on again before the hub tells it:" << op.error().detail;
        if (const auto done = replica.lift(laid); !done)
            return done;
    }
    std::reverse(m_off.begin(), m_off.end());
    return {};
}

Result<> OpLayers::tell(const Op &op, bool own, const QString &bucket)
{
    ReplicaStore replica(m_shelf);
    const auto known = OpApplier(m_shelf).isApplied(op.id);
    const auto laid = replica.laid(op.id);
    if (!known || !laid)
        return known ? laid.error() : known.error();
    if (!m_isOff && *known) {
        const auto above = replica.notTold();
        if (!above)
            return above.error();
        if (!above->empty() && above->back().op == op.id && !above->back().undo.isNull())
            return replica.setTold(above->back(), bucket); // the lowest: it lies where it belongs
    }
    if (*known && (!*laid || !(*laid)->bucket.isNull()))
        return {}; // told before, or captured before there was a hub
    if (const auto done = takeOff(); !done)
        return done;
    std::erase_if(m_off, [&](const Off &off) { return off.op.id == op.id; });
    if (const auto done = put({op, own}, bucket, HalfWay::Parks); !done)
        return done;
    // The hub's own record of them contains it: it waits for nothing.
    const auto outcome = outcomeFromJson(op.kind, op.payload);
    const CustomerId changed = outcome ? changedBy(*outcome) : CustomerId();
    return changed.isNull() ? Result<>() : OpApplier(m_shelf).endContained(changed);
}

Result<> OpLayers::rewind(const QString &bucket, qint64 place)
{
    if (const auto done = takeOff(); !done)
        return done;
    ReplicaStore replica(m_shelf);
    const auto above = replica.toldFrom(bucket, place);
    if (!above)
        return above.error();
    std::vector<Off> own;
    for (const LaidOp &laid : *above) {
        if (laid.own) {
            auto op = replica.opOf(laid);
            if (!op)
                return op.error();
            own.push_back({std::move(*op), true});
        }
        if (const auto done = replica.lift(laid); !done)
            return done;
    }
    m_off.insert(m_off.begin(), own.rbegin(), own.rend());
    return {};
}

Result<> OpLayers::forget(const OpId &op)
{
    const auto laid = ReplicaStore(m_shelf).laid(op);
    if (!laid)
        return laid.error();
    const bool isAbove = *laid ? (*laid)->bucket.isNull() : m_isOff;
    if (!isAbove)
        return {}; // told before: what it did goes with the erasure
    if (const auto done = takeOff(); !done)
        return done;
    std::erase_if(m_off, [&](const Off &off) { return off.op.id == op; });
    return {};
}

Result<> OpLayers::drop(int epoch, qint64 seq)
{
    if (const auto done = takeOff(); !done)
        return done;
    std::erase_if(m_off, [&](const Off &off) { return off.own && off.op.epoch == epoch && off.op.seq == seq; });
    return {};
}

Result<> OpLayers::finish(bool checkpoint)
{
    ReplicaStore replica(m_shelf);
    const auto waits = replica.anyWaitsToBeLaid();
    if (!waits)
        return waits.error();
    if (*waits && checkpoint) {
        if (const auto done = takeOff(); !done)
            return done;
    }
    const bool later = !checkpoint && m_off.size() > mostBetweenPages;
    for (const Off &off : m_off) {
        if (const auto done = later ? replica.lay(off.op, off.own, {}, {}) : put(off, {}, HalfWay::Parks); !done)
            return done;
    }
    m_off.clear();
    m_isOff = false;
    return replica.forgetOldUndo();
}

} // namespace tuttu
