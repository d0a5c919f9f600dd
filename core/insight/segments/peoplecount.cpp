// SPDX-FileCopyrightText: 2026 Tuttu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/insight/segments/peoplecount.h"

#include "core/insight/segments/segmentfindings.h"
#include "core/insight/segments/shophabits.h"

#include <algorithm>

namespace tuttu {

namespace {

int monthOf(const QDate &day) { return day.year() * 12 + day.month() - 1; }
QDate firstOf(int month) { return QDate(month / 12, month % 12 + 1, 1); }

} // namespace

void PeopleCount::add(const BriefFacts &facts)
{
    if (!facts.mayProfile) {
        ++m_reading.leftOut;
        return;
    }
    if (facts.days.empty())
        return;
    ++m_reading.people;
    const SegmentFindings found(facts);
    ++m_reading.stages[size_t(found.stage.stage)];
    if (!found.categories.empty())
        ++m_categories[found.categories.front().what];
    addCohort(facts);
    const auto worth = facts.context.habits ? facts.context.habits->worthOf(facts.profile.orders, facts.today, facts.context.zone) : std::nullopt;
    ++(!worth ? m_reading.worthUnknown : worth->low >= 4 ? m_reading.worthUpper : worth->high <= 2 ? m_reading.worthLower : m_reading.worthBetween);
    if (!facts.context.habits)
        return;
    for (size_t i = 0; i < found.habits.size(); ++i)
        m_reading.habits[i] += hasHabit(Habit(i), found.habits, facts.context.habits->usual).value_or(false);
}

void PeopleCount::addCohort(const BriefFacts &facts)
{
    const int first = monthOf(QDate::fromJulianDay(facts.days.front()));
    Months &cohort = m_cohorts[first];
    ++cohort.people;
    int counted = -1;
    for (const qint64 day : facts.days) {
        const int since = monthOf(QDate::fromJulianDay(day)) - first;
        if (since == counted)
            continue;
        counted = since;
        if (cohort.bought.size() <= size_t(since))
            cohort.bought.resize(size_t(since) + 1);
        ++cohort.bought[size_t(since)];
    }
}

PeopleReading PeopleCount::result(const QDateTime &now, const QTimeZone &zone) &&
{
    m_reading.at = now;
    for (auto it = m_categories.cbegin(); it != m_categories.cend(); ++it)
        m_reading.categories.push_back({it.key(), it.value()});
    std::sort(m_reading.categories.begin(), m_reading.categories.end(),
              [](const LikedCategory &a, const LikedCategory &b) { return std::tie(b.people, a.category) < std::tie(a.people, b.category); });
    const int running = monthOf(now.toTimeZone(zone).date());
    for (int month = running - mostCohorts + 1; month <= running; ++month) {
        Months months = m_cohorts.value(month);
        months.bought.resize(size_t(running - month) + 1); // nobody came: zero; the months to come are not there
        m_reading.cohorts.push_back({firstOf(month), months.people, std::move(months.bought)});
    }
    const auto anybody = std::find_if(m_reading.cohorts.begin(), m_reading.cohorts.end(), [](const Cohort &c) { return c.people > 0; });
    m_reading.cohorts.erase(m_reading.cohorts.begin(), anybody);
    return std::move(m_reading);
}

} // namespace tuttu
