// SPDX-FileCopyrightText: 2026 Tuttu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/analytics/reading/dayreading.h"

namespace tuttu {

/** One thing that was wrong with the counting lately, and on which days. */
struct Shortfall {
    enum class Kind {
        NobodyCounted,         ///< open, and neither a door counter nor a hand all day
        DoorsSilent,           ///< nobody counted for `count` minutes of opening hours; days on which nobody counted at all are not among them
        ReceiptsAboveVisitors, ///< in `count` hours more was sold than people counted
        OtherCurrency          ///< `count` receipts in another currency are in no sum
    };
    Kind kind = Kind::NobodyCounted;
    int count = 0;             ///< of all its days
    std::vector<QDate> days;   ///< latest first
    friend bool operator==(const Shortfall &, const Shortfall &) = default;
};

struct LatelyReading {
    int daysKnown = 0;         ///< 0: nothing is known of any of these days, so nothing can be said of them
    std::vector<Shortfall> shortfalls; ///< one of a kind, in the order of Kind
    friend bool operator==(const LatelyReading &, const LatelyReading &) = default;
};

inline constexpr int latelyDays = 28;

/** `days` with their hours, in order. Hours whose counts may still come say nothing about receipts. */
LatelyReading latelyOf(const std::vector<DayTally> &days, const QDateTime &now);

/** The 28 days up to this one. */
Result<LatelyReading> readLately(Shelf &shelf, const ReadingNow &at, const QDate &last);

} // namespace tuttu
