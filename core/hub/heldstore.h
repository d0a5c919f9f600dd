// SPDX-FileCopyrightText: 2026 Tuttu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/ids.h"
#include "core/hub/pgconnection.h"

#include <map>
#include <vector>

namespace tuttu {

/** Somebody a device may have on it. */
struct HeldPerson {
    CustomerId customer;
    QString name, email, phone; ///< as the chain has them now; all empty: erased since
    bool asked = false;         ///< told of because they stood there; else because its store holds them
};

/** What a device was given last, and whom it may therefore have on it. */
struct HeldByDevice {
    StoreId store;
    QDateTime until;            ///< it may have been given something up to then, and nothing later
    std::vector<HeldPerson> people; ///< by id
};

/** Who is on a device, for the day it is lost. Never fewer than there are: who left the store when the device could no longer hear of it is still on it, and whoever it asked
 *  for stays counted also after it was emptied. Only whose leaving the feed has forgotten (`FeedStore::forgetTombstones`) is missing. Errors: a connection's. */
class HeldStore
{
public:
    explicit HeldStore(PgConnection &db) : m_db(db) {}

    Result<HeldByDevice> heldBy(const DeviceId &device); ///< NotFound

private:
    Result<> name(std::map<CustomerId, HeldPerson> &people);

    PgConnection &m_db;
};

} // namespace tuttu
