// SPDX-FileCopyrightText: 2026 Tuttu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QTimer>

#include <chrono>
#include <functional>

namespace tuttu {

/** Being woken later, once: a timer, or in a test time that the test lets go by. */
class Wakeup
{
public:
    virtual ~Wakeup() = default;
    virtual void in(std::chrono::milliseconds wait) = 0; ///< instead of what was asked before
    virtual void never() = 0;
    std::function<void()> wake;
};

class TimerWakeup final : public Wakeup
{
public:
    TimerWakeup()
    {
        m_timer.setSingleShot(true);
        m_timer.callOnTimeout([this] { wake(); });
    }
    void in(std::chrono::milliseconds wait) override { m_timer.start(wait); }
    void never() override { m_timer.stop(); }

private:
    QTimer m_timer;
};

} // namespace tuttu
