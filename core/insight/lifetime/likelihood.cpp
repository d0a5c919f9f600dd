// SPDX-FileCopyrightText: 2026 Tuttu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/insight/lifetime/hypergeometric.h"
#include "core/insight/lifetime/loggamma.h"
#include "core/insight/lifetime/paretointegral.h"

#include <cmath>
#include <limits>

namespace tuttu {

namespace {

constexpr double never = -std::numeric_limits<double>::infinity();

double logBeta(double a, double b)
{
    return logGamma(a) + logGamma(b) - logGamma(a + b);
}

/** ln(e^a + e^b). */
double logAdd(double a, double b)
{
    const double high = std::max(a, b);
    return high == never ? never : high + std::log1p(std::exp(std::min(a, b) - high));
}

std::vector<double> logsAfter(std::span<const double> weeks, double from)
{
    std::vector<double> logs;
    logs.reserve(weeks.size());
    for (const double w : weeks)
        logs.push_back(std::log(from + w));
    return logs;
}

/** What a history's likelihood owes to x alone. */
struct OfX {
    double power;    ///< r + k x
    double level;
    double leaving;  ///< ln of the odds to have left at the last purchase, before the silence since then
};

double betaGeometric(const PurchaseModel &m, const RepeatTable &table)
{
    const std::vector<double> logs = logsAfter(table.weeks(), m.alpha);
    std::vector<OfX> ofX;
    for (const int x : table.xs()) {
        const double chances = x + (m.kind == ModelKind::BgNbd ? 0 : 1); // at how many purchases the customer could leave
        const double power = m.r + m.k * x;
        ofX.push_back({power,
                       logGamma(power) - logGamma(m.r) + m.r * std::log(m.alpha) + logBeta(m.a, m.b + chances) - logBeta(m.a, m.b) - x * logGamma(m.k),
                       chances > 0 ? std::log(m.a) - std::log(m.b + chances - 1) : never});
    }
    double sum = (m.k - 1) * table.logGaps();
    for (const RepeatTable::Row &row : table.rows()) {
        const OfX &x = ofX[size_t(row.x)];
        const double logAge = logs[size_t(row.age)];
        double stay = 0;
        if (m.k > 1) { // 1 .. k-1 beats of the clock may have passed unseen since the last purchase
            const double share = (table.weeks()[size_t(row.age)] - table.weeks()[size_t(row.recency)]) * std::exp(-logAge);
            double term = 1, beats = 1;
            for (int j = 1; j < m.k; ++j)
                beats += term *= (x.power + j - 1) / j * share;
            stay = std::log(beats);
        }
        sum += row.count * (x.level - x.power * logAge + logAdd(stay, x.leaving + x.power * (logAge - logs[size_t(row.recency)])));
    }
    return sum;
}

double negativeBinomial(const PurchaseModel &m, const RepeatTable &table)
{
    const std::vector<double> logs = logsAfter(table.weeks(), m.alpha);
    std::vector<double> level;
    for (const int x : table.xs())
        level.push_back(logGamma(m.r + x) - logGamma(m.r) + m.r * std::log(m.alpha));
    double sum = 0;
    for (const RepeatTable::Row &row : table.rows())
        sum += row.count * (level[size_t(row.x)] - (m.r + table.xs()[size_t(row.x)]) * logs[size_t(row.age)]);
    return sum;
}

double paretoNbd(const PurchaseModel &m, const RepeatTable &table)
{
    const std::vector<double> buying = logsAfter(table.weeks(), m.alpha), leaving = logsAfter(table.weeks(), m.b);
    std::vector<double> integral; // of the chance to have left, from that moment on: its logarithm
    integral.reserve(table.moments().size());
    for (const RepeatTable::Moment &moment : table.moments())
        integral.push_back(paretoIntegral(m, table.xs()[size_t(moment.x)], {table.weeks()[size_t(moment.week)]}));
    double sum = 0;
    for (const RepeatTable::Row &row : table.rows()) {
        const int x = table.xs()[size_t(row.x)];
        const double power = m.r + x;
        const double here = -power * buying[size_t(row.age)] - m.a * leaving[size_t(row.age)];
        const double from = integral[size_t(row.atRecency)], to = integral[size_t(row.atAge)];
        const double gone = to < from ? std::log(m.a) - std::log(power + m.a) + from + std::log1p(-std::exp(to - from)) : never;
        sum += row.count * (logGamma(power) + logAdd(here, gone));
    }
    return sum + table.customers() * (m.r * std::log(m.alpha) + m.a * std::log(m.b) - logGamma(m.r));
}

} // namespace

double paretoIntegral(const PurchaseModel &m, int x, Weeks from)
{
    const double high = std::max(m.alpha, m.b) + from.count, low = std::min(m.alpha, m.b) + from.count;
    const double all = m.r + m.a + x;
    const double exponent = m.alpha >= m.b ? m.a + 1 : m.r + x; // the second argument of 2F1(all, exponent; all + 1; .)
    return (1 - exponent) * std::log(low / high) + std::log(hypergeometricOne(all + 1 - exponent, all + 1, (high - low) / high)) - all * std::log(high);
}

double logLikelihood(const PurchaseModel &model, const RepeatTable &table)
{
    switch (model.kind) {
    case ModelKind::Nbd: return negativeBinomial(model, table);
    case ModelKind::ParetoNbd: return paretoNbd(model, table);
    default: return betaGeometric(model, table);
    }
}

} // namespace tuttu
