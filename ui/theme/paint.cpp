// SPDX-FileCopyrightText: 2026 Tuttu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/theme/paint.h"

#include "ui/theme/tokens.h"

#include <QFontMetricsF>
#include <QHash>
#include <QPainter>
#include <QPainterPath>
#include <QPixmapCache>
#include <QWidget>

#include <algorithm>
#include <cmath>

namespace tuttu {

using namespace Qt::StringLiterals;

namespace {

constexpr int corner = shadowReach + cardRadius; // side of one corner piece of the nine

/** Distance from a point to the edge of a rounded rectangle; negative inside. */
qreal distanceOutside(QPointF p, const QRectF &r, qreal radius)
{
    const qreal dx = std::abs(p.x() - r.center().x()) - (r.width() / 2 - radius);
    const qreal dy = std::abs(p.y() - r.center().y()) - (r.height() / 2 - radius);
    return std::hypot(std::max(dx, 0.0), std::max(dy, 0.0)) + std::min(std::max(dx, dy), 0.0) - radius;
}

/** What a blur of the given standard deviation leaves of a straight edge at that distance. */
qreal blurred(qreal distance, qreal sigma) { return 0.5 * std::erfc(distance / (sigma * std::sqrt(2.0))); }

/** The design's "0 1px 2px .06, 0 4px 14px .05" around the smallest card that has all nine pieces. */
QPixmap shadowPieces(qreal ratio)
{
    QPixmap pixmap;
    const QString key = u"tuttu/shadow/%1"_s.arg(ratio);
    if (QPixmapCache::find(key, &pixmap))
        return pixmap;
    const int side = int(std::ceil((2 * corner + 1) * ratio));
    QImage image(side, side, QImage::Format_ARGB32_Premultiplied);
    const qreal inner = 2 * cardRadius + 1;
    const QRectF near(shadowReach, shadowReach + 1, inner, inner), far(shadowReach, shadowReach + 4, inner, inner);
    for (int y = 0; y < side; ++y) {
        for (int x = 0; x < side; ++x) {
            const QPointF at((x + 0.5) / ratio, (y + 0.5) / ratio);
            const qreal alpha = 0.06 * blurred(distanceOutside(at, near, cardRadius), 1) + 0.05 * blurred(distanceOutside(at, far, cardRadius), 7);
            image.setPixelColor(x, y, QColor::fromRgbF(30 / 255.f, 25 / 255.f, 10 / 255.f, float(alpha)));
        }
    }
    pixmap = QPixmap::fromImage(image);
    QPixmapCache::insert(key, pixmap);
    return pixmap;
}

bool isAsciiDigit(QChar c) { return c >= u'0' && c <= u'9'; }

/** The widest digit. Asked for at every paint of every number, and there are a handful of fonts: measured once for each. */
qreal digitCell(const QFont &font)
{
    static QHash<QString, qreal> cells;
    qreal &widest = cells[font.key()];
    if (widest == 0) {
        const QFontMetricsF metrics(font);
        for (char16_t d = u'0'; d <= u'9'; ++d)
            widest = std::max(widest, metrics.horizontalAdvance(QChar(d)));
    }
    return widest;
}

/** Calls piece(text, width) for each digit and each run between digits. */
template<typename Piece>
void eachPiece(const QFont &font, const QString &text, Piece piece)
{
    const QFontMetricsF metrics(font);
    const qreal cell = digitCell(font);
    for (qsizetype from = 0; from < text.size();) {
        qsizetype to = from + 1;
        if (isAsciiDigit(text[from])) {
            piece(text.mid(from, 1), cell);
        } else {
            while (to < text.size() && !isAsciiDigit(text[to]))
                ++to;
            piece(text.mid(from, to - from), metrics.horizontalAdvance(text.mid(from, to - from)));
        }
        from = to;
    }
}

} // namespace

void paintPanel(QPainter &painter, const QRectF &rect, qreal radius, const QColor &fill, const Edge &edge)
{
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    const qreal inset = edge.colour.isValid() ? edge.width / 2 : 0;
    QPen pen = edge.colour.isValid() ? QPen(edge.colour, edge.width) : QPen(Qt::NoPen);
    if (edge.dashed)
        pen.setDashPattern({4 / edge.width, 3 / edge.width});
    painter.setPen(pen);
    painter.setBrush(fill.isValid() ? QBrush(fill) : QBrush(Qt::NoBrush));
    painter.drawRoundedRect(rect.adjusted(inset, inset, -inset, -inset), radius - inset, radius - inset);
    painter.restore();
}

void paintShadow(QPainter &painter, const QRect &card, const Tokens &tokens)
{
    if (tokens.dark || card.width() < 2 * cardRadius || card.height() < 2 * cardRadius)
        return;
    const qreal ratio = painter.device()->devicePixelRatioF();
    const QPixmap pieces = shadowPieces(ratio);
    const QRectF out = QRectF(card).adjusted(-shadowReach, -shadowReach, shadowReach, shadowReach);
    const std::array xs{out.left(), out.left() + corner, out.right() - corner, out.right()};
    const std::array ys{out.top(), out.top() + corner, out.bottom() - corner, out.bottom()};
    const std::array from{0.0, corner * ratio, (corner + 1) * ratio, (2 * corner + 1) * ratio};
    for (size_t row = 0; row < 3; ++row) {
        for (size_t column = 0; column < 3; ++column) {
            if (row == 1 && column == 1)
                continue; // the card itself lies there
            painter.drawPixmap(QRectF(QPointF(xs[column], ys[row]), QPointF(xs[column + 1], ys[row + 1])), pieces,
                               QRectF(QPointF(from[column], from[row]), QPointF(from[column + 1], from[row + 1])));
        }
    }
}

bool showsFocus(const QWidget *widget)
{
    return widget->hasFocus() && widget->window()->testAttribute(Qt::WA_KeyboardFocusChange);
}

void paintFocusRing(QPainter &painter, const QRectF &rect, qreal radius, const QColor &colour)
{
    paintPanel(painter, rect, radius, {}, {colour, 2});
}

qreal tabularWidth(const QFont &font, const QString &text)
{
    qreal width = 0;
    eachPiece(font, text, [&](const QString &, qreal w) { width += w; });
    return width;
}

void paintTabular(QPainter &painter, const QRectF &rect, const QString &text, Qt::LayoutDirection direction)
{
    // A right-to-left sentence orders its own numbers: leave it whole to the shaper.
    if (direction == Qt::RightToLeft || text.isRightToLeft()) {
        painter.drawText(rect, Qt::AlignVCenter | (direction == Qt::RightToLeft ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignAbsolute, text);
        return;
    }
    qreal x = rect.left();
    const qreal slack = digitCell(painter.font());
    eachPiece(painter.font(), text, [&](const QString &piece, qreal width) {
        const bool digit = piece.size() == 1 && isAsciiDigit(piece[0]);
        painter.drawText(QRectF(x, rect.top(), width + (digit ? 0 : slack), rect.height()), Qt::AlignVCenter | Qt::TextDontClip | (digit ? Qt::AlignHCenter : Qt::AlignLeft), piece);
        x += width;
    });
}

} // namespace tuttu
