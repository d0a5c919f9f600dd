// SPDX-FileCopyrightText: 2026 Tuttu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/measure.h"

#include <QDate>

#include <vector>

namespace tuttu {

/** A stretch of whole store-local days. */
struct Period {
    PeriodKind kind = PeriodKind::Day; ///< Day or longer
    QDate first, last;                 ///< both in it
    int days() const { return int(first.daysTo(last)) + 1; }
    bool holds(const QDate &day) const { return first <= day && day <= last; }
    friend bool operator==(const Period &, const Period &) = default;
};

/** The one a day is in. Weeks are ISO 8601's. */
Period periodOf(PeriodKind kind, const QDate &day);
/** So many periods on; back when negative. */
Period shifted(const Period &period, int by);
/** The same period a year before: of a month its like, of a week and a day the one 52 weeks before, so that weekdays stand beside their like. */
Period yearBefore(const Period &period);
/** So many periods, oldest first, the last of them holding this day. */
std::vector<Period> periodsUpTo(PeriodKind kind, const QDate &day, int count);

} // namespace tuttu
