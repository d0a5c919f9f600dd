// SPDX-FileCopyrightText: 2026 Tuttu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/analytics/reading/trendreading.h"

#include <algorithm>
#include <map>

namespace tuttu {

namespace {

void narrow(std::vector<Tally> &periods, const PartOf &part)
{
    bool begun = false;
    for (Tally &tally : periods) {
        tally = onlyPart(tally, part);
        begun = begun || tally.visitors > 0;
        if (!begun)
            tally = {};
    }
}

} // namespace

Result<std::vector<Tally>> readPeriods(Shelf &shelf, const ReadingNow &at, const std::vector<Period> &periods, TallyStore::Part part)
{
    std::vector<Tally> tallies(periods.size());
    if (periods.empty())
        return tallies;
    const auto days = readDays(shelf, at, periods.front().first, periods.back().last, part);
    if (!days)
        return days.error();
    size_t i = 0;
    for (const DayTally &day : *days) {
        while (i < periods.size() && periods[i].last < day.day)
            ++i;
        if (i < periods.size() && periods[i].holds(day.day))
            tallies[i] += day.whole;
    }
    return tallies;
}

TrendRead::TrendRead(const ReadingNow &at, Measure measure, PeriodKind kind, const QDate &last, int count, const std::optional<PartOf> &of)
    : m_at(at), m_measure(measure), m_kind(kind), m_of(of)
{
    m_now.periods = periodsUpTo(kind, last, count);
    for (const Period &period : m_now.periods)
        m_before.periods.push_back(yearBefore(period));
    for (Side *side : {&m_now, &m_before})
        side->tallies.resize(side->periods.size());
    m_next = m_before.periods.front().first;
}

void TrendRead::Side::add(const DayTally &day)
{
    while (at < periods.size() && periods[at].last < day.day)
        ++at;
    if (at < periods.size() && periods[at].holds(day.day))
        tallies[at] += day.whole;
}

Result<bool> TrendRead::goOn(Shelf &shelf)
{
    const QDate end = m_now.periods.back().last, last = std::min(m_next.addDays(daysAtOnce - 1), end);
    const auto part = m_measure == Measure::VisitorsPerClerkHour ? TallyStore::Part::WithHours : TallyStore::Part::Whole;
    const auto days = readDays(shelf, m_at, m_next, last, part);
    if (!days)
        return days.error();
    for (const DayTally &day : *days) {
        m_now.add(day);
        m_before.add(day);
    }
    m_next = last.addDays(1);
    return m_next > end;
}

TrendReading TrendRead::reading() const
{
    TrendReading reading{m_measure, m_kind, {}, {}, {}, m_of};
    std::vector<Tally> now = m_now.tallies, then = m_before.tallies;
    if (m_of) {
        narrow(now, *m_of);
        narrow(then, *m_of);
    }
    std::optional<size_t> whole; // the last that is over
    for (size_t i = 0; i < now.size(); ++i) {
        const bool sofar = m_now.periods[i].last >= m_at.today();
        reading.points.push_back({m_now.periods[i], figureOf(m_measure, now[i]), figureOf(m_measure, then[i]), sofar});
        if (!sofar)
            whole = i;
    }
    if (whole && *whole > 0)
        reading.change = differenceOf(m_measure, now[*whole], now[*whole - 1]);
    if (whole)
        reading.changeToYear = differenceOf(m_measure, now[*whole], then[*whole]);
    return reading;
}

Result<TrendReading> readTrend(Shelf &shelf, const ReadingNow &at, Measure measure, PeriodKind kind, const QDate &last, int count, const std::optional<PartOf> &of)
{
    TrendRead read(at, measure, kind, last, count, of);
    for (;;) {
        const auto done = read.goOn(shelf);
        if (!done)
            return done.error();
        if (*done)
            return read.reading();
    }
}

Result<HeatReading> readHeat(Shelf &shelf, const ReadingNow &at, Measure measure, const QDate &first, const QDate &last)
{
    const auto days = readDays(shelf, at, first, last, TallyStore::Part::WithHours);
    if (!days)
        return days.error();
    const bool alwaysOpen = at.rule.hours.spans.empty(); // then only hours in which something happens are worth a column
    struct Sum { Tally tally; int days = 0; bool open = false; };
    std::map<std::pair<int, int>, Sum> sums;
    for (const DayTally &day : *days) {
        for (const HourTally &hour : day.hours) {
            Sum &sum = sums[{day.day.dayOfWeek(), hour.hour.toTimeZone(at.rule.zone).time().hour()}];
            sum.open = sum.open || (hour.tally.openSeconds > 0 && !alwaysOpen) || hour.tally.visitors > 0 || hour.tally.transactions > 0;
            if (measure == Measure::Visitors && hour.tally.missedSeconds > 0)
                continue; // part of an hour would make all such hours look emptier
            sum.tally += hour.tally;
            sum.days += hour.tally.openSeconds > 0 || hour.tally.visitors > 0 || hour.tally.transactions > 0;
        }
    }
    HeatReading reading{measure, first, last, {}};
    for (const auto &[slot, sum] : sums) {
        if (!sum.open)
            continue;
        HeatReading::Cell cell{slot.first, slot.second, figureOf(measure, sum.tally), 0, sum.days};
        cell.perDay = sum.days > 0 ? cell.figure.value / sum.days : 0;
        if (sum.days == 0)
            cell.figure.state = Figure::State::NotCounted;
        reading.cells.push_back(cell);
    }
    return reading;
}

} // namespace tuttu
