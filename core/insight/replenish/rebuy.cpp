// SPDX-FileCopyrightText: 2026 Tuttu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/insight/replenish/rebuy.h"

#include <algorithm>
#include <cmath>

namespace tuttu {

namespace {

constexpr double asMuchAs = 8;          // gaps of their own that weigh as much as the customer's other things
constexpr double usualDeviation = 0.9;  // of ln(gap) around its forecast
constexpr double quartile = 0.6744897501960817;

double logOf(double gap) { return std::log(std::max(gap, 1.0)); }

} // namespace

double rebuyScore(const RebuyFacts &facts, const RebuyRecipe &recipe)
{
    constexpr double lately = 28, before = 112;
    const double trend = (facts.soldLately + 1) / (facts.soldBefore * lately / before + 1);
    return facts.decayedCount * std::pow(trend, recipe.trend) * std::pow(facts.decayedVisits, recipe.presence);
}

double meanLogGap(const std::vector<double> &gaps)
{
    double sum = 0;
    for (const double gap : gaps)
        sum += logOf(gap);
    return gaps.empty() ? 0 : sum / double(gaps.size());
}

double shrunkGap(const std::vector<double> &gaps, double customerLogGap)
{
    const double n = double(gaps.size());
    return std::exp((n * meanLogGap(gaps) + asMuchAs * customerLogGap) / (n + asMuchAs));
}

GapWindow gapWindow(const std::vector<double> &gaps, double customerLogGap, double usageDays, double logDeviation)
{
    if (gaps.empty() && usageDays <= 0)
        return {};
    const double usual = usageDays > 0 ? usageDays : shrunkGap(gaps, customerLogGap);
    const double width = std::exp(quartile * (logDeviation > 0 ? logDeviation : usualDeviation));
    return {usual, usual / width, usual * width};
}

} // namespace tuttu
