// SPDX-FileCopyrightText: 2026 Tuttu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <array>
#include <span>
#include <vector>

namespace tuttu {

// One week's footfall guessed from the hours before it, in several plain ways. An hour that was not counted is NaN, in what goes in and in
// what comes out where nothing is known of that hour of the week.

inline constexpr int weekHours = 168;
using WeekOfHours = std::array<double, weekHours>;

enum class Guess {
    Median4,        ///< of the last four such hours: an event does not carry it away
    Median8,
    Smoothed12,     ///< the last twelve, each counting a fifth less than the next
    Mean4Year,      ///< seven tenths of that, and three tenths of last year's week at the level of now
    Median4Year,
    Median8Year,
    Smoothed12Year
};

/** Those that last year's week can be part of need a year and four weeks before the week; the others four weeks. */
bool canGuess(Guess guess, std::span<const double> before);

/** The week that begins `weeksAhead` (0 = the next) weeks after `before` ends. The hours before begin at the same hour of the week. */
WeekOfHours guessed(Guess guess, std::span<const double> before, int weeksAhead);

} // namespace tuttu
