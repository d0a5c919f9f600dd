// SPDX-FileCopyrightText: 2026 Tuttu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/brief/taparea.h"

#include "ui/theme/paint.h"
#include "ui/theme/tokens.h"

#include <QKeyEvent>
#include <QLayout>
#include <QPainter>

#include <algorithm>

namespace tuttu {

TapArea::TapArea(QWidget *parent) : QAbstractButton(parent)
{
    setFocusPolicy(Qt::TabFocus);
    QSizePolicy policy(QSizePolicy::Preferred, QSizePolicy::Preferred);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
}

QSize TapArea::sizeHint() const { return layout() ? layout()->totalSizeHint().expandedTo({target, target}) : QSize(target, target); }
QSize TapArea::minimumSizeHint() const { return layout() ? layout()->totalMinimumSize().expandedTo({target, target}) : QSize(target, target); }

int TapArea::heightForWidth(int width) const
{
    if (!layout())
        return target;
    return std::max(target, layout()->hasHeightForWidth() ? layout()->totalHeightForWidth(width) : layout()->totalSizeHint().height());
}

void TapArea::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const QRectF around = QRectF(rect());
    if (isDown())
        paintPanel(painter, around, buttonRadius, tokensOf(this).sunk);
    if (showsFocus(this))
        paintFocusRing(painter, around, buttonRadius, tokensOf(this).accent);
}

void TapArea::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter)
        click();
    else
        QAbstractButton::keyPressEvent(event);
}

} // namespace tuttu
