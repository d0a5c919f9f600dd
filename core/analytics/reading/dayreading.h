// SPDX-FileCopyrightText: 2026 Tuttu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/analytics/footfall/forecast.h"
#include "core/analytics/tally/countdays.h"
#include "core/domain/plan.h"
#include "core/storage/capturestore.h"

namespace tuttu {

/** Who reads, and when: what every reading on the storage thread starts from. */
struct ReadingNow {
    TallyRule rule;
    QDateTime now;      ///< UTC
    QDate today() const { return now.toTimeZone(rule.zone).date(); }
};

struct HourReading {
    QDateTime hour;                       ///< UTC
    Tally tally;
    bool open = false;
    bool over = false;                    ///< the hour has ended
    std::optional<HourForecast> expected; ///< of hours that have not ended
    std::optional<int> clerks;            ///< planned; none = nothing was planned
    friend bool operator==(const HourReading &, const HourReading &) = default;
};

/** One day hour by hour, beside the same weekdays before it. */
struct DayReading {
    QDate day;
    QDateTime asOf;                       ///< UTC
    bool isToday = false;
    Tally whole;                          ///< so far
    std::vector<HourReading> hours;       ///< those that are open or in which something happened
    Tally comparable;                     ///< of the hours that are over, which alone stand beside the former days'
    std::vector<DayTally> former;         ///< up to five days of the same weekday, latest first, each of the same hours; days without anything counted are left out
    Tally formerSum;
    Tally feedback;                       ///< of the thirty days up to this one: a day's answers are too few
    std::vector<DayNote> notes;
    CaptureStore::Overdue followUps;      ///< of today alone
    int cases = 0, casesLate = 0;         ///< open; past their time
    QDateTime nextCase;                   ///< when the next one must be answered
};

inline constexpr int historyWeeks = 76; ///< a year and four weeks to guess with, and the weeks the guesses are judged by
inline constexpr int formerDays = 5;
inline constexpr int feedbackDays = 30;

/** These days, counted up to now; with their hours, the clerks that were planned for them, too. */
Result<std::vector<DayTally>> readDays(Shelf &shelf, const ReadingNow &at, const QDate &first, const QDate &last, TallyStore::Part part);

/** `expected`: what today's hours to come are held to bring; null = they are left without. Making one takes longer than all the rest. */
Result<DayReading> readDay(Shelf &shelf, const ReadingNow &at, const QDate &day, const FootfallForecast *expected = nullptr);

/** What is guessed from: the hours up to and with this day, as far back as guessing looks. No days: nothing was ever counted. */
Result<FootfallHistory> readHistory(Shelf &shelf, const ReadingNow &at, const QDate &until);

/** The fourteen days from the one after `until`; none with less than six weeks counted. */
Result<std::optional<FootfallForecast>> readForecast(Shelf &shelf, const ReadingNow &at, const QDate &until);

/** Counted visitors by local hour, for guessing. An hour that was not counted in full, or in which the shop was shut, is none. */
FootfallHistory historyOf(const std::vector<DayTally> &days, const QDate &first, const QTimeZone &zone);

} // namespace tuttu
