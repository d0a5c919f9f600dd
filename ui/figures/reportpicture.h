// SPDX-FileCopyrightText: 2026 Tuttu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/analytics/report/report.h"
#include "ui/print/reportpage.h"

#include <QCoreApplication>

namespace tuttu {

struct Store;

/** A report as it stands on paper: the tiles, a day's hours or the days of a week, month or year, and every measure with its formula. */
class ReportPicture
{
    Q_DECLARE_TR_FUNCTIONS(tuttu::ReportPicture)
public:
    static ReportPaper paper(const ReportReading &report, const TallyRule &rule, const Store &store);
    static QString title(const Period &period);    ///< "Saturday, 21 November 2026", "week 47, 2026"
};

} // namespace tuttu
