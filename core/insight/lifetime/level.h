// SPDX-FileCopyrightText: 2026 Tuttu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/insight/lifetime/fit.h"

#include <optional>

namespace tuttu {

/** The models know no season: before Christmas they fall short, after it they promise too much. What they would have said a year ago
 *  of the same stretch, against what came, tells by how much. */
struct Level {
    QDate from, to;        ///< the stretch of last year
    double expected = 0;   ///< transactions, by the model fitted to what was known then
    int counted = 0;
    /** To multiply forecasts with; drawn to 1 where few transactions tell it. */
    double factor() const { return (counted + prior) / (expected + prior); }
    static constexpr double prior = 20;
};

/** Of the year (364 days, so that weekdays meet) before the days after `until`. Nothing when the table does not reach back a year and 13
 *  weeks before `until`, the stretch is longer than a year, or no model can be fitted to what was known then. */
std::optional<Level> levelOfLastYear(std::span<const PurchaseLine> lines, const QDate &until, int days, const PurchaseModel &shape);

} // namespace tuttu
