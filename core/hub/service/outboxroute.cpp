// SPDX-FileCopyrightText: 2026 Tuttu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/hub/fleetstore.h"
#include "core/hub/ingeststore.h"
#include "core/hub/service/routes.h"

namespace tuttu {

using namespace Qt::StringLiterals;

namespace {

/** That it cannot be noted keeps no op from being acknowledged. */
void noteStanding(HubParts &parts, PgConnection &db, const AccessToken &caller, const QByteArray &header)
{
    const auto stands = DeviceStanding::fromHeader(header);
    if (!stands)
        return;
    if (const auto told = FleetStore(db).report(caller.store, caller.device, *stands, parts.clock.now()); !told)
        parts.log.say("failed", {{u"route"_s, u"outbox"_s}, {u"code"_s, int(told.error().code)}});
}

HttpAnswer take(HubParts &parts, PgConnection &db, const AccessToken &caller, const PushBatch &batch, const QByteArray &standing)
{
    // What was captured before the device moved belongs to the store it stood in then.
    const auto home = batch.epoch >= caller.firstEpoch ? Result<StoreId>(caller.store) : DeviceStore(db).homeOf(caller.device, batch.epoch);
    if (!home)
        return failed(parts, "outbox", home.error());
    const auto answer = IngestStore(db, parts.keys).push({*home, caller.device}, batch);
    if (!answer)
        return failed(parts, "outbox", answer.error());
    parts.metrics.ops(qint64(batch.ops.size() - answer->rejected.size()), qint64(answer->parked.size()), qint64(answer->rejected.size()));
    parts.log.say("pushed", {{u"device"_s, caller.device.toString()}, {u"store"_s, home->toString()}, {u"epoch"_s, batch.epoch}, {u"ops"_s, qint64(batch.ops.size())},
                             {u"acknowledged"_s, answer->acknowledged}, {u"parked"_s, qint64(answer->parked.size())}, {u"rejected"_s, qint64(answer->rejected.size())}});
    noteStanding(parts, db, caller, standing);
    return accepted(answer->toBytes());
}

} // namespace

void serveOutbox(HubParts &parts, Asked asked)
{
    const auto batch = PushBatch::fromBytes(asked.body);
    if (!batch)
        return asked.answer(refused(parts, batch.error().code == Errc::TooLarge ? Refusal::Reason::TooLarge : Refusal::Reason::BadRequest, batch.error().detail));
    if (batch->device != asked.caller->device)
        return asked.answer(refused(parts, Refusal::Reason::Forbidden, u"a batch of another device"_s));
    onDatabase(parts, asked.answer, [&parts, caller = *asked.caller, batch = *batch, standing = asked.request.fields.value(QByteArray(DeviceStanding::field).toLower())](PgConnection &db) {
        return take(parts, db, caller, batch, standing);
    });
}

} // namespace tuttu
