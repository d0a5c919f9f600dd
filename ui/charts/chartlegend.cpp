// SPDX-FileCopyrightText: 2026 Tuttu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/chartlegend.h"

#include "ui/theme/paint.h"

#include <QPainter>

#include <algorithm>

namespace tuttu {

namespace {

constexpr double row = 24, swatchHeight = 14, gap = 6, between = 20, rampStep = 20;

double swatchWidth(const LegendEntry &entry)
{
    switch (entry.swatch) {
    case Swatch::Line:
    case Swatch::LineInBand:
    case Swatch::DashedLine:
    case Swatch::DottedLine:
    case Swatch::GoalLine: return 28;
    case Swatch::Dot:
    case Swatch::Mark: return 12;
    case Swatch::Figure: return wordsWidth(entry.sample, TextRole::Chip);
    case Swatch::Ramp: return wordsWidth(entry.sample) + gap + rampStep * heatSteps;
    default: return 20;
    }
}

void paintLine(QPainter &painter, const QRectF &at, const QColor &colour, const QColor &band, const QList<qreal> &dashes, double width = 2.5)
{
    if (band.isValid())
        paintPanel(painter, at, 4, band);
    QPen pen(colour, width, Qt::SolidLine, dashes.isEmpty() ? Qt::RoundCap : Qt::FlatCap);
    if (!dashes.isEmpty())
        pen.setDashPattern(dashes);
    painter.setPen(pen);
    painter.drawLine(QPointF(at.left() + 1, at.center().y()), QPointF(at.right() - 1, at.center().y()));
}

void paintRamp(QPainter &painter, const LegendPlace &place, const ChartLook &look)
{
    const double word = wordsWidth(place.entry.sample);
    const QRectF words = look.place(QRectF(place.swatch.left(), place.text.top(), word, row), place.swatch);
    paintWords(painter, words, place.entry.sample, look.tokens->ink2, look);
    for (int i = 0; i < heatSteps; ++i) {
        const QRectF step = look.place(QRectF(place.swatch.left() + word + gap + i * rampStep, place.swatch.top(), rampStep, swatchHeight), place.swatch);
        painter.fillRect(step, heatScale(*look.tokens)[size_t(i)].ground);
    }
}

void paintSwatch(QPainter &painter, const LegendPlace &place, const ChartLook &look)
{
    const Tokens &t = *look.tokens;
    const ChartInks inks = inksOf(t);
    const QRectF &at = place.swatch;
    switch (place.entry.swatch) {
    case Swatch::Bar: return paintPanel(painter, at, 4, inks.bar, {inks.barEdge});
    case Swatch::Foot: return paintPanel(painter, at, 4, inks.foot);
    case Swatch::Expected: return paintPanel(painter, at, 4, {}, {inks.expected, 1.5, true});
    case Swatch::Hatch: return paintHatch(painter, at, inks.hatch, 4);
    case Swatch::HatchFoot:
        paintPanel(painter, at, 4, inks.bar);
        return paintHatch(painter, QRectF(at.left(), at.center().y(), at.width(), at.height() / 2), inks.hatch);
    case Swatch::Dot:
        paintPanel(painter, QRectF(at.center().x() - 3, at.top() - 3, 6, at.height() + 6), 3, inks.range);
        return paintPanel(painter, QRectF(at.center() - QPointF(5, 5), QSizeF(10, 10)), 5, inks.dot);
    case Swatch::Line: return paintLine(painter, at, inks.line, {}, {});
    case Swatch::LineInBand: return paintLine(painter, at, inks.line, inks.band, {});
    case Swatch::DashedLine: return paintLine(painter, at, inks.other, {}, {3.2, 2});
    case Swatch::DottedLine: return paintLine(painter, at, inks.forecast, inks.forecastBand, {1.2, 1.2});
    case Swatch::GoalLine: return paintLine(painter, at, inks.goal, {}, {7, 2, 1.5, 2}, 2);
    case Swatch::Mark: return painter.fillRect(QRectF(at.center().x() - 1.5, at.top(), 3, at.height()), inks.goal);
    case Swatch::Dash: return paintWords(painter, at, QStringLiteral("–"), t.ink2, look, Qt::AlignCenter);
    case Swatch::NotYet: return paintPanel(painter, at, 4, {}, {t.line});
    case Swatch::Figure: return paintWords(painter, at, place.entry.sample, t.ink, look, Qt::AlignCenter, TextRole::Chip);
    case Swatch::Ramp: return paintRamp(painter, place, look);
    }
}

} // namespace

LegendGeometry legendGeometry(const std::vector<LegendEntry> &entries, const QRectF &in, const ChartLook &look)
{
    LegendGeometry legend;
    double x = in.left(), y = in.top(), high = 0;
    for (const LegendEntry &entry : entries) {
        if (entry.text.isEmpty())
            continue;
        const double swatch = swatchWidth(entry), words = std::min(wordsWidth(entry.text), in.width() - swatch - gap);
        if (x > in.left() && x + swatch + gap + words > in.right()) {
            x = in.left();
            y += high;
            high = 0;
        }
        const double height = std::max(row, wordsHeight(entry.text, words));
        high = std::max(high, height);
        legend.places.push_back({entry, look.place(QRectF(x, y + (row - swatchHeight) / 2, swatch, swatchHeight), in),
                                 look.place(QRectF(x + swatch + gap, y, words, height), in)});
        x += swatch + gap + words + between;
    }
    legend.height = y + high - in.top();
    return legend;
}

void paintLegend(QPainter &painter, const LegendGeometry &legend, const ChartLook &look)
{
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    for (const LegendPlace &place : legend.places) {
        paintSwatch(painter, place, look);
        paintWords(painter, place.text, place.entry.text, look.tokens->ink2, look);
    }
    painter.restore();
}

} // namespace tuttu
