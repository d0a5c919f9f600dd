// SPDX-FileCopyrightText: 2026 Tuttu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/plan.h"

namespace tuttu {

/** The goal in force for the period that begins on, or holds, this day: the newest that begins no later; of two for the same day the one set
 *  last. `goals` in the order they were set. None: none was set, or it was given up. */
std::optional<Goal> goalFor(const std::vector<Goal> &goals, Measure measure, PeriodKind period, const QDate &day);

/** Counts and takings add up over a period; shares, means and scores are what they are at any time. */
bool addsUp(Measure measure);

/** How much of the period is over, in whole days: 0 on its first day. */
double shareGone(PeriodKind period, const QDate &today);

enum class Track { OnTrack, OffTrack, TooEarly, NotCounted };

/** Whether a goal will be met if it goes on like this: what adds up must have reached its part of the goal by now, everything else the goal itself.
 *  Where more is not better the goal is a most, not a least. `soFar` in the goal's unit; none = not counted. `gone`: 0 to 1. */
Track trackOf(const Goal &goal, const std::optional<qint64> &soFar, double gone);
inline constexpr double earliest = 0.1; ///< of a period: before that a few days speak for all

} // namespace tuttu
