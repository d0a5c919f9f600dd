// SPDX-FileCopyrightText: 2026 Tuttu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtGlobal>

#include <algorithm>
#include <array>
#include <optional>
#include <span>
#include <vector>

namespace tuttu {

/** Of one customer, in the last 365 days. */
struct RfmInput {
    int daysSinceLast = 0;
    int visits = 0;      ///< days with a purchase
    qint64 spent = 0;    ///< in one currency's minor units
};

/** Fifths of the customers, 5 = the most recent, most frequent, highest. Beside a forecast, never instead of one. */
struct RfmScore {
    int recency = 1, frequency = 1, money = 1;
    friend bool operator==(const RfmScore &, const RfmScore &) = default;
};

/** Where the fifths of all customers part: by rank; those who tie all have the lower fifth of theirs. */
struct RfmBorders {
    using Borders = std::array<qint64, 4>; ///< above the k-th begins fifth k + 1
    Borders recency{}, frequency{}, money{}; ///< recency as minus the days since
    RfmScore of(const RfmInput &customer) const;
    friend bool operator==(const RfmBorders &, const RfmBorders &) = default;
};

/** Nothing without customers. */
std::optional<RfmBorders> rfmBorders(std::span<const RfmInput> customers);

/** 1 to 5: where a value lies among four borders, of whatever. */
template<typename T>
int fifthOf(T value, const std::array<T, 4> &borders)
{
    return 1 + int(std::count_if(borders.begin(), borders.end(), [value](T border) { return value > border; }));
}
/** Of at least one value. */
template<typename T>
std::array<T, 4> fifthBorders(std::vector<T> values)
{
    std::sort(values.begin(), values.end());
    std::array<T, 4> borders;
    for (size_t k = 1; k <= borders.size(); ++k)
        borders[k - 1] = values[(k * values.size() + 4) / 5 - 1];
    return borders;
}

} // namespace tuttu
