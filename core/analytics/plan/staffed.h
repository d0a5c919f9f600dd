// SPDX-FileCopyrightText: 2026 Tuttu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/plan.h"
#include "core/domain/tally.h"

namespace tuttu {

/** Fills clerkMinutes and staffedVisitors of a day's hours and its whole, from the plan of clerks. Hours in which not everybody was counted, or nothing was
 *  planned, are left out of both: what is shared among clerks must be of the same hours. */
void addClerks(DayTally &day, const std::vector<Staffing> &planned, const QTimeZone &zone);

/** One more clerk (or fewer) in some hours of a day, by the shop's clock, `until` not in it: what would that make of the visitors each has? */
struct ClerkWhatIf {
    double visitors = 0;            ///< expected or counted in those hours
    double clerkHours = 0, withMore = 0;
    std::optional<double> perClerk, perClerkThen; ///< visitors for each hour of a clerk; none = nobody planned
};
ClerkWhatIf oneMoreClerk(const std::vector<std::pair<int, double>> &visitorsByHour, const std::vector<Staffing> &planned, const QDate &day, int from, int until, int more = 1);

} // namespace tuttu
