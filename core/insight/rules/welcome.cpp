// SPDX-FileCopyrightText: 2026 Tuttu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/insight/cuerule.h"

#include <algorithm>

namespace tuttu::rules {

namespace {

constexpr int longKnownDays = 365;     // somebody registered longer ago has been here, whatever the cache knows
constexpr int daysOfAFriend = 3;       // purchases on fewer days: never greeted as an old friend
constexpr int yearsOfAFriend = 3;
constexpr int anniversaryDays = 7;
constexpr int missedAfterDays = 7;     // under a week nobody is missed

bool wasHereBefore(const BriefFacts &facts)
{
    const auto earlier = [&](const Visit &v) { return facts.localDay(v.arrived) < facts.today; };
    const QDate since = facts.profile.customer.since;
    return !facts.profile.orders.empty() || std::any_of(facts.profile.visits.begin(), facts.profile.visits.end(), earlier)
        || (since.isValid() && facts.daysSince(since) > longKnownDays);
}

} // namespace

void firstVisit(const BriefFacts &facts, std::vector<Cue> &out)
{
    if (wasHereBefore(facts))
        return;
    Cue cue;
    cue.rule = CueRuleId::FirstVisit;
    cue.family = CueFamily::Welcome;
    cue.usefulness = 0.8;
    cue.date = facts.profile.customer.since;
    out.push_back(cue);
}

void longTimeCustomer(const BriefFacts &facts, std::vector<Cue> &out)
{
    if (int(facts.days.size()) < daysOfAFriend)
        return;
    const QDate first = QDate::fromJulianDay(facts.days.front());
    const QDate known = facts.profile.customer.since;
    const QDate since = known.isValid() && known < first ? known : first;
    const QDate day = nearestAnniversary(since.month(), since.day(), facts.today);
    const bool near = std::abs(facts.daysSince(day)) <= anniversaryDays;
    const int years = near ? day.year() - since.year() : since.daysTo(facts.today) > 0 ? int(since.daysTo(facts.today) / 365.2425) : 0;

    Cue cue;
    cue.rule = CueRuleId::LongTimeCustomer;
    cue.family = near ? CueFamily::Occasion : CueFamily::Welcome;
    cue.usefulness = near ? 0.5 : 0.3;
    cue.count = years;
    cue.date = since;
    if (years >= (near ? 1 : yearsOfAFriend))
        out.push_back(cue);
}

void lapsed(const BriefFacts &facts, std::vector<Cue> &out)
{
    const Rhythm &rhythm = facts.rhythm;
    if (rhythm.usualGapDays == 0 || rhythm.daysSinceLast <= std::max(2 * rhythm.usualGapDays, missedAfterDays))
        return;
    Cue cue;
    cue.rule = CueRuleId::Lapsed;
    cue.family = CueFamily::Welcome;
    cue.usefulness = 0.65;
    cue.count = rhythm.daysSinceLast;
    cue.gapDays = rhythm.usualGapDays;
    cue.date = QDate::fromJulianDay(facts.days.back());
    out.push_back(cue);
}

} // namespace tuttu::rules
