// SPDX-FileCopyrightText: 2026 Tuttu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/charts/chart.h"
#include "ui/charts/chartlegend.h"

namespace tuttu {

/** Numbers in rows and columns on one scale from little to much, e.g. the days of a week by the hours. */
struct HeatMap {
    struct Cell {
        Reading reading;
        QString sentence = {};
        bool opens = true;
    };
    struct Row {
        QString label;
        QString note = {};          ///< after the label: "n 41"
        std::vector<Cell> cells;    ///< as many as there are columns; missing ones are closed
    };

    QString caption;
    QString rowName, noteName;      ///< for the table; no noteName: no notes
    std::vector<QString> columns;
    std::vector<Row> rows;
    std::optional<Band> scale = {}; ///< from the palest to the strongest colour; otherwise from the least to the greatest number
    QString leastText = {}, mostText = {}; ///< the words of both ends of the scale in the legend; otherwise "less" and "more"
};

struct HeatMapGeometry {
    struct Place {
        QRectF cell;        ///< what a finger hits
        QRectF box;         ///< what is painted, or null where there is nothing
        QRectF hatch;
        int step = -1;      ///< of the scale; -1: no number
    };
    LegendGeometry legend;
    std::vector<QRectF> columns;        ///< their words; null where left out
    std::vector<QRectF> labels, notes;  ///< of the rows
    std::vector<std::vector<Place>> cells;
    bool numbers = true;                ///< false: some number is wider than its cell, so that none is painted
};

HeatMapGeometry geometryOf(const HeatMap &map, const QRectF &in, const ChartLook &look);
void paintChart(QPainter &painter, const QRectF &in, const HeatMap &map, const ChartLook &look);
std::vector<ChartCell> cellsOf(const HeatMap &map, const QRectF &in, const ChartLook &look);
ChartTable tableOf(const HeatMap &map);
double leastWidth(const HeatMap &map, const ChartLook &look);
double leastHeight(const HeatMap &map, double width, const ChartLook &look);

} // namespace tuttu
