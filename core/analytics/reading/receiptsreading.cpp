// SPDX-FileCopyrightText: 2026 Tuttu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/analytics/reading/receiptsreading.h"

#include "core/analytics/tally/tallied.h"
#include "core/base/daybegin.h"

namespace tuttu {

Result<ReceiptsReading> readReceipts(Shelf &shelf, const ReadingNow &at, const Stretch &stretch)
{
    const ReceiptStore store(shelf, at.rule.store, Currency(at.rule.currency));
    const auto sum = store.sum(stretch);
    auto newest = store.receipts(stretch, mostReceipts);
    if (!sum || !newest)
        return !sum ? sum.error() : newest.error();
    return ReceiptsReading{at.now, *sum, std::move(*newest)};
}

Stretch hourStretch(const QDateTime &hour, const QTimeZone &zone)
{
    const Stretch day = dayStretch(hour.toTimeZone(zone).date(), zone);
    for (const QDateTime &begin : hoursOf(hour.toTimeZone(zone).date(), zone)) {
        if (begin > hour)
            return {hour, begin};
    }
    return {hour, day.second};
}

Stretch dayStretch(const QDate &day, const QTimeZone &zone) { return {dayBegin(day, zone), dayBegin(day.addDays(1), zone)}; }

} // namespace tuttu
