// SPDX-FileCopyrightText: 2026 Tuttu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/order.h"

#include <QTimeZone>

#include <array>
#include <optional>

namespace tuttu {

/** A way of buying that may be somebody's own. When and where is counted by the order, what for by the line. */
enum class Habit {
    Weekend,  ///< in the store on a Saturday or Sunday, of all in the store
    Morning,  ///< in the store before noon
    Evening,  ///< in the store from 17 o'clock
    YearEnd,  ///< in November or December, of all
    Online,   ///< of all
    Reduced,  ///< lines at 85 % of the product's usual price or less, of those whose price is known
    Dearer    ///< lines of the dearest third of a category
};
inline constexpr int habitCount = int(Habit::Dearer) + 1;

struct HabitCount {
    int times = 0, of = 0;
    friend bool operator==(const HabitCount &, const HabitCount &) = default;
};
using HabitCounts = std::array<HabitCount, size_t(habitCount)>;

/** What a product sells for here, in the shop's currency. */
struct PricePoint {
    qint64 usual = 0;   ///< median of what was paid for a piece, in minor units; 0 = not known
    std::optional<bool> dear = {}; ///< whether it is of the dearest third of its category; nothing = too few to tell
    friend bool operator==(const PricePoint &, const PricePoint &) = default;
};

/** Counts one order, of whatever customer. One that holds only returns is no purchase. */
void countOrder(HabitCounts &counts, const Order &order, const QTimeZone &zone);
/** Counts one line that was bought, not returned. */
void countLine(HabitCounts &counts, qint64 paid, const PricePoint &price);

/** Whether the habit is clearly theirs: see preferences(). Nothing when neither they nor the shop have bought so. */
std::optional<bool> hasHabit(Habit habit, const HabitCounts &own, const HabitCounts &usual);

} // namespace tuttu
