// SPDX-FileCopyrightText: 2026 Tuttu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/banner.h"

#include "ui/theme/paint.h"
#include "ui/widgets/button.h"
#include "ui/widgets/label.h"

#include <QHBoxLayout>
#include <QPainter>
#include <QStyle>

namespace tuttu {

Banner::Banner(QWidget *parent)
    : QWidget(parent), m_sentence(new Label(TextRole::Strong)), m_action(new Button(Button::Kind::Secondary, QString()))
{
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(52, 8, 8, 8);
    row->setSpacing(16);
    row->addWidget(m_sentence, 1, Qt::AlignVCenter);
    row->addWidget(m_action);
    setMinimumHeight(target);
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Minimum);
    m_action->hide();
    connect(m_action, &QPushButton::clicked, this, &Banner::actionClicked);
}

void Banner::set(Tone tone, Icon icon, const QString &sentence, const QString &action)
{
    m_tone = tone;
    m_icon = icon;
    m_sentence->setText(sentence);
    m_sentence->setInk(tone == Tone::Wait ? Ink::Wait : tone == Tone::Care ? Ink::Care : tone == Tone::Info ? Ink::Info : Ink::Strong);
    m_action->setText(action);
    m_action->setVisible(!action.isEmpty());
    setAccessibleName(sentence);
    update();
}

void Banner::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const Pair pair = tokensOf(this).pair(m_tone);
    paintPanel(painter, rect(), buttonRadius, pair.ground);
    paintIcon(painter, QStyle::visualRect(layoutDirection(), rect(), QRect(0, 0, 52, height())), m_icon, pair.ink, 20);
}

} // namespace tuttu
