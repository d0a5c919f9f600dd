// SPDX-FileCopyrightText: 2026 Tuttu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/cohortgrid.h"

namespace tuttu {

HeatMap heatMapOf(const CohortGrid &grid)
{
    HeatMap map{.caption = grid.caption, .rowName = grid.cohortName, .noteName = grid.sizeName, .columns = grid.months, .rows = {}, .leastText = grid.leastText, .mostText = grid.mostText};
    for (const CohortGrid::Cohort &cohort : grid.cohorts) {
        HeatMap::Row row{cohort.label, cohort.size, cohort.cells};
        row.cells.resize(grid.months.size(), {.reading = {.known = Known::NotYet}, .opens = false});
        map.rows.push_back(std::move(row));
    }
    return map;
}

void paintChart(QPainter &painter, const QRectF &in, const CohortGrid &grid, const ChartLook &look) { paintChart(painter, in, heatMapOf(grid), look); }
std::vector<ChartCell> cellsOf(const CohortGrid &grid, const QRectF &in, const ChartLook &look) { return cellsOf(heatMapOf(grid), in, look); }
ChartTable tableOf(const CohortGrid &grid) { return tableOf(heatMapOf(grid)); }
double leastWidth(const CohortGrid &grid, const ChartLook &look) { return leastWidth(heatMapOf(grid), look); }
double leastHeight(const CohortGrid &grid, double width, const ChartLook &look) { return leastHeight(heatMapOf(grid), width, look); }

} // namespace tuttu
