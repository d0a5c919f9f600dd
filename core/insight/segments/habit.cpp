// SPDX-FileCopyrightText: 2026 Tuttu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/insight/segments/habit.h"

#include "core/insight/segments/preference.h"

#include <algorithm>

namespace tuttu {

namespace {

constexpr int noon = 12, evening = 17; // o'clock
constexpr qint64 reducedPercent = 85;

void count(HabitCounts &counts, Habit habit, bool so)
{
    HabitCount &one = counts[size_t(habit)];
    ++one.of;
    one.times += so;
}

} // namespace

void countOrder(HabitCounts &counts, const Order &order, const QTimeZone &zone)
{
    if (std::none_of(order.lines.begin(), order.lines.end(), [](const OrderLine &line) { return line.quantity > 0; }))
        return;
    const QDateTime local = order.at.toTimeZone(zone);
    count(counts, Habit::YearEnd, local.date().month() >= 11);
    count(counts, Habit::Online, order.channel == Channel::Online);
    if (order.channel != Channel::Store)
        return;
    count(counts, Habit::Weekend, local.date().dayOfWeek() >= Qt::Saturday);
    count(counts, Habit::Morning, local.time().hour() < noon);
    count(counts, Habit::Evening, local.time().hour() >= evening);
}

void countLine(HabitCounts &counts, qint64 paid, const PricePoint &price)
{
    if (paid > 0 && price.usual > 0)
        count(counts, Habit::Reduced, 100 * paid <= reducedPercent * price.usual);
    if (price.dear)
        count(counts, Habit::Dearer, *price.dear);
}

std::optional<bool> hasHabit(Habit habit, const HabitCounts &own, const HabitCounts &usual)
{
    const HabitCount mine = own[size_t(habit)], shop = usual[size_t(habit)];
    if (mine.of == 0 || shop.of == 0)
        return {};
    return isPreference(mine.times, mine.of, double(shop.times) / shop.of);
}

} // namespace tuttu
