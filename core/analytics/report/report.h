// SPDX-FileCopyrightText: 2026 Tuttu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/analytics/reading/trendreading.h"

namespace tuttu {

/** Everything of one day, week, month or year, for a file or a page. */
struct ReportReading {
    Period period;
    QDateTime asOf;               ///< UTC
    Tally whole;                  ///< as far as it has gone
    Tally before, yearBefore;     ///< the period before it, and the same a year before
    struct Part { Period period; Tally tally; };
    std::vector<Part> parts;      ///< of a week or month its days, of a year its months
    std::optional<DayReading> day; ///< of a day, with its hours
    std::vector<DayNote> notes;
};

/** `day`: any in it. */
Result<ReportReading> readReport(Shelf &shelf, const ReadingNow &at, PeriodKind kind, const QDate &day);

/** One row a figure: of the whole, then of its days, months or hours. Comma-separated UTF-8 with a head (RFC 4180), numbers with a point, days and times
 *  as ISO 8601 with the store's offset; shares 0 to 1, money in units of the currency, times in minutes. What is not known has no value but says why. */
QByteArray reportCsv(const ReportReading &reading, const TallyRule &rule);

/** A cell no spreadsheet takes for a formula: what begins with = + - @ TAB or CR gets an apostrophe before it (standards 4.9); quoted where it must be. */
QByteArray csvCell(const QString &text);

/** "hidden", "too few" ...: how the state of a figure is written in files. */
const char *stateName(Figure::State state);

} // namespace tuttu
