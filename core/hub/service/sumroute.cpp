// SPDX-FileCopyrightText: 2026 Tuttu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/hub/feedstore.h"
#include "core/hub/service/routes.h"
#include "core/sync/wire/changes.h"

namespace tuttu {

using namespace Qt::StringLiterals;

void serveSum(HubParts &parts, Asked asked)
{
    const auto query = ChangesQuery::fromText(asked.query);
    if (!query || query->places.size() != 1 || !query->places.front().after)
        return asked.answer(refused(parts, Refusal::Reason::BadRequest, query ? u"one bucket, and how far it was read"_s : query.error().detail));
    const ChangesQuery::Place place = query->places.front();
    if (!mayFollow(parts, place.bucket, asked.caller->store))
        return asked.answer(refused(parts, Refusal::Reason::Forbidden, u"a bucket of another store"_s));
    onDatabase(parts, asked.answer, [&parts, place](PgConnection &db) {
        const auto sum = FeedStore(db).sum(place.bucket, *place.after);
        return sum ? accepted(sum->toBytes()) : failed(parts, "sum", sum.error());
    });
}

} // namespace tuttu
