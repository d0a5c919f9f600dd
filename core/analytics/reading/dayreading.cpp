// SPDX-FileCopyrightText: 2026 Tuttu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/analytics/reading/dayreading.h"

#include "core/analytics/plan/clerksat.h"
#include "core/analytics/plan/staffed.h"
#include "core/analytics/tally/tallied.h"
#include "core/base/daybegin.h"
#include "core/recognition/counterday.h"
#include "core/storage/casestore.h"
#include "core/storage/planstore.h"

#include <algorithm>
#include <set>

namespace tuttu {

namespace {

bool anythingIn(const Tally &t) { return t.visitors > 0 || t.visits > 0 || t.transactions > 0 || t.missedSeconds > 0; }

bool opensIn(const QDateTime &from, const QDateTime &until, const std::vector<Stretch> &open)
{
    return std::any_of(open.begin(), open.end(), [&](const Stretch &s) { return s.first < until && from < s.second; });
}

/** A shop without opening hours is always open: nights in which nothing happens and nothing is expected are not worth a column. */
void trimNights(std::vector<HourReading> &hours)
{
    const auto quiet = [](const HourReading &h) {
        return h.tally.visitors == 0 && h.tally.visits == 0 && h.tally.transactions == 0 && (!h.expected || h.expected->people < 0.5);
    };
    while (!hours.empty() && quiet(hours.back()))
        hours.pop_back();
    hours.erase(hours.begin(), std::find_if_not(hours.begin(), hours.end(), quiet));
}

/** The hours of a day whose local hour is one of these, and their sum. */
DayTally onlyHours(const DayTally &day, const std::set<int> &hours, const QTimeZone &zone)
{
    DayTally cut{day.day, {}, {}};
    for (const HourTally &hour : day.hours) {
        if (!hours.contains(hour.hour.toTimeZone(zone).time().hour()))
            continue;
        cut.whole += hour.tally;
        cut.hours.push_back(hour);
    }
    return cut;
}

Result<> fillFormer(Shelf &shelf, const ReadingNow &at, DayReading &reading)
{
    std::set<int> hours; // the same of each day
    for (const HourReading &hour : reading.hours) {
        if (hour.over)
            hours.insert(hour.hour.toTimeZone(at.rule.zone).time().hour());
    }
    for (int week = 1; week <= formerDays; ++week) {
        const QDate day = reading.day.addDays(-7 * week);
        const auto found = readDays(shelf, at, day, day, TallyStore::Part::WithHours);
        if (!found)
            return found.error();
        if (found->empty() || !anythingIn(found->front().whole))
            continue;
        reading.former.push_back(onlyHours(found->front(), hours, at.rule.zone));
        reading.formerSum += reading.former.back().whole;
    }
    return {};
}

Result<> fillPlan(Shelf &shelf, const ReadingNow &at, DayReading &reading)
{
    const auto planned = PlanStore(shelf).staffing(at.rule.store, reading.day, reading.day);
    auto notes = PlanStore(shelf).notes(at.rule.store, reading.day, reading.day);
    if (!planned || !notes)
        return !planned ? planned.error() : notes.error();
    for (HourReading &hour : reading.hours)
        hour.clerks = clerksAt(*planned, reading.day, hour.hour.toTimeZone(at.rule.zone).time().hour());
    reading.notes = std::move(*notes);
    return {};
}

Result<> fillFeedback(Shelf &shelf, const ReadingNow &at, DayReading &reading)
{
    const auto days = readDays(shelf, at, reading.day.addDays(1 - feedbackDays), reading.day, TallyStore::Part::Whole);
    if (!days)
        return days.error();
    for (const DayTally &day : *days)
        reading.feedback += day.whole;
    return {};
}

/** What is stuck, of everybody. */
Result<> fillStuck(Shelf &shelf, const ReadingNow &at, DayReading &reading)
{
    const auto overdue = CaptureStore(shelf).overdueFollowUps(at.today());
    const auto cases = CaseStore(shelf).openCases();
    if (!overdue || !cases)
        return !overdue ? overdue.error() : cases.error();
    reading.followUps = *overdue;
    reading.cases = int(cases->size());
    for (const Case &one : *cases)
        reading.casesLate += one.due < at.now;
    if (!cases->empty())
        reading.nextCase = cases->front().due;
    return {};
}

void fillExpected(const FootfallForecast &forecast, const QTimeZone &zone, DayReading &reading)
{
    for (const DayForecast &day : forecast.days) {
        if (day.day != reading.day)
            continue;
        for (HourReading &hour : reading.hours) {
            if (!hour.over && hour.open)
                hour.expected = day.hours[size_t(hour.hour.toTimeZone(zone).time().hour())];
        }
    }
}

} // namespace

Result<std::vector<DayTally>> readDays(Shelf &shelf, const ReadingNow &at, const QDate &first, const QDate &last, TallyStore::Part part)
{
    auto days = countedDays(shelf, at.rule, first, last, at.now, part);
    if (!days || part == TallyStore::Part::Whole)
        return days;
    const auto planned = PlanStore(shelf).staffing(at.rule.store, first, last);
    if (!planned)
        return planned.error();
    for (DayTally &day : *days)
        addClerks(day, *planned, at.rule.zone);
    return days;
}

Result<DayReading> readDay(Shelf &shelf, const ReadingNow &at, const QDate &day, const FootfallForecast *expected)
{
    DayReading reading;
    reading.day = day;
    reading.asOf = at.now;
    reading.isToday = day == at.today();
    const auto counted = readDays(shelf, at, day, day, TallyStore::Part::WithHours);
    if (!counted)
        return counted.error();
    const DayTally tally = counted->empty() ? DayTally{day, {}, {}} : counted->front();
    reading.whole = tally.whole;
    const std::vector<Stretch> open = openStretches(at.rule.hours, day, at.rule.zone);
    const std::vector<QDateTime> hours = hoursOf(day, at.rule.zone);
    for (size_t i = 0; i < hours.size(); ++i) {
        const QDateTime end = i + 1 < hours.size() ? hours[i + 1] : dayBegin(day.addDays(1), at.rule.zone);
        HourReading hour{hours[i], i < tally.hours.size() ? tally.hours[i].tally : Tally(), opensIn(hours[i], end, open), end <= at.now, {}, {}};
        if (!hour.open && !anythingIn(hour.tally))
            continue;
        if (hour.over)
            reading.comparable += hour.tally;
        reading.hours.push_back(std::move(hour));
    }
    for (const auto fill : {fillFormer, fillPlan, fillFeedback}) {
        if (const auto done = fill(shelf, at, reading); !done)
            return done.error();
    }
    if (reading.isToday) {
        if (const auto done = fillStuck(shelf, at, reading); !done)
            return done.error();
    }
    if (expected)
        fillExpected(*expected, at.rule.zone, reading);
    if (at.rule.hours.spans.empty())
        trimNights(reading.hours);
    return reading;
}

FootfallHistory historyOf(const std::vector<DayTally> &days, const QDate &first, const QTimeZone &zone)
{
    FootfallHistory history{first, {}};
    for (const DayTally &day : days) {
        history.days.resize(size_t(first.daysTo(day.day)) + 1);
        std::set<int> gaps; // of an hour that comes twice, one counted in part spoils both
        for (const HourTally &hour : day.hours) {
            const int local = hour.hour.toTimeZone(zone).time().hour();
            auto &people = history.days.back()[size_t(local)];
            if (hour.tally.missedSeconds > 0)
                gaps.insert(local);
            if (gaps.contains(local))
                people.reset();
            else if (hour.tally.openSeconds > 0)
                people = people.value_or(0) + hour.tally.visitors;
        }
    }
    return history;
}

Result<FootfallHistory> readHistory(Shelf &shelf, const ReadingNow &at, const QDate &until)
{
    const auto days = countedDays(shelf, at.rule, until.addDays(1 - 7 * historyWeeks), until, at.now, TallyStore::Part::WithHours);
    if (!days)
        return days.error();
    if (days->empty())
        return FootfallHistory();
    FootfallHistory history = historyOf(*days, days->front().day, at.rule.zone);
    history.days.resize(size_t(history.first.daysTo(until)) + 1); // days nobody counted lie at its end, too
    return history;
}

Result<std::optional<FootfallForecast>> readForecast(Shelf &shelf, const ReadingNow &at, const QDate &until)
{
    const auto history = readHistory(shelf, at, until);
    return history ? Result<std::optional<FootfallForecast>>(forecastFootfall(*history)) : history.error();
}

} // namespace tuttu
