// SPDX-FileCopyrightText: 2026 Tuttu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/signaturepad.h"

#include "ui/theme/paint.h"
#include "ui/theme/tokens.h"

#include <QMouseEvent>
#include <QPainter>

namespace tuttu {

using namespace Qt::StringLiterals;

namespace {

constexpr int fineness = 2;      // px between two points worth keeping
constexpr int pointLength = 10;  // characters at most: "1234,1234 "

} // namespace

SignaturePad::SignaturePad(QWidget *parent)
    : QWidget(parent)
{
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    setCursor(Qt::CrossCursor);
}

QString SignaturePad::strokes() const
{
    if (m_strokes.empty())
        return {};
    QString text = u"%1x%2"_s.arg(width()).arg(height());
    for (const auto &stroke : m_strokes) {
        QStringList points;
        for (const QPoint &p : stroke)
            points += u"%1,%2"_s.arg(p.x()).arg(p.y());
        text += u';' + points.join(u' ');
    }
    return text;
}

void SignaturePad::clear()
{
    if (m_strokes.empty())
        return;
    m_strokes.clear();
    m_length = 0;
    update();
    Q_EMIT signedAs({});
}

void SignaturePad::add(const QPointF &point)
{
    const QPoint at(qBound(0, qRound(point.x()), width()), qBound(0, qRound(point.y()), height()));
    auto &stroke = m_strokes.back();
    if (m_length + 2 * pointLength > longest || (!stroke.empty() && (stroke.back() - at).manhattanLength() < fineness))
        return;
    stroke.push_back(at);
    m_length += pointLength;
    update();
}

void SignaturePad::mousePressEvent(QMouseEvent *event)
{
    m_strokes.emplace_back();
    add(event->position());
    if (m_strokes.back().empty())
        m_strokes.pop_back(); // full
}

void SignaturePad::mouseMoveEvent(QMouseEvent *event)
{
    if (event->buttons() & Qt::LeftButton && !m_strokes.empty())
        add(event->position());
}

void SignaturePad::mouseReleaseEvent(QMouseEvent *)
{
    if (!m_strokes.empty())
        Q_EMIT signedAs(strokes());
}

/** Points are of the size they were drawn at. */
void SignaturePad::resizeEvent(QResizeEvent *)
{
    clear();
}

void SignaturePad::paintEvent(QPaintEvent *)
{
    const Tokens &t = tokensOf(this);
    QPainter painter(this);
    paintPanel(painter, rect(), cardRadius, t.surface, {t.edge});
    painter.setRenderHint(QPainter::Antialiasing);
    painter.fillRect(QRectF(32, height() - 33, width() - 64, 1), t.edge);
    painter.setPen(QPen(t.ink, 3, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    for (const auto &stroke : m_strokes) {
        if (stroke.size() == 1)
            painter.drawPoint(stroke.front());
        else
            painter.drawPolyline(stroke.data(), int(stroke.size()));
    }
}

} // namespace tuttu
