// SPDX-FileCopyrightText: 2026 Tuttu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/analytics/measures/figure.h"
#include "core/analytics/measures/onlypart.h"
#include "core/analytics/reading/dayreading.h"
#include "core/analytics/reading/period.h"

namespace tuttu {

/** A measure from period to period, beside the same a year before. */
struct TrendReading {
    struct Point {
        Period period;
        Figure figure, yearBefore;
        bool sofar = false;       ///< the period is not over
    };
    Measure measure = Measure::Visitors;
    PeriodKind kind = PeriodKind::Week;
    std::vector<Point> points;    ///< oldest first
    std::optional<Interval> change; ///< the last whole period less the one before it, where that can be said
    std::optional<Interval> changeToYear;
    std::optional<PartOf> part;   ///< whose visitors alone; none = the whole shop
};

/** A trend read a few months at a time: whoever else wants the storage thread waits for one piece and not for ten years. Of a part (with
 *  Measure::Visitors) the line begins with its first people: before, the door was not there. */
class TrendRead
{
public:
    TrendRead(const ReadingNow &at, Measure measure, PeriodKind kind, const QDate &last, int count, const std::optional<PartOf> &of = {});
    Result<bool> goOn(Shelf &shelf);  ///< true: all is read
    TrendReading reading() const;     ///< of what is read
    static constexpr int daysAtOnce = 120;

private:
    struct Side {
        std::vector<Period> periods;  ///< in order and without gaps
        std::vector<Tally> tallies;
        size_t at = 0;
        void add(const DayTally &day); ///< days come in order
    };
    ReadingNow m_at;
    Measure m_measure;
    PeriodKind m_kind;
    std::optional<PartOf> m_of;
    Side m_now, m_before;
    QDate m_next;                     ///< the first day not read yet
};

/** The same in one go. */
Result<TrendReading> readTrend(Shelf &shelf, const ReadingNow &at, Measure measure, PeriodKind kind, const QDate &last, int count, const std::optional<PartOf> &of = {});

/** Each of these periods' tally, as far as it has gone. Periods nothing is known of are empty. Clerks are told WithHours alone. */
Result<std::vector<Tally>> readPeriods(Shelf &shelf, const ReadingNow &at, const std::vector<Period> &periods, TallyStore::Part part = TallyStore::Part::Whole);

/** Weekdays by hours: what usually happens when. */
struct HeatReading {
    Measure measure = Measure::Visitors;
    QDate first, last;
    struct Cell {
        int weekday = 1;          ///< ISO: 1 = Monday
        int hour = 0;             ///< local
        Figure figure;            ///< of counts: the mean of a day, as `perDay` says
        double perDay = 0;        ///< counts: how many on such a day and hour
        int days = 0;             ///< so many such hours were counted
    };
    std::vector<Cell> cells;      ///< open hours and those in which something happened, by weekday and hour
};

Result<HeatReading> readHeat(Shelf &shelf, const ReadingNow &at, Measure measure, const QDate &first, const QDate &last);

} // namespace tuttu
