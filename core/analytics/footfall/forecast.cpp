// SPDX-FileCopyrightText: 2026 Tuttu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/analytics/footfall/forecast.h"

#include "core/analytics/footfall/guess.h"

#include <algorithm>
#include <cmath>
#include <limits>

namespace tuttu {

namespace {

constexpr int weeksToForecast = 2;
constexpr int mostJudged = 12;
constexpr size_t bestOf = 3;
constexpr double tail = 0.1; // on either side of the band

// Of those that were tried on a year of street counters, the five that were nearest; the others are for shops younger than a year.
constexpr std::array withYear{Guess::Mean4Year, Guess::Median8Year, Guess::Median4Year, Guess::Smoothed12Year, Guess::Median8};
constexpr std::array withoutYear{Guess::Smoothed12, Guess::Median8, Guess::Median4};

using Hours = std::vector<double>;
using Before = std::span<const double>;

/** The whole weeks at the end. */
Hours wholeWeeks(const FootfallHistory &history)
{
    const size_t days = history.days.size() / 7 * 7;
    Hours hours;
    hours.reserve(days * 24);
    for (auto day = history.days.end() - qptrdiff(days); day != history.days.end(); ++day) {
        for (const std::optional<int> &count : *day)
            hours.push_back(count ? double(*count) : std::numeric_limits<double>::quiet_NaN());
    }
    return hours;
}

/** What came of the week that begins so many weeks before the end; empty where it is not over. */
Before weekFrom(Before hours, int weeksBack) { return hours.subspan(hours.size() - size_t(weeksBack) * weekHours, weekHours); }
Before until(Before hours, int weeksBack) { return hours.first(hours.size() - size_t(weeksBack) * weekHours); }

struct Missed {
    double by = 0, people = 0;
};

Missed missed(const WeekOfHours &guess, Before came)
{
    Missed all;
    for (size_t hour = 0; hour < weekHours; ++hour) {
        if (std::isnan(guess[hour]) || std::isnan(came[hour]))
            continue;
        all.by += std::abs(guess[hour] - came[hour]);
        all.people += came[hour];
    }
    return all;
}

WeekOfHours mean(const std::vector<Guess> &guesses, Before before, int weeksAhead)
{
    WeekOfHours sum{};
    for (const Guess guess : guesses) {
        const WeekOfHours one = guessed(guess, before, weeksAhead);
        for (size_t hour = 0; hour < weekHours; ++hour)
            sum[hour] += one[hour];
    }
    for (double &hour : sum)
        hour = std::max(hour / double(guesses.size()), 0.0);
    return sum;
}

std::vector<Guess> possible(Before before)
{
    std::vector<Guess> guesses;
    for (const Guess guess : withYear) {
        if (canGuess(guess, before))
            guesses.push_back(guess);
    }
    if (guesses.size() < bestOf)
        guesses.assign(withoutYear.begin(), withoutYear.end());
    return guesses;
}

Missed missed(const std::vector<Guess> &guesses, Before hours, int weeks)
{
    Missed all;
    for (int back = 1; back <= weeks; ++back) {
        const Missed one = missed(mean(guesses, until(hours, back), 0), weekFrom(hours, back));
        all.by += one.by;
        all.people += one.people;
    }
    return all;
}

/** Those nearest over the judged weeks. */
std::vector<Guess> nearest(Before hours, int weeks)
{
    std::vector<std::pair<double, Guess>> ranked;
    for (const Guess guess : possible(until(hours, weeks))) // each judged by the same weeks
        ranked.emplace_back(missed({guess}, hours, weeks).by, guess);
    std::stable_sort(ranked.begin(), ranked.end(), [](const auto &a, const auto &b) { return a.first < b.first; });
    std::vector<Guess> best;
    for (size_t i = 0; i < std::min(ranked.size(), bestOf); ++i)
        best.push_back(ranked[i].second);
    return best;
}

/** What was missed at each hour of the week, came less guessed, when it lay so many weeks ahead. */
class Misses
{
public:
    Misses(Before hours, const std::vector<Guess> &guesses, int weeks, int weeksAhead)
    {
        for (int back = 1; back <= weeks; ++back) {
            const Before before = until(hours, back + weeksAhead);
            if (!std::all_of(guesses.begin(), guesses.end(), [&](Guess guess) { return canGuess(guess, before); }))
                break; // the first judged week lies too early to be guessed from further back
            const WeekOfHours guess = mean(guesses, before, weeksAhead);
            const Before came = weekFrom(hours, back);
            for (size_t hour = 0; hour < weekHours; ++hour) {
                if (const double miss = came[hour] - guess[hour]; !std::isnan(miss))
                    m_of[hour].push_back(miss);
            }
        }
    }

    /** Its lower and its upper tail, of that hour and those beside it. */
    std::pair<double, double> band(size_t hour) const
    {
        std::vector<double> all;
        for (const size_t near : {(hour + weekHours - 1) % weekHours, hour, (hour + 1) % weekHours})
            all.insert(all.end(), m_of[near].begin(), m_of[near].end());
        if (all.empty())
            return {0, 0};
        std::sort(all.begin(), all.end());
        const size_t outside = size_t(tail * double(all.size() + 1)); // of n + 1 equally likely places for the next one
        const size_t at = outside > 0 ? outside - 1 : 0;
        return {std::min(all[at], 0.0), std::max(all[all.size() - 1 - at], 0.0)};
    }

private:
    std::array<std::vector<double>, weekHours> m_of;
};

} // namespace

std::optional<FootfallForecast> forecastFootfall(const FootfallHistory &history)
{
    const Hours hours = wholeWeeks(history);
    const int weeks = std::min(mostJudged, int(hours.size() / weekHours) - 4); // the first of them needs four before it
    if (weeks < 2)
        return std::nullopt;
    const std::vector<Guess> guesses = nearest(hours, weeks);
    FootfallForecast out;
    out.weeksJudged = weeks;
    const Missed usual = missed(guesses, hours, weeks);
    out.usualMiss = usual.people > 0 ? usual.by / usual.people : 0;
    for (int ahead = 0; ahead < weeksToForecast; ++ahead) {
        const WeekOfHours people = mean(guesses, hours, ahead);
        const Misses misses(hours, guesses, weeks, ahead);
        for (int day = 0; day < 7; ++day) {
            DayForecast one{history.first.addDays(qint64(history.days.size()) + 7 * ahead + day), {}};
            for (size_t hour = 0; hour < 24; ++hour) {
                const size_t at = size_t(day) * 24 + hour;
                if (std::isnan(people[at]))
                    continue;
                const auto [low, high] = misses.band(at);
                one.hours[hour] = HourForecast{people[at], std::max(people[at] + low, 0.0), people[at] + high};
            }
            out.days.push_back(one);
        }
    }
    return out;
}

} // namespace tuttu
