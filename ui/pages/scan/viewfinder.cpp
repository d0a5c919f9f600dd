// SPDX-FileCopyrightText: 2026 Tuttu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/scan/viewfinder.h"

#include "ui/theme/icon.h"
#include "ui/theme/paint.h"
#include "ui/theme/tokens.h"

#include <QPainter>
#include <QPainterPath>

namespace tuttu {

namespace {

constexpr int confirmedMs = 700;            // seen without looking for it; nothing moves
constexpr qreal cornerInset = 28, cornerLength = 26;
constexpr int disc = 72, tick = 40;
const QColor onPicture(255, 255, 255, 230); // the picture is the same in light and dark

} // namespace

Viewfinder::Viewfinder(QWidget *parent)
    : QWidget(parent)
{
    setFixedSize(sizeHint());
    setAttribute(Qt::WA_TransparentForMouseEvents);
    setAccessibleName(tr("Camera picture"));
    m_confirmed.setSingleShot(true);
    m_confirmed.setInterval(confirmedMs);
    connect(&m_confirmed, &QTimer::timeout, this, qOverload<>(&QWidget::update));
}

void Viewfinder::setPicture(const QImage &picture)
{
    m_picture = picture;
    update();
}

void Viewfinder::confirm()
{
    m_confirmed.start();
    update();
}

void Viewfinder::paintEvent(QPaintEvent *)
{
    const Tokens &t = tokensOf(this);
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    paintPanel(painter, rect(), cardRadius, t.sunk, {t.line});
    if (m_picture.isNull())
        return paintIcon(painter, rect(), Icon::Camera, t.ink3, 40);
    paintPicture(painter);
    if (!isConfirming())
        return paintCorners(painter);
    paintPanel(painter, rect(), cardRadius, {}, {t.good, 4});
    const QRectF middle((width() - disc) / 2.0, (height() - disc) / 2.0, disc, disc);
    paintPanel(painter, middle, disc / 2.0, t.goodSoft);
    paintIcon(painter, middle, Icon::Check, t.good, tick);
}

/** Fills the frame; what is too wide or too high falls outside it. */
void Viewfinder::paintPicture(QPainter &painter) const
{
    QPainterPath frame;
    frame.addRoundedRect(rect(), cardRadius, cardRadius);
    const QSizeF covering = QSizeF(m_picture.size()).scaled(size(), Qt::KeepAspectRatioByExpanding);
    const QRectF where(QPointF((width() - covering.width()) / 2, (height() - covering.height()) / 2), covering);
    painter.save();
    painter.setClipPath(frame);
    painter.setRenderHint(QPainter::SmoothPixmapTransform);
    painter.drawImage(where, m_picture);
    painter.restore();
}

void Viewfinder::paintCorners(QPainter &painter) const
{
    painter.save();
    painter.setPen(QPen(onPicture, 3, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    painter.translate(width() / 2.0, height() / 2.0);
    const qreal x = width() / 2.0 - cornerInset, y = height() / 2.0 - cornerInset;
    for (const auto &[sx, sy] : {std::pair(-1, -1), std::pair(1, -1), std::pair(1, 1), std::pair(-1, 1)})
        painter.drawPolyline(QPolygonF({{sx * x, sy * (y - cornerLength)}, {sx * x, sy * y}, {sx * (x - cornerLength), sy * y}}));
    painter.restore();
}

} // namespace tuttu
