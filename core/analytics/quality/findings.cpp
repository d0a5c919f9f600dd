// SPDX-FileCopyrightText: 2026 Tuttu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/analytics/quality/findings.h"

#include <algorithm>

namespace tuttu {

namespace {

using Kind = Finding::Kind;

/** Visitors an hour of a clerk has or will have; none = nothing is known. */
std::optional<double> load(const HourReading &hour)
{
    if (!hour.clerks || *hour.clerks == 0)
        return std::nullopt;
    if (hour.over)
        return hour.tally.missedSeconds > 0 ? std::nullopt : std::optional(double(hour.tally.visitors) / *hour.clerks);
    return hour.expected ? std::optional(hour.expected->people / *hour.clerks) : std::nullopt;
}

QDateTime endOf(const DayReading &reading, size_t hour)
{
    return hour + 1 < reading.hours.size() ? std::min(reading.hours[hour + 1].hour, reading.hours[hour].hour.addSecs(3600)) : reading.hours[hour].hour.addSecs(3600);
}

/** Neighbouring hours above the goal are one finding. */
void findTooFewClerks(const DayReading &reading, double goal, std::vector<Finding> &findings)
{
    QDateTime until; // of the finding that goes on with the next hour; the shop may have been shut between
    for (size_t i = 0; i < reading.hours.size(); ++i) {
        const auto visitors = load(reading.hours[i]);
        if (!visitors || *visitors <= goal)
            continue;
        if (until != reading.hours[i].hour)
            findings.push_back({Kind::TooFewClerks, reading.hours[i].hour, {}, 0, 0, goal});
        findings.back().until = until = endOf(reading, i);
        findings.back().value = std::max(findings.back().value, *visitors);
    }
}

void findGaps(const DayReading &reading, std::vector<Finding> &findings)
{
    const Tally &day = reading.whole;
    if (day.missedSeconds >= 60 && day.visitors == 0)
        return findings.push_back({Kind::NobodyCounts, {}, {}, 0, 0, 0});
    QDateTime until;
    for (size_t i = 0; i < reading.hours.size(); ++i) {
        const int minutes = reading.hours[i].tally.missedSeconds / 60;
        if (minutes == 0)
            continue;
        if (until != reading.hours[i].hour)
            findings.push_back({Kind::DoorSilent, reading.hours[i].hour, {}, 0, 0, 0});
        findings.back().until = until = endOf(reading, i);
        findings.back().count += minutes;
    }
}

} // namespace

std::vector<Finding> findingsOf(const DayReading &reading, std::optional<double> perClerk)
{
    std::vector<Finding> findings;
    if (perClerk)
        findTooFewClerks(reading, *perClerk, findings);
    findGaps(reading, findings);
    const auto above = std::count_if(reading.hours.begin(), reading.hours.end(), [](const HourReading &h) { return h.over && h.tally.full.transactions > h.tally.full.visitors; });
    if (above > 0)
        findings.push_back({Kind::ReceiptsAboveVisitors, {}, {}, int(above), 0, 0});
    if (reading.whole.foreign > 0)
        findings.push_back({Kind::OtherCurrency, {}, {}, reading.whole.foreign, 0, 0});
    const bool open = std::any_of(reading.hours.begin(), reading.hours.end(), [](const HourReading &h) { return h.open; });
    if (open && std::none_of(reading.hours.begin(), reading.hours.end(), [](const HourReading &h) { return h.clerks.has_value(); }))
        findings.push_back({Kind::NoClerksPlanned, {}, {}, 0, 0, 0});
    return findings;
}

} // namespace tuttu
