// SPDX-FileCopyrightText: 2026 Tuttu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/ids.h"
#include "core/domain/measure.h"

#include <QDateTime>
#include <QStringList>

#include <optional>
#include <vector>

namespace tuttu {

// What a manager sets down for a shop. Days are store-local.

/** The first day of the period the day lies in; of an hour, the day. Weeks begin on Monday. */
inline QDate firstDayOf(PeriodKind period, const QDate &day)
{
    switch (period) {
    case PeriodKind::Hour: case PeriodKind::Day: break;
    case PeriodKind::Week: return day.addDays(1 - day.dayOfWeek());
    case PeriodKind::Month: return {day.year(), day.month(), 1};
    case PeriodKind::Year: return {day.year(), 1, 1};
    }
    return day;
}

/** What one measure is to be in each period of a kind, from a day on until a newer goal holds. */
struct Goal {
    StoreId store;
    Measure measure = Measure::Visitors;
    PeriodKind period = PeriodKind::Year;
    QDate from;                     ///< first day of the first period it holds for
    std::optional<qint64> value;    ///< thousandths of the measure's unit (a share of 0.15 is 150), money in minor units; none = given up
    friend bool operator==(const Goal &, const Goal &) = default;
};

enum class DayNoteKind { Promotion, Outage, Weather, Event, Other };

/** Why a day was not like others. */
struct DayNote {
    DayNoteId id;
    StoreId store;
    QDate day;
    DayNoteKind kind = DayNoteKind::Other;
    QString text;                   ///< <= 200 characters
    ClerkId by;
    friend bool operator==(const DayNote &, const DayNote &) = default;
};

enum class KeyActState { Open, Done, GivenUp };

/** One of the few things a shop has decided to do this year. */
struct KeyAct {
    KeyActId id;
    StoreId store;
    int year = 0;
    QString what;                   ///< <= 280 characters
    ClerkId owner;                  ///< null = nobody's yet
    QDate due;                      ///< invalid = some time in the year
    KeyActState state = KeyActState::Open;
    friend bool operator==(const KeyAct &, const KeyAct &) = default;
};

/** Where a shop wants to be in three years. */
struct ShopPlan {
    StoreId store;
    int firstYear = 0;
    QString text;                   ///< <= 2000 characters
    friend bool operator==(const ShopPlan &, const ShopPlan &) = default;
};

inline constexpr int hoursOfDay = 24, daysOfWeek = 7;

/** So many clerks on the floor in each hour by the shop's clock: a week that repeats, or one day that is not like it. */
struct Staffing {
    StoreId store;
    QDate from;                     ///< a week's pattern holds from this day on; of one day, the day
    bool thatDayOnly = false;
    std::vector<int> clerks;        ///< a week: 7 x 24, from Monday's first hour; a day: 24; empty = not planned, of a day: as the week has it
    friend bool operator==(const Staffing &, const Staffing &) = default;
};

enum class ExperimentKind { Recommendations, Cues }; ///< what some visits do without, or have otherwise
/** What one visit is measured by. */
enum class VisitMeasure { Bought, Items, Minutes, CuesUsed };

/** Some visits, drawn by lot, do without: core/analytics/experiments. */
struct Experiment {
    ExperimentId id;
    StoreId store;
    QString name;                   ///< <= 60 characters
    QString salt;                   ///< makes the lots of this one other than those of every other
    ExperimentKind kind = ExperimentKind::Recommendations;
    int without = 10;               ///< of a hundred visits, so many do without
    QDateTime from, until;          ///< UTC; visits that arrive between; until it was to last, as planned
    VisitMeasure measure = VisitMeasure::Bought;
    std::vector<VisitMeasure> guards; ///< what must not become worse meanwhile
    qint64 planned = 0;             ///< visits, both arms together
    QDateTime endedAt;              ///< invalid = nobody has ended it
    QStringList unsaid = {}, instead = {}; ///< of ExperimentKind::Cues: rules of the cue book that drawn visits do not hear; rules only they hear
    friend bool operator==(const Experiment &, const Experiment &) = default;

    QDateTime lastsUntil() const { return endedAt.isValid() && endedAt < until ? endedAt : until; }
    bool runsAt(const QDateTime &at) const { return at >= from && at < lastsUntil(); }
};

} // namespace tuttu
