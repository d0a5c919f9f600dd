// SPDX-FileCopyrightText: 2026 Tuttu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/hourstrip.h"
#include "ui/theme/paint.h"

#include <QPainter>
#include <QPainterPath>

#include <algorithm>

namespace tuttu {

namespace {

/** Round above, flat on the line it stands on. */
QPainterPath standing(const QRectF &rect, double radius = 8)
{
    const double r = std::min({radius, rect.height(), rect.width() / 2});
    QPainterPath path;
    path.moveTo(rect.bottomLeft());
    path.lineTo(rect.left(), rect.top() + r);
    path.quadTo(rect.topLeft(), QPointF(rect.left() + r, rect.top()));
    path.lineTo(rect.right() - r, rect.top());
    path.quadTo(rect.topRight(), QPointF(rect.right(), rect.top() + r));
    path.lineTo(rect.bottomRight());
    return path;
}

void paintBars(QPainter &painter, const HourStrip::Hour &hour, const HourStripGeometry::Place &place, const ChartLook &look, const ChartInks &inks)
{
    const Tokens &t = *look.tokens;
    if (!place.unknown.isNull())
        paintHatch(painter, place.unknown, inks.hatch, 8);
    if (!place.expected.isNull()) {
        painter.setBrush(Qt::NoBrush);
        painter.setPen(QPen(inks.expected, 1.5, Qt::CustomDashLine, Qt::FlatCap));
        QPen pen = painter.pen();
        pen.setDashPattern({3.5, 2.5});
        painter.setPen(pen);
        painter.drawPath(standing(place.expected.adjusted(0.75, 0.75, -0.75, 0)));
    }
    if (place.bar.height() > 0) {
        painter.setPen(QPen(inks.barEdge, 1));
        painter.setBrush(inks.bar);
        painter.drawPath(standing(place.bar.adjusted(0.5, 0.5, -0.5, 0)));
    }
    if (place.foot.height() > 0)
        painter.fillPath(standing(place.foot, 6), inks.foot);
    const bool ahead = hour.bar.known == Known::NotYet;
    const QString count = hour.bar.isNumber() ? hour.bar.text : ahead ? hour.expected.text : ChartText::onCell(hour.bar);
    if (!place.count.isNull())
        paintWords(painter, place.count, count, ahead ? t.ink3 : t.ink, look, Qt::AlignCenter, ahead ? TextRole::Small : TextRole::Chip);
}

void paintBelow(QPainter &painter, const HourStrip::Hour &hour, const HourStripGeometry::Place &place, bool glyphs, const ChartLook &look, const ChartInks &inks)
{
    const Tokens &t = *look.tokens;
    if (!place.label.isNull())
        paintWords(painter, place.label, hour.label, t.ink2, look, Qt::AlignCenter);
    if (!place.range.isNull())
        paintPanel(painter, place.range, std::min(3.0, place.range.height() / 2), inks.range);
    if (!place.dot.isNull())
        paintPanel(painter, place.dot.adjusted(-1.5, -1.5, 1.5, 1.5), 6.5, inks.dot, {t.surface, 1.5});
    if (!place.dotText.isNull())
        paintWords(painter, place.dotText, ChartText::onCell(hour.dot), t.ink2, look, Qt::AlignCenter);
    if (place.figure.isNull())
        return;
    if (!hour.figureCalls)
        return paintWords(painter, place.figure, hour.figure, t.ink2, look, Qt::AlignCenter, TextRole::Chip);
    const Pair pair = t.pair(Tone::Wait);
    paintPanel(painter, place.figure, place.figure.height() / 2, pair.ground, {pair.ink});
    if (!glyphs)
        return paintWords(painter, place.figure, hour.figure, pair.ink, look, Qt::AlignCenter, TextRole::Chip);
    const QRectF glyph = look.place(QRectF(place.figure.left() + 4, place.figure.top(), 14, place.figure.height()), place.figure);
    paintGlyph(painter, glyph.center(), Icon::Alert, pair.ink, 14);
    paintWords(painter, look.place(place.figure.adjusted(20, 0, -4, 0), place.figure), hour.figure, pair.ink, look, Qt::AlignCenter, TextRole::Chip);
}

} // namespace

void paintChart(QPainter &painter, const QRectF &in, const HourStrip &strip, const ChartLook &look)
{
    const HourStripGeometry geometry = geometryOf(strip, in, look);
    const Tokens &t = *look.tokens;
    const ChartInks inks = inksOf(t);
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    paintLegend(painter, geometry.legend, look);
    for (size_t i = 0; i < geometry.marks.size(); ++i) {
        const HourStripGeometry::MarkPlace &mark = geometry.marks[i];
        painter.setPen(QPen(inks.expected, 2, Qt::SolidLine, Qt::RoundCap));
        painter.drawLine(mark.span);
        paintPanel(painter, mark.pill, std::min(mark.pill.height() / 2, 11.0), t.sunk);
        paintGlyph(painter, mark.glyph, strip.marks[i].icon, t.ink2, 14);
        paintWords(painter, mark.words, strip.marks[i].word, t.ink2, look, Qt::AlignLeft | Qt::AlignVCenter, TextRole::Chip);
    }
    paintRule(painter, geometry.baseline, inks.expected);
    if (!geometry.divider.isNull())
        paintRule(painter, geometry.divider, inks.grid);
    for (size_t i = 0; i < strip.hours.size(); ++i) {
        paintBars(painter, strip.hours[i], geometry.hours[i], look, inks);
        paintBelow(painter, strip.hours[i], geometry.hours[i], geometry.figureGlyphs, look, inks);
    }
    painter.restore();
}

} // namespace tuttu
