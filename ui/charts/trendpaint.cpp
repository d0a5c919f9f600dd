// SPDX-FileCopyrightText: 2026 Tuttu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/trendchart.h"
#include "ui/theme/paint.h"

#include <QPainter>
#include <QPainterPath>

#include <algorithm>

namespace tuttu {

namespace {

/** Among so many points nobody sees a round end or a soft edge, and both cost. */
constexpr qsizetype many = 80;

struct Stroke {
    QColor line;
    QList<qreal> dashes; ///< none: solid
    double width;
    bool dots;
};

/** Stretch by stretch: for one long wide stroke the raster engine takes fifty times as long. The dashes go on from one to the next. */
void paintLine(QPainter &painter, const QPolygonF &line, const Stroke &stroke)
{
    const bool solid = stroke.dashes.isEmpty();
    QPen pen(stroke.line, stroke.width, Qt::SolidLine, !solid ? Qt::FlatCap : line.size() < many ? Qt::RoundCap : Qt::SquareCap);
    if (!solid)
        pen.setDashPattern(stroke.dashes);
    painter.setPen(pen);
    double gone = 0;
    for (qsizetype i = 1; i < line.size(); ++i) {
        const QLineF stretch(line[i - 1], line[i]);
        if (!solid) {
            pen.setDashOffset(gone / stroke.width);
            painter.setPen(pen);
            gone += stretch.length();
        }
        painter.drawLine(stretch);
    }
}

void paintRuns(QPainter &painter, const std::vector<TrendGeometry::Run> &runs, const Stroke &stroke)
{
    for (const TrendGeometry::Run &run : runs) {
        paintLine(painter, run.line, stroke);
        if (!stroke.dots && run.line.size() > 1)
            continue;
        painter.setPen(Qt::NoPen);
        painter.setBrush(stroke.line);
        for (const QPointF &point : run.line)
            painter.drawEllipse(point, 3.5, 3.5);
    }
}

/** In pieces as well, which overlap, so that no seam is seen. A long one is filled roughly, twenty times as fast, and its edges are
 *  smoothed by a fine line. */
void paintBand(QPainter &painter, const QPolygonF &band, const QColor &colour)
{
    constexpr qsizetype piece = 8;
    const qsizetype points = band.size() / 2; // there along the top, back along the foot
    painter.setPen(Qt::NoPen);
    painter.setBrush(colour);
    painter.setRenderHint(QPainter::Antialiasing, points < many);
    for (qsizetype from = 0; from + 1 < points; from += piece) {
        const qsizetype first = std::max<qsizetype>(from - 1, 0), last = std::min(from + piece, points - 1);
        painter.drawPolygon(band.mid(first, last - first + 1) + band.mid(band.size() - 1 - last, last - first + 1));
    }
    painter.setRenderHint(QPainter::Antialiasing);
    if (points < many)
        return;
    painter.setPen(QPen(colour, 1, Qt::SolidLine, Qt::SquareCap));
    for (qsizetype i = 1; i < band.size(); ++i) {
        if (i != points) // from the top's end to the foot's
            painter.drawLine(band[i - 1], band[i]);
    }
}

void paintBands(QPainter &painter, const std::vector<TrendGeometry::Run> &runs, const QColor &colour)
{
    for (const TrendGeometry::Run &run : runs) {
        if (run.band.size() > 2) {
            paintBand(painter, run.band, colour);
        } else if (run.band.size() == 2) { // one period alone: an upright stroke
            painter.setPen(Qt::NoPen);
            painter.setBrush(colour);
            painter.drawRoundedRect(QRectF(run.band[0].x() - 3, run.band[0].y(), 6, run.band[1].y() - run.band[0].y()), 3, 3);
        }
    }
}

void paintGround(QPainter &painter, const TrendChart &chart, const TrendGeometry &geometry, const ChartLook &look, const ChartInks &inks)
{
    const Tokens &t = *look.tokens;
    paintLegend(painter, geometry.legend, look);
    for (const TrendGeometry::Tick &tick : geometry.ticks) {
        paintRule(painter, tick.line, inks.grid);
        paintWords(painter, tick.words, tick.text, t.ink2, look, Qt::AlignRight | Qt::AlignVCenter);
    }
    for (const QRectF &hole : geometry.uncounted)
        paintHatch(painter, hole, inks.hatch);
    for (size_t i = 0; i < chart.periods.size(); ++i) {
        if (!geometry.labels[i].isNull())
            paintWords(painter, geometry.labels[i], chart.periods[i].label, t.ink2, look, Qt::AlignCenter);
    }
}

void paintGoal(QPainter &painter, const TrendChart &chart, const TrendGeometry &geometry, const ChartLook &look, const ChartInks &inks)
{
    if (geometry.goal.isNull())
        return;
    QPen pen(inks.goal, 2, Qt::SolidLine, Qt::FlatCap);
    pen.setDashPattern({7, 2, 1.5, 2});
    painter.setPen(pen);
    painter.drawLine(geometry.goal);
    if (geometry.goalWords.isNull())
        return;
    const Pair pair = look.tokens->pair(Tone::Wait);
    paintPanel(painter, geometry.goalWords, geometry.goalWords.height() / 2, pair.ground);
    paintWords(painter, geometry.goalWords, chart.goalText, pair.ink, look, Qt::AlignCenter, TextRole::Chip);
}

} // namespace

void paintChart(QPainter &painter, const QRectF &in, const TrendChart &chart, const ChartLook &look)
{
    const TrendGeometry geometry = geometryOf(chart, in, look);
    const ChartInks inks = inksOf(*look.tokens);
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    paintGround(painter, chart, geometry, look, inks);
    paintBands(painter, geometry.value, inks.band);
    paintBands(painter, geometry.forecast, inks.forecastBand);
    paintRuns(painter, geometry.other, {inks.other, {4, 2.5}, 2, false});
    paintRuns(painter, geometry.forecast, {inks.forecast, {1.2, 1.2}, 2.5, false});
    const bool dense = !geometry.columns.empty() && geometry.columns.front().width() < 4;
    paintRuns(painter, geometry.value, {inks.line, {}, dense ? 1.75 : 2.5, geometry.dots});
    paintGoal(painter, chart, geometry, look, inks);
    painter.restore();
}

void paintChosen(QPainter &painter, const QRectF &in, const TrendChart &chart, int period, const ChartLook &look)
{
    const TrendGeometry geometry = geometryOf(chart, in, look);
    const Tokens &t = *look.tokens;
    const TrendChart::Period &chosen = chart.periods[size_t(period)];
    const double x = geometry.columns[size_t(period)].center().x();
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(t.edge, 1));
    painter.drawLine(QPointF(x, geometry.readOut.bottom()), QPointF(x, geometry.plot.bottom()));
    const Reading &shown = chosen.value.isNumber() || !chosen.forecast.isNumber() ? chosen.value : chosen.forecast;
    if (const QPointF point = geometry.points[size_t(period)]; !point.isNull())
        paintPanel(painter, QRectF(point - QPointF(6, 6), QSizeF(12, 12)), 6, t.surface, {t.accent, 3});
    const QString text = ChartText::sentence(chosen.name, shown);
    const double width = std::min(wordsWidth(text, TextRole::Chip) + 20, in.width()), half = width / 2;
    const double height = std::max(geometry.readOut.height(), wordsHeight(text, width - 20, TextRole::Chip) + 4); // long words go on below
    const double middle = std::clamp(x, in.left() + half, std::max(in.left() + half, in.right() - half));
    const QRectF pill(middle - half, geometry.readOut.top(), width, height);
    paintPanel(painter, pill, std::min(pill.height() / 2, 12.0), t.sunk);
    paintWords(painter, pill.adjusted(10, 0, -10, 0), text, t.ink, look, Qt::AlignCenter, TextRole::Chip);
    painter.restore();
}

} // namespace tuttu
