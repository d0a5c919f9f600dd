// SPDX-FileCopyrightText: 2026 Tuttu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/hub/pgconnection.h"
#include "core/security/hubkeys.h"
#include "core/sync/wire/cursor.h"

#include <QSet>
#include <QUuid>

#include <vector>

namespace tuttu {

/** A line of the ledger: kept beside backups, and no word about anybody. */
struct LedgerLine {
    QByteArray hash;
    OpId op;
    QDateTime at;
    bool isWho = false; ///< a customer; else something of theirs
    friend bool operator==(const LedgerLine &, const LedgerLine &) = default;
};

/** An erasure and how far it has come. */
struct ErasureState {
    OpId op;
    QDateTime at, done;  ///< done: at the hub; invalid = not yet
    int confirmed = 0;   ///< devices that have it
    struct Waiting {
        StoreId store;
        DeviceId device;
        QString storeName, name;
        QDateTime seen;
    };
    std::vector<Waiting> waiting; ///< those that have not
};

/** Who is to be erased and who was: the ledger. What it names is destroyed by Erasing. Errors: a connection's. */
class ErasureStore
{
public:
    ErasureStore(PgConnection &db, HubKeysPtr keys) : m_db(db), m_keys(std::move(keys)) {}

    /** From here on nothing about them is taken. Inside the transaction that takes the act. Invalid: no manager of that store has said so. */
    Result<> want(const StoreId &store, const ClerkId &by, const CustomerId &customer, const OpId &op, const QDateTime &at);
    /** Which of these were erased. */
    Result<QSet<QUuid>> erasedOf(const QSet<QUuid> &ids);
    /** They were somebody's who was erased. Inside a transaction. */
    Result<> markThings(const OpId &op, const QDateTime &at, const QSet<QUuid> &things);
    Result<std::vector<LedgerLine>> ledger();
    Result<> putLedger(const std::vector<LedgerLine> &lines); ///< those that are missing, to be applied

    /** A device asks for what comes behind this place: it has what stands before it. */
    Result<> heardUpTo(const StoreId &store, const DeviceId &device, const Bucket &bucket, const Cursor &cursor);
    Result<std::vector<ErasureState>> states(); ///< newest first

private:
    QByteArray hashOf(const QUuid &id) const { return m_keys->erasureMarkOf(id); }

    PgConnection &m_db;
    HubKeysPtr m_keys;
};

} // namespace tuttu
