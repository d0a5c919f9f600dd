// SPDX-FileCopyrightText: 2026 Tuttu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/staff.h"
#include "core/hub/pgconnection.h"

namespace tuttu {

/** A store as the chain knows it. */
struct ChainPlace {
    Store store;
    int leaseHours = 72; ///< without a word from the hub for so long a device forgets what it fetched; TokenAnswer has the bounds
    int keyNumber = 1;   ///< HubKeys::storeKey
    friend bool operator==(const ChainPlace &, const ChainPlace &) = default;
};

/** The chain's stores. */
class ChainStore
{
public:
    explicit ChainStore(PgConnection &db) : m_db(db) {}

    /** Errors: Invalid (names what is wrong), Duplicate (its id or its name is taken), and a connection's. */
    Result<> add(const ChainPlace &place, const QDateTime &now);
    Result<std::vector<ChainPlace>> all();                 ///< by name
    Result<ChainPlace> find(const StoreId &store);         ///< NotFound
    Result<ChainPlace> named(const QString &name);         ///< NotFound
    Result<> renewKey(const StoreId &store);               ///< devices hear of it with their next token

private:
    Result<std::vector<ChainPlace>> read(const char *sql, const std::vector<PgValue> &values);
    PgConnection &m_db;
};

} // namespace tuttu
