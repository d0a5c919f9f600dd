// SPDX-FileCopyrightText: 2026 Tuttu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/insight/lifetime/fit.h"

namespace tuttu {

/** What a purchase is worth: Gamma-Gamma (Fader & Hardie 2013). A customer's purchases scatter by Gamma(p, v) around their own mean,
 *  v is Gamma(q, gamma). In the unit of the spend it was fitted to. */
struct SpendModel {
    double p = 1, q = 2, gamma = 1;
    double populationMean = 0;  ///< p gamma / (q - 1); where q says there is none, the plain mean of the table
    friend bool operator==(const SpendModel &, const SpendModel &) = default;
};

struct FittedSpend {
    SpendModel model;
    double logLikelihood = 0;
    int customers = 0;        ///< those with a purchase after the first that was worth something
    double correlation = 0;   ///< of number and mean: the model takes them as unrelated
    int evaluations = 0;
    std::vector<Doubt> doubts;
};

double logLikelihood(const SpendModel &model, std::span<const CustomerHistory> histories);
/** Somebody must have spent something after the first purchase; else populationMean is the mean of the first purchases. */
FittedSpend fitSpend(std::span<const CustomerHistory> histories);

/** E[M | x, z]: the mean of what the customer's purchases are worth, drawn to the population's by as much as little is known.
 *  x = 0, or worth nothing so far: the population's. */
double expectedSpend(const SpendModel &model, int x, double meanSpend);

} // namespace tuttu
