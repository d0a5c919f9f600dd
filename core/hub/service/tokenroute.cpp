// SPDX-FileCopyrightText: 2026 Tuttu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/hub/chainstore.h"
#include "core/hub/fleetstore.h"
#include "core/hub/service/routes.h"
#include "core/security/signing.h"
#include "core/sync/wire/enrolment.h"

namespace tuttu {

using namespace Qt::StringLiterals;

namespace {

/** The signature is looked at first: a stranger learns nothing of a device, not even that it was revoked. */
HttpAnswer giveToken(HubParts &parts, PgConnection &db, const TokenRequest &request, const QByteArray &standing)
{
    const auto device = DeviceStore(db).find(request.device);
    if (!device && device.error().code != Errc::NotFound)
        return failed(parts, "token", device.error());
    if (!device || !isSignedBy(device->signKey, request.signedBytes(), request.signature))
        return refused(parts, Refusal::Reason::Unauthorized);
    if (device->revoked)
        return refused(parts, Refusal::Reason::Revoked);
    const QDateTime now = parts.clock.now();
    if (std::abs(request.at.secsTo(now)) > TokenRequest::slackSecs)
        return refused(parts, Refusal::Reason::Clock);
    const auto place = ChainStore(db).find(device->store);
    if (!place)
        return failed(parts, "token", place.error());
    if (const auto seen = DeviceStore(db).seen(device->store, request.device, request.program, now); !seen)
        return failed(parts, "token", seen.error());
    if (const auto stands = DeviceStanding::fromHeader(standing)) { // of an older program: nothing is said
        if (const auto told = FleetStore(db).report(device->store, request.device, *stands, now); !told)
            return failed(parts, "token", told.error());
    }
    const AccessToken token{request.device, device->store, device->firstEpoch, now.addSecs(AccessToken::seconds)};
    return accepted(TokenAnswer{token.signedWith(parts.keys->tokenSeed()), AccessToken::seconds, place->leaseHours, parts.keys->storeKey(device->store, place->keyNumber), now}.toBytes());
}

} // namespace

void serveToken(HubParts &parts, Asked asked)
{
    const auto request = TokenRequest::fromBytes(asked.body);
    if (!request)
        return asked.answer(refused(parts, Refusal::Reason::BadRequest, request.error().detail));
    onDatabase(parts, asked.answer, [&parts, request = *request, standing = asked.request.fields.value(QByteArray(DeviceStanding::field).toLower())](PgConnection &db) {
        return giveToken(parts, db, request, standing);
    });
}

} // namespace tuttu
