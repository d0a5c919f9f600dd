// SPDX-FileCopyrightText: 2026 Tuttu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/analytics/reading/dayreading.h"
#include "core/storage/receiptstore.h"

namespace tuttu {

inline constexpr int mostReceipts = 200; ///< what a hand scrolls through, and a job that a scan does not wait for

/** What a figure is made of: the receipts of one stretch of time. */
struct ReceiptsReading {
    QDateTime asOf;                ///< UTC
    ReceiptSum sum;                ///< of all of them, as the figures count
    std::vector<Receipt> newest;   ///< newest first, mostReceipts of them
};

Result<ReceiptsReading> readReceipts(Shelf &shelf, const ReadingNow &at, const Stretch &stretch);

/** From an hour's beginning (UTC) to the next one's, in a day of 23, 24 or 25 hours. */
Stretch hourStretch(const QDateTime &hour, const QTimeZone &zone);
Stretch dayStretch(const QDate &day, const QTimeZone &zone);

} // namespace tuttu
