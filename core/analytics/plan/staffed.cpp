// SPDX-FileCopyrightText: 2026 Tuttu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/analytics/plan/staffed.h"

#include "core/analytics/plan/clerksat.h"

namespace tuttu {

void addClerks(DayTally &day, const std::vector<Staffing> &planned, const QTimeZone &zone)
{
    for (HourTally &hour : day.hours) {
        const auto clerks = clerksAt(planned, day.day, hour.hour.toTimeZone(zone).time().hour());
        Tally &tally = hour.tally;
        if (!clerks || *clerks == 0 || tally.openSeconds == 0 || tally.missedSeconds > 0)
            continue;
        tally.clerkMinutes = *clerks * tally.openSeconds / 60;
        tally.staffedVisitors = tally.visitors;
        day.whole.clerkMinutes += tally.clerkMinutes;
        day.whole.staffedVisitors += tally.staffedVisitors;
    }
}

ClerkWhatIf oneMoreClerk(const std::vector<std::pair<int, double>> &visitorsByHour, const std::vector<Staffing> &planned, const QDate &day, int from, int until, int more)
{
    ClerkWhatIf what;
    for (const auto &[hour, visitors] : visitorsByHour) {
        if (hour < from || hour >= until)
            continue;
        const int clerks = clerksAt(planned, day, hour).value_or(0);
        what.visitors += visitors;
        what.clerkHours += clerks;
        what.withMore += std::max(0, clerks + more);
    }
    if (what.clerkHours > 0)
        what.perClerk = what.visitors / what.clerkHours;
    if (what.withMore > 0)
        what.perClerkThen = what.visitors / what.withMore;
    return what;
}

} // namespace tuttu
