// SPDX-FileCopyrightText: 2026 Tuttu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/analytics/reading/period.h"

namespace tuttu {

Period periodOf(PeriodKind kind, const QDate &day)
{
    switch (kind) {
    case PeriodKind::Week: {
        const QDate monday = day.addDays(1 - day.dayOfWeek());
        return {kind, monday, monday.addDays(6)};
    }
    case PeriodKind::Month: {
        const QDate first(day.year(), day.month(), 1);
        return {kind, first, first.addMonths(1).addDays(-1)};
    }
    case PeriodKind::Year:
        return {kind, QDate(day.year(), 1, 1), QDate(day.year(), 12, 31)};
    case PeriodKind::Hour:
    case PeriodKind::Day:
        break;
    }
    return {PeriodKind::Day, day, day};
}

Period shifted(const Period &period, int by)
{
    switch (period.kind) {
    case PeriodKind::Week:
        return periodOf(period.kind, period.first.addDays(7 * by));
    case PeriodKind::Month:
        return periodOf(period.kind, period.first.addMonths(by));
    case PeriodKind::Year:
        return periodOf(period.kind, period.first.addYears(by));
    case PeriodKind::Hour:
    case PeriodKind::Day:
        break;
    }
    return periodOf(PeriodKind::Day, period.first.addDays(by));
}

Period yearBefore(const Period &period)
{
    if (period.kind == PeriodKind::Month || period.kind == PeriodKind::Year)
        return periodOf(period.kind, period.first.addYears(-1));
    return periodOf(period.kind, period.first.addDays(-364));
}

std::vector<Period> periodsUpTo(PeriodKind kind, const QDate &day, int count)
{
    std::vector<Period> periods;
    const Period last = periodOf(kind, day);
    for (int back = count - 1; back >= 0; --back)
        periods.push_back(shifted(last, -back));
    return periods;
}

} // namespace tuttu
