// SPDX-FileCopyrightText: 2026 Tuttu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtGlobal>

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

/** In the order given. By rank among these customers; those who tie all have the lower fifth of theirs, so that the score does not depend on
 *  the order of the file. */
std::vector<RfmScore> rfmScores(std::span<const RfmInput> customers);

} // namespace tuttu
