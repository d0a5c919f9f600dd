// SPDX-FileCopyrightText: 2026 Tuttu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QColor>
#include <QRectF>
#include <QString>

class QFont;
class QPainter;
class QWidget;

namespace tuttu {

struct Tokens;

inline constexpr int grid = 8;          ///< all distances are its multiples or halves
inline constexpr int target = 48;       ///< least side of anything touched
inline constexpr int bigTarget = 64;
inline constexpr int cardRadius = 16;
inline constexpr int buttonRadius = 12;
inline constexpr int shadowReach = 18;  ///< how far a card's shadow falls outside it

struct Edge {
    QColor colour;                      ///< invalid = no border
    qreal width = 1;
    bool dashed = false;
};

/** A rounded panel whose border lies wholly inside the rectangle, so that it is crisp at every ratio. */
void paintPanel(QPainter &painter, const QRectF &rect, qreal radius, const QColor &fill, const Edge &edge = {});

/** The soft shadow under a card; painted by the ground the card lies on. Nothing in the dark. Cached as nine pieces. */
void paintShadow(QPainter &painter, const QRect &card, const Tokens &tokens);

/** True when the widget has the focus and the keyboard brought it there: a finger needs no ring. */
bool showsFocus(const QWidget *widget);

/** Two pixels of accent inside the rectangle. */
void paintFocusRing(QPainter &painter, const QRectF &rect, qreal radius, const QColor &colour);

/** Qt 6.4 cannot switch on Inter's tabular figures: these set each digit in a cell as wide as the widest, so that a running
 *  clock does not wobble. Left-aligned at the rectangle's leading edge. */
qreal tabularWidth(const QFont &font, const QString &text);
void paintTabular(QPainter &painter, const QRectF &rect, const QString &text, Qt::LayoutDirection direction);

} // namespace tuttu
