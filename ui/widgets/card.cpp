// SPDX-FileCopyrightText: 2026 Tuttu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/card.h"

#include "ui/theme/paint.h"
#include "ui/theme/tokens.h"

#include <QChildEvent>
#include <QKeyEvent>
#include <QLayout>
#include <QPainter>
#include <QStyle>
#include <QPainterPath>

namespace tuttu {

Card::Card(QWidget *parent) : QWidget(parent) { setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Minimum); }

void Card::setKind(Kind kind)
{
    if (kind == m_kind)
        return;
    m_kind = kind;
    update();
    if (parentWidget())
        parentWidget()->update();
}

void Card::paintEvent(QPaintEvent *)
{
    const Tokens &t = tokensOf(this);
    QPainter painter(this);
    switch (m_kind) {
    case Kind::Plain:
        paintPanel(painter, rect(), cardRadius, t.surface, {t.line});
        return;
    case Kind::Hint:
        paintPanel(painter, rect(), cardRadius, {}, {t.dark ? t.line : t.edge.lighter(130), 1, true});
        return;
    case Kind::Faint:
        paintPanel(painter, rect(), cardRadius, t.bg, {t.line});
        return;
    case Kind::Mine: {
        paintPanel(painter, rect(), cardRadius, t.surface, {t.line});
        painter.setRenderHint(QPainter::Antialiasing);
        QPainterPath outline;
        outline.addRoundedRect(rect(), cardRadius, cardRadius);
        painter.setClipPath(outline);
        // The edge follows the card's round corners: the accent shape minus the same shape moved inwards.
        QPainterPath inner;
        const qreal shift = layoutDirection() == Qt::RightToLeft ? -4 : 4;
        inner.addRoundedRect(QRectF(rect()).translated(shift, 0).adjusted(shift > 0 ? 0 : -8, 0, shift > 0 ? 8 : 0, 0), cardRadius, cardRadius);
        painter.fillPath(outline.subtracted(inner), t.accent);
        return;
    }
    }
}

CardButton::CardButton(const QString &name, QWidget *parent)
    : QAbstractButton(parent)
{
    setText(name);
    setFocusPolicy(Qt::StrongFocus);
    QSizePolicy policy(QSizePolicy::Preferred, QSizePolicy::Minimum);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
}

void CardButton::setFlat(bool flat, bool lineAbove)
{
    m_flat = flat;
    m_lineAbove = lineAbove;
    update();
}

QSize CardButton::sizeHint() const { return layout() ? layout()->totalSizeHint() : QSize(2 * target, target); }
QSize CardButton::minimumSizeHint() const { return layout() ? layout()->totalMinimumSize().expandedTo({target, target}) : QSize(target, target); }

void CardButton::paintEvent(QPaintEvent *)
{
    const Tokens &t = tokensOf(this);
    QPainter painter(this);
    if (m_flat) {
        if (isDown())
            paintPanel(painter, rect(), buttonRadius, t.sunk);
        else if (m_lineAbove)
            painter.fillRect(0, 0, width(), 1, t.line);
        if (showsFocus(this))
            paintFocusRing(painter, rect(), buttonRadius, t.accent);
        return;
    }
    const bool chosen = isChecked() || showsFocus(this);
    paintPanel(painter, rect(), cardRadius, isDown() ? t.sunk : t.surface, {chosen ? t.accent : t.line, chosen ? 2.0 : 1.0});
    if (showsFocus(this))
        paintFocusRing(painter, QRectF(rect()).adjusted(4, 4, -4, -4), cardRadius - 4, t.accent);
}

void CardButton::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter)
        click();
    else
        QAbstractButton::keyPressEvent(event);
}

void Ground::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const Tokens &t = tokensOf(this);
    for (QObject *child : children()) {
        const auto *card = dynamic_cast<CastsShadow *>(child);
        const auto *widget = qobject_cast<QWidget *>(child);
        if (card && widget->isVisible() && card->castsShadow())
            paintShadow(painter, widget->geometry(), t);
    }
}

void Ground::childEvent(QChildEvent *event)
{
    if (event->added() && event->child()->isWidgetType())
        event->child()->installEventFilter(this);
    QWidget::childEvent(event);
}

bool Ground::eventFilter(QObject *child, QEvent *event)
{
    switch (event->type()) {
    case QEvent::Move:
    case QEvent::Resize:
    case QEvent::Show:
    case QEvent::Hide:
        update();
        break;
    default:
        break;
    }
    return QWidget::eventFilter(child, event);
}

} // namespace tuttu
