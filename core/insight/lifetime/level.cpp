// SPDX-FileCopyrightText: 2026 Tuttu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/insight/lifetime/level.h"

#include <algorithm>

namespace tuttu {

std::optional<Level> levelOfLastYear(std::span<const PurchaseLine> lines, const QDate &until, int days, const PurchaseModel &shape)
{
    constexpr int year = 364, leastKnown = 13 * 7;
    const auto earliest = std::min_element(lines.begin(), lines.end(), [](const auto &a, const auto &b) { return a.day < b.day; });
    const QDate then = until.addDays(-year);
    if (days < 1 || days > year || earliest == lines.end() || earliest->day + leastKnown > then.toJulianDay())
        return std::nullopt;
    const auto histories = summarise({lines.begin(), lines.end()}, then, then.addDays(days));
    const RepeatTable table(histories);
    if (table.returning() < fewReturning)
        return std::nullopt;
    FittedModel fitted = fitModel(shape.kind, table, shape.k);
    if (!fitted.usable())
        fitted = fitModel(ModelKind::Nbd, table);
    Level level{then.addDays(1), then.addDays(days)};
    for (const CustomerHistory &history : histories) {
        level.expected += expectedPurchases(fitted.model, history.repeats, Weeks::ofDays(days));
        level.counted += history.later;
    }
    return level;
}

} // namespace tuttu
