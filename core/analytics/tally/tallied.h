// SPDX-FileCopyrightText: 2026 Tuttu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/tally.h"

namespace tuttu {

/** When the clock hours of a store-local day begin, UTC: 23, 24 or 25 of them; where clocks move by half an hour one of them is shorter. */
std::vector<QDateTime> hoursOf(const QDate &day, const QTimeZone &zone);

/** What a day comes to, as far as it had gone `asOf` (UTC). Pure: the hub counts its rows with it, too. */
DayTally tallied(const RawDay &raw, const TallyRule &rule, const QDate &day, const QDateTime &asOf);

inline constexpr int countersAreLateSeconds = 20 * 60; ///< a quarter of an hour's report, and five minutes on its way
inline constexpr int shortestStaySeconds = 60;         ///< seen once and never again: how long they stayed nobody knows
inline constexpr int returnsAfterSeconds = 12 * 3600;  ///< two receipts of one day are one visit to the shop

/** The bin a stay is counted in: to the minute up to half an hour, to five minutes up to two hours, to half an hour up to eight. */
int stayBin(qint64 seconds);
int stayBinMinutes(int bin); ///< how many minutes are counted in it

} // namespace tuttu
