// SPDX-FileCopyrightText: 2026 Tuttu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/domain/lease.h"

#include <optional>

namespace tuttu {

class Database;

/** The lease and its end, in outbox.db: what is destroyed must not be what remembers that it is destroyed. */
class LeaseStore
{
public:
    explicit LeaseStore(Database &outbox) : m_db(outbox) {}

    Result<std::optional<LeaseCount>> count() const; ///< nothing: the hub never spoke to this device
    Result<> keep(const LeaseCount &count);

    Result<Forgotten> forgotten() const;
    Result<> forget(Forgotten why);                  ///< from here on only captures are kept
    /** Another key was made. Inside a transaction with that key. Ops up to here stay sealed for the old one. */
    Result<> remember();

    struct Place {
        int epoch = 0;
        qint64 seq = 0;
    };
    Result<Place> sealedForGoneKeys() const;         ///< the last such op

private:
    Database &m_db;
};

} // namespace tuttu
