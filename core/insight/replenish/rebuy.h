// SPDX-FileCopyrightText: 2026 Tuttu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtGlobal>

#include <vector>

namespace tuttu {

/** Who buys what again. The most overdue have mostly gone: their time since the last purchase against their usual gap ranks worse than
 *  chance (Online Retail, 28 days: AUC .399), so reminders are ranked by what somebody keeps buying, and the gap only words them. */
struct RebuyRecipe {
    double halfLifeDays = 60;  ///< of purchases: 0.5^(age / half-life) each
    double trend = 0.25;       ///< times (the item's sales of four weeks against sixteen)^trend: what is in season is bought again
    double presence = 0.25;    ///< times (the customer's visits, decayed alike)^presence: who comes, buys
    friend bool operator==(const RebuyRecipe &, const RebuyRecipe &) = default;
};

/** What one score is made of: each a count one can say. */
struct RebuyFacts {
    double decayedCount = 0;   ///< of the pair's purchase days
    double decayedVisits = 0;  ///< of the customer's days with a purchase
    double soldLately = 0, soldBefore = 0; ///< the item, in the last 28 and the last 112 days
};

double rebuyScore(const RebuyFacts &facts, const RebuyRecipe &recipe);

/** When it may be needed again: a window around the usual gap, never a date. */
struct GapWindow {
    double usual = 0;          ///< days; 0 = too little is known
    double from = 0, to = 0;   ///< days after the last purchase: half of gaps fall inside
};

/** The geometric mean of the pair's own gaps, shrunk to the customer's: ln gap weighs n / (n + 8) (Online Retail, three gaps or more:
 *  mean error 29.7 days, of the own mean alone 38.0). `gaps` and `customerGaps` in days; gaps below one day count as one.
 *  `customerGaps` are of all things this customer bought again. */
double shrunkGap(const std::vector<double> &gaps, double customerLogGap);
double meanLogGap(const std::vector<double> &gaps);
/** A product with a known lifetime (usage days) says it better than any average: that is then the middle. `logDeviation` is of ln(gap) around
 *  its forecast; 0 = the usual 0.9 of Online Retail. */
GapWindow gapWindow(const std::vector<double> &gaps, double customerLogGap, double usageDays = 0, double logDeviation = 0);

} // namespace tuttu
