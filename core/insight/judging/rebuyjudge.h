// SPDX-FileCopyrightText: 2026 Tuttu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/insight/judging/saleslines.h"
#include "core/insight/replenish/rebuy.h"

namespace tuttu {

/** Who of the pairs (customer, item) bought on two days or more before a day bought again in the window after it. */
struct RebuyVerdict {
    int pairs = 0, rebought = 0;
    RebuyRecipe recipe;            ///< chosen on the window before
    double validationPrecision = 0; ///< average precision there
    double auc = 0, averagePrecision = 0, firstThousand = 0, firstFiveThousand = 0;
    double countAuc = 0, overdueAuc = 0, countFirstThousand = 0; ///< plain counts, and time since against the usual gap, beside it
};
RebuyVerdict judgeRebuys(const SalesLines &sales, int firstDay, int days);

/** Forecasts of each pair's last gap from those before it, for pairs of `fewestGaps` gaps or more. Errors in days. */
struct GapVerdict {
    int fewestGaps = 0, targets = 0;
    double shrunk = 0, ownMean = 0, ownGeometric = 0, customerGeometric = 0; ///< mean absolute errors
    double shrunkMedian = 0;       ///< median absolute error
    double withinWeek = 0;         ///< share of shrunk forecasts not more than 7 days off
    double logDeviation = 0;       ///< of ln(gap) around the shrunk forecast
    double insideWindow = 0;       ///< share of gaps inside gapWindow
};
GapVerdict judgeGaps(const SalesLines &sales, int fewestGaps);

} // namespace tuttu
