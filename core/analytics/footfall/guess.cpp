// SPDX-FileCopyrightText: 2026 Tuttu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/analytics/footfall/guess.h"

#include <algorithm>
#include <cmath>
#include <limits>

namespace tuttu {

namespace {

constexpr double unknown = std::numeric_limits<double>::quiet_NaN();
constexpr size_t week = weekHours;
constexpr size_t year = 52 * week;      // the same weekdays: 364 days
constexpr size_t fewestWeeks = 4;
constexpr double yearsShare = 0.3;      // insight.md 7: of .7 and .3, as published
constexpr double smoothing = 0.2;

/** What was counted at one hour of the week in the last weeks, the latest first. */
std::vector<double> sameHour(std::span<const double> before, size_t hour, size_t weeks)
{
    std::vector<double> counts;
    for (size_t back = 1; back <= weeks && back * week <= before.size(); ++back) {
        if (const double count = before[before.size() - back * week + hour]; !std::isnan(count))
            counts.push_back(count);
    }
    return counts;
}

double mean(std::span<const double> counts)
{
    double sum = 0;
    int known = 0;
    for (const double count : counts) {
        if (!std::isnan(count)) {
            sum += count;
            ++known;
        }
    }
    return known == 0 ? unknown : sum / known;
}

double median(std::vector<double> counts)
{
    if (counts.empty())
        return unknown;
    std::sort(counts.begin(), counts.end());
    const size_t half = counts.size() / 2;
    return counts.size() % 2 ? counts[half] : (counts[half - 1] + counts[half]) / 2;
}

/** Weighted by how long ago the week is, counted or not. */
double smoothed(std::span<const double> before, size_t hour)
{
    double sum = 0, weights = 0, weight = 1;
    for (size_t back = 1; back <= 12 && back * week <= before.size(); ++back, weight *= 1 - smoothing) {
        if (const double count = before[before.size() - back * week + hour]; !std::isnan(count)) {
            sum += weight * count;
            weights += weight;
        }
    }
    return weights == 0 ? unknown : sum / weights;
}

double ofThisYear(Guess guess, std::span<const double> before, size_t hour)
{
    switch (guess) {
    case Guess::Mean4Year: return mean(sameHour(before, hour, 4));
    case Guess::Median4:
    case Guess::Median4Year: return median(sameHour(before, hour, 4));
    case Guess::Median8:
    case Guess::Median8Year: return median(sameHour(before, hour, 8));
    case Guess::Smoothed12:
    case Guess::Smoothed12Year: return smoothed(before, hour);
    }
    return unknown;
}

bool usesLastYear(Guess guess) { return guess >= Guess::Mean4Year; }

/** How much busier these four weeks were than the same four a year ago. */
double levelOverYear(std::span<const double> before)
{
    const double now = mean(before.last(fewestWeeks * week)), then = mean(before.subspan(before.size() - year - fewestWeeks * week, fewestWeeks * week));
    return now / std::max(then, 1e-9);
}

} // namespace

bool canGuess(Guess guess, std::span<const double> before)
{
    return before.size() >= fewestWeeks * week + (usesLastYear(guess) ? year : 0);
}

WeekOfHours guessed(Guess guess, std::span<const double> before, int weeksAhead)
{
    WeekOfHours out;
    const double level = usesLastYear(guess) ? levelOverYear(before) : 1;
    for (size_t hour = 0; hour < week; ++hour) {
        out[hour] = ofThisYear(guess, before, hour);
        if (!usesLastYear(guess))
            continue;
        const double then = before[before.size() - year + size_t(weeksAhead) * week + hour] * level;
        if (!std::isnan(then))
            out[hour] = std::isnan(out[hour]) ? then : (1 - yearsShare) * out[hour] + yearsShare * then;
    }
    return out;
}

} // namespace tuttu
