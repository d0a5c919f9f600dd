// SPDX-FileCopyrightText: 2026 Tuttu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/analytics/plan/goals.h"

namespace tuttu {

std::optional<Goal> goalFor(const std::vector<Goal> &goals, Measure measure, PeriodKind period, const QDate &day)
{
    const Goal *found = nullptr;
    for (const Goal &goal : goals) {
        if (goal.measure == measure && goal.period == period && goal.from <= day && (!found || goal.from >= found->from))
            found = &goal;
    }
    return found && found->value ? std::optional(*found) : std::nullopt;
}

bool addsUp(Measure measure)
{
    return natureOf(measure).unit == MeasureUnit::Count || measure == Measure::NetSales;
}

double shareGone(PeriodKind period, const QDate &today)
{
    const QDate first = firstDayOf(period, today);
    const QDate next = period == PeriodKind::Year ? first.addYears(1) : period == PeriodKind::Month ? first.addMonths(1) : first.addDays(period == PeriodKind::Week ? 7 : 1);
    return double(first.daysTo(today)) / double(first.daysTo(next));
}

Track trackOf(const Goal &goal, const std::optional<qint64> &soFar, double gone)
{
    if (!soFar || !goal.value)
        return Track::NotCounted;
    if (gone < earliest)
        return Track::TooEarly;
    const double due = double(*goal.value) * (addsUp(goal.measure) ? gone : 1);
    const bool met = natureOf(goal.measure).moreIsBetter ? double(*soFar) >= due : double(*soFar) <= due;
    return met ? Track::OnTrack : Track::OffTrack;
}

} // namespace tuttu
