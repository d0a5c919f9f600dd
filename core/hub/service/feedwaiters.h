// SPDX-FileCopyrightText: 2026 Tuttu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/hub/accesstoken.h"
#include "core/hub/devicegate.h"
#include "core/sync/wire/changes.h"

#include <map>
#include <set>

namespace tuttu {

/** Who waits for something to change. A waiter holds memory and no thread; a look at the database is two statements for all of them. */
class FeedWaiters
{
public:
    enum class Why { Moved, InVain, Revoked };
    struct Waiter {
        std::vector<std::pair<Bucket, Cursor>> places; ///< as far as it has read
        DeviceId device;
        StoreId store;
        qint64 until = 0; ///< by Clock::monotonicMs
        /** Once, on any thread; false (Moved alone): not now, ask again soon. */
        std::function<bool(Why)> wake;
    };

    explicit FeedWaiters(int most) : m_most(size_t(most)) {}
    bool add(Waiter waiter); ///< false: too many, or closed; it is not woken
    int size() const;

    /** Wakes those whose bucket has moved. Errors: a connection's. */
    Result<> look(PgConnection &db);
    void letGo(qint64 now);                ///< those who waited in vain
    void turnAway(const DeviceGate &gate); ///< whose device was revoked meanwhile
    void close();                          ///< all, and nobody may wait any more

private:
    using Place = std::tuple<QString, quint64, qint64>; ///< bucket's text, and the cursor
    void take(quint64 id, std::vector<Waiter> &taken); ///< under the lock
    void wakeAll(std::vector<Waiter> taken, Why why);
    Result<std::vector<Place>> moved(PgConnection &db, const std::vector<Place> &places);

    const size_t m_most;
    mutable std::mutex m_mutex;
    std::map<quint64, Waiter> m_waiters;
    std::map<Place, std::set<quint64>> m_byPlace;
    std::set<std::pair<qint64, quint64>> m_byTime;
    quint64 m_last = 0;
    bool m_fresh = false, m_closed = false; ///< somebody came since the last look
    QString m_horizon;
};

} // namespace tuttu
