// SPDX-FileCopyrightText: 2026 Tuttu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/analytics/plan/clerksat.h"

#include <algorithm>

namespace tuttu {

namespace {

constexpr int mostClerks = 99;

void add(const Shift &shift, std::vector<int>::iterator day)
{
    for (int hour = std::max(shift.from, 0); hour < std::min(shift.until, hoursOfDay); ++hour)
        day[hour] = std::min(day[hour] + shift.clerks, mostClerks);
}

/** The stretches of one day with one number of clerks. */
std::vector<Shift> stretches(std::vector<int>::const_iterator day)
{
    std::vector<Shift> all;
    for (int from = 0, until = 0; from < hoursOfDay; from = until) {
        while (until < hoursOfDay && day[until] == day[from])
            ++until;
        if (day[from] > 0)
            all.push_back({{}, from, until, day[from]});
    }
    return all;
}

} // namespace

std::optional<int> clerksAt(const std::vector<Staffing> &planned, const QDate &day, int hour)
{
    const Staffing *week = nullptr, *exception = nullptr;
    for (const Staffing &one : planned) {
        if (one.thatDayOnly && one.from == day)
            exception = &one;
        else if (!one.thatDayOnly && one.from <= day && (!week || one.from >= week->from))
            week = &one;
    }
    const bool asPlannedForTheDay = exception && !exception->clerks.empty();
    const Staffing *holds = asPlannedForTheDay ? exception : week;
    const size_t at = size_t(hour) + (asPlannedForTheDay ? 0 : size_t(day.dayOfWeek() - 1) * hoursOfDay);
    if (!holds || !day.isValid() || hour < 0 || hour >= hoursOfDay || at >= holds->clerks.size())
        return std::nullopt;
    return holds->clerks[at];
}

std::vector<int> weekOf(const std::vector<Shift> &shifts)
{
    std::vector<int> week(size_t(daysOfWeek * hoursOfDay), 0);
    for (const Shift &shift : shifts) {
        for (int day = 0; day < daysOfWeek; ++day) {
            if (shift.days[size_t(day)])
                add(shift, week.begin() + day * hoursOfDay);
        }
    }
    return week;
}

std::vector<int> dayOf(const std::vector<Shift> &shifts)
{
    std::vector<int> day(hoursOfDay, 0);
    for (const Shift &shift : shifts)
        add(shift, day.begin());
    return day;
}

std::vector<Shift> shiftsOf(const std::vector<int> &clerks)
{
    std::vector<Shift> all;
    for (int day = 0; (day + 1) * hoursOfDay <= int(clerks.size()); ++day) {
        for (Shift shift : stretches(clerks.begin() + day * hoursOfDay)) {
            const auto alike = std::find_if(all.begin(), all.end(), [&](const Shift &other) {
                return other.from == shift.from && other.until == shift.until && other.clerks == shift.clerks;
            });
            Shift &kept = alike == all.end() ? all.emplace_back(shift) : *alike;
            kept.days[size_t(day)] = true;
        }
    }
    return all;
}

} // namespace tuttu
