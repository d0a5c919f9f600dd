// SPDX-FileCopyrightText: 2026 Tuttu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/analytics/footfall/forecast.h"
#include "core/domain/plan.h"
#include "core/domain/tally.h"
#include "ui/charts/chartwidget.h"

#include <QWidget>

namespace tuttu {

class Label;

/** How many visitors the two weeks to come will bring, hour by hour: for planning who is there. */
class ForecastView final : public QWidget
{
    Q_OBJECT
public:
    explicit ForecastView(QWidget *parent = nullptr);
    void present(const FootfallForecast &forecast, const std::vector<Staffing> &planned, const TallyRule &rule);

signals:
    void hourOpened(const QDate &day, int hour);
    void tableWanted(const tuttu::ChartTable &table);

private:
    HeatMapWidget *m_map;
    Label *m_about;
    std::vector<std::pair<QDate, int>> m_cells; ///< day and hour of the map's cells
};

} // namespace tuttu
