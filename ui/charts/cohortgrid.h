// SPDX-FileCopyrightText: 2026 Tuttu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/charts/heatmap.h"

namespace tuttu {

/** Of those who came first in a month, the share who came back after one month, two... The newest rows end early: not known yet. */
struct CohortGrid {
    struct Cohort {
        QString label;      ///< "Mar 2026"
        QString size;       ///< "n 41"
        std::vector<HeatMap::Cell> cells;
    };

    QString caption;
    QString cohortName, sizeName;   ///< for the table
    std::vector<QString> months;    ///< since the first purchase: "1", "2"
    std::vector<Cohort> cohorts;
    QString leastText = {}, mostText = {};
};

HeatMap heatMapOf(const CohortGrid &grid);
void paintChart(QPainter &painter, const QRectF &in, const CohortGrid &grid, const ChartLook &look);
std::vector<ChartCell> cellsOf(const CohortGrid &grid, const QRectF &in, const ChartLook &look);
ChartTable tableOf(const CohortGrid &grid);
double leastWidth(const CohortGrid &grid, const ChartLook &look);
double leastHeight(const CohortGrid &grid, double width, const ChartLook &look);

} // namespace tuttu
