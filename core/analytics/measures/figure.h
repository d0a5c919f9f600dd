// SPDX-FileCopyrightText: 2026 Tuttu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/analytics/measures/interval.h"
#include "core/domain/measure.h"
#include "core/domain/tally.h"

namespace tuttu {

/** One number as it may be shown: with what it was made of, and what it may be off. Shares are 0 to 1, money is in minor units, times in minutes. */
struct Figure {
    enum class State {
        Known,
        TooFew,      ///< of too few to be a number: `n` alone is told
        Hidden,      ///< of fewer than five people: one could tell who they are
        NotCounted,  ///< something it needs was not counted: visitors, clerks
        Nothing      ///< nothing happened that it could be made of: "–", never 0
    };
    Measure measure = Measure::Visitors;
    State state = State::Nothing;
    double value = 0;
    std::optional<Interval> between; ///< 95 %; counts have none: they are what was counted
    qint64 n = 0;                    ///< what it is of: visitors, receipts, visits, answers
    qint64 part = 0;                 ///< of a share: how many; not told of what is hidden
    int missedMinutes = 0;           ///< of opening hours; visitors are more by whoever came then
    friend bool operator==(const Figure &, const Figure &) = default;
};

inline constexpr int fewestPeople = 5;

/** The formulas: Store KPIs of docs/analytics.md. */
Figure figureOf(Measure measure, const Tally &tally);

/** `a` less `b` with 95 % confidence; none for counts, and where either is not known. When it holds zero there is no difference to speak of. */
std::optional<Interval> differenceOf(Measure measure, const Tally &a, const Tally &b);

/** Between which bounds one more such day would lie 19 times in 20, from former ones alike: their mean and scatter (Student's t). None of fewer than three. */
std::optional<Interval> usualRange(const std::vector<double> &former);

} // namespace tuttu
