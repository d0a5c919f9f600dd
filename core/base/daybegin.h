// SPDX-FileCopyrightText: 2026 Tuttu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDateTime>
#include <QTimeZone>

namespace tuttu {

/** When a day begins somewhere, UTC. Where clocks go back over midnight (Havana) it begins at the first of its two midnights: QDate::startOfDay()
 *  takes the second, and the hour between them would be the day before's. Where midnight is skipped, at the first moment after it. */
inline QDateTime dayBegin(const QDate &day, const QTimeZone &zone)
{
    const QDateTime begin = day.startOfDay(zone).toUTC();
    const QDateTime sooner = begin.addSecs(zone.offsetFromUtc(begin) - zone.offsetFromUtc(begin.addSecs(-1)));
    return sooner < begin && sooner.toTimeZone(zone).date() == day ? sooner : begin;
}

} // namespace tuttu
