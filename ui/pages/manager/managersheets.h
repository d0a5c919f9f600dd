// SPDX-FileCopyrightText: 2026 Tuttu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/analytics/measures/onlypart.h"
#include "core/domain/measure.h"
#include "core/domain/plan.h"
#include "core/recognition/counterday.h"
#include "ui/text/booktext.h"

#include <QObject>

class QWidget;

namespace tuttu {

class FigureSheet;
class ManagerEngine;
class StuckDesk;
struct ChartTable;

/** What opens over the manager's pages: what a figure is made of, its receipts, what is stuck, what if, the table behind a chart, a note, a report. */
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
    void openStuck();

signals:
    void trendShown();                   ///< what was asked for is what the trend shows now
    void todosWanted();

private:
    std::vector<NamedRule> rules() const; ///< of the book in use, by what they say
    void serve(FigureSheet &sheet, const QString &receipts, const Stretch &stretch);
    void openReceipts(const QString &title, const Stretch &stretch);

    ManagerEngine &m_manager;
    QWidget &m_page;
    StuckDesk *m_stuck;
};

} // namespace tuttu
