// SPDX-FileCopyrightText: 2026 Tuttu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/staff.h"
#include "core/hub/pgconnection.h"

namespace tuttu {

/** The clerks of the chain's stores. Each change is told to the store's devices in the same transaction. */
class PeopleStore
{
public:
    explicit PeopleStore(PgConnection &db) : m_db(db) {}

    /** A new one, or one who has another name, role or work account now, or who is back. An account is one clerk's in a store. Errors: Invalid (names what is wrong), and a connection's. */
    Result<> put(const StoreId &store, const Clerk &clerk);
    /** They can sign in on no device that has heard of it. Errors: NotFound, and a connection's. */
    Result<> remove(const StoreId &store, const ClerkId &clerk);
    Result<std::vector<Clerk>> of(const StoreId &store); ///< by name

private:
    PgConnection &m_db;
};

} // namespace tuttu
