// SPDX-FileCopyrightText: 2026 Tuttu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDate>

#include <span>
#include <vector>

namespace tuttu {

/** A stretch of time as the models measure it. A type of its own, for months handed in as weeks gave published values four times too high. */
struct Weeks {
    double count = 0;
    static constexpr Weeks ofDays(double days) { return {days / 7}; }
    constexpr double days() const { return count * 7; }
    friend auto operator<=>(const Weeks &, const Weeks &) = default;
};

/** Something bought. Everything a customer buys on one day is one transaction. */
struct PurchaseLine {
    int customer = 0;   ///< dense, from 0
    int day = 0;        ///< Julian
    double spend = 0;   ///< in the unit of the table, one currency; not negative
};

/** What the models know of a customer's coming back. */
struct Repeats {
    int x = 0;        ///< transactions after the first
    Weeks recency;    ///< from the first to the last (t_x)
    Weeks age;        ///< from the first to the end of counting (T)
    friend auto operator<=>(const Repeats &, const Repeats &) = default;
};

struct CustomerHistory {
    int customer = 0;
    Repeats repeats;
    double logGaps = 0;     ///< sum of ln(gap in weeks): tells regular from random buyers
    double firstSpend = 0;
    double meanSpend = 0;   ///< of the transactions after the first; 0 = there are none
    int later = 0;          ///< transactions after the end of counting, as far as asked for
    double laterSpend = 0;

    double totalSpend() const { return firstSpend + repeats.x * meanSpend; }
};

/** Counts the days up to and with `until`; those after it, up to and with `end`, go into `later`. Customers first seen after
 *  `until` are not there. By customer. */
std::vector<CustomerHistory> summarise(std::vector<PurchaseLine> lines, const QDate &until, const QDate &end = {});

/** Histories as likelihoods need them: equal ones once, and each distinct x, t_x and T once, for their logarithms are most of the work. */
class RepeatTable
{
public:
    explicit RepeatTable(std::span<const CustomerHistory> histories);

    struct Row {
        int x, recency, age;           ///< places in xs(), weeks(), weeks()
        int atRecency, atAge;          ///< places in moments()
        double count;
    };
    struct Moment {
        int x, week; ///< places in xs(), weeks()
        friend auto operator<=>(const Moment &, const Moment &) = default;
    };
    std::span<const Row> rows() const { return m_rows; }
    std::span<const int> xs() const { return m_xs; }
    std::span<const double> weeks() const { return m_weeks; }
    std::span<const Moment> moments() const { return m_moments; } ///< the pairs of x and t_x, of x and T
    double customers() const { return m_customers; }
    double returning() const { return m_returning; }
    double repeats() const { return m_repeats; }
    double logGaps() const { return m_logGaps; }

private:
    std::vector<Row> m_rows;
    std::vector<int> m_xs;
    std::vector<double> m_weeks;
    std::vector<Moment> m_moments;
    double m_customers = 0, m_returning = 0, m_repeats = 0, m_logGaps = 0;
};

} // namespace tuttu
