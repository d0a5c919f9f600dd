// SPDX-FileCopyrightText: 2026 Tuttu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/sheet.h"

#include "ui/theme/paint.h"
#include "ui/theme/tokens.h"
#include "ui/widgets/button.h"
#include "ui/widgets/label.h"
#include "ui/widgets/scrollbox.h"

#include <QApplication>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QPainter>

namespace tuttu {

namespace {

constexpr int sheetRadius = 24;

bool takesTab(const QWidget *widget, const QWidget *inside)
{
    return inside->isAncestorOf(widget) && widget->isVisible() && widget->isEnabled() && (widget->focusPolicy() & Qt::TabFocus) && !widget->focusProxy();
}

} // namespace

Sheet::Sheet(const QString &title, Side side, QWidget *parent)
    : QWidget(parent), m_side(side), m_title(new Label(TextRole::Heading, title))
{
    setAccessibleName(title);
    auto *close = new Button(Button::Kind::Quiet, Icon::Close, tr("Close"));
    connect(close, &QPushButton::clicked, this, &Sheet::closeSheet);
    auto *head = new QHBoxLayout;
    head->setContentsMargins(24, 12, 12, 4);
    head->addWidget(m_title, 1, Qt::AlignVCenter);
    head->addWidget(close);

    auto *content = new QWidget;
    m_body = new QVBoxLayout(content);
    m_body->setContentsMargins(24, 8, 24, 16);
    m_body->setSpacing(12);

    m_footer = new QHBoxLayout;
    m_footer->setContentsMargins(24, 12, 24, 20);
    m_footer->setSpacing(12);

    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addLayout(head);
    column->addWidget(new ScrollBox(content), 1);
    column->addLayout(m_footer);
}

void Sheet::setTitle(const QString &title)
{
    m_title->setText(title);
    setAccessibleName(title);
}

void Sheet::closeSheet()
{
    emit closed();
    if (auto *scrim = qobject_cast<Scrim *>(parentWidget()))
        scrim->leave();
    else
        deleteLater();
}

void Sheet::paintEvent(QPaintEvent *)
{
    // Rounded towards the page only: the panel runs on beyond the other edges.
    QPainter painter(this);
    const bool right = layoutDirection() == Qt::LeftToRight;
    const QRectF panel = m_side == Side::Bottom ? QRectF(rect()).adjusted(0, 0, 0, sheetRadius)
                                                : QRectF(rect()).adjusted(right ? 0 : -sheetRadius, 0, right ? sheetRadius : 0, 0);
    const Tokens &t = tokensOf(this);
    paintPanel(painter, panel, sheetRadius, t.surface, {t.dark ? t.line : QColor()});
}

void Sheet::mousePressEvent(QMouseEvent *) {} // not through to the scrim

Scrim::Scrim(QWidget *panel, bool dark, QWidget *room)
    : QWidget(room), m_panel(panel), m_dark(dark), m_before(QApplication::focusWidget())
{
    panel->setParent(this);
    setFocusPolicy(Qt::NoFocus);
}

void Scrim::leave()
{
    if (m_leaving)
        return;
    m_leaving = true;
    hide();
    if (m_before && m_before->isVisible())
        m_before->setFocus(Qt::PopupFocusReason);
    emit left();
    deleteLater();
}

void Scrim::paintEvent(QPaintEvent *)
{
    if (m_dark)
        QPainter(this).fillRect(rect(), tokensOf(this).scrim);
}

void Scrim::mousePressEvent(QMouseEvent *)
{
    if (auto *sheet = qobject_cast<Sheet *>(m_panel))
        sheet->closeSheet();
    else
        leave();
}

void Scrim::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape)
        mousePressEvent(nullptr);
    else
        event->accept(); // the page below is not to be steered from here
}

bool Scrim::focusNextPrevChild(bool next)
{
    QWidget *from = QApplication::focusWidget();
    if (!from || !isAncestorOf(from))
        from = m_panel;
    const auto step = [next](QWidget *w) { return next ? w->nextInFocusChain() : w->previousInFocusChain(); };
    for (QWidget *w = step(from); w != from; w = step(w)) {
        if (takesTab(w, this)) {
            window()->setAttribute(Qt::WA_KeyboardFocusChange);
            w->setFocus(next ? Qt::TabFocusReason : Qt::BacktabFocusReason);
            return true;
        }
    }
    return true;
}

} // namespace tuttu
