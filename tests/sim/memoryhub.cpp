// SPDX-FileCopyrightText: 2026 Tuttu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/sim/memoryhub.h"

#include "core/domain/op.h"
#include "core/hub/feedplace.h"
#include "core/security/openvelope.h"
#include "core/sync/wire/record.h"

#include <QCryptographicHash>
#include <QJsonDocument>

#include <algorithm>

namespace tuttu {

using namespace Qt::StringLiterals;

PushedOp MemoryHub::inClear(const PushedOp &op) const
{
    if (!op.isSealed() || !m_keys)
        return op;
    const auto opened = OpEnvelope{op.content, op.hubKey, {}, op.sha256}.open(op.id, *m_keys);
    if (!opened)
        return op;
    PushedOp clear = op;
    clear.content = *opened;
    clear.hubKey.clear();
    clear.sha256 = QCryptographicHash::hash(clear.content, QCryptographicHash::Sha256);
    return clear;
}

PushAnswer MemoryHub::push(const PushBatch &batch)
{
    qint64 &line = m_lines[{batch.device, batch.epoch}];
    const qint64 before = line;
    PushAnswer answer{line, {}, {}};
    ++m_xid;
    for (const PushedOp &op : batch.ops) {
        if (!op.intact()) {
            answer.rejected.push_back({op.seq, op.id, SetbackReason::Damaged});
            if (op.seq > before)
                break;
            continue;
        }
        const auto kept = std::find_if(m_ops.begin(), m_ops.end(), [&](const Taken &t) { return t.device == batch.device && t.epoch == batch.epoch && t.op.seq == op.seq; });
        if (op.seq <= before) {
            if (kept->op.id != op.id || kept->op.kind != op.kind || kept->op.baseVersion != op.baseVersion || kept->op.sha256 != op.sha256)
                answer.rejected.push_back({op.seq, op.id, SetbackReason::OtherContent});
            else if (kept->parked)
                answer.parked.push_back({op.seq, op.id, *kept->parked});
            continue;
        }
        if (op.seq != answer.acknowledged + 1)
            break;
        if (std::any_of(m_ops.begin(), m_ops.end(), [&](const Taken &t) { return t.op.id == op.id; })) {
            answer.rejected.push_back({op.seq, op.id, SetbackReason::OtherContent});
            break;
        }
        if (const auto parked = take(batch, op))
            answer.parked.push_back({op.seq, op.id, *parked});
        answer.acknowledged = op.seq;
    }
    line = answer.acknowledged;
    return answer;
}

std::optional<SetbackReason> MemoryHub::take(const PushBatch &batch, const PushedOp &op)
{
    const PushedOp clear = inClear(op);
    const auto place = feedPlaceOf(m_store, clear);
    if (!place) {
        const SetbackReason why = place.error().code == Errc::NotFound ? SetbackReason::UnknownKind : SetbackReason::Unreadable;
        m_ops.push_back({batch.device, batch.epoch, op, why});
        return why;
    }
    m_ops.push_back({batch.device, batch.epoch, op, {}});
    QJsonObject content = toJson(clear);
    content.insert(u"device"_s, batch.device.toString());
    content.insert(u"epoch"_s, batch.epoch);
    put(place->bucket.text(), place->key, false, content);
    takeRecord(clear);
    return {};
}

void MemoryHub::put(const QString &bucket, const QString &key, bool deleted, const QJsonObject &content)
{
    auto &rows = m_feed[bucket];
    std::erase_if(rows, [&](const Row &r) { return r.row.key == key; });
    rows.push_back({{key, ++m_versions[key], deleted, content}, m_xid, ++m_seq});
}

void MemoryHub::takeRecord(const PushedOp &clear)
{
    const auto outcome = outcomeFromJson(clear.kind, QJsonDocument::fromJson(clear.content).object());
    const CustomerId id = outcome ? changedBy(*outcome) : CustomerId();
    if (id.isNull())
        return;
    const HeldRecord before = m_records[id];
    change(m_records[id], *outcome, {clear.id, clear.at, clear.actor});
    tellRecord(id, before);
}

void MemoryHub::tellAnew(const Customer &customer)
{
    ++m_xid;
    const HeldRecord before = m_records[customer.id];
    tuttu::tellAnew(m_records[customer.id], customer);
    tellRecord(customer.id, before);
}

void MemoryHub::tellRecord(const CustomerId &id, const HeldRecord &before)
{
    const auto now = recordToTell(m_records[id]);
    if (m_records[id] != before && (now || recordToTell(before)))
        put(Bucket{Bucket::Kind::Customers, m_store}.text(), recordKey(id), !now, now.value_or(QJsonObject()));
}

FeedAnswer MemoryHub::page(const Bucket &bucket, const std::optional<Cursor> &after, int limit) const
{
    const QString epoch = u"memory-%1"_s.arg(m_generation);
    if (after && after->epoch != epoch)
        return MustRefetch{bucket};
    FeedPage page{bucket, {}, after.value_or(Cursor{epoch, 0, 0, 0}), true};
    const auto rows = m_feed.find(bucket.text());
    if (rows == m_feed.end())
        return page;
    for (const Row &r : rows->second) {
        if (after && std::pair(r.xid, r.seq) <= std::pair(after->xid, after->seq))
            continue;
        if (int(page.rows.size()) == limit) {
            page.checkpoint = false;
            break;
        }
        page.rows.push_back(r.row);
        page.next = {epoch, r.xid, r.seq, 0};
    }
    return page;
}

void MemoryHub::restoreFrom(const MemoryHub &backup)
{
    const int generation = m_generation + 1;
    *this = backup;
    m_generation = generation;
}

} // namespace tuttu
