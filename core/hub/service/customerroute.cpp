// SPDX-FileCopyrightText: 2026 Tuttu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/hub/recordstore.h"
#include "core/hub/service/routes.h"
#include "core/sync/wire/packed.h"

namespace tuttu {

namespace {

HttpAnswer find(HubParts &parts, PgConnection &db, const AccessToken &caller, const CustomerAsk &ask, bool packed)
{
    const auto found = RecordStore(db, parts.keys).find(ask, Bucket::catalogueOf(parts.options.chain), {caller.store, caller.device, parts.clock.now()});
    if (!found)
        return failed(parts, "customer", found.error());
    HttpAnswer answer = accepted(*found);
    const QByteArray small = packed && answer.body.size() > 1024 ? packedZstd(answer.body) : QByteArray();
    if (!small.isEmpty()) {
        answer.body = small;
        answer.fields.insert("Content-Encoding", "zstd");
    }
    return answer;
}

} // namespace

void serveCustomer(HubParts &parts, Asked asked)
{
    const auto ask = CustomerAsk::fromBytes(asked.body);
    if (!ask)
        return asked.answer(refused(parts, Refusal::Reason::BadRequest, ask.error().detail));
    const bool packed = asked.request.fields.value("accept-encoding").contains("zstd");
    onDatabase(parts, asked.answer, [&parts, caller = *asked.caller, ask = *ask, packed](PgConnection &db) { return find(parts, db, caller, ask, packed); });
}

} // namespace tuttu
