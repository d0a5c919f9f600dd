// SPDX-FileCopyrightText: 2026 Tuttu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtGlobal>

#include <optional>

namespace tuttu {

// What a share or a mean may be off, with 95 % confidence. Of nothing there is none.

struct Interval {
    double low = 0, high = 0;
    bool holds(double value) const { return low <= value && value <= high; }
    friend bool operator==(const Interval &, const Interval &) = default;
};

/** `part` of `whole`, 0 <= part <= whole; outside of that there is no share, as when receipts outnumber the visitors counted. */
struct ShareOf {
    qint64 part = 0, whole = 0;
    std::optional<double> share() const { return whole > 0 && part >= 0 && part <= whole ? std::optional(double(part) / double(whole)) : std::nullopt; }
    friend bool operator==(const ShareOf &, const ShareOf &) = default;
};

/** The score interval without correction (Wilson 1927; method 3 of Newcombe, Statistics in Medicine 17:857, 1998). */
std::optional<Interval> shareInterval(const ShareOf &of);

/** Of `a` less `b`: the score intervals squared and added (method 10 of Newcombe, Statistics in Medicine 17:873, 1998). When it holds zero there is no
 *  difference to speak of. */
std::optional<Interval> shareDifference(const ShareOf &a, const ShareOf &b);

/** Values known by their number, sum and sum of squares, so that hours add up to days. */
struct Spread {
    qint64 count = 0;
    double sum = 0, squares = 0;

    void add(double value);
    Spread &operator+=(const Spread &other);
    std::optional<double> mean() const;
    std::optional<double> variance() const; ///< of a sample; none of fewer than two
    friend bool operator==(const Spread &, const Spread &) = default;
};

/** Mean and 1.96 standard errors: for the means of dozens of receipts, not of three. */
std::optional<Interval> meanInterval(const Spread &of);
std::optional<Interval> meanDifference(const Spread &a, const Spread &b); ///< of `a` less `b`, each with its own variance

} // namespace tuttu
