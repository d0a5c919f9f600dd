// SPDX-FileCopyrightText: 2026 Tuttu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/connect/demoshop/demodoors.h"

#include <QHash>

#include <algorithm>
#include <random>

namespace tuttu {

namespace {

constexpr int countedDays = 7 * 80, firstHour = 8, lastHour = 20; ///< at night it says once that nobody came
constexpr int silentDays[] = {9, 37};                              ///< so many days ago, from 14 to 16

QDateTime utc(const QDate &day, int hour, const QTimeZone &zone) { return QDateTime(day, QTime(hour % 24, 0), zone).addDays(hour / 24).toUTC(); }

} // namespace

std::vector<DoorCount> madeUpDoor(std::span<const Order> orders, const QDateTime &now, const QTimeZone &zone, quint64 seed)
{
    const QDate today = now.toTimeZone(zone).date();
    QDate first = today; // before the first receipt there was no shop
    for (const Order &order : orders)
        first = std::min(first, order.at.toTimeZone(zone).date());
    first = std::max(first, today.addDays(-countedDays));
    QHash<std::pair<QDate, int>, int> receipts;
    for (const Order &order : orders) {
        const QDateTime local = order.at.toTimeZone(zone);
        if (local.date() >= first)
            ++receipts[{local.date(), local.time().hour()}];
        if (local.date().addDays(7) > today)
            receipts[{local.date().addDays(7), local.time().hour()}] += 1; // today is like a week ago
    }
    std::mt19937_64 random(seed);
    const auto upTo = [&random](int n) { return int(random() % quint64(n)); };
    std::vector<DoorCount> counts;
    for (QDate day = first; day <= today; day = day.addDays(1)) {
        const bool silent = std::find(std::begin(silentDays), std::end(silentDays), int(day.daysTo(today))) != std::end(silentDays);
        for (int hour = firstHour; hour < lastHour; ++hour) {
            const int bought = receipts.value({day, hour});
            const int people = bought == 0 ? 0 : bought + upTo(3) + bought * (2 + upTo(3));
            const DoorCount count{QStringLiteral("main door"), people, people, false, utc(day, hour, zone), utc(day, hour + 1, zone)};
            if (count.to <= now && !(silent && (hour == 14 || hour == 15)))
                counts.push_back(count);
        }
        const DoorCount night{QStringLiteral("main door"), 0, 0, false, utc(day, lastHour, zone), utc(day, 24 + firstHour, zone)};
        if (night.to <= now)
            counts.push_back(night);
    }
    return counts;
}

} // namespace tuttu
