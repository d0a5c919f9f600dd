// SPDX-FileCopyrightText: 2026 Tuttu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/hub/chainstore.h"
#include "core/hub/enrolmentstore.h"
#include "core/hub/service/routes.h"

namespace tuttu {

using namespace Qt::StringLiterals;

namespace {

HttpAnswer enrol(HubParts &parts, PgConnection &db, const EnrolRequest &request)
{
    const auto admission = EnrolmentStore(db).admit(request, parts.clock.now());
    if (!admission) {
        switch (admission.error().code) {
        case Errc::Unauthorized: return refused(parts, Refusal::Reason::Forbidden, admission.error().detail);
        case Errc::NotFound: return refused(parts, Refusal::Reason::CodeUsed);
        default: return failed(parts, "enrol", admission.error());
        }
    }
    const auto place = ChainStore(db).find(admission->store);
    if (!place)
        return failed(parts, "enrol", place.error());
    parts.log.say("enrolled", {{u"device"_s, request.device.toString()}, {u"store"_s, admission->store.toString()}, {u"known"_s, admission->known}, {u"moved"_s, admission->moved}});
    return accepted(EnrolAnswer{parts.options.chain, place->store, parts.keys->publicKey(), parts.options.authority}.toBytes());
}

} // namespace

void serveEnrol(HubParts &parts, Asked asked)
{
    const auto request = EnrolRequest::fromBytes(asked.body);
    if (!request)
        return asked.answer(refused(parts, Refusal::Reason::BadRequest, request.error().detail));
    onDatabase(parts, asked.answer, [&parts, request = *request](PgConnection &db) { return enrol(parts, db, request); });
}

} // namespace tuttu
