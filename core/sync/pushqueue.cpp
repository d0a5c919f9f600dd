// SPDX-FileCopyrightText: 2026 Tuttu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sync/pushqueue.h"

#include <QCryptographicHash>
#include <QJsonDocument>

#include <algorithm>

namespace tuttu {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype aroundOps = 256; ///< a batch's own bytes

qsizetype bytesOf(const PushedOp &op) { return QJsonDocument(toJson(op)).toJson(QJsonDocument::Compact).size() + 1; }

} // namespace

Result<std::optional<PushBatch>> PushQueue::next(const Outbox &outbox)
{
    const auto me = outbox.device();
    if (!me)
        return me.error();
    if (me->hubKey.isEmpty())
        return {Errc::NotFound, u"no hub is set up"_s};
    if (!m_asks)
        m_atHub.try_emplace(me->epoch, me->confirmedSeq);
    const auto epochs = outbox.lastOfEpochs();
    if (!epochs)
        return epochs.error();
    for (const auto &[epoch, last] : *epochs) {
        const auto known = m_atHub.find(epoch);
        if (known == m_atHub.end())
            return std::optional(PushBatch{me->id, epoch, {}});
        if (known->second >= last)
            continue;
        auto batch = batchAfter(outbox, *me, epoch, known->second);
        return batch ? Result<std::optional<PushBatch>>(std::optional(std::move(*batch))) : batch.error();
    }
    return std::optional<PushBatch>();
}

Result<PushBatch> PushQueue::batchAfter(const Outbox &outbox, const DeviceIdentity &me, int epoch, qint64 seq)
{
    const auto records = outbox.recordsAfter(epoch, seq, int(PushBatch::mostOps));
    if (!records)
        return records.error();
    PushBatch batch{me.id, epoch, {}};
    qsizetype size = aroundOps;
    const auto add = [&](Result<PushedOp> op) -> Result<bool> { ///< false: what stands before it goes
        if (op)
            size += bytesOf(*op);
        const bool fits = op && size <= PushBatch::largest && batch.ops.size() < PushBatch::mostOps;
        if (fits)
            batch.ops.push_back(std::move(*op));
        else if (batch.ops.empty())
            return op ? Error{Errc::TooLarge, u"op %1 of epoch %2"_s.arg(op->seq).arg(epoch)} : op.error();
        return fits;
    };
    for (const Outbox::Kept &kept : *records) {
        if (kept.epoch != epoch)
            break;
        const bool isLost = !kept.record && kept.record.error().code == Errc::Damaged;
        for (qint64 next = seq + 1; next <= kept.seq; ++next) {
            const auto added = add(next < kept.seq || isLost ? lost(me, epoch, next) : kept.record ? pushed(*kept.record, me) : Result<PushedOp>(kept.record.error()));
            if (!added)
                return added.error();
            if (!*added)
                return batch;
        }
        seq = kept.seq;
    }
    return batch;
}

/** In the place of what the disk has lost: named alike whenever it is sent. When it was is not known. */
PushedOp PushQueue::lost(const DeviceIdentity &me, int epoch, qint64 seq)
{
    m_lost.insert({epoch, seq});
    PushedOp op{OpId::derived("lost", u"%1/%2/%3"_s.arg(me.id.toString()).arg(epoch).arg(seq)), seq, 0, QDateTime(QDate(2000, 1, 1), QTime(0, 0), Qt::UTC), 0};
    op.kind = opKind(OpLost{});
    op.content = QJsonDocument(toJson(Outcome(OpLost{}))).toJson(QJsonDocument::Compact);
    op.sha256 = QCryptographicHash::hash(op.content, QCryptographicHash::Sha256);
    return op;
}

Result<PushedOp> PushQueue::pushed(const OpRecord &record, const DeviceIdentity &me) const
{
    const Op &head = record.head;
    QByteArray hubKey = record.envelope.hubKey;
    if (hubKey.isEmpty()) { // captured before there was a hub
        if (!m_keys)
            return {Errc::KeyLocked, u"op %1 waits for this device's key"_s.arg(head.id.toString())};
        auto made = record.envelope.keyFor(me.hubKey, head.id, *m_keys);
        if (!made)
            return made.error();
        hubKey = std::move(*made);
    }
    return PushedOp{head.id, head.seq, head.baseVersion, head.at, head.monotonicMs, head.actor, head.kind, head.schemaVersion, record.envelope.sealed, hubKey, record.envelope.sha256};
}

void PushQueue::askAnew()
{
    m_atHub.clear();
    m_asks = true;
}

Result<> PushQueue::taken(Outbox &outbox, const PushBatch &sent, const PushAnswer &answer)
{
    const auto me = outbox.device();
    const auto epochs = outbox.lastOfEpochs();
    if (!me || !epochs)
        return !me ? me.error() : epochs.error();
    const auto last = epochs->find(sent.epoch);
    if (sent.device != me->id || answer.acknowledged > (last == epochs->end() ? 0 : last->second))
        return {Errc::Invalid, u"no answer to what was sent"_s};
    if (m_asks && !sent.ops.empty() && !m_atHub.contains(sent.epoch))
        return {}; // sent before it was asked anew: perhaps the other hub's word
    if (sent.epoch == me->epoch && answer.acknowledged != me->confirmedSeq) {
        if (const auto kept = outbox.setConfirmed(answer.acknowledged); !kept)
            return kept;
    }
    m_atHub[sent.epoch] = answer.acknowledged;
    m_rejected = answer.rejected;
    for (const Setback &one : answer.parked) {
        if (std::none_of(m_parked.begin(), m_parked.end(), [&](const Setback &known) { return known.op == one.op; }))
            m_parked.push_back(one);
    }
    return {};
}

} // namespace tuttu
