// SPDX-FileCopyrightText: 2026 Tuttu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/insight/lifetime/history.h"

#include <algorithm>
#include <cmath>
#include <tuple>

namespace tuttu {

namespace {

template<typename T>
void makeDistinct(std::vector<T> &values)
{
    std::sort(values.begin(), values.end());
    values.erase(std::unique(values.begin(), values.end()), values.end());
}

template<typename T>
int placeOf(const T &value, const std::vector<T> &sorted)
{
    return int(std::lower_bound(sorted.begin(), sorted.end(), value) - sorted.begin());
}

/** One customer's days, oldest first, each once. */
CustomerHistory historyOf(std::span<const PurchaseLine> days, int until, int end)
{
    CustomerHistory history;
    history.customer = days.front().customer;
    int last = days.front().day;
    double spent = 0;
    for (const PurchaseLine &day : days.subspan(1)) {
        if (day.day > until) {
            history.later += day.day <= end;
            history.laterSpend += day.day <= end ? day.spend : 0;
            continue;
        }
        ++history.repeats.x;
        history.logGaps += std::log(Weeks::ofDays(day.day - last).count);
        spent += day.spend;
        last = day.day;
    }
    history.repeats.recency = Weeks::ofDays(last - days.front().day);
    history.repeats.age = Weeks::ofDays(until - days.front().day);
    history.firstSpend = days.front().spend;
    history.meanSpend = history.repeats.x > 0 ? spent / history.repeats.x : 0;
    return history;
}

} // namespace

std::vector<CustomerHistory> summarise(std::vector<PurchaseLine> lines, const QDate &until, const QDate &end)
{
    std::sort(lines.begin(), lines.end(), [](const auto &a, const auto &b) { return std::tie(a.customer, a.day) < std::tie(b.customer, b.day); });
    size_t kept = 0;
    for (size_t i = 0; i < lines.size(); ++i) {
        if (kept > 0 && lines[kept - 1].customer == lines[i].customer && lines[kept - 1].day == lines[i].day)
            lines[kept - 1].spend += lines[i].spend;
        else
            lines[kept++] = lines[i];
    }
    lines.resize(kept);
    const int lastDay = int(until.toJulianDay());
    std::vector<CustomerHistory> histories;
    for (auto from = lines.begin(); from != lines.end();) {
        const auto to = std::find_if(from, lines.end(), [&](const PurchaseLine &l) { return l.customer != from->customer; });
        if (from->day <= lastDay)
            histories.push_back(historyOf({from, to}, lastDay, end.isValid() ? int(end.toJulianDay()) : lastDay));
        from = to;
    }
    return histories;
}

RepeatTable::RepeatTable(std::span<const CustomerHistory> histories)
{
    std::vector<Repeats> all;
    all.reserve(histories.size());
    for (const CustomerHistory &history : histories) {
        const Repeats &r = history.repeats;
        all.push_back(r);
        m_xs.push_back(r.x);
        m_weeks.push_back(r.recency.count);
        m_weeks.push_back(r.age.count);
        m_customers += 1;
        m_returning += r.x > 0;
        m_repeats += r.x;
        m_logGaps += history.logGaps;
    }
    makeDistinct(m_xs);
    makeDistinct(m_weeks);
    std::sort(all.begin(), all.end());
    for (size_t i = 0; i < all.size(); ++i) {
        if (i > 0 && all[i] == all[i - 1])
            m_rows.back().count += 1;
        else
            m_rows.push_back({placeOf(all[i].x, m_xs), placeOf(all[i].recency.count, m_weeks), placeOf(all[i].age.count, m_weeks), 0, 0, 1});
    }
    for (const Row &row : m_rows) {
        m_moments.push_back({row.x, row.recency});
        m_moments.push_back({row.x, row.age});
    }
    makeDistinct(m_moments);
    for (Row &row : m_rows) {
        row.atRecency = placeOf({row.x, row.recency}, m_moments);
        row.atAge = placeOf({row.x, row.age}, m_moments);
    }
}

} // namespace tuttu
