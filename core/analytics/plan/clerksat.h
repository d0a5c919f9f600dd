// SPDX-FileCopyrightText: 2026 Tuttu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/plan.h"

#include <array>

namespace tuttu {

/** How many clerks are planned for an hour (0 to 23 by the shop's clock) of a day: as that day was planned, else as the newest week that holds by
 *  then. `planned` in the order it was planned (PlanStore::staffing). None: nothing was planned, which is not the same as nobody. */
std::optional<int> clerksAt(const std::vector<Staffing> &planned, const QDate &day, int hour);

/** So many clerks on some days of the week, from an hour until another: how people think of a week's staffing. */
struct Shift {
    std::array<bool, daysOfWeek> days{};  ///< from Monday
    int from = 9, until = 17;             ///< hours by the shop's clock; 24 = the end of the day
    int clerks = 1;
    friend bool operator==(const Shift &, const Shift &) = default;
};

/** A week (7 x 24) of shifts, which add up where they overlap. */
std::vector<int> weekOf(const std::vector<Shift> &shifts);
/** One day (24) of shifts, whatever their days. */
std::vector<int> dayOf(const std::vector<Shift> &shifts);
/** The fewest shifts a person would write down for a week or a day: stretches with one number of clerks, days that are alike together.
 *  weekOf() makes the same week of them. */
std::vector<Shift> shiftsOf(const std::vector<int> &clerks);

} // namespace tuttu
