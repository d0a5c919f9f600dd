// SPDX-FileCopyrightText: 2026 Tuttu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/ids.h"
#include "core/hub/pgconnection.h"

#include <QStringList>

#include <vector>

namespace tuttu {

/** Takes all of a store from one cluster to another: close(), copy(), then every hub is told the store's new cluster, then clear(). Meanwhile its devices
 *  hear "send again" and keep what they capture. Every step may be done again after it failed, from any program that knows both clusters.
 *  Devices read the store's buckets anew: their cursors are of the other cluster. Errors: a connection's. */
class StoreMove
{
public:
    StoreMove(PgConnection &from, PgConnection &to, const StoreId &store) : m_from(from), m_to(to), m_store(store) {}

    /** From now on the old cluster takes nothing of the store, from no hub, whatever that hub was told: who writes hears Unreachable. What is being
     *  written is waited for. */
    Result<> close() { return close(m_from, true); }
    Result<> reopen() { return close(m_from, false); } ///< the move is given up
    /** Its rows, in short transactions, since a long one would hold every reader of the new cluster; how many there were. What an earlier try left
     *  there is taken away first. Errors, too: Conflict (it is not closed, or lives there already), NewerSchema (the two do not have the same tables), Damaged (not all arrived). */
    Result<qint64> copy();
    /** The old cluster forgets it, and stays closed for it. Errors, too: Conflict (the new cluster does not have as many rows). */
    Result<> clear();

private:
    /** A table that the store's id begins, and what its rows are read in the order of. */
    struct Table {
        QString name, columns;
        QStringList keys, keyTypes;
    };
    Result<std::vector<Table>> tables(PgConnection &db) const;
    Result<qint64> rows(PgConnection &db, const Table &table) const;
    Result<> close(PgConnection &db, bool closed) const;
    Result<bool> isClosed() const;
    Result<> empty(PgConnection &db, const Table &table) const;
    Result<> copy(const Table &table) const;

    PgConnection &m_from, &m_to;
    const StoreId m_store;
};

} // namespace tuttu
