// SPDX-FileCopyrightText: 2026 Tuttu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/money.h"
#include "core/insight/lifetime/spend.h"

namespace tuttu {

/** The stretch a value is for, and what later purchases lose. */
struct Horizon {
    Weeks length;
    double discountPerMonth = 0;             ///< 0.01: what is bought at the end of a month counts a hundredth less, and so on
    static constexpr Weeks month{4.345};
    friend bool operator==(const Horizon &, const Horizon &) = default;
};

/** Purchases expected within the horizon, each month's discounted by its end. */
double discountedPurchases(const PurchaseModel &model, const Repeats &repeats, const Horizon &horizon);

/** The chances that a customer spends at most each of these amounts (0 or more, in the unit of the spend model) within the time ahead: what a
 *  quantile of LifetimeValue would be compared with, at a fraction of its cost. */
std::vector<double> spendChances(const PurchaseModel &buying, const SpendModel &spend, const CustomerHistory &history, Weeks ahead, std::span<const double> amounts);

/** What a customer is expected to spend within a horizon. The numbers never travel without what they are counted in: a month's value
 *  read as a year's is the commonest mistake with them. Not a score of a person: it ranks and plans. */
class LifetimeValue
{
public:
    /** `level`: how far the season lies above the models' even year (levelOfLastYear), 1 = not known. An invalid currency is that of
     *  the table, whatever it is. */
    LifetimeValue(const PurchaseModel &buying, const SpendModel &spend, const CustomerHistory &history, const Horizon &horizon, Currency currency = {}, double level = 1);

    double expected() const { return m_expected; }
    /** Between them lies what is spent, eight times in ten, by the models' own chances: the scatter of numbers and of worth. */
    double low() const { return m_low; }
    double high() const { return m_high; }
    static constexpr double coverage = 0.8;

    const Horizon &horizon() const { return m_horizon; }
    Currency currency() const { return m_currency; }

    /** Asserts that both are for the same horizon and in the same currency. */
    friend bool lessWorth(const LifetimeValue &a, const LifetimeValue &b);

private:
    Horizon m_horizon;
    Currency m_currency;
    double m_expected = 0, m_low = 0, m_high = 0;
};

} // namespace tuttu
