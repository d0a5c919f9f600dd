// SPDX-FileCopyrightText: 2026 Tuttu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/analytics/tally/countdays.h"

#include "core/analytics/tally/tallied.h"
#include "core/base/daybegin.h"
#include "core/storage/rawdaystore.h"
#include "core/storage/shelf.h"

#include <algorithm>
#include <limits>

namespace tuttu {

namespace {

bool hasEnded(const QDate &day, const TallyRule &rule, const QDateTime &now) { return dayBegin(day.addDays(1), rule.zone).addSecs(countersAreLateSeconds) <= now; }

Result<> countDay(Shelf &shelf, const TallyRule &rule, const QDate &day, const QDateTime &now)
{
    const auto raw = RawDayStore(shelf, rule, day).read();
    if (!raw)
        return raw.error();
    return shelf.cache.transaction([&] { return TallyStore(shelf).put(tallied(*raw, rule, day, now), hasEnded(day, rule, now), rule.zone); });
}

} // namespace

Result<int> countDays(Shelf &shelf, const TallyRule &rule, const QDate &first, const QDate &last, const QDateTime &now, int most)
{
    const TallyStore tallies(shelf);
    if (const auto done = shelf.cache.transaction([&] { return TallyStore(shelf).follow(rule); }); !done)
        return done.error();
    const auto begin = tallies.firstDay(rule);
    if (!begin)
        return begin.error();
    const QDate from = std::max(first, *begin), until = std::min(last, now.toTimeZone(rule.zone).date());
    if (!begin->isValid() || from > until)
        return 0;
    const auto due = tallies.dueDays(from, until, rule.zone);
    if (!due)
        return due.error();
    int left = int(due->size());
    const auto going = std::find_if(due->begin(), due->end(), [&](const QDate &day) { return !hasEnded(day, rule, now); });
    for (auto day = std::make_reverse_iterator(going); day != due->rend() && most > 0; ++day, --most, --left) {
        if (const auto done = countDay(shelf, rule, *day, now); !done)
            return done.error();
    }
    if (most <= 0)
        return left;
    for (auto day = going; day != due->end(); ++day, --left) { // they stay due, so they come last and together: else they would be counted at each call
        if (const auto done = countDay(shelf, rule, *day, now); !done)
            return done.error();
    }
    return left;
}

Result<std::vector<DayTally>> countedDays(Shelf &shelf, const TallyRule &rule, const QDate &first, const QDate &last, const QDateTime &now, TallyStore::Part part)
{
    if (const auto counted = countDays(shelf, rule, first, last, now, std::numeric_limits<int>::max()); !counted)
        return counted.error();
    return TallyStore(shelf).days(first, last, part);
}

} // namespace tuttu
