// SPDX-FileCopyrightText: 2026 Tuttu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/analytics/quality/lately.h"

#include "core/analytics/tally/tallied.h"

#include <algorithm>
#include <array>

namespace tuttu {

namespace {

using Kind = Shortfall::Kind;

int hoursAboveVisitors(const DayTally &day, const QDateTime &now)
{
    return int(std::count_if(day.hours.begin(), day.hours.end(), [&now](const HourTally &hour) {
        return hour.hour.addSecs(3600 + countersAreLateSeconds) <= now && hour.tally.full.transactions > hour.tally.full.visitors;
    }));
}

} // namespace

LatelyReading latelyOf(const std::vector<DayTally> &days, const QDateTime &now)
{
    std::array found{Shortfall{Kind::NobodyCounted, 0, {}}, Shortfall{Kind::DoorsSilent, 0, {}}, Shortfall{Kind::ReceiptsAboveVisitors, 0, {}}, Shortfall{Kind::OtherCurrency, 0, {}}};
    const auto note = [&found](Kind kind, const QDate &day, int count) {
        if (count == 0)
            return;
        found[size_t(kind)].count += count;
        found[size_t(kind)].days.push_back(day);
    };
    for (auto day = days.rbegin(); day != days.rend(); ++day) {
        const int minutes = day->whole.missedSeconds / 60;
        const bool nobody = minutes > 0 && day->whole.visitors == 0;
        note(nobody ? Kind::NobodyCounted : Kind::DoorsSilent, day->day, nobody ? 1 : minutes);
        note(Kind::ReceiptsAboveVisitors, day->day, hoursAboveVisitors(*day, now));
        note(Kind::OtherCurrency, day->day, day->whole.foreign);
    }
    LatelyReading reading{int(days.size()), {}};
    std::copy_if(found.begin(), found.end(), std::back_inserter(reading.shortfalls), [](const Shortfall &one) { return one.count > 0; });
    return reading;
}

Result<LatelyReading> readLately(Shelf &shelf, const ReadingNow &at, const QDate &last)
{
    const auto days = readDays(shelf, at, last.addDays(1 - latelyDays), last, TallyStore::Part::WithHours);
    if (!days)
        return days.error();
    return latelyOf(*days, at.now);
}

} // namespace tuttu
