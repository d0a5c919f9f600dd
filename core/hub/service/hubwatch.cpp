// SPDX-FileCopyrightText: 2026 Tuttu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/hub/service/hubwatch.h"

namespace tuttu {

using namespace Qt::StringLiterals;

HubWatch::HubWatch(const QString &conninfo, DeviceGate &gate, FeedWaiters &waiters, HubLog &log, const Clock &clock, std::function<void()> erase)
    : m_conninfo(conninfo), m_gate(gate), m_waiters(waiters), m_log(log), m_clock(clock), m_erase(std::move(erase)), m_thread([this] { run(); })
{
}

void HubWatch::stop()
{
    {
        const std::lock_guard lock(m_mutex);
        m_stopping = true;
    }
    m_stop.notify_all();
    if (m_thread.joinable())
        m_thread.join();
}

void HubWatch::run()
{
    std::optional<PgConnection> db;
    bool away = false;
    for (;;) {
        if (!db || db->isLost()) {
            auto made = PgConnection::open(m_conninfo);
            db.reset();
            if (made)
                db.emplace(std::move(*made));
        }
        const bool seen = db && look(*db);
        if (seen == away) // said when it changes
            m_log.say(seen ? "databaseBack" : "databaseAway");
        away = !seen;
        m_waiters.letGo(m_clock.monotonicMs());
        std::unique_lock lock(m_mutex);
        if (m_stop.wait_for(lock, seen ? pace : 5 * pace, [this] { return m_stopping; }))
            return;
    }
}

Result<> HubWatch::look(PgConnection &db)
{
    const qint64 now = m_clock.monotonicMs();
    if (!m_gateAsked || now - *m_gateAsked >= DeviceGate::againMs) {
        auto ended = DeviceStore(db).ended();
        if (!ended)
            return ended.error();
        m_gate.set(*ended, now);
        m_gateAsked = now;
        if (*ended != m_ended) {
            m_ended = std::move(*ended);
            m_waiters.turnAway(m_gate);
        }
    }
    if (!m_erasuresAsked || now - *m_erasuresAsked >= erasuresMs) {
        const auto open = db.query("SELECT EXISTS (SELECT 1 FROM erasure WHERE done IS NULL)");
        if (!open)
            return open.error();
        m_erasuresAsked = now;
        if (open->yes(0, 0))
            m_erase();
    }
    return m_waiters.look(db);
}

} // namespace tuttu
