// SPDX-FileCopyrightText: 2026 Tuttu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDate>

#include <array>
#include <optional>
#include <vector>

namespace tuttu {

/** People counted in each store-local hour of a day; none = not counted, which is not nobody. An hour that comes twice, when the clocks go
 *  back, is the sum of both; one that is left out is none. */
using DayOfHours = std::array<std::optional<int>, 24>;

struct FootfallHistory {
    QDate first;
    std::vector<DayOfHours> days; ///< without a gap in the days
};

/** How many will come in an hour: four times in five between low and high. */
struct HourForecast {
    double people = 0, low = 0, high = 0;
    friend bool operator==(const HourForecast &, const HourForecast &) = default;
};

struct DayForecast {
    QDate day;
    std::array<std::optional<HourForecast>, 24> hours; ///< none: nothing is known of that hour of the week
};

struct FootfallForecast {
    std::vector<DayForecast> days; ///< the fourteen after the history
    int weeksJudged = 0;           ///< over which the ways of guessing were compared, and their misses collected
    double usualMiss = 0;          ///< sum of the misses over the sum of people in those weeks, a week ahead: 0.1 = a tenth
};

/** The mean of the three plain guesses that were nearest in the last twelve weeks; the band is what was missed then at that hour and the
 *  hours beside it. Nothing with less than six weeks of history: then there is no telling how far off it may be. */
std::optional<FootfallForecast> forecastFootfall(const FootfallHistory &history);

} // namespace tuttu
