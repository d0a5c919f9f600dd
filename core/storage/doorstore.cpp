// SPDX-FileCopyrightText: 2026 Tuttu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/doorstore.h"

#include "core/storage/shelf.h"
#include "core/storage/statement.h"

namespace tuttu {

Result<> DoorStore::apply(const DoorCounted &o)
{
    Statement s(m_shelf.cache, "INSERT OR REPLACE INTO door_count (store, began, ended, counter, staff, came_in, went_out) VALUES (?, ?, ?, ?, ?, ?, ?)");
    return s.bind(o.store, o.count.from, o.count.to, o.count.counter, o.count.staff, o.count.in, o.count.out).run();
}

Result<std::vector<DoorCount>> DoorStore::counts(const StoreId &store, const QDateTime &from, const QDateTime &until) const
{
    // Reports are a day long at most: the key's order finds those that began before and still reach in.
    Statement s(m_shelf.cache, "SELECT counter, came_in, went_out, staff, began, ended FROM door_count "
                               "WHERE store = ?1 AND began >= ?2 AND began < ?4 AND ended > ?3 ORDER BY began, ended, counter");
    s.bind(store, from.addDays(-1), from, until);
    std::vector<DoorCount> all;
    while (s.step())
        all.push_back({s.text(0), s.small(1), s.small(2), s.small(3) != 0, s.time(4), s.time(5)});
    if (!s.ok())
        return s.error();
    return all;
}

} // namespace tuttu
