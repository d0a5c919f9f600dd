// SPDX-FileCopyrightText: 2026 Tuttu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/charts/chart.h"
#include "ui/charts/chartaxis.h"
#include "ui/charts/chartlegend.h"

#include <QLineF>
#include <QPolygonF>

#include <functional>

namespace tuttu {

/** A number over time with its interval, compared with another and with a goal, and on into the future. A period without a
 *  number is a gap: no line is drawn through it. */
struct TrendChart {
    struct Period {
        QString label = {};     ///< on the axis; may be empty
        QString name;           ///< in the table and above the chosen point: "week 43"
        Reading value = {};
        Reading other = {};     ///< the same stretch a year ago
        Reading forecast = {};
        QString sentence = {};
    };

    QString caption;
    QString periodName, valueName, otherName, forecastName; ///< for legend and table; empty: not in this chart
    std::vector<Period> periods;
    std::optional<double> goal = {};
    QString goalText = {};                          ///< "Goal 40 %"
    bool fromZero = true;                           ///< a count or a share of all; false where the level says nothing
    bool whole = false;                             ///< counted things: no half on the axis
    std::function<QString(double)> tickText = {};   ///< the words of a tick; otherwise the number as the reader's country writes it
};

struct TrendGeometry {
    struct Tick {
        QLineF line;
        QRectF words;
        QString text;
    };
    struct Run {            ///< neighbouring periods with numbers
        QPolygonF line;     ///< one point: a dot
        QPolygonF band;     ///< there and back; empty without intervals
    };
    LegendGeometry legend;
    QRectF readOut;         ///< the words of the chosen period; null on paper
    QRectF plot;
    ChartAxis axis;
    std::vector<Tick> ticks;
    std::vector<QRectF> labels;     ///< one a period; null where left out
    std::vector<QRectF> columns;    ///< one a period, as high as the plot
    std::vector<QPointF> points;    ///< the period's value, or its forecast; null without either
    std::vector<Run> value, other, forecast;
    std::vector<QRectF> uncounted;  ///< hatched
    QLineF goal;
    QRectF goalWords;
    bool dots = false;              ///< there is room for a dot on every point
};

TrendGeometry geometryOf(const TrendChart &chart, const QRectF &in, const ChartLook &look);
void paintChart(QPainter &painter, const QRectF &in, const TrendChart &chart, const ChartLook &look);
/** What stands out of the chosen period: a line through it and its words above. */
void paintChosen(QPainter &painter, const QRectF &in, const TrendChart &chart, int period, const ChartLook &look);
std::vector<ChartCell> cellsOf(const TrendChart &chart, const QRectF &in, const ChartLook &look);
ChartTable tableOf(const TrendChart &chart);
double leastWidth(const TrendChart &chart, const ChartLook &look);
double leastHeight(const TrendChart &chart, double width, const ChartLook &look);

} // namespace tuttu
