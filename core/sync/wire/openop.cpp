// SPDX-FileCopyrightText: 2026 Tuttu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sync/wire/openop.h"

#include "core/sync/wire/wirereader.h"

#include <QCryptographicHash>

#include <limits>

namespace tuttu {

using namespace Qt::StringLiterals;

QJsonObject openOpToJson(const PushedOp &op, const DeviceId &device, int epoch)
{
    Q_ASSERT(!op.isSealed());
    QJsonObject json = toJson(op);
    json.insert(u"device"_s, device.toString());
    json.insert(u"epoch"_s, epoch);
    return json;
}

QJsonObject openOpToJson(const Op &op)
{
    PushedOp open{op.id, op.seq, op.baseVersion, op.at, op.monotonicMs, op.actor, op.kind, op.schemaVersion, wireJson(op.payload), {}, {}};
    open.sha256 = QCryptographicHash::hash(open.content, QCryptographicHash::Sha256);
    return openOpToJson(open, op.device, op.epoch);
}

Result<Op> openOpFromJson(const QJsonObject &json)
{
    const auto open = pushedOpFromJson(json);
    if (!open)
        return open.error();
    WireReader r(json);
    Op op{open->id, r.id<DeviceId>("device"), int(r.whole("epoch", 1, std::numeric_limits<int>::max())), open->seq, open->baseVersion, open->at,
          open->monotonicMs, open->actor, open->kind, open->schemaVersion, {}};
    if (open->isSealed())
        r.fail("hubKey", "stands on an op that ought to be open");
    if (!r.ok())
        return r.error();
    if (!open->intact())
        return {Errc::Damaged, u"op %1 was changed on its way"_s.arg(op.id.toString())};
    const auto payload = WireReader::parse(open->content, PushedOp::largestContent);
    if (!payload)
        return payload.error();
    op.payload = *payload;
    return op;
}

} // namespace tuttu
