// SPDX-FileCopyrightText: 2026 Tuttu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/analytics/reading/dayreading.h"

namespace tuttu {

/** Something about a day a manager should do something about, or should know before believing its figures. */
struct Finding {
    enum class Kind {
        TooFewClerks,          ///< more visitors a clerk than the goal, counted or expected: `value` at worst, `goal`
        DoorSilent,            ///< nobody counted for `count` minutes while the shop was open
        NobodyCounts,          ///< neither a door counter nor a hand all day
        ReceiptsAboveVisitors, ///< in `count` hours more was sold than people counted
        OtherCurrency,         ///< `count` receipts in another currency are in no sum
        NoClerksPlanned
    };
    Kind kind;
    QDateTime from, until;     ///< UTC, until not in it; invalid: the whole day
    int count = 0;
    double value = 0, goal = 0;
    friend bool operator==(const Finding &, const Finding &) = default;
};

/** What to act on comes first. `perClerk`: the goal of visitors for an hour of a clerk; none = nobody set one. */
std::vector<Finding> findingsOf(const DayReading &reading, std::optional<double> perClerk);

} // namespace tuttu
