// SPDX-FileCopyrightText: 2026 Tuttu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/oprecord.h"

#include "core/storage/opfields.h"

#include <QCryptographicHash>
#include <QJsonDocument>
#include <QtEndian>

namespace tuttu {

template<typename V, Same<OpEnvelope> T> void fields(V &v, T &t)
{
    v("sealed", t.sealed); v("deviceKey", t.deviceKey); v("hubKey", t.hubKey); v("sha256", t.sha256);
}

template<typename V, Same<OpRecord> T> void fields(V &v, T &t) { v("head", t.head); v("envelope", t.envelope); }

namespace {

constexpr char magic[] = "TuttuOp1";
constexpr qsizetype magicSize = 8, lengthSize = 4, sumSize = 32;

QByteArray sum(QByteArrayView content)
{
    return QCryptographicHash::hash(content, QCryptographicHash::Sha256);
}

} // namespace

QByteArray OpRecord::toBytes() const
{
    const QByteArray content = packed(*this);
    QByteArray length(lengthSize, Qt::Uninitialized);
    qToLittleEndian(quint32(content.size()), length.data());
    return QByteArray(magic, magicSize) + length + content + sum(content);
}

Result<OpRecord> OpRecord::fromBytes(QByteArrayView bytes)
{
    const Error broken{Errc::Damaged, QStringLiteral("an op's record is damaged")};
    if (bytes.size() < magicSize + lengthSize + sumSize || !bytes.startsWith(QByteArrayView(magic, magicSize)))
        return broken;
    const qint64 length = qFromLittleEndian<quint32>(bytes.data() + magicSize);
    if (length > bytes.size() - magicSize - lengthSize - sumSize)
        return broken;
    const QByteArrayView content = bytes.sliced(magicSize + lengthSize, length);
    if (sum(content) != bytes.sliced(magicSize + lengthSize + length, sumSize))
        return broken;
    auto record = unpacked<OpRecord>(content);
    if (!record || record->head.id.isNull() || !record->envelope.intact())
        return broken;
    return record;
}

std::vector<OpRecord> OpRecord::findAll(QByteArrayView heap)
{
    std::vector<OpRecord> found;
    for (qsizetype at = heap.indexOf(QByteArrayView(magic, magicSize)); at >= 0; at = heap.indexOf(QByteArrayView(magic, magicSize), at + 1)) {
        if (auto record = fromBytes(heap.sliced(at)))
            found.push_back(std::move(*record));
    }
    return found;
}

Result<Op> OpRecord::open(const DeviceKeys &keys) const
{
    const auto payload = envelope.open(head.id, keys);
    if (!payload)
        return payload.error();
    Op op = head;
    op.payload = QJsonDocument::fromJson(*payload).object();
    return op;
}

} // namespace tuttu
