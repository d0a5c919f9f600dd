// SPDX-FileCopyrightText: 2026 Tuttu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sync/wire/content.h"

#include "core/sync/wire/wirereader.h"

#include <limits>

namespace tuttu {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype sumSize = 32;

} // namespace

QJsonObject ContentNotice::toJson() const
{
    return {{u"name"_s, name}, {u"version"_s, version}, {u"sha256"_s, wireBytes(sha256)}, {u"size"_s, size}};
}

Result<ContentNotice> ContentNotice::fromJson(const QJsonObject &json)
{
    WireReader r(json);
    const ContentNotice notice{r.text("name", longestName), r.whole("version", 1, std::numeric_limits<qint64>::max()), r.bytes("sha256", sumSize, sumSize),
                               r.whole("size", 1, largest)};
    return r.ok() ? Result<ContentNotice>(notice) : r.error();
}

QByteArray ContentList::toBytes() const
{
    QJsonArray list;
    for (const ContentNotice &notice : contents)
        list.append(notice.toJson());
    return wireJson({{u"contents"_s, list}});
}

Result<ContentList> ContentList::fromBytes(const QByteArray &json)
{
    const auto parsed = WireReader::parse(json, 64 * 1024);
    if (!parsed)
        return parsed.error();
    WireReader r(*parsed);
    ContentList all;
    for (const QJsonValue each : r.list("contents", most)) {
        const auto notice = ContentNotice::fromJson(each.toObject());
        if (!notice)
            return notice.error();
        all.contents.push_back(*notice);
    }
    return r.ok() ? Result<ContentList>(all) : r.error();
}

QByteArray ContentPiece::query(const QByteArray &sha256, qint64 from)
{
    return "sha256=" + sha256.toHex() + "&from=" + QByteArray::number(from);
}

QByteArray ContentPiece::toBytes() const
{
    return wireJson({{u"from"_s, from}, {u"bytes"_s, wireBytes(bytes)}});
}

Result<ContentPiece> ContentPiece::fromBytes(const QByteArray &json)
{
    const auto parsed = WireReader::parse(json, 2 * largest);
    if (!parsed)
        return parsed.error();
    WireReader r(*parsed);
    const ContentPiece piece{r.whole("from", 0, ContentNotice::largest), r.bytes("bytes", 0, largest)};
    return r.ok() ? Result<ContentPiece>(piece) : r.error();
}

} // namespace tuttu
