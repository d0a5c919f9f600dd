// SPDX-FileCopyrightText: 2026 Tuttu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/hub/pgconnection.h"
#include "core/security/hubkeys.h"
#include "core/sync/wire/pushbatch.h"

namespace tuttu {

/** Who sends, as its enrolment says. */
struct Sender {
    StoreId store;
    DeviceId device;
};

/** Takes devices' ops in, each exactly once however often it is sent. Of one device and epoch they are taken in their order and without a gap:
 *  what stands behind a missing or a rejected one is left for the next time. */
class IngestStore
{
public:
    /** `keys` open what devices sealed, only to look at it: it is kept and told of as it came. Without them sealed ops are parked. */
    IngestStore(PgConnection &db, HubKeysPtr keys) : m_db(db), m_keys(std::move(keys)) {}

    /** One transaction: the ops, what they change and the feed's rows are all there or none is. The same batch again answers the same and changes
     *  nothing. Errors: Unauthorized (another device's batch), and a connection's; after one, send again. */
    Result<PushAnswer> push(const Sender &sender, const PushBatch &batch);

private:
    PgConnection &m_db;
    HubKeysPtr m_keys;
};

} // namespace tuttu
