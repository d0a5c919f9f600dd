// SPDX-FileCopyrightText: 2026 Tuttu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/hub/service/hubparts.h"

#include "core/security/signing.h"

namespace tuttu {

using namespace Qt::StringLiterals;

HubParts::HubParts(const HubOptions &from, HubKeysPtr with, const Clock &at, HubLog::Sink sink)
    : options(from), keys(std::move(with)), tokens(signingKeyOf(keys->tokenSeed())), clock(at), log(at, std::move(sink)), gate(at),
      waiters(from.mostWaiting), pool(from.database, from.workers, from.longestQueue, at)
{
}

HttpAnswer accepted(const QByteArray &json)
{
    return {200, json};
}

HttpAnswer refused(const HubParts &parts, Refusal::Reason reason, const QString &detail)
{
    const Refusal refusal{reason, detail, parts.clock.now()};
    return {refusal.status(), refusal.toBytes()};
}

HttpAnswer busy(const HubParts &parts, int retryAfterSecs)
{
    HttpAnswer answer = refused(parts, Refusal::Reason::Busy);
    answer.fields.insert("Retry-After", QByteArray::number(retryAfterSecs));
    return answer;
}

HttpAnswer failed(HubParts &parts, const char *route, const Error &error)
{
    if (error.code == Errc::Unreachable || error.code == Errc::Conflict)
        return busy(parts);
    parts.log.say("failed", {{u"route"_s, QLatin1String(route)}, {u"code"_s, int(error.code)}, {u"state"_s, error.detail.left(5)}}); // SQLSTATE
    return error.code == Errc::DiskFull ? busy(parts, 60) : refused(parts, Refusal::Reason::Failed);
}

bool mayFollow(const HubParts &parts, const Bucket &bucket, const StoreId &store)
{
    return bucket.kind == Bucket::Kind::Catalogue ? bucket == Bucket::catalogueOf(parts.options.chain) : bucket.store == store;
}

void onDatabase(HubParts &parts, const HttpServer::Reply &answer, std::function<HttpAnswer(PgConnection &)> work)
{
    const bool taken = parts.pool.post([&parts, answer, work = std::move(work)](PgConnection *db) { answer(db ? work(*db) : busy(parts, 2)); });
    if (!taken)
        answer(busy(parts));
}

} // namespace tuttu
