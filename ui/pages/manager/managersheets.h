// SPDX-FileCopyrightText: 2026 Tuttu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/measure.h"
#include "core/domain/plan.h"
#include "ui/text/booktext.h"

#include <QObject>

class QWidget;

namespace tuttu {

class ManagerEngine;
struct ChartTable;

/** What opens over the manager's pages: what a figure is made of, what if, the table behind a chart, a note, a report. */
class ManagerSheets final : public QObject
{
    Q_OBJECT
public:
    ManagerSheets(ManagerEngine &manager, QWidget &page);

    void openMeasure(Measure measure);   ///< of the day that is looked at
    void openHour(int hour);             ///< index of DayReading::hours
    void openWhatIf(const QDate &day, int hour);
    void openTable(const ChartTable &table);
    void openNote(const DayNote &note);
    void openReport();

signals:
    void trendWanted(tuttu::Measure measure);

private:
    std::vector<NamedRule> rules() const; ///< of the book in use, by what they say

    ManagerEngine &m_manager;
    QWidget &m_page;
};

} // namespace tuttu
