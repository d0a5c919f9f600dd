// SPDX-FileCopyrightText: 2026 Tuttu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/hub/pgconnection.h"
#include "core/sync/wire/enrolment.h"

namespace tuttu {

/** How a device came in. */
struct Admission {
    StoreId store;
    bool known = false; ///< it has been here before, in this store or another
    bool moved = false; ///< it stood in another store: its next capture begins a new epoch (the device sees that its store is another)
    friend bool operator==(const Admission &, const Admission &) = default;
};

/** Lets devices in. A code is good once and for ten minutes; the hub knows its hash alone. */
class EnrolmentStore
{
public:
    explicit EnrolmentStore(PgConnection &db) : m_db(db) {}
    static constexpr int codeSecs = 600;

    /** A new code for a store. Errors: NotFound (no such store), and a connection's. */
    Result<QByteArray> makeCode(const StoreId &store, const QDateTime &now);

    /** A known device keeps its id and gets the name and key it brings; a revoked one is let in again. The same device may ask again with its code
     *  for as long as that would have been good: its answer may have been lost. One transaction.
     *  Errors: Unauthorized (its signature is wrong), NotFound (the code was used, has expired or never was), and a connection's. */
    Result<Admission> admit(const EnrolRequest &request, const QDateTime &now);

private:
    Result<StoreId> useCode(const EnrolRequest &request, const QDateTime &now);
    Result<Admission> settle(const DeviceId &device, const StoreId &store, const QDateTime &now);
    PgConnection &m_db;
};

} // namespace tuttu
