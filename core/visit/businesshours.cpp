// SPDX-FileCopyrightText: 2026 Tuttu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/visit/businesshours.h"

#include <algorithm>

namespace tuttu {

namespace {

struct Open {
    QDateTime from, until; ///< UTC
};

/** When the shop is open on what begins on this day, in order. Clock changes are in it: the zone says which moment a time is. */
std::vector<Open> opensOn(const QDate &day, const OpeningHours &hours, const QTimeZone &zone)
{
    std::vector<Open> open;
    for (const OpeningHours::Span &span : hours.spans) {
        if (span.day != day.dayOfWeek())
            continue;
        const QDate lastDay = span.until <= span.from ? day.addDays(1) : day;
        open.push_back({QDateTime(day, span.from, zone).toUTC(), QDateTime(lastDay, span.until, zone).toUTC()});
    }
    std::sort(open.begin(), open.end(), [](const Open &a, const Open &b) { return a.from < b.from; });
    return open;
}

} // namespace

QDateTime afterBusinessTime(const QDateTime &from, int minutes, const OpeningHours &hours, const QTimeZone &zone)
{
    if (hours.spans.empty())
        return from.addSecs(qint64(minutes) * 60);
    qint64 left = qint64(minutes) * 60;
    QDateTime at = from.toUTC();
    const QDate first = at.toTimeZone(zone).date();
    for (int day = -1; day < 366; ++day) { // yesterday's night may still be open
        for (const Open &open : opensOn(first.addDays(day), hours, zone)) {
            if (open.until <= at)
                continue;
            at = std::max(at, open.from);
            const qint64 here = at.secsTo(open.until);
            if (left <= here)
                return at.addSecs(left);
            left -= here;
            at = open.until;
        }
    }
    return at;
}

} // namespace tuttu
