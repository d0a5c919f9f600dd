// SPDX-FileCopyrightText: 2026 Tuttu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/domain/tally.h"

namespace tuttu {

struct Shelf;

/** What each store-local day comes to, kept beside the raw rows it is made of. core/analytics/tally counts; here it is read and put. */
class TallyStore
{
public:
    explicit TallyStore(const Shelf &shelf) : m_shelf(shelf) {}

    enum class Part { Whole, WithHours };
    Result<std::vector<DayTally>> days(const QDate &first, const QDate &last, Part part) const; ///< those that are kept, in order

    /** On which day the first thing happened that is counted; invalid: nothing ever did. */
    Result<QDate> firstDay(const TallyRule &rule) const;

    /** Which of these days are to be counted, oldest first: they never were, they were not over then, or what happened on them changed since. */
    Result<std::vector<QDate>> dueDays(const QDate &first, const QDate &last, const QTimeZone &zone) const;

    // Inside a transaction.
    Result<> put(const DayTally &day, bool ended, const QTimeZone &zone); ///< and what made it stale is forgotten
    /** When the days were counted for another rule than this, forgets them all. */
    Result<> follow(const TallyRule &rule);

private:
    const Shelf &m_shelf;
};

} // namespace tuttu
