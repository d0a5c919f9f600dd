// SPDX-FileCopyrightText: 2026 Tuttu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/theme/icon.h"
#include "ui/theme/tokens.h"
#include "ui/theme/typeface.h"

#include <QLineF>
#include <QRectF>

#include <array>

class QPainter;
class QWidget;

namespace tuttu {

/** How a chart is painted. Paper is always light. There, scale the painter so that one unit is 1/96 inch: all sizes are the screen's. */
struct ChartLook {
    const Tokens *tokens = nullptr;
    Qt::LayoutDirection direction = Qt::LeftToRight;
    bool paper = false;

    static ChartLook of(const QWidget *widget);
    static ChartLook onPaper(Qt::LayoutDirection direction);

    bool mirrored() const { return direction == Qt::RightToLeft; }
    QRectF place(const QRectF &leftToRight, const QRectF &in) const; ///< mirrored about the middle of `in` where one reads from the right
    double place(double x, const QRectF &in) const;
    double leastCell() const;   ///< a finger's 48 px; on paper nobody touches
    double leastColumn(size_t columns) const; ///< a whole day's hours stand a little closer, so that they fit the smallest tablet with all around them
};

/** The colours of charts, mixed from the tokens; every edge needed to read a chart reaches 3:1 on the surface. */
struct ChartInks {
    QColor bar, barEdge, foot;      ///< all, its outline, and the part of it
    QColor dot, range;              ///< a value and its interval
    QColor line, band;              ///< over time
    QColor other, goal;             ///< compared with; wanted
    QColor forecast, forecastBand;  ///< to come
    QColor expected, hatch, grid;
};
ChartInks inksOf(const Tokens &tokens);

/** From little to much: one hue, evenly darker (lighter in the dark), each step with an ink readable on it. */
inline constexpr int heatSteps = 6;
const std::array<Pair, heatSteps> &heatScale(const Tokens &tokens);
int heatStep(double value, double low, double high);

QColor mixed(const QColor &from, const QColor &to, double share);

/** "Not counted": slanted lines, so that it is never taken for a quiet hour. */
void paintHatch(QPainter &painter, const QRectF &rect, const QColor &colour, double radius = 0);

double wordsWidth(const QString &text, TextRole role = TextRole::Small);
double wordsHeight(const QString &text, double width, TextRole role = TextRole::Small); ///< wrapped; 0 for none

/** Never cut, never elided: the rectangle comes from wordsWidth or wordsHeight. AlignLeft is the leading side. */
void paintWords(QPainter &painter, const QRectF &rect, const QString &text, const QColor &ink, const ChartLook &look,
                Qt::Alignment alignment = Qt::AlignLeft | Qt::AlignVCenter, TextRole role = TextRole::Small);

/** A level line, crisp. */
void paintRule(QPainter &painter, const QLineF &level, const QColor &colour);

/** A glyph sharp on the screen and on paper. */
void paintGlyph(QPainter &painter, const QPointF &centre, Icon icon, const QColor &colour, int px);

} // namespace tuttu
