// SPDX-FileCopyrightText: 2026 Tuttu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/insight/lifetime/maximise.h"

#include <nlopt.h>

#include <algorithm>
#include <cmath>
#include <memory>

namespace tuttu {

namespace {

constexpr double bound = 10, nearBound = 0.5;
constexpr int mostEvaluations = 3000;

struct Search {
    const std::function<double(std::span<const double>)> &function;
    std::vector<double> parameters;
    int evaluations = 0;
};

double evaluate(unsigned count, const double *logs, double *, void *context)
{
    auto &search = *static_cast<Search *>(context);
    ++search.evaluations;
    for (unsigned i = 0; i < count; ++i)
        search.parameters[i] = std::exp(logs[i]);
    const double value = search.function(search.parameters);
    return std::isfinite(value) ? value : -1e300; // BOBYQA's quadratic would swallow a NaN
}

} // namespace

bool Optimum::onLowBound(size_t parameter) const
{
    return std::log(at[parameter]) < nearBound - bound;
}

bool Optimum::onHighBound(size_t parameter) const
{
    return std::log(at[parameter]) > bound - nearBound;
}

bool Optimum::isInside() const
{
    for (size_t i = 0; i < at.size(); ++i) {
        if (onLowBound(i) || onHighBound(i))
            return false;
    }
    return true;
}

Optimum maximise(const std::function<double(std::span<const double>)> &function, const std::vector<std::vector<double>> &starts)
{
    Optimum best;
    for (const std::vector<double> &start : starts) {
        Search search{function, start};
        std::vector<double> logs;
        for (const double value : start)
            logs.push_back(std::clamp(std::log(value), -bound, bound));
        const std::unique_ptr<nlopt_opt_s, void (*)(nlopt_opt)> opt(nlopt_create(NLOPT_LN_BOBYQA, unsigned(start.size())), nlopt_destroy);
        nlopt_set_lower_bounds1(opt.get(), -bound);
        nlopt_set_upper_bounds1(opt.get(), bound);
        nlopt_set_max_objective(opt.get(), evaluate, &search);
        nlopt_set_initial_step1(opt.get(), 0.3);
        nlopt_set_xtol_abs1(opt.get(), 1e-7);
        nlopt_set_ftol_rel(opt.get(), 1e-12);
        nlopt_set_maxeval(opt.get(), mostEvaluations);
        double value = 0;
        const nlopt_result result = nlopt_optimize(opt.get(), logs.data(), &value);
        const int evaluations = best.evaluations + search.evaluations;
        if (best.at.empty() || value > best.value) {
            best = {{}, value, 0, (result > 0 && result != NLOPT_MAXEVAL_REACHED) || result == NLOPT_ROUNDOFF_LIMITED};
            for (const double log : logs)
                best.at.push_back(std::exp(log));
        }
        best.evaluations = evaluations;
        if (best.converged && best.isInside())
            break; // these likelihoods have one peak; another start is for those that ran along a ridge
    }
    return best;
}

} // namespace tuttu
