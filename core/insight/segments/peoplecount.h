// SPDX-FileCopyrightText: 2026 Tuttu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/insight/segments/habit.h"
#include "core/insight/segments/lifestage.h"

#include <QDateTime>

#include <array>

namespace tuttu {

struct BriefFacts;

/** Those who first bought in one month, and how many of them bought again in each month after it. */
struct Cohort {
    QDate month;                ///< its first day
    int people = 0;
    std::vector<int> bought;    ///< by months since: [0] is everybody, [1] who bought in the next month, up to the running one
    friend bool operator==(const Cohort &, const Cohort &) = default;
};

struct LikedCategory {
    QString category;
    int people = 0;
    friend bool operator==(const LikedCategory &, const LikedCategory &) = default;
};

/** Who a shop's customers are, counted; nobody in it can be told from another. Shares under five people are hidden by whoever shows it. */
struct PeopleReading {
    QDateTime at;               ///< UTC: when it was counted
    int people = 0;             ///< who bought at least once and may be counted so
    int leftOut = 0;            ///< who refused that their purchases are looked at
    std::array<int, 5> stages{};             ///< by LifeStage
    int worthUpper = 0, worthLower = 0, worthBetween = 0; ///< the year ahead is in the upper two fifths eight times in ten; in the lower two; neither can be said
    int worthUnknown = 0;       ///< nothing has been learnt yet
    std::array<int, size_t(habitCount)> habits{};         ///< who clearly has the habit
    std::vector<LikedCategory> categories;   ///< strongest preference, most people first
    std::vector<Cohort> cohorts; ///< oldest first, the last mostCohorts months
    friend bool operator==(const PeopleReading &, const PeopleReading &) = default;
};

inline constexpr int mostCohorts = 24;

/** Adds up PeopleReading, one customer after the other. */
class PeopleCount
{
public:
    void add(const BriefFacts &facts);
    PeopleReading result(const QDateTime &now, const QTimeZone &zone) &&;

private:
    void addCohort(const BriefFacts &facts);
    struct Months { int people = 0; std::vector<int> bought; };
    PeopleReading m_reading;
    QHash<QString, int> m_categories;
    QHash<int, Months> m_cohorts; ///< by month of first purchase, in months since year 0
};

} // namespace tuttu
