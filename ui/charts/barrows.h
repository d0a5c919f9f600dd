// SPDX-FileCopyrightText: 2026 Tuttu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/charts/chart.h"
#include "ui/charts/chartaxis.h"
#include "ui/charts/chartlegend.h"

#include <QLineF>

namespace tuttu {

/** Things compared: a bar each, the interval as a whisker, and a mark where it was before or should be. */
struct BarRows {
    struct Row {
        QString label;
        Reading value;
        QString count = {};                 ///< "n 126"
        std::optional<double> mark = {};    ///< the former period's value, or the goal
        QString markText = {};              ///< in the table
        QString sentence = {};
        bool opens = true;
    };

    QString caption;
    QString rowName, valueName, countName, markName; ///< for legend and table; empty: not in this chart
    std::vector<Row> rows;
    std::optional<double> most = {};        ///< where the bars end, e.g. 1 for shares of all; otherwise the greatest number
};

struct BarRowsGeometry {
    struct Place {
        QRectF cell, label, value, count;
        QRectF bar, hatch;      ///< null where there is none
        QLineF whisker, mark;   ///< null where there is none
    };
    LegendGeometry legend;
    std::vector<Place> rows;
    QLineF zero;
};

BarRowsGeometry geometryOf(const BarRows &bars, const QRectF &in, const ChartLook &look);
void paintChart(QPainter &painter, const QRectF &in, const BarRows &bars, const ChartLook &look);
std::vector<ChartCell> cellsOf(const BarRows &bars, const QRectF &in, const ChartLook &look);
ChartTable tableOf(const BarRows &bars);
double leastWidth(const BarRows &bars, const ChartLook &look);
double leastHeight(const BarRows &bars, double width, const ChartLook &look);

} // namespace tuttu
