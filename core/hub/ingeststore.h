// SPDX-FileCopyrightText: 2026 Tuttu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/hub/pgconnection.h"
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
    explicit IngestStore(PgConnection &db) : m_db(db) {}

    /** One transaction: the ops, what they change and the feed's rows are all there or none is. The same batch again answers the same and changes
     *  nothing. Errors: Unauthorized (another device's batch), and a connection's; after one, send again. */
    Result<PushAnswer> push(const Sender &sender, const PushBatch &batch);

private:
    PgConnection &m_db;
};

} // namespace tuttu
