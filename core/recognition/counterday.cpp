// SPDX-FileCopyrightText: 2026 Tuttu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/recognition/counterday.h"

#include "core/base/daybegin.h"

#include <algorithm>

namespace tuttu {

namespace {

bool isUsable(const DoorCount &report)
{
    return report.from.isValid() && report.to.isValid() && report.from < report.to && report.in >= 0 && report.out >= 0;
}

QDateTime utc(const QDate &day, const QTime &time, const QTimeZone &zone) { return QDateTime(day, time, zone).toUTC(); }

} // namespace

std::vector<DoorCount> inOrder(const std::vector<DoorCount> &reports, bool staff)
{
    std::vector<DoorCount> all;
    for (const DoorCount &report : reports) {
        if (isUsable(report) && report.staff == staff)
            all.push_back(report);
    }
    std::stable_sort(all.begin(), all.end(), [](const DoorCount &a, const DoorCount &b) { return a.from < b.from; });
    std::vector<DoorCount> kept;
    for (const DoorCount &report : all) {
        if (kept.empty() || kept.back().to <= report.from)
            kept.push_back(report);
        else if (kept.back().from == report.from && kept.back().to == report.to)
            kept.back() = report;
    }
    return kept;
}

bool touches(const DoorCount &report, const std::vector<Stretch> &hours)
{
    return std::any_of(hours.begin(), hours.end(), [&](const Stretch &open) { return report.from < open.second && open.first < report.to; });
}

std::vector<Stretch> openStretches(const OpeningHours &hours, const QDate &day, const QTimeZone &zone)
{
    if (hours.spans.empty())
        return {{dayBegin(day, zone), dayBegin(day.addDays(1), zone)}};
    std::vector<Stretch> open;
    for (const OpeningHours::Span &span : hours.spans) {
        if (span.day == day.dayOfWeek())
            open.emplace_back(utc(day, span.from, zone), utc(span.until <= span.from ? day.addDays(1) : day, span.until, zone));
    }
    std::sort(open.begin(), open.end());
    return open;
}

CounterDay counterDay(const std::vector<DoorCount> &reports, const std::vector<Stretch> &openingHours, int shortestGapSeconds)
{
    CounterDay day;
    const std::vector<DoorCount> customers = inOrder(reports, false);
    for (const DoorCount &report : customers) {
        day.drift += report.in - report.out;
        if (touches(report, openingHours)) {
            day.in += report.in;
            day.out += report.out;
        }
    }
    for (const DoorCount &report : inOrder(reports, true))
        day.staffIn += report.in;
    for (const Stretch &open : openingHours) {
        QDateTime known = open.first;
        const auto leave = [&](const QDateTime &until) {
            if (known.secsTo(until) >= shortestGapSeconds)
                day.gaps.emplace_back(known, until);
        };
        for (const DoorCount &report : customers) {
            if (report.to <= known || report.from >= open.second)
                continue;
            leave(report.from);
            known = report.to;
        }
        leave(open.second);
    }
    return day;
}

} // namespace tuttu
