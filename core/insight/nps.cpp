// SPDX-FileCopyrightText: 2026 Tuttu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/insight/nps.h"

#include <algorithm>
#include <cmath>

namespace tuttu {

namespace {

constexpr double z95 = 1.959963984540054;

struct Estimate {
    double centre, variance;
};

/** Of `extra` answers more, a quarter of them promoters and a quarter detractors. */
Estimate estimate(const NpsCounts &counts, double extra)
{
    const double n = counts.all() + extra, p = (counts.promoters + extra / 4) / n, d = (counts.detractors + extra / 4) / n;
    return {p - d, (p + d - (p - d) * (p - d)) / n};
}

std::optional<NpsScore> score(const NpsCounts &counts, double extra, double share)
{
    if (counts.all() <= 0)
        return std::nullopt;
    const Estimate e = estimate(counts, extra);
    const double half = z95 * std::sqrt(e.variance * share);
    return NpsScore{100.0 * (counts.promoters - counts.detractors) / counts.all(), std::max(-100.0, 100 * (e.centre - half)), std::min(100.0, 100 * (e.centre + half))};
}

} // namespace

void NpsCounts::add(int score)
{
    ++(score >= 9 ? promoters : score >= 7 ? passives : detractors);
}

std::optional<NpsScore> npsScore(const NpsCounts &counts, int asked)
{
    const double share = asked > 1 ? double(std::max(0, asked - counts.all())) / (asked - 1) : 1;
    return score(counts, 3, share);
}

std::optional<NpsScore> npsScoreWald(const NpsCounts &counts)
{
    return score(counts, 0, 1);
}

std::optional<NpsScore> npsDifference(const NpsCounts &a, const NpsCounts &b)
{
    if (a.all() <= 0 || b.all() <= 0)
        return std::nullopt;
    const Estimate x = estimate(a, 3), y = estimate(b, 3);
    const double difference = x.centre - y.centre, half = z95 * std::sqrt(x.variance + y.variance);
    return NpsScore{100 * difference, 100 * (difference - half), 100 * (difference + half)};
}

std::optional<double> npsChange(const NpsCounts &before, const NpsCounts &after)
{
    if (before.all() <= 0 || after.all() <= 0)
        return std::nullopt;
    const Estimate a = estimate(before, 3), b = estimate(after, 3);
    return (b.centre - a.centre) / std::sqrt(a.variance + b.variance);
}

} // namespace tuttu
