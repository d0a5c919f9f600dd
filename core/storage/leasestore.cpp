// SPDX-FileCopyrightText: 2026 Tuttu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/leasestore.h"

#include "core/storage/statement.h"

namespace tuttu {

Result<std::optional<LeaseCount>> LeaseStore::count() const
{
    Statement s(m_db, "SELECT hours, counted_ms, at FROM lease");
    if (s.step())
        return std::optional(LeaseCount{s.small(0), s.integer(1), s.time(2)});
    return s.ok() ? Result<std::optional<LeaseCount>>() : s.error();
}

Result<> LeaseStore::keep(const LeaseCount &count)
{
    Statement s(m_db, "INSERT OR REPLACE INTO lease (one, hours, counted_ms, at) VALUES (1, ?, ?, ?)");
    return s.bind(count.hours, count.countedMs, count.at).run();
}

Result<Forgotten> LeaseStore::forgotten() const
{
    Statement s(m_db, "SELECT why FROM forgetting");
    if (s.step())
        return s.enumeration<Forgotten>(0);
    return s.ok() ? Result<Forgotten>(Forgotten::No) : s.error();
}

Result<> LeaseStore::forget(Forgotten why)
{
    Statement s(m_db, "INSERT INTO forgetting (one, why) VALUES (1, ?) ON CONFLICT (one) DO UPDATE SET why = excluded.why");
    return s.bind(why).run();
}

Result<> LeaseStore::remember()
{
    Statement s(m_db, "UPDATE forgetting SET why = 0, epoch = (SELECT epoch FROM device), seq = (SELECT last_seq FROM device)");
    return s.run();
}

Result<LeaseStore::Place> LeaseStore::sealedForGoneKeys() const
{
    Statement s(m_db, "SELECT epoch, seq FROM forgetting");
    if (s.step())
        return Place{s.small(0), s.integer(1)};
    return s.ok() ? Result<Place>(Place()) : s.error();
}

} // namespace tuttu
