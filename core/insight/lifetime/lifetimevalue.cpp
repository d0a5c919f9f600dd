// SPDX-FileCopyrightText: 2026 Tuttu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/insight/lifetime/lifetimevalue.h"

#include <boost/math/special_functions/beta.hpp>
#include <boost/math/tools/roots.hpp>

#include <algorithm>
#include <cmath>

namespace tuttu {

namespace {

/** The distribution of what n purchases of one customer cost together, over the chances of n: given the customer's past it is a beta
 *  prime, gamma' * B/(1-B) with B ~ Beta(p n, p x + q). */
class SpendAhead
{
public:
    SpendAhead(const std::vector<double> &chances, const SpendModel &spend, const CustomerHistory &history) : m_chances(chances), m_spend(spend)
    {
        const bool known = history.repeats.x > 0 && history.meanSpend > 0;
        m_shape = spend.q + (known ? spend.p * history.repeats.x : 0);
        m_scale = spend.gamma + (known ? history.repeats.x * history.meanSpend : 0);
    }

    double chanceOfAtMost(double amount) const
    {
        return m_spend.p > 0 ? scatteredBelow(amount / (m_scale + amount)) : countedBelow(amount);
    }
    double quantile(double share) const
    {
        if (m_chances[0] >= share)
            return 0;
        return m_spend.p > 0 ? scattered(share) : counted(share);
    }

private:
    /** Without a model of worth each purchase is worth the mean. */
    double counted(double share) const
    {
        double below = 0;
        size_t n = 0;
        while (n + 1 < m_chances.size() && (below += m_chances[n]) < share)
            ++n;
        return double(n) * m_spend.populationMean;
    }
    double countedBelow(double amount) const
    {
        double sum = 0;
        for (size_t n = 0; n < m_chances.size() && double(n) * m_spend.populationMean <= amount; ++n)
            sum += m_chances[n];
        return sum;
    }
    /** The chance of at most m_scale b / (1 - b). */
    double scatteredBelow(double b) const
    {
        double sum = m_chances[0];
        for (size_t n = 1; n < m_chances.size(); ++n)
            sum += m_chances[n] < negligible ? 0 : m_chances[n] * boost::math::ibeta(m_spend.p * double(n), m_shape, b, Rough());
        return sum;
    }
    double scattered(double share) const
    {
        const auto less = [&](double b) { return scatteredBelow(b) - share; };
        constexpr double most = 1 - 1e-9;
        if (less(most) <= 0)
            return m_scale * most / (1 - most);
        std::uintmax_t steps = 60;
        const auto [low, high] = boost::math::tools::toms748_solve(less, 0.0, most, m_chances[0] - share, less(most), boost::math::tools::eps_tolerance<double>(accuracyBits), steps);
        const double b = (low + high) / 2;
        return m_scale * b / (1 - b);
    }

    using Rough = boost::math::policies::policy<boost::math::policies::promote_double<false>, boost::math::policies::digits10<8>>;
    static constexpr double negligible = 1e-5;
    static constexpr unsigned accuracyBits = 12; ///< of B: a fortieth of a per cent, far below what a forecast knows
    const std::vector<double> &m_chances;
    const SpendModel &m_spend;
    double m_shape = 0, m_scale = 0;
};

} // namespace

double discountedPurchases(const PurchaseModel &model, const Repeats &repeats, const Horizon &horizon)
{
    if (horizon.discountPerMonth == 0)
        return expectedPurchases(model, repeats, horizon.length);
    double sum = 0, before = 0, worth = 1;
    for (int m = 1; (m - 1) * Horizon::month.count < horizon.length.count; ++m) {
        worth /= 1 + horizon.discountPerMonth;
        const double until = expectedPurchases(model, repeats, std::min(Weeks{m * Horizon::month.count}, horizon.length));
        sum += worth * (until - before);
        before = until;
    }
    return sum;
}

std::vector<double> spendChances(const PurchaseModel &buying, const SpendModel &spend, const CustomerHistory &history, Weeks ahead, std::span<const double> amounts)
{
    const std::vector<double> chances = purchaseChances(buying, history.repeats, ahead);
    const SpendAhead spending(chances, spend, history);
    std::vector<double> out;
    for (const double amount : amounts)
        out.push_back(spending.chanceOfAtMost(amount));
    return out;
}

LifetimeValue::LifetimeValue(const PurchaseModel &buying, const SpendModel &spend, const CustomerHistory &history, const Horizon &horizon, Currency currency, double level)
    : m_horizon(horizon), m_currency(currency)
{
    const double each = expectedSpend(spend, history.repeats.x, history.meanSpend);
    const double discounted = discountedPurchases(buying, history.repeats, horizon);
    const double plain = horizon.discountPerMonth == 0 ? discounted : expectedPurchases(buying, history.repeats, horizon.length);
    m_expected = level * discounted * each;
    const std::vector<double> chances = purchaseChances(buying, history.repeats, horizon.length);
    const SpendAhead ahead(chances, spend, history);
    const double scale = plain > 0 ? level * discounted / plain : 0;
    m_low = scale * ahead.quantile((1 - coverage) / 2);
    m_high = scale * ahead.quantile((1 + coverage) / 2);
}

bool lessWorth(const LifetimeValue &a, const LifetimeValue &b)
{
    Q_ASSERT(a.m_horizon == b.m_horizon && a.m_currency == b.m_currency);
    return a.m_expected < b.m_expected;
}

} // namespace tuttu
