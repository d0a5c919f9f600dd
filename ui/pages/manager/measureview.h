// SPDX-FileCopyrightText: 2026 Tuttu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/analytics/reading/figurescontroller.h"
#include "ui/charts/chartwidget.h"

#include <QWidget>

namespace tuttu {

class Button;
class Label;
class ToggleChip;

/** One measure: what the hours of a week usually look like, or how it went over the periods. What is looked at is chosen above the chart, how it is
 *  made stands below it. */
class MeasureView final : public QWidget
{
    Q_OBJECT
public:
    explicit MeasureView(QWidget *parent = nullptr);
    void presentHeat(const HeatReading &reading, const TallyRule &rule);
    void presentTrend(const TrendReading &reading, const TallyRule &rule, std::optional<double> goal);

signals:
    void measureChosen(tuttu::Measure measure);
    void kindChosen(tuttu::PeriodKind kind);
    void wholeShopWanted();
    void periodOpened(const tuttu::Period &period);
    void cellOpened(int weekday, int hour);
    void tableWanted(const tuttu::ChartTable &table);

private:
    void presentHead(const QString &name, const QString &formula);
    void openMeasures();

    Button *m_measure, *m_whole;       ///< from a door or a place back to the whole shop
    std::vector<std::pair<PeriodKind, ToggleChip *>> m_kinds;
    HeatMapWidget *m_heat;
    TrendWidget *m_trend;
    Label *m_sentence, *m_formula;
    std::vector<Period> m_periods;     ///< of the trend's points that are drawn
    std::vector<std::pair<int, int>> m_cells; ///< weekday and hour of the map's cells
    bool m_isTrend = false;
};

} // namespace tuttu
