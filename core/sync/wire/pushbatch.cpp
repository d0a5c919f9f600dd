// SPDX-FileCopyrightText: 2026 Tuttu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sync/wire/pushbatch.h"

#include "core/sync/wire/wirereader.h"

#include <QCryptographicHash>
#include <QRegularExpression>

#include <algorithm>
#include <array>
#include <limits>

namespace tuttu {

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 mostWhole = std::numeric_limits<qint64>::max();
constexpr qsizetype longestKind = 64, longestHubKey = 256, sumSize = 32;
constexpr std::array<QByteArrayView, 5> reasonNames{"damaged", "otherContent", "unknownKind", "unreadable", "refused"}; // by SetbackReason

bool isKind(const QString &text) ///< noun.verb
{
    static const QRegularExpression shape(u"\\A[a-zA-Z]+\\.[a-zA-Z]+\\z"_s);
    return shape.match(text).hasMatch();
}

QJsonArray toJson(const std::vector<Setback> &setbacks)
{
    QJsonArray list;
    for (const Setback &s : setbacks)
        list.append(QJsonObject{{u"seq"_s, s.seq}, {u"op"_s, s.op.toString()}, {u"reason"_s, QLatin1String(reasonNames[size_t(s.reason)])}});
    return list;
}

std::vector<Setback> setbacks(WireReader &answer, const char *key)
{
    std::vector<Setback> all;
    for (const QJsonValue each : answer.list(key, PushBatch::mostOps)) {
        WireReader r(each.toObject());
        Setback s{r.whole("seq", 1, mostWhole), r.id<OpId>("op")};
        const auto name = std::find(reasonNames.begin(), reasonNames.end(), r.text("reason", 32).toLatin1());
        if (!r.ok() || name == reasonNames.end())
            answer.fail(key, "has an entry that is none");
        else
            s.reason = SetbackReason(name - reasonNames.begin());
        all.push_back(s);
    }
    return all;
}

} // namespace

bool PushedOp::intact() const
{
    return QCryptographicHash::hash(content, QCryptographicHash::Sha256) == sha256;
}

QJsonObject toJson(const PushedOp &op)
{
    QJsonObject json{{u"id"_s, op.id.toString()}, {u"seq"_s, op.seq}, {u"base"_s, op.baseVersion}, {u"at"_s, wireTime(op.at)},
                     {u"monotonicMs"_s, op.monotonicMs}, {u"kind"_s, op.kind}, {u"schema"_s, op.schemaVersion},
                     {u"content"_s, wireBytes(op.content)}, {u"sha256"_s, wireBytes(op.sha256)}};
    if (!op.actor.isNull())
        json.insert(u"actor"_s, op.actor.toString());
    if (op.isSealed())
        json.insert(u"hubKey"_s, wireBytes(op.hubKey));
    return json;
}

Result<PushedOp> pushedOpFromJson(const QJsonObject &json)
{
    WireReader r(json);
    PushedOp op;
    op.id = r.id<OpId>("id");
    op.seq = r.whole("seq", 1, mostWhole);
    op.baseVersion = r.whole("base", 0, mostWhole);
    op.at = r.time("at");
    op.monotonicMs = r.whole("monotonicMs", 0, mostWhole);
    if (r.has("actor"))
        op.actor = r.id<ClerkId>("actor");
    op.kind = r.text("kind", longestKind);
    if (!isKind(op.kind))
        r.fail("kind", "is no kind of op");
    op.schemaVersion = int(r.whole("schema", 1, 10'000));
    op.content = r.bytes("content", 1, PushedOp::largestContent);
    if (r.has("hubKey"))
        op.hubKey = r.bytes("hubKey", 1, longestHubKey);
    op.sha256 = r.bytes("sha256", sumSize, sumSize);
    if (!r.ok())
        return r.error();
    return op;
}

QByteArray PushBatch::toBytes() const
{
    QJsonArray list;
    for (const PushedOp &op : ops)
        list.append(toJson(op));
    return wireJson({{u"device"_s, device.toString()}, {u"epoch"_s, epoch}, {u"ops"_s, list}});
}

Result<PushBatch> PushBatch::fromBytes(const QByteArray &json)
{
    const auto parsed = WireReader::parse(json, largest);
    if (!parsed)
        return parsed.error();
    WireReader r(*parsed);
    PushBatch batch;
    batch.device = r.id<DeviceId>("device");
    batch.epoch = int(r.whole("epoch", 1, std::numeric_limits<int>::max()));
    const QJsonArray list = r.list("ops", mostOps);
    if (!r.ok())
        return r.error();
    for (const QJsonValue each : list) {
        auto op = pushedOpFromJson(each.toObject());
        if (!op)
            return {Errc::Invalid, u"op %1: %2"_s.arg(batch.ops.size() + 1).arg(op.error().detail)};
        if (!batch.ops.empty() && op->seq <= batch.ops.back().seq)
            return {Errc::Invalid, u"op %1: field 'seq' does not ascend"_s.arg(batch.ops.size() + 1)};
        batch.ops.push_back(std::move(*op));
    }
    return batch;
}

QByteArray PushAnswer::toBytes() const
{
    return wireJson({{u"acknowledged"_s, acknowledged}, {u"rejected"_s, toJson(rejected)}, {u"parked"_s, toJson(parked)}});
}

Result<PushAnswer> PushAnswer::fromBytes(const QByteArray &json)
{
    const auto parsed = WireReader::parse(json, PushBatch::largest);
    if (!parsed)
        return parsed.error();
    WireReader r(*parsed);
    PushAnswer answer{r.whole("acknowledged", 0, mostWhole), setbacks(r, "rejected"), setbacks(r, "parked")};
    if (!r.ok())
        return r.error();
    return answer;
}

} // namespace tuttu
