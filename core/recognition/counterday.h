// SPDX-FileCopyrightText: 2026 Tuttu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/openinghours.h"
#include "core/domain/sighting.h"

#include <utility>
#include <vector>

namespace tuttu {

using Stretch = std::pair<QDateTime, QDateTime>; ///< UTC; the end is no longer in it

/** One counter's day. */
struct CounterDay {
    int in = 0, out = 0;        ///< people, staff left out, of reports that touch the opening hours
    int staffIn = 0;
    int drift = 0;              ///< sum in - sum out over everything that day, staff left out: at night nobody is in, so it should be 0
    std::vector<Stretch> gaps;  ///< open and not reported about, in order: unknown, not zero
    friend bool operator==(const CounterDay &, const CounterDay &) = default;
};

/** One counter's reports in order of their beginning, none overlapping another; of a stretch said twice the later word. Those without a length or
 *  with negative numbers are left out. */
std::vector<DoorCount> inOrder(const std::vector<DoorCount> &reports, bool staff);

bool touches(const DoorCount &report, const std::vector<Stretch> &hours);

/** Sums up what one counter reported. A stretch reported twice counts once, as it was said last; a report that overlaps another
 *  begun earlier is left out, because nobody knows what both counted. Reports without a length or with negative numbers are
 *  left out. Holes shorter than `shortestGapSeconds` come from rounding and are no gaps. */
CounterDay counterDay(const std::vector<DoorCount> &reports, const std::vector<Stretch> &openingHours, int shortestGapSeconds = 60);

/** When the shop is open on this day of its own calendar; the whole day, be it 23 or 25 hours long, when it has no hours. A night's end
 *  that belongs to the day before is that day's. */
std::vector<Stretch> openStretches(const OpeningHours &hours, const QDate &day, const QTimeZone &zone);

} // namespace tuttu
