// SPDX-FileCopyrightText: 2026 Tuttu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/charts/chart.h"
#include "ui/charts/chartlegend.h"

#include <QLineF>

namespace tuttu {

/** A day's hours: all who came as a bar, a part of them as its dark foot; below a line a share with its interval, and a figure.
 *  Days of 23 and 25 hours are hours like any other: two of them may be labelled alike. */
struct HourStrip {
    struct Hour {
        QString label;      ///< "14"
        Reading bar;        ///< NotCounted: hatched. SoFar and NotYet: what is expected as an outline
        Reading foot = {};
        Reading expected = {};
        Reading dot = {};
        QString figure = {};///< below: "2 / 3"
        bool figureCalls = false; ///< the figure asks for something: in a pill, with a glyph where there is room
        QString sentence = {};
    };
    struct Mark {           ///< something that happened on the day
        Icon icon = Icon::Note;
        QString word;
        int first = 0, last = 0; ///< hours it spans, both included
    };

    QString caption;
    QString hourName, barName, footName, expectedName, dotName, figureName, marksName; ///< for legend and table; empty: not in this strip
    std::vector<Hour> hours;
    std::vector<Mark> marks = {};
};

struct HourStripGeometry {
    struct Place {
        QRectF cell;                        ///< the hour's whole column
        QRectF bar, foot, expected, unknown;///< null where there is none; unknown is hatched
        QRectF count, label, dotText, figure; ///< null where left out
        QRectF dot, range;
    };
    struct MarkPlace {
        QRectF pill, words;
        QPointF glyph;
        QLineF span;
    };
    LegendGeometry legend;
    std::vector<Place> hours;
    std::vector<MarkPlace> marks;
    QLineF baseline, divider;
    bool figureGlyphs = true;
};

HourStripGeometry geometryOf(const HourStrip &strip, const QRectF &in, const ChartLook &look);
void paintChart(QPainter &painter, const QRectF &in, const HourStrip &strip, const ChartLook &look);
std::vector<ChartCell> cellsOf(const HourStrip &strip, const QRectF &in, const ChartLook &look);
ChartTable tableOf(const HourStrip &strip);
double leastWidth(const HourStrip &strip, const ChartLook &look);
double leastHeight(const HourStrip &strip, double width, const ChartLook &look);

} // namespace tuttu
