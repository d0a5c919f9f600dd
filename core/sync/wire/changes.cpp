// SPDX-FileCopyrightText: 2026 Tuttu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sync/wire/changes.h"

#include "core/sync/wire/wirereader.h"

#include <QUrlQuery>

namespace tuttu {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype longestQuery = 2000;

Result<ChangesQuery::Place> placeFromText(const QString &text)
{
    const auto bucket = Bucket::fromText(text.section(u'@', 0, 0));
    const QString after = text.section(u'@', 1);
    if (!bucket || after.isEmpty())
        return {Errc::Invalid, u"parameter 'b' is no bucket and cursor"_s};
    if (after == u"-")
        return ChangesQuery::Place{*bucket, std::nullopt};
    const auto cursor = Cursor::fromText(after);
    return cursor ? Result<ChangesQuery::Place>(ChangesQuery::Place{*bucket, *cursor}) : cursor.error();
}

Result<int> number(const QUrlQuery &query, const QString &key, int least, int most, int otherwise)
{
    if (!query.hasQueryItem(key))
        return otherwise;
    bool ok = false;
    const int n = query.queryItemValue(key).toInt(&ok);
    return ok && n >= least && n <= most ? Result<int>(n) : Result<int>(Errc::Invalid, u"parameter '%1' is out of range"_s.arg(key));
}

} // namespace

QByteArray ChangesQuery::text() const
{
    QByteArrayList parts;
    for (const Place &place : places)
        parts << "b=" + place.bucket.text().toLatin1() + '@' + (place.after ? place.after->text().toLatin1() : QByteArray("-"));
    return parts.join('&') + "&limit=" + QByteArray::number(limit) + "&wait=" + QByteArray::number(waitSecs);
}

Result<ChangesQuery> ChangesQuery::fromText(const QByteArray &text)
{
    if (text.size() > longestQuery)
        return {Errc::Invalid, u"the query is too long"_s};
    const QUrlQuery query(QString::fromLatin1(text));
    ChangesQuery asked;
    for (const QString &each : query.allQueryItemValues(u"b"_s)) {
        auto place = placeFromText(each);
        if (!place)
            return place.error();
        asked.places.push_back(std::move(*place));
    }
    if (asked.places.empty() || qsizetype(asked.places.size()) > mostPlaces)
        return {Errc::Invalid, u"1 to %1 buckets may be asked for at once"_s.arg(mostPlaces)};
    const auto limit = number(query, u"limit"_s, 1, int(FeedPage::mostRows), int(FeedPage::mostRows)), wait = number(query, u"wait"_s, 0, longestWait, 0);
    if (!limit || !wait)
        return limit ? wait.error() : limit.error();
    asked.limit = *limit;
    asked.waitSecs = *wait;
    return asked;
}

QByteArray ChangesAnswer::toBytes() const
{
    QJsonArray list;
    for (const FeedAnswer &answer : answers)
        list.append(toJson(answer));
    return wireJson({{u"answers"_s, list}});
}

Result<ChangesAnswer> ChangesAnswer::fromBytes(const QByteArray &json)
{
    const auto parsed = WireReader::parse(json, FeedPage::largest);
    if (!parsed)
        return parsed.error();
    WireReader r(*parsed);
    ChangesAnswer all;
    const QJsonArray list = r.list("answers", ChangesQuery::mostPlaces);
    if (!r.ok())
        return r.error();
    for (const QJsonValue each : list) {
        auto answer = feedAnswerFromJson(each.toObject());
        if (!answer)
            return answer.error();
        all.answers.push_back(std::move(*answer));
    }
    return all;
}

} // namespace tuttu
