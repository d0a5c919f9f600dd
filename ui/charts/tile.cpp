// SPDX-FileCopyrightText: 2026 Tuttu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/tile.h"

#include "ui/theme/paint.h"

#include <QPainter>
#include <QPainterPath>

#include <algorithm>
#include <cmath>

namespace tuttu {

using namespace Qt::StringLiterals;

namespace {

constexpr int margin = 16, glyphSide = 14, leastInside = 120;

QString figureText(const Tile &tile) { return tile.figure.isNumber() ? tile.figure.text : u"–"_s; }

QString secondText(const Tile &tile)
{
    return tile.second.isEmpty() ? ChartText::unknown(tile.figure.known) : tile.second;
}

/** Upwards; turned for downwards. Drawn, so that it is sharp on paper too. */
void paintArrow(QPainter &painter, const QRectF &where, bool up, const QColor &colour)
{
    painter.save();
    painter.translate(where.center());
    if (!up)
        painter.rotate(180);
    painter.setPen(QPen(colour, 2, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    painter.setBrush(Qt::NoBrush);
    painter.drawLine(QPointF(0, 5), QPointF(0, -5));
    painter.drawPolyline(QPolygonF{QPointF(-4, -1), QPointF(0, -5), QPointF(4, -1)});
    painter.restore();
}

} // namespace

TileGeometry geometryOf(const Tile &tile, const QRectF &in, const ChartLook &look)
{
    TileGeometry geometry;
    double y = in.top();
    const auto take = [&](double height, double gap) {
        const QRectF rect = height > 0 ? QRectF(in.left(), y, in.width(), height) : QRectF();
        y += height > 0 ? height + gap : 0;
        return rect;
    };
    geometry.label = take(wordsHeight(tile.label, in.width()), 2);
    for (const TextRole role : {TextRole::Number, TextRole::Title, TextRole::Heading, TextRole::Strong}) {
        geometry.figureRole = role;
        if (wordsWidth(figureText(tile), role) <= in.width())
            break;
    }
    geometry.figure = take(std::max<double>(textStyle(TextRole::Number).line, wordsHeight(figureText(tile), in.width(), geometry.figureRole)), 2);
    geometry.second = take(wordsHeight(secondText(tile), in.width()), 2);
    const double glyph = tile.way == Tile::Way::None || tile.third.isEmpty() ? 0 : glyphSide + 4;
    const QRectF third = take(wordsHeight(tile.third, in.width() - glyph), 0);
    if (glyph > 0)
        geometry.glyph = look.place(QRectF(third.left(), third.top(), glyphSide, textStyle(TextRole::Small).line), in);
    if (!third.isNull())
        geometry.third = look.place(third.adjusted(glyph, 0, 0, 0), in);
    geometry.height = y - in.top();
    return geometry;
}

void paintChart(QPainter &painter, const QRectF &in, const Tile &tile, const ChartLook &look)
{
    const TileGeometry geometry = geometryOf(tile, in, look);
    const Tokens &t = *look.tokens;
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    const Qt::Alignment leading = Qt::AlignLeft | Qt::AlignTop;
    paintWords(painter, geometry.label, tile.label, t.ink2, look, leading);
    paintWords(painter, geometry.figure, figureText(tile), tile.figure.isNumber() ? t.ink : t.ink2, look, Qt::AlignLeft | Qt::AlignVCenter, geometry.figureRole);
    paintWords(painter, geometry.second, secondText(tile), t.ink2, look, leading);
    if (!geometry.glyph.isNull())
        paintArrow(painter, geometry.glyph, tile.way == Tile::Way::Up, t.text(tile.thirdInk));
    paintWords(painter, geometry.third, tile.third, t.text(tile.thirdInk), look, leading);
    painter.restore();
}

ChartTable tableOf(const QString &caption, const std::vector<Tile> &tiles)
{
    ChartTable table{caption, {ChartText::measure(), ChartText::figure(), ChartText::aboutIt(), ChartText::compared()}, {}, {0, 2, 3}};
    for (const Tile &tile : tiles)
        table.rows.push_back({tile.label, figureText(tile), secondText(tile), tile.third});
    return table;
}

TileWidget::TileWidget(const Tile &tile, QWidget *parent)
    : CardButton(tile.sentence, parent)
{
    setTile(tile);
}

void TileWidget::setTile(const Tile &tile)
{
    m_tile = tile;
    setText(tile.sentence.isEmpty() ? tile.label : tile.sentence); // what a screen reader says
    updateGeometry();
    update();
}

QSize TileWidget::sizeHint() const { return {184, heightForWidth(184)}; }

QSize TileWidget::minimumSizeHint() const { return {leastInside + 2 * margin, heightForWidth(std::max(width(), leastInside + 2 * margin))}; }

int TileWidget::heightForWidth(int width) const
{
    const QRectF in(0, 0, std::max(width - 2 * margin, leastInside), 1000);
    return int(std::ceil(geometryOf(m_tile, in, ChartLook::of(this)).height)) + 2 * margin - 4;
}

void TileWidget::paintEvent(QPaintEvent *event)
{
    CardButton::paintEvent(event);
    QPainter painter(this);
    paintChart(painter, QRectF(rect()).adjusted(margin, margin - 2, -margin, -(margin - 2)), m_tile, ChartLook::of(this));
}

} // namespace tuttu
