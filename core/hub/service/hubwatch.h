// SPDX-FileCopyrightText: 2026 Tuttu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/hub/service/feedwaiters.h"
#include "core/hub/service/hublog.h"

#include <chrono>
#include <condition_variable>
#include <functional>
#include <thread>

namespace tuttu {

/** One thread with a connection of its own that looks at the database for everybody: ten times a second who may not go on and whose bucket has moved, and every ten
 *  seconds whether somebody is to be erased, by whichever hub that was asked for. */
class HubWatch
{
public:
    static constexpr std::chrono::milliseconds pace{100};
    static constexpr qint64 erasuresMs = 10'000;

    HubWatch(const QString &conninfo, DeviceGate &gate, FeedWaiters &waiters, HubLog &log, const Clock &clock, std::function<void()> erase);
    ~HubWatch() { stop(); }
    void stop();

private:
    void run();
    Result<> look(PgConnection &db);

    const QString m_conninfo;
    DeviceGate &m_gate;
    FeedWaiters &m_waiters;
    HubLog &m_log;
    const Clock &m_clock;
    const std::function<void()> m_erase;
    std::mutex m_mutex;
    std::condition_variable m_stop;
    bool m_stopping = false;
    std::optional<qint64> m_gateAsked, m_erasuresAsked;
    std::vector<EndedDevice> m_ended;
    std::thread m_thread; ///< last: it uses the others
};

} // namespace tuttu
