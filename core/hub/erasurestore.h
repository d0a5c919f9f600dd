// SPDX-FileCopyrightText: 2026 Tuttu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/hub/pgconnection.h"
#include "core/security/hubkeys.h"
#include "core/sync/wire/cursor.h"

#include <QSet>
#include <QUuid>

#include <optional>
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

/** Whom and what a capture names, for its column `names`: PostgreSQL's text of an array of bigint. Eight bytes of keyed hashes: they say nothing without the
 *  chain's secret, and two may be alike, so that what they find is opened and looked at. */
QString namesIn(const QJsonObject &payload, const HubKeys &keys);

/** Erases people from what the chain keeps: records, orders, captures, feeds and the files new devices begin with. Errors: a connection's. */
class ErasureStore
{
public:
    static constexpr int page = 500;

    ErasureStore(PgConnection &db, HubKeysPtr keys) : m_db(db), m_keys(std::move(keys)) {}

    /** From here on nothing about them is taken. Inside the transaction that takes the act. Invalid: no manager of that store has said so. */
    Result<> want(const StoreId &store, const ClerkId &by, const CustomerId &customer, const OpId &op, const QDateTime &at);
    /** Which of these were erased. */
    Result<QSet<QUuid>> erasedOf(const QSet<QUuid> &ids);
    /** They were somebody's who was erased. Inside a transaction. */
    Result<> markThings(const OpId &op, const QDateTime &at, const QSet<QUuid> &things);

    enum class Scope { Wanted /**< what was asked for since */, Everything /**< after a restore: all of the ledger */ };
    /** Destroys what is to be destroyed and answers how many people that were. What names them is found by `op.names`, captures of before there were names are
     *  opened once. May be asked again at any time, also after it broke off. While somebody else is at it: 0 for what is wanted, which stays so; Everything waits. */
    Result<int> applyLedger(Scope scope = Scope::Wanted);
    Result<std::vector<LedgerLine>> ledger();
    Result<> putLedger(const std::vector<LedgerLine> &lines); ///< those that are missing, to be applied

    /** A device asks for what comes behind this place: it has what stands before it. */
    Result<> heardUpTo(const StoreId &store, const DeviceId &device, const Bucket &bucket, const Cursor &cursor);
    Result<std::vector<ErasureState>> states(); ///< newest first

private:
    struct Seen;
    struct Theirs;
    using People = std::vector<std::pair<CustomerId, OpId>>; ///< with the act
    Result<People> people(Scope scope);
    Result<> eraseRecords(const CustomerId &customer, const OpId &op);
    Result<> tellEverywhere(const OpId &op);
    std::optional<Seen> seen(const PgRows &rows, int row) const;
    Result<> nameOps();
    Result<> gather(const QList<QByteArray> &hashes, Theirs &theirs);
    Result<> takeTheirs(const Seen &op, Theirs &theirs);
    Result<> eraseOps(Scope scope, const People &people);
    Result<> setDone(const Theirs &theirs, const People &people);
    Result<> blank(const StoreId &home, const QSet<QString> &ops);
    QByteArray hashOf(const QUuid &id) const { return m_keys->erasureMarkOf(id); }

    PgConnection &m_db;
    HubKeysPtr m_keys;
};

} // namespace tuttu
