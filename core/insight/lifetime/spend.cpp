// SPDX-FileCopyrightText: 2026 Tuttu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/insight/lifetime/spend.h"

#include "core/insight/lifetime/loggamma.h"
#include "core/insight/lifetime/maximise.h"

#include <algorithm>
#include <cmath>

namespace tuttu {

namespace {

struct Spent {
    int x;
    double mean;
};

std::vector<Spent> spenders(std::span<const CustomerHistory> histories)
{
    std::vector<Spent> out;
    for (const CustomerHistory &h : histories) {
        if (h.repeats.x > 0 && h.meanSpend > 0)
            out.push_back({h.repeats.x, h.meanSpend});
    }
    return out;
}

/** What does not depend on the parameters, summed once. */
class SpendTable
{
public:
    explicit SpendTable(std::vector<Spent> spent) : m_spent(std::move(spent))
    {
        for (const Spent &s : m_spent) {
            m_xs.push_back(s.x);
            m_logMeans += std::log(s.mean);
            m_xLogs += s.x * (std::log(s.mean) + std::log(double(s.x)));
        }
        std::sort(m_xs.begin(), m_xs.end());
    }

    double logLikelihood(double p, double q, double gamma) const
    {
        double sum = double(m_spent.size()) * (q * std::log(gamma) - logGamma(q)) - m_logMeans + p * m_xLogs;
        double last = 0;
        for (size_t i = 0; i < m_xs.size(); ++i) {
            if (i == 0 || m_xs[i] != m_xs[i - 1])
                last = logGamma(p * m_xs[i] + q) - logGamma(p * m_xs[i]);
            sum += last;
        }
        for (const Spent &s : m_spent)
            sum -= (p * s.x + q) * std::log(gamma + s.x * s.mean);
        return sum;
    }

private:
    std::vector<Spent> m_spent;
    std::vector<int> m_xs;
    double m_logMeans = 0, m_xLogs = 0;
};

double correlationOf(const std::vector<Spent> &spent)
{
    double n = 0, x = 0, z = 0, xx = 0, zz = 0, xz = 0;
    for (const Spent &s : spent) {
        n += 1;
        x += s.x;
        z += s.mean;
        xx += double(s.x) * s.x;
        zz += s.mean * s.mean;
        xz += s.x * s.mean;
    }
    const double spread = std::sqrt((n * xx - x * x) * (n * zz - z * z));
    return spread > 0 ? (n * xz - x * z) / spread : 0;
}

double plainMean(std::span<const CustomerHistory> histories, const std::vector<Spent> &spent)
{
    double sum = 0;
    for (const Spent &s : spent)
        sum += s.mean;
    if (!spent.empty())
        return sum / double(spent.size());
    for (const CustomerHistory &h : histories)
        sum += h.firstSpend;
    return histories.empty() ? 0 : sum / double(histories.size());
}

} // namespace

double logLikelihood(const SpendModel &model, std::span<const CustomerHistory> histories)
{
    return SpendTable(spenders(histories)).logLikelihood(model.p, model.q, model.gamma);
}

FittedSpend fitSpend(std::span<const CustomerHistory> histories)
{
    const std::vector<Spent> spent = spenders(histories);
    FittedSpend fitted;
    fitted.customers = int(spent.size());
    fitted.correlation = correlationOf(spent);
    const double mean = plainMean(histories, spent);
    fitted.model.populationMean = mean;
    if (int(spent.size()) < fewReturning)
        fitted.doubts.push_back(Doubt::FewReturning);
    if (spent.empty())
        return fitted;
    // Searched in units of the mean: the bounds then hold for yen as for dinars.
    std::vector<Spent> scaled = spent;
    double logScale = 0;
    for (Spent &s : scaled) {
        s.mean /= mean;
        logScale += std::log(mean);
    }
    const SpendTable table(std::move(scaled));
    const Optimum found = maximise([&](std::span<const double> p) { return table.logLikelihood(p[0], p[1], p[2]); }, {{6, 4, 0.5}, {1.5, 3, 1.5}});
    fitted.model = {found.at[0], found.at[1], found.at[2] * mean, mean};
    fitted.logLikelihood = found.value - logScale;
    fitted.evaluations = found.evaluations;
    if (!found.isInside())
        fitted.doubts.push_back(Doubt::OnBound);
    if (!found.converged)
        fitted.doubts.push_back(Doubt::NotConverged);
    if (fitted.model.q > 1.01 && found.isInside())
        fitted.model.populationMean = fitted.model.p * fitted.model.gamma / (fitted.model.q - 1);
    return fitted;
}

double expectedSpend(const SpendModel &model, int x, double meanSpend)
{
    const double known = model.p * x + model.q - 1;
    if (x <= 0 || meanSpend <= 0 || known <= 0)
        return model.populationMean;
    return model.p * (model.gamma + x * meanSpend) / known;
}

} // namespace tuttu
