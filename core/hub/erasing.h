// SPDX-FileCopyrightText: 2026 Tuttu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/hub/pgconnection.h"
#include "core/security/hubkeys.h"

#include <QJsonObject>
#include <QSet>
#include <QUuid>

#include <optional>
#include <vector>

namespace tuttu {

/** Destroys what the ledger names (ErasureStore): records, orders, captures, feeds and the files new devices begin with. Errors: a connection's. */
class Erasing
{
public:
    static constexpr int page = 500;
    enum class Scope { Wanted /**< what was asked for since */, Everything /**< after a restore: all of the ledger */ };

    Erasing(PgConnection &db, HubKeysPtr keys) : m_db(db), m_keys(std::move(keys)) {}

    /** Answers how many people it destroyed. What names them is found by `op.names`; captures of before there were names are opened once. May be asked again at any
     *  time, also after it broke off. While somebody else is at it: 0 for what is wanted, which stays so; Everything waits. */
    Result<int> apply(Scope scope = Scope::Wanted);

private:
    struct Seen;
    struct Theirs;
    using People = std::vector<std::pair<CustomerId, OpId>>; ///< with the act
    Result<People> people(Scope scope);
    Result<> letBatchesEnd();
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
