// SPDX-FileCopyrightText: 2026 Tuttu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/hub/service/routes.h"
#include "core/hub/snapshotstore.h"
#include "core/sync/wire/content.h"

#include <QFile>
#include <QUrlQuery>

namespace tuttu {

using namespace Qt::StringLiterals;

namespace {

HttpAnswer tell(HubParts &parts, PgConnection &db, const Bucket &bucket)
{
    const auto notice = SnapshotStore(db, parts.keys).latest(bucket);
    if (!notice)
        return notice.error().code == Errc::NotFound ? refused(parts, Refusal::Reason::NotFound) : failed(parts, "snapshot", notice.error());
    return accepted(notice->toBytes());
}

/** Only of the file the bucket names now: whoever reads an older one begins with the newer. */
HttpAnswer give(HubParts &parts, PgConnection &db, const Bucket &bucket, const QString &name, qint64 from)
{
    const auto notice = SnapshotStore(db, parts.keys).latest(bucket);
    if (!notice && notice.error().code != Errc::NotFound)
        return failed(parts, "snapshot", notice.error());
    QFile file(notice ? parts.options.snapshots + u'/' + notice->name : QString());
    if (!notice || notice->name != name || from < 0 || from >= notice->size || !file.open(QIODevice::ReadOnly) || file.size() != notice->size || !file.seek(from))
        return refused(parts, Refusal::Reason::NotFound);
    return accepted(ContentPiece{from, file.read(ContentPiece::largest)}.toBytes());
}

} // namespace

void serveSnapshot(HubParts &parts, Asked asked)
{
    const QUrlQuery query(QString::fromLatin1(asked.query));
    const auto bucket = Bucket::fromText(query.queryItemValue(u"b"_s));
    if (!bucket)
        return asked.answer(refused(parts, Refusal::Reason::BadRequest, bucket.error().detail));
    if (!mayFollow(parts, *bucket, asked.caller->store))
        return asked.answer(refused(parts, Refusal::Reason::Forbidden, u"a bucket of another store"_s));
    const QString name = query.queryItemValue(u"name"_s);
    bool isNumber = false;
    const qint64 from = query.queryItemValue(u"from"_s).toLongLong(&isNumber);
    if (!name.isEmpty() && !isNumber)
        return asked.answer(refused(parts, Refusal::Reason::BadRequest, u"parameter 'from' is no number"_s));
    onDatabase(parts, asked.answer, [&parts, bucket = *bucket, name, from](PgConnection &db) {
        return name.isEmpty() ? tell(parts, db, bucket) : give(parts, db, bucket, name, from);
    });
}

} // namespace tuttu
