// SPDX-FileCopyrightText: 2026 Tuttu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/insight/cuerule.h"

namespace tuttu::rules {

namespace {

constexpr int birthdayDays = 7; // before and after

} // namespace

QDate nearestAnniversary(int month, int day, const QDate &today)
{
    QDate nearest;
    for (int year = today.year() - 1; year <= today.year() + 1; ++year) {
        const bool leapling = month == 2 && day == 29 && !QDate::isLeapYear(year);
        const QDate date(year, month, leapling ? 28 : day);
        if (date.isValid() && (!nearest.isValid() || qAbs(date.daysTo(today)) < qAbs(nearest.daysTo(today))))
            nearest = date;
    }
    return nearest;
}

/** Only when the customer gave the day for being congratulated; no age, no year. */
void birthdayNear(const BriefFacts &facts, std::vector<Cue> &out)
{
    if (!facts.profile.customer.birthday)
        return;
    const Birthday birthday = *facts.profile.customer.birthday;
    const QDate date = nearestAnniversary(birthday.month, birthday.day, facts.today);
    const int inDays = -facts.daysSince(date);
    if (!date.isValid() || qAbs(inDays) > birthdayDays)
        return;
    Cue cue;
    cue.rule = CueRuleId::BirthdayNear;
    cue.family = CueFamily::Occasion;
    cue.usefulness = inDays == 0 ? 0.75 : qAbs(inDays) <= 3 ? 0.6 : 0.45;
    cue.count = inDays;
    cue.date = date;
    out.push_back(cue);
}

} // namespace tuttu::rules
