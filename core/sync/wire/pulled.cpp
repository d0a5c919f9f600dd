// SPDX-FileCopyrightText: 2026 Tuttu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sync/wire/pulled.h"

#include "core/sync/wire/wirereader.h"

namespace tuttu {

using namespace Qt::StringLiterals;

QByteArray CustomerAsk::toBytes() const
{
    if (const auto *id = std::get_if<CustomerId>(&whom))
        return wireJson({{u"id"_s, id->toString()}});
    const auto &identifier = std::get<Identifier>(whom);
    return wireJson({{u"kind"_s, int(identifier.kind)}, {u"value"_s, identifier.value}});
}

Result<CustomerAsk> CustomerAsk::fromBytes(const QByteArray &json)
{
    const auto parsed = WireReader::parse(json, largest);
    if (!parsed)
        return parsed.error();
    WireReader r(*parsed);
    CustomerAsk ask;
    if (r.has("id"))
        ask.whom = r.id<CustomerId>("id");
    else
        ask.whom = Identifier{IdentifierKind(r.whole("kind", 0, int(IdentifierKind::Pass))), r.text("value", longestValue)};
    return r.ok() ? Result<CustomerAsk>(std::move(ask)) : r.error();
}

QByteArray CustomerAnswer::toBytes() const
{
    QJsonArray list;
    for (const Record &record : records)
        list.append(QJsonObject{{u"key"_s, recordKey(record)}, {u"content"_s, toJson(record)}});
    return wireJson({{u"records"_s, list}});
}

Result<CustomerAnswer> CustomerAnswer::fromBytes(const QByteArray &json)
{
    const auto parsed = WireReader::parse(json, largest);
    if (!parsed)
        return parsed.error();
    WireReader r(*parsed);
    const QJsonArray list = r.list("records", mostRecords);
    if (!r.ok())
        return r.error();
    CustomerAnswer answer;
    for (const QJsonValue each : list) {
        WireReader one(each.toObject());
        const QString key = one.text("key", FeedRow::longestKey);
        const QJsonObject content = one.object("content");
        auto record = one.ok() ? recordFromJson(key, content) : Result<Record>(one.error());
        if (!record)
            return record.error();
        answer.records.push_back(std::move(*record));
    }
    return answer;
}

} // namespace tuttu
