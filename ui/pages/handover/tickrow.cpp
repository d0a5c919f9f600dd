// SPDX-FileCopyrightText: 2026 Tuttu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/handover/tickrow.h"

#include "ui/theme/icon.h"
#include "ui/theme/paint.h"
#include "ui/theme/tokens.h"
#include "ui/widgets/label.h"

#include <QKeyEvent>
#include <QPainter>
#include <QStyle>
#include <QVBoxLayout>

#include <algorithm>

namespace tuttu {

namespace {

constexpr int box = 28, boxGap = 14, padding = 16;

} // namespace

TickRow::TickRow(QWidget *parent)
    : QAbstractButton(parent), m_choice(new Label(TextRole::BigButton)), m_meaning(new Label(TextRole::Line, {}, Ink::Soft))
{
    setCheckable(true);
    setFocusPolicy(Qt::StrongFocus);
    QSizePolicy policy(QSizePolicy::Preferred, QSizePolicy::Preferred);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
    auto *spaced = new QHBoxLayout(this);
    spaced->setContentsMargins(padding, 10, padding, 10);
    spaced->setSpacing(0);
    spaced->addSpacing(box + boxGap);
    auto *texts = new QVBoxLayout;
    texts->setSpacing(2);
    texts->addStretch(1);
    texts->addWidget(m_choice);
    texts->addWidget(m_meaning);
    texts->addStretch(1);
    spaced->addLayout(texts, 1);
}

void TickRow::setWords(const QString &choice, const QString &meaning)
{
    m_choice->setText(choice);
    m_meaning->setText(meaning);
    setAccessibleName(choice);
    setAccessibleDescription(meaning);
}

QSize TickRow::sizeHint() const { return layout()->totalSizeHint().expandedTo({bigTarget, bigTarget}); }
QSize TickRow::minimumSizeHint() const { return layout()->totalMinimumSize().expandedTo({bigTarget, bigTarget}); }
int TickRow::heightForWidth(int width) const { return std::max(bigTarget, layout()->totalHeightForWidth(width)); }

void TickRow::paintEvent(QPaintEvent *)
{
    const Tokens &t = tokensOf(this);
    QPainter painter(this);
    paintPanel(painter, rect(), cardRadius, isDown() ? t.sunk : t.surface, {isChecked() ? t.accent : t.line});
    const QRect tick = QStyle::visualRect(layoutDirection(), rect(), QRect(padding, (height() - box) / 2, box, box));
    paintPanel(painter, tick, 8, isChecked() ? t.accent : t.surface, {isChecked() ? t.accent : t.edge, 2});
    if (isChecked())
        paintIcon(painter, tick, Icon::Check, t.accentInk, 20);
    if (showsFocus(this))
        paintFocusRing(painter, QRectF(rect()).adjusted(3, 3, -3, -3), cardRadius - 3, t.accent);
}

void TickRow::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter)
        click();
    else
        QAbstractButton::keyPressEvent(event);
}

} // namespace tuttu
