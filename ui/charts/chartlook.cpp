// SPDX-FileCopyrightText: 2026 Tuttu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/chartlook.h"

#include "ui/theme/paint.h"

#include <QFontMetricsF>
#include <QGuiApplication>
#include <QPainter>
#include <QPainterPath>
#include <QScreen>
#include <QTextLayout>
#include <QWidget>

#include <algorithm>
#include <cmath>

namespace tuttu {

ChartLook ChartLook::of(const QWidget *widget) { return {&tokensOf(widget), widget->layoutDirection(), false}; }

ChartLook ChartLook::onPaper(Qt::LayoutDirection direction) { return {&lightTokens(), direction, true}; }

QRectF ChartLook::place(const QRectF &leftToRight, const QRectF &in) const
{
    return mirrored() ? QRectF(in.left() + in.right() - leftToRight.right(), leftToRight.top(), leftToRight.width(), leftToRight.height()) : leftToRight;
}

double ChartLook::place(double x, const QRectF &in) const { return mirrored() ? in.left() + in.right() - x : x; }

double ChartLook::leastCell() const { return paper ? 24 : target; }

double ChartLook::leastColumn(size_t columns) const { return columns > 20 ? std::min(leastCell(), 44.0) : leastCell(); }

QColor mixed(const QColor &from, const QColor &to, double share)
{
    const auto part = [share](int a, int b) { return int(std::lround(a + (b - a) * share)); };
    return {part(from.red(), to.red()), part(from.green(), to.green()), part(from.blue(), to.blue())};
}

ChartInks inksOf(const Tokens &t)
{
    return {.bar = t.accentSoft, .barEdge = mixed(t.surface, t.accent, 0.6), .foot = t.accent, .dot = t.wait, .range = mixed(t.surface, t.wait, t.dark ? 0.5 : 0.65),
            .line = t.accent, .band = mixed(t.surface, t.accent, 0.18), .other = t.ink2, .goal = t.wait, .forecast = t.info, .forecastBand = mixed(t.surface, t.info, 0.16), .expected = t.edge,
            .hatch = mixed(t.surface, t.ink3, 0.55), .grid = t.line};
}

const std::array<Pair, heatSteps> &heatScale(const Tokens &tokens)
{
    // How far each step lies from the soft accent to the full one. Uneven in the middle on purpose: there neither ink is readable.
    const auto made = [](const Tokens &t, const std::array<double, heatSteps> &shares, int lastDarkInk) {
        std::array<Pair, heatSteps> steps;
        for (int i = 0; i < heatSteps; ++i)
            steps[size_t(i)] = {i <= lastDarkInk ? t.ink : t.accentInk, mixed(t.accentSoft, t.accent, shares[size_t(i)])};
        return steps;
    };
    static const auto light = made(lightTokens(), {0, 0.2, 0.4, 0.58, 0.8, 1}, 3);
    static const auto dark = made(darkTokens(), {0, 0.2, 0.38, 0.65, 0.82, 1}, 2);
    return tokens.dark ? dark : light;
}

int heatStep(double value, double low, double high)
{
    if (!(high > low))
        return heatSteps / 2;
    return std::clamp(int((value - low) / (high - low) * heatSteps), 0, heatSteps - 1);
}

void paintHatch(QPainter &painter, const QRectF &rect, const QColor &colour, double radius)
{
    if (rect.isEmpty())
        return;
    painter.save();
    QPainterPath outline;
    outline.addRoundedRect(rect, radius, radius);
    painter.setClipPath(outline, Qt::IntersectClip);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(colour, 1.25));
    constexpr double gap = 7;
    // On one raster for the whole chart, so that neighbours join.
    for (double x = std::floor((rect.left() - rect.height()) / gap) * gap; x < rect.right(); x += gap) {
        const double shift = gap - std::fmod(rect.bottom(), gap);
        painter.drawLine(QPointF(x + shift, rect.bottom()), QPointF(x + shift + rect.height(), rect.top()));
    }
    painter.restore();
}

double wordsWidth(const QString &text, TextRole role)
{
    return text.isEmpty() ? 0 : std::ceil(QFontMetricsF(fontOf(role)).horizontalAdvance(text)) + 1;
}

namespace {

/** Numbers and Latin words keep their own order where one reads from the right; only their side of the rectangle changes. */
Qt::LayoutDirection orderOf(const QString &text) { return text.isRightToLeft() ? Qt::RightToLeft : Qt::LeftToRight; }

/** Breaks between words, and inside one only when it is longer than the line. */
double layOut(QTextLayout &layout, double width, Qt::Alignment alignment, TextRole role)
{
    QTextOption option(alignment);
    option.setWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
    option.setTextDirection(orderOf(layout.text()));
    layout.setTextOption(option);
    layout.beginLayout();
    double y = 0;
    const double high = textStyle(role).line;
    for (QTextLine line = layout.createLine(); line.isValid(); line = layout.createLine()) {
        line.setLineWidth(std::max(width, 1.0));
        line.setPosition({0, y + (high - line.height()) / 2});
        y += high;
    }
    layout.endLayout();
    return y;
}

Qt::Alignment visual(Qt::Alignment alignment, const ChartLook &look)
{
    const Qt::Alignment across = alignment & Qt::AlignHorizontal_Mask;
    if (!look.mirrored() || across == Qt::AlignHCenter)
        return across;
    return across == Qt::AlignRight ? Qt::AlignLeft : Qt::AlignRight;
}

} // namespace

double wordsHeight(const QString &text, double width, TextRole role)
{
    if (text.isEmpty())
        return 0;
    if (wordsWidth(text, role) <= width)
        return textStyle(role).line;
    QTextLayout layout(text, fontOf(role));
    return layOut(layout, width, Qt::AlignLeft, role);
}

void paintWords(QPainter &painter, const QRectF &rect, const QString &text, const QColor &ink, const ChartLook &look, Qt::Alignment alignment, TextRole role)
{
    if (text.isEmpty())
        return;
    QFont font = fontOf(role);
    painter.setPen(ink);
    if (rect.height() < 2 * textStyle(role).line - 4 || wordsWidth(text, role) <= rect.width()) {
        if (look.paper) // Qt multiplies the space between letters by the printer's resolution, though not their size
            font.setLetterSpacing(QFont::AbsoluteSpacing, font.letterSpacing() * QGuiApplication::primaryScreen()->logicalDotsPerInchY() / painter.device()->logicalDpiY());
        painter.setFont(font);
        painter.setLayoutDirection(orderOf(text));
        painter.drawText(rect, int(visual(alignment, look) | (alignment & Qt::AlignVertical_Mask)) | Qt::AlignAbsolute | Qt::TextSingleLine | Qt::TextDontClip, text);
        return;
    }
    QTextLayout layout(text, font);
    const double height = layOut(layout, rect.width(), visual(alignment, look) | Qt::AlignAbsolute, role);
    const double top = alignment & Qt::AlignTop ? rect.top() : rect.center().y() - height / 2;
    layout.draw(&painter, {rect.left(), top});
}

void paintRule(QPainter &painter, const QLineF &level, const QColor &colour)
{
    // In the middle of a row of pixels: one crisp line instead of two pale ones.
    painter.setPen(QPen(colour, 1));
    const double y = std::floor(level.y1()) + 0.5;
    painter.drawLine(QPointF(level.x1(), y), QPointF(level.x2(), y));
}

void paintGlyph(QPainter &painter, const QPointF &centre, Icon icon, const QColor &colour, int px)
{
    if (icon == Icon::None)
        return;
    const double ratio = std::clamp(std::abs(painter.deviceTransform().m11()), 1.0, 8.0);
    const QPointF corner(std::round((centre.x() - px / 2.0) * ratio) / ratio, std::round((centre.y() - px / 2.0) * ratio) / ratio);
    painter.drawPixmap(QRectF(corner, QSizeF(px, px)), iconPixmap(icon, colour, px, ratio), {});
}

} // namespace tuttu
