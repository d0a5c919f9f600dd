// SPDX-FileCopyrightText: 2026 Tuttu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sync/lease.h"

#include "core/sync/wire/enrolment.h"

#include <algorithm>
#include <limits>

namespace tuttu {

using namespace std::chrono;

namespace {

int within(int hours) { return std::clamp(hours, TokenAnswer::shortestLease, TokenAnswer::longestLease); }

qint64 msOf(int leaseHours) { return milliseconds(hours(leaseHours)).count(); }

} // namespace

Lease::Lease(const LeaseCount &kept, const Moment &now) : m_count(kept), m_monotonicMs(now.monotonicMs)
{
    m_count.hours = within(kept.hours);
    const qint64 off = kept.at.isValid() ? kept.at.msecsTo(now.wall) : std::numeric_limits<qint64>::min();
    const bool isBehind = off < -milliseconds(slack).count();
    m_clockIsOdd = isBehind || off > msOf(m_count.hours);
    // How long the device was off cannot be known. To count nothing would let anybody stretch it with a screwdriver and a clock.
    m_count.countedMs = isBehind ? msOf(m_count.hours) : std::max(qint64(0), kept.countedMs) + std::max(qint64(0), off);
    m_count.countedMs = std::min(m_count.countedMs, msOf(m_count.hours));
    m_count.at = now.wall;
}

Lease Lease::renewed(int hours, const Moment &now)
{
    return Lease({within(hours), 0, now.wall}, now);
}

void Lease::count(const Moment &now)
{
    const qint64 ran = std::max(qint64(0), now.monotonicMs - m_monotonicMs), wall = m_count.at.msecsTo(now.wall);
    // Behind: set back. Far ahead: set forward, or a long sleep; only the first is odd, and nobody can tell, so people are asked to look.
    if (wall < ran - milliseconds(slack).count() || wall - ran > milliseconds(warned).count())
        m_clockIsOdd = true;
    m_count.countedMs = std::min(m_count.countedMs + std::max(ran, wall), msOf(m_count.hours));
    m_count.at = now.wall;
    m_monotonicMs = std::max(m_monotonicMs, now.monotonicMs);
}

milliseconds Lease::left() const
{
    return milliseconds(msOf(m_count.hours) - m_count.countedMs);
}

/** A lease of eight hours would be warned of from its first minute. */
bool Lease::endsSoon() const
{
    return left() < std::min(milliseconds(warned), milliseconds(msOf(m_count.hours)) / 4);
}

} // namespace tuttu
