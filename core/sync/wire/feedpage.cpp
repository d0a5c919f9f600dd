// SPDX-FileCopyrightText: 2026 Tuttu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sync/wire/feedpage.h"

#include "core/sync/wire/wirereader.h"

#include <QCryptographicHash>
#include <QtEndian>

#include <limits>

namespace tuttu {

using namespace Qt::StringLiterals;

namespace {

QString sumText(quint64 sum)
{
    return QString::number(sum, 16).rightJustified(16, u'0');
}

QJsonObject pageToJson(const FeedPage &page)
{
    QJsonArray rows;
    for (const FeedRow &row : page.rows) {
        QJsonObject json{{u"key"_s, row.key}, {u"version"_s, row.version}, {u"deleted"_s, row.deleted}};
        if (!row.deleted)
            json.insert(u"content"_s, row.content);
        rows.append(json);
    }
    return {{u"bucket"_s, page.bucket.text()}, {u"rows"_s, rows}, {u"next"_s, page.next.text()}, {u"checkpoint"_s, page.checkpoint},
            {u"count"_s, qint64(page.rows.size())}, {u"checksum"_s, sumText(page.checksum())}};
}

Result<FeedRow> rowFromJson(const QJsonObject &json)
{
    WireReader r(json);
    FeedRow row;
    row.key = r.text("key", FeedRow::longestKey);
    row.version = r.whole("version", 1, std::numeric_limits<qint64>::max());
    row.deleted = r.yesNo("deleted");
    if (!row.deleted)
        row.content = r.object("content");
    else if (r.has("content"))
        r.fail("content", "stands on a tombstone");
    if (!r.ok())
        return r.error();
    row.counted = row.hash(); // here, off the thread that puts it into the cache
    return row;
}

Result<FeedAnswer> pageFromJson(WireReader &r, const Bucket &bucket)
{
    FeedPage page{bucket};
    const auto next = Cursor::fromText(r.text("next", 128));
    page.checkpoint = r.yesNo("checkpoint");
    const qint64 count = r.whole("count", 0, FeedPage::mostRows);
    const QString sum = r.text("checksum", 16);
    const QJsonArray rows = r.list("rows", FeedPage::mostRows);
    if (!next)
        r.fail("next", "is no cursor");
    if (!r.ok())
        return r.error();
    page.next = *next;
    for (const QJsonValue each : rows) {
        auto row = rowFromJson(each.toObject());
        if (!row)
            return {Errc::Invalid, u"row %1: %2"_s.arg(page.rows.size() + 1).arg(row.error().detail)};
        page.rows.push_back(std::move(*row));
    }
    if (count != qint64(page.rows.size()) || sum != sumText(page.checksum()))
        return {Errc::Damaged, u"a page does not add up"_s};
    return FeedAnswer(std::move(page));
}

} // namespace

quint64 FeedRow::hash() const
{
    if (counted)
        return *counted;
    QCryptographicHash sum(QCryptographicHash::Sha256);
    sum.addData(QByteArray(key.toUtf8() + '\0' + QByteArray::number(version) + (deleted ? '-' : '+')));
    if (!deleted)
        sum.addData(wireJson(content));
    return qFromBigEndian<quint64>(sum.result().constData());
}

quint64 FeedPage::checksum() const
{
    quint64 sum = 0;
    for (const FeedRow &row : rows)
        sum ^= row.hash();
    return sum;
}

QJsonObject toJson(const FeedAnswer &answer)
{
    if (const auto *refetch = std::get_if<MustRefetch>(&answer))
        return {{u"bucket"_s, refetch->bucket.text()}, {u"mustRefetch"_s, true}};
    return pageToJson(std::get<FeedPage>(answer));
}

Result<FeedAnswer> feedAnswerFromJson(const QJsonObject &json)
{
    WireReader r(json);
    const auto bucket = Bucket::fromText(r.text("bucket", 64));
    if (!bucket)
        r.fail("bucket", "is no bucket");
    const bool refetch = r.has("mustRefetch") && r.yesNo("mustRefetch");
    if (!r.ok())
        return r.error();
    return refetch ? Result<FeedAnswer>(FeedAnswer(MustRefetch{*bucket})) : pageFromJson(r, *bucket);
}

QByteArray toBytes(const FeedAnswer &answer)
{
    return wireJson(toJson(answer));
}

Result<FeedAnswer> feedAnswerFromBytes(const QByteArray &json)
{
    const auto parsed = WireReader::parse(json, FeedPage::largest);
    return parsed ? feedAnswerFromJson(*parsed) : parsed.error();
}

} // namespace tuttu
