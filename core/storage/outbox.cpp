// SPDX-FileCopyrightText: 2026 Tuttu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/outbox.h"

#include "core/storage/statement.h"

#include <QJsonDocument>

namespace tuttu {

namespace {

constexpr int pageSize = 200;

} // namespace

Result<DeviceIdentity> Outbox::device() const
{
    Statement s(m_db, "SELECT uid, epoch, public_key, hub_key, last_seq, confirmed_seq FROM device");
    if (s.step())
        return DeviceIdentity{s.id<DeviceId>(0), s.small(1), s.bytes(2), s.bytes(3), s.integer(4), s.integer(5)};
    if (!s.ok())
        return s.error();
    return Errc::NotFound;
}

Result<DeviceIdentity> Outbox::create(const DeviceId &id, const QByteArray &publicKey)
{
    Statement s(m_db, "INSERT INTO device (one, uid, epoch, public_key, last_seq, confirmed_seq) VALUES (1, ?, 1, ?, 0, 0)");
    if (const auto done = s.bind(id, publicKey).run(); !done)
        return done.error();
    return device();
}

Result<> Outbox::setHubKey(const QByteArray &publicKey)
{
    Statement s(m_db, "UPDATE device SET hub_key = ?");
    return s.bind(publicKey).run();
}

Result<> Outbox::setPublicKey(const QByteArray &publicKey)
{
    Statement s(m_db, "UPDATE device SET public_key = ?");
    return s.bind(publicKey).run();
}

Result<> Outbox::sealForHub(const DeviceKeys &keys)
{
    Q_ASSERT(m_db.inTransaction());
    const auto me = device();
    if (!me)
        return me.error();
    int epoch = 0;
    qint64 seq = 0;
    for (;;) {
        const auto page = recordsAfter(epoch, seq, pageSize);
        if (!page)
            return page.error();
        if (page->empty())
            return {};
        epoch = page->back().epoch;
        seq = page->back().seq;
        for (const Kept &kept : *page) {
            const bool isConfirmed = kept.epoch == me->epoch && kept.seq <= me->confirmedSeq;
            if (isConfirmed || !kept.record || !kept.record->envelope.hubKey.isEmpty())
                continue;
            OpRecord record = *kept.record;
            auto key = record.envelope.keyFor(me->hubKey, record.head.id, keys);
            if (!key)
                continue; // not ours to open any more: it stays as it is
            record.envelope.hubKey = std::move(*key);
            Statement s(m_db, "UPDATE op SET record = ? WHERE uid = ?");
            if (const auto done = s.bind(record.toBytes(), record.head.id).run(); !done)
                return done;
        }
    }
}

Result<> Outbox::beginEpoch(int epoch)
{
    Statement s(m_db, "UPDATE device SET epoch = ?, last_seq = 0, confirmed_seq = 0");
    return s.bind(epoch).run();
}

Result<Op> Outbox::append(Op op)
{
    Q_ASSERT(!op.id.isNull() && !op.kind.isEmpty());
    const QByteArray payload = QJsonDocument(op.payload).toJson(QJsonDocument::Compact);
    if (payload.size() > largestPayload)
        return {Errc::TooLarge, QStringLiteral("a payload of %1 bytes").arg(payload.size())};
    return m_db.transaction([&]() -> Result<Op> {
        Statement there(m_db, "SELECT epoch, seq FROM op WHERE uid = ?");
        if (there.bind(op.id).step()) {
            op.epoch = there.small(0);
            op.seq = there.integer(1);
            return op;
        }
        if (!there.ok())
            return there.error();
        const auto me = device();
        if (!me)
            return {me.error().code == Errc::NotFound ? Errc::KeyLocked : me.error().code, me.error().detail};
        op.device = me->id;
        op.epoch = me->epoch;
        op.seq = me->lastSeq + 1;
        OpRecord record{op, OpEnvelope::seal(op.id, payload, me->publicKey, me->hubKey)};
        record.head.payload = {};
        if (const auto done = restore(record); !done)
            return done.error();
        return op;
    });
}

Result<> Outbox::restore(const OpRecord &record)
{
    Q_ASSERT(m_db.inTransaction());
    const Op &head = record.head;
    Statement insert(m_db, "INSERT INTO op (epoch, seq, uid, record) VALUES (?, ?, ?, ?)");
    if (const auto done = insert.bind(head.epoch, head.seq, head.id, record.toBytes()).run(); !done)
        return done;
    Statement last(m_db, "UPDATE device SET last_seq = max(last_seq, ?2) WHERE epoch = ?1");
    return last.bind(head.epoch, head.seq).run();
}

Result<> Outbox::replace(const Op &op)
{
    Q_ASSERT(m_db.inTransaction());
    const auto me = device();
    if (!me)
        return me.error();
    OpRecord record{op, OpEnvelope::seal(op.id, QJsonDocument(op.payload).toJson(QJsonDocument::Compact), me->publicKey, me->hubKey)};
    record.head.payload = {};
    Statement s(m_db, "UPDATE op SET record = ? WHERE uid = ?");
    return s.bind(record.toBytes(), op.id).run();
}

Result<qint64> Outbox::pending() const
{
    const auto me = device();
    if (me)
        return me->lastSeq - me->confirmedSeq;
    return me.error().code == Errc::NotFound ? Result<qint64>(0) : me.error();
}

Result<> Outbox::setConfirmed(qint64 seq)
{
    Statement s(m_db, "UPDATE device SET confirmed_seq = min(?, last_seq)");
    return s.bind(seq).run();
}

Result<std::map<int, qint64>> Outbox::lastOfEpochs() const
{
    Statement s(m_db, "SELECT epoch, max(seq) FROM op GROUP BY epoch");
    std::map<int, qint64> epochs;
    while (s.step())
        epochs[s.small(0)] = s.integer(1);
    return s.ok() ? Result<std::map<int, qint64>>(std::move(epochs)) : s.error();
}

Result<qint64> Outbox::count() const
{
    Statement s(m_db, "SELECT count(*) FROM op");
    if (!s.step())
        return s.error();
    return s.integer(0);
}

Result<OpRecord> Outbox::record(const OpId &op) const
{
    Statement s(m_db, "SELECT record FROM op WHERE uid = ?");
    if (s.bind(op).step())
        return OpRecord::fromBytes(s.view(0));
    if (!s.ok())
        return s.error();
    return Errc::NotFound;
}

Result<std::vector<Outbox::Kept>> Outbox::recordsAfter(int epoch, qint64 seq, int limit) const
{
    Statement s(m_db, "SELECT epoch, seq, uid, record FROM op WHERE (epoch, seq) > (?, ?) ORDER BY epoch, seq LIMIT ?");
    return read(s.bind(epoch, seq, limit));
}

Result<std::vector<Outbox::Kept>> Outbox::recordsBefore(int epoch, qint64 seq, int limit) const
{
    Statement s(m_db, "SELECT epoch, seq, uid, record FROM op WHERE (epoch, seq) < (?, ?) ORDER BY epoch DESC, seq DESC LIMIT ?");
    return read(s.bind(epoch, seq, limit));
}

Result<std::vector<Outbox::Kept>> Outbox::read(Statement &s) const
{
    std::vector<Kept> page;
    while (s.step()) {
        auto record = OpRecord::fromBytes(s.view(3));
        if (record && record->head.id != s.id<OpId>(2))
            record = Error{Errc::Damaged, QStringLiteral("a record stands under another op's id")};
        page.push_back({s.small(0), s.integer(1), std::move(record)});
    }
    if (!s.ok())
        return s.error();
    return page;
}

} // namespace tuttu
