// SPDX-FileCopyrightText: 2026 Tuttu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/emptystate.h"

#include "ui/widgets/button.h"
#include "ui/widgets/label.h"
#include "ui/widgets/monogram.h"

#include <QVBoxLayout>

namespace tuttu {

EmptyState::EmptyState(QWidget *parent)
    : QWidget(parent), m_disc(new Monogram(72)), m_sentence(new Label(TextRole::Heading)), m_more(new Label(TextRole::Body, {}, Ink::Soft)),
      m_action(new Button(Button::Kind::Primary, QString()))
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(24, 24, 24, 24);
    column->setSpacing(8);
    column->addStretch(2);
    column->addWidget(m_disc, 0, Qt::AlignHCenter);
    column->addSpacing(8);
    for (Label *label : {m_sentence, m_more}) {
        label->setAlignment(Qt::AlignHCenter);
        column->addWidget(label);
    }
    column->addSpacing(16);
    column->addWidget(m_action, 0, Qt::AlignHCenter);
    column->addStretch(3);
    m_action->setSize(Button::Size::Big);
    connect(m_action, &QPushButton::clicked, this, &EmptyState::actionClicked);
}

void EmptyState::set(Icon icon, const QString &sentence, const QString &more, const QString &action, Icon actionIcon)
{
    m_disc->setGlyph(icon);
    m_sentence->setText(sentence);
    m_more->setText(more);
    m_more->setVisible(!more.isEmpty());
    m_action->setText(action);
    m_action->setGlyph(actionIcon);
    m_action->setVisible(!action.isEmpty());
}

} // namespace tuttu
