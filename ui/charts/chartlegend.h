// SPDX-FileCopyrightText: 2026 Tuttu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/charts/chartlook.h"

#include <vector>

namespace tuttu {

enum class Swatch { Bar, Foot, Expected, Hatch, HatchFoot, Dot, Line, LineInBand, DashedLine, DottedLine, GoalLine, Mark, Dash, NotYet, Figure, Ramp };

struct LegendEntry {
    Swatch swatch;
    QString text;
    QString sample = {};    ///< a figure as it stands in the chart; of the ramp the word at its low end
};

struct LegendPlace {
    LegendEntry entry;
    QRectF swatch, text;
};

struct LegendGeometry {
    std::vector<LegendPlace> places;
    double height = 0;      ///< 0 for none
};

/** In rows from the top of the rectangle; an entry longer than a row wraps. Entries without words are left out. */
LegendGeometry legendGeometry(const std::vector<LegendEntry> &entries, const QRectF &in, const ChartLook &look);
void paintLegend(QPainter &painter, const LegendGeometry &legend, const ChartLook &look);

} // namespace tuttu
