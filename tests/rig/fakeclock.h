// SPDX-FileCopyrightText: 2026 Tuttu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/clock.h"

namespace tuttu {

/** Time that moves when the story says so. Safe to read from the storage thread: stories move it only while that is idle. */
class FakeClock final : public Clock
{
public:
    explicit FakeClock(const QDateTime &start = QDateTime(QDate(2026, 11, 21), QTime(14, 4), Qt::UTC)) : m_now(start) {}
    QDateTime now() const override { return m_now; }
    qint64 monotonicMs() const override { return m_monotonicMs; }

    void advance(int seconds) { advanceMs(qint64(seconds) * 1000); }
    void advanceMs(qint64 ms)
    {
        m_now = m_now.addMSecs(ms);
        m_monotonicMs += ms;
    }
    void setWall(const QDateTime &now) { m_now = now; } ///< somebody changed the clock: monotonic time does not move

private:
    QDateTime m_now;
    qint64 m_monotonicMs = 1'000'000;
};

} // namespace tuttu
