// SPDX-FileCopyrightText: 2026 Tuttu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/insight/lifetime/paretointegral.h"

#include "core/insight/lifetime/loggamma.h"

#include <boost/math/quadrature/gauss.hpp>

#include <cmath>

namespace tuttu {

namespace {

constexpr double negligible = 1e-17;
constexpr int mostCounts = 200'000; ///< only models on their bounds ask for more

/** Calls take(m, chance) for m = 0, 1, ... beats, whose number is negative binomial: Poisson with a rate out of Gamma(r, 1/odds).
 *  z = ahead / (alpha + T + ahead). What comes before or after carries less than 1e-16. */
template<typename Take>
void forEachCount(double r, double z, Take take)
{
    const double mean = r * z / (1 - z), deviation = std::sqrt(mean / (1 - z));
    double logChance = r * std::log1p(-z);
    int m = 0;
    if (logChance < -600) { // the chance of nothing underflows: begin where there is something
        m = int(std::max(0.0, mean - 12 * deviation));
        logChance += logGamma(r + m) - logGamma(r) - logGamma(m + 1.0) + m * std::log(z);
    }
    double chance = std::exp(logChance);
    for (int last = m + mostCounts; m < last; ++m) {
        take(m, chance);
        const double ratio = (r + m) / (m + 1) * z;
        chance *= ratio;
        if (m > mean && ratio < 1 && chance * (m + 1) < negligible * (1 - ratio))
            break;
    }
}

int leavings(const PurchaseModel &m, int x)
{
    return x + (m.kind == ModelKind::BgNbd ? 0 : 1);
}

/** The weights of 0 .. k-1 beats having passed unseen since the last purchase, given that the customer is still there. */
std::vector<double> beatWeights(const PurchaseModel &m, const Repeats &c)
{
    const double share = (c.age.count - c.recency.count) / (m.alpha + c.age.count);
    std::vector<double> weights{1};
    for (int j = 1; j < m.k; ++j)
        weights.push_back(weights.back() * (m.r + m.k * c.x + j - 1) / j * share);
    return weights;
}

double sumOf(const std::vector<double> &values)
{
    double sum = 0;
    for (const double v : values)
        sum += v;
    return sum;
}

double betaAlive(const PurchaseModel &m, const Repeats &c)
{
    const int chances = leavings(m, c.x);
    if (chances == 0)
        return 1;
    const double logOdds = std::log(m.a) - std::log(m.b + chances - 1) - std::log(sumOf(beatWeights(m, c)))
        + (m.r + m.k * c.x) * std::log((m.alpha + c.age.count) / (m.alpha + c.recency.count));
    return 1 / (1 + std::exp(logOdds));
}

double paretoAlive(const PurchaseModel &m, const Repeats &c)
{
    const double from = paretoIntegral(m, c.x, c.recency), to = paretoIntegral(m, c.x, c.age);
    if (!(to < from))
        return 1;
    const double power = m.r + c.x;
    const double logOdds = std::log(m.a / (power + m.a)) + power * std::log(m.alpha + c.age.count) + m.a * std::log(m.b + c.age.count) + from + std::log1p(-std::exp(to - from));
    return 1 / (1 + std::exp(logOdds));
}

/** Beta-geometric leaving: n purchases ahead are expected with E[(1-p)^(n-1)] each, if the clock beats often enough. */
double betaExpected(const PurchaseModel &m, const Repeats &c, Weeks ahead)
{
    const double a = m.kind == ModelKind::Nbd ? 0 : m.a, b = m.kind == ModelKind::Nbd ? 1 : m.b + leavings(m, c.x);
    const double z = ahead.count / (m.alpha + c.age.count + ahead.count);
    const std::vector<double> weights = beatWeights(m, c);
    double sum = 0;
    for (int j = 0; j < m.k; ++j) {
        double stays = 1, purchases = 0, expected = 0; // purchases(n) = sum of E[(1-p)^i] for i < n
        int n = 0;
        forEachCount(m.r + m.k * c.x + j, z, [&](int beats, double chance) {
            for (; n < (beats + j) / m.k; ++n) {
                purchases += stays;
                stays *= (b + n) / (a + b + n);
            }
            expected += chance * purchases;
        });
        sum += weights[size_t(j)] * expected;
    }
    return sum / sumOf(weights);
}

/** Adds weight * (chance of 0, 1, ... purchases by a customer who is there now). */
void addBetaChances(const PurchaseModel &m, const Repeats &c, Weeks ahead, double weight, std::vector<double> &out)
{
    const double a = m.kind == ModelKind::Nbd ? 0 : m.a, b = m.kind == ModelKind::Nbd ? 1 : m.b + leavings(m, c.x);
    const double z = ahead.count / (m.alpha + c.age.count + ahead.count);
    const std::vector<double> weights = beatWeights(m, c);
    const double all = sumOf(weights);
    std::vector<double> beaten; // chance that the clock stands at the n-th purchase, had the customer never left
    for (int j = 0; j < m.k; ++j) {
        forEachCount(m.r + m.k * c.x + j, z, [&](int beats, double chance) {
            const auto n = size_t((beats + j) / m.k);
            if (beaten.size() <= n)
                beaten.resize(n + 1);
            beaten[n] += chance * weights[size_t(j)] / all;
        });
    }
    out.resize(std::max(out.size(), beaten.size()));
    double atLeast = 1, stays = 1, leavesHere = 0;
    for (size_t n = 0; n < beaten.size(); ++n) {
        out[n] += weight * (stays * beaten[n] + (n > 0 ? leavesHere * atLeast : 0));
        atLeast = std::max(0.0, atLeast - beaten[n]);
        leavesHere = stays * a / (a + b + double(n));
        stays -= leavesHere;
    }
}

/** Leaving at any time: stays to the end, or leaves at a moment integrated over by the chance to be there still. */
void addParetoChances(const PurchaseModel &m, const Repeats &c, Weeks ahead, double weight, std::vector<double> &out)
{
    const double power = m.r + c.x, age = m.alpha + c.age.count, lasting = m.b + c.age.count;
    const auto add = [&](double weeks, double share) {
        forEachCount(power, weeks / (age + weeks), [&](int n, double chance) {
            if (out.size() <= size_t(n))
                out.resize(size_t(n) + 1);
            out[size_t(n)] += weight * share * chance;
        });
    };
    const double staying = std::pow(lasting / (lasting + ahead.count), m.a);
    add(ahead.count, staying);
    using Rule = boost::math::quadrature::gauss<double, 20>;
    for (size_t i = 0; i < Rule::abscissa().size(); ++i) {
        for (const double side : {-1.0, 1.0}) {
            const double still = 1 - (1 - staying) * (1 + side * Rule::abscissa()[i]) / 2;
            add(lasting * std::expm1(-std::log(still) / m.a), (1 - staying) / 2 * Rule::weights()[i]);
        }
    }
}

} // namespace

std::optional<double> aliveChance(const PurchaseModel &model, const Repeats &repeats)
{
    if (model.kind == ModelKind::Nbd)
        return std::nullopt;
    return model.kind == ModelKind::ParetoNbd ? paretoAlive(model, repeats) : betaAlive(model, repeats);
}

double expectedPurchases(const PurchaseModel &model, const Repeats &repeats, Weeks ahead)
{
    if (ahead.count <= 0)
        return 0;
    const double alive = aliveChance(model, repeats).value_or(1);
    if (model.kind != ModelKind::ParetoNbd)
        return alive * betaExpected(model, repeats, ahead);
    const double lasting = model.b + repeats.age.count, stretch = std::log1p(ahead.count / lasting), past = model.a - 1;
    const double weeks = lasting * (past == 0 ? stretch : -std::expm1(-past * stretch) / past); // how long such a customer stays
    return alive * (model.r + repeats.x) / (model.alpha + repeats.age.count) * weeks;
}

std::vector<double> purchaseChances(const PurchaseModel &model, const Repeats &repeats, Weeks ahead)
{
    const double alive = aliveChance(model, repeats).value_or(1);
    std::vector<double> chances{1 - alive};
    if (ahead.count <= 0)
        return {1};
    if (model.kind == ModelKind::ParetoNbd)
        addParetoChances(model, repeats, ahead, alive, chances);
    else
        addBetaChances(model, repeats, ahead, alive, chances);
    double left = 0;
    while (chances.size() > 1 && left + chances.back() < 1e-10) {
        left += chances.back();
        chances.pop_back();
    }
    return chances;
}

} // namespace tuttu
