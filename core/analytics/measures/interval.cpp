// SPDX-FileCopyrightText: 2026 Tuttu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/analytics/measures/interval.h"

#include <algorithm>
#include <cmath>

namespace tuttu {

namespace {

constexpr double z95 = 1.959963984540054;

Interval around(double middle, double half) { return {middle - half, middle + half}; }

} // namespace

std::optional<Interval> shareInterval(const ShareOf &of)
{
    const auto share = of.share();
    if (!share)
        return std::nullopt;
    const double n = double(of.whole), z2 = z95 * z95;
    const double middle = (*share + z2 / (2 * n)) / (1 + z2 / n);
    const double half = z95 * std::sqrt(*share * (1 - *share) / n + z2 / (4 * n * n)) / (1 + z2 / n);
    return Interval{of.part == 0 ? 0 : std::max(middle - half, 0.0), of.part == of.whole ? 1 : std::min(middle + half, 1.0)};
}

std::optional<Interval> shareDifference(const ShareOf &a, const ShareOf &b)
{
    const auto inA = shareInterval(a), inB = shareInterval(b);
    if (!inA || !inB)
        return std::nullopt;
    const double shareA = *a.share(), shareB = *b.share(), difference = shareA - shareB;
    return Interval{difference - std::hypot(shareA - inA->low, inB->high - shareB), difference + std::hypot(inA->high - shareA, shareB - inB->low)};
}

void Spread::add(double value)
{
    ++count;
    sum += value;
    squares += value * value;
}

Spread &Spread::operator+=(const Spread &other)
{
    count += other.count;
    sum += other.sum;
    squares += other.squares;
    return *this;
}

std::optional<double> Spread::mean() const
{
    return count > 0 ? std::optional(sum / double(count)) : std::nullopt;
}

std::optional<double> Spread::variance() const
{
    if (count < 2)
        return std::nullopt;
    const double n = double(count);
    return std::max((squares - sum * sum / n) / (n - 1), 0.0);
}

std::optional<Interval> meanInterval(const Spread &of)
{
    const auto variance = of.variance();
    return variance ? std::optional(around(*of.mean(), z95 * std::sqrt(*variance / double(of.count)))) : std::nullopt;
}

std::optional<Interval> meanDifference(const Spread &a, const Spread &b)
{
    const auto inA = a.variance(), inB = b.variance();
    if (!inA || !inB)
        return std::nullopt;
    return around(*a.mean() - *b.mean(), z95 * std::sqrt(*inA / double(a.count) + *inB / double(b.count)));
}

} // namespace tuttu
