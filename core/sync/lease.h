// SPDX-FileCopyrightText: 2026 Tuttu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/lease.h"

#include <chrono>

namespace tuttu {

/** A moment as a device knows it. */
struct Moment {
    QDateTime wall;         ///< UTC; people may change it
    qint64 monotonicMs = 0; ///< of this run of the program; stands still while the machine sleeps
};

/** How long a device may show what it fetched without a word from its hub. Counted and never read off a clock: each step counts what the monotonic
 *  clock or the wall clock went on, whichever is more, so that neither sleep nor a clock set back stretches it. A clock set forward shortens
 *  it. Over a restart only the wall clock tells, and one found behind what was kept tells nothing: then the lease is over. */
class Lease
{
public:
    /** At a start. `kept`: what an earlier run kept. */
    Lease(const LeaseCount &kept, const Moment &now);
    /** The hub said yes. Hours out of TokenAnswer's bounds are brought into them. */
    static Lease renewed(int hours, const Moment &now);

    void count(const Moment &now);

    const LeaseCount &kept() const { return m_count; }
    std::chrono::milliseconds left() const;   ///< 0 = over
    bool isOver() const { return left() == left().zero(); }
    bool endsSoon() const;                    ///< people should be told
    bool clockIsOdd() const { return m_clockIsOdd; } ///< the clock jumped: "check the clock"

    static constexpr std::chrono::hours warned{12};
    static constexpr std::chrono::minutes slack{5}; ///< what clocks are put right by

private:
    LeaseCount m_count;
    qint64 m_monotonicMs;
    bool m_clockIsOdd = false;
};

} // namespace tuttu
