// SPDX-FileCopyrightText: 2026 Tuttu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/stepper.h"

#include "ui/widgets/button.h"
#include "ui/widgets/label.h"

#include <QHBoxLayout>
#include <QLocale>

#include <algorithm>

namespace tuttu {

Stepper::Stepper(int least, int most, QWidget *parent)
    : QWidget(parent), m_least(least), m_most(most), m_value(least), m_fewer(new Button(Button::Kind::Secondary, Icon::Minus, tr("Fewer"))),
      m_more(new Button(Button::Kind::Secondary, Icon::Plus, tr("More"))), m_shown(new Label(TextRole::Number))
{
    m_shown->setAlignment(Qt::AlignCenter);
    m_shown->setFixedWidth(88);
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(8);
    for (Button *button : {m_fewer, m_more}) {
        button->setSize(Button::Size::Big);
        button->setAutoRepeat(true);
    }
    row->addWidget(m_fewer);
    row->addWidget(m_shown, 0, Qt::AlignVCenter);
    row->addWidget(m_more);
    connect(m_fewer, &Button::clicked, this, [this] { setValue(m_value - 1); });
    connect(m_more, &Button::clicked, this, [this] { setValue(m_value + 1); });
    setValue(least);
}

void Stepper::setValue(int value)
{
    const int before = m_value;
    m_value = std::clamp(value, m_least, m_most);
    m_shown->setText(QLocale().toString(m_value));
    m_fewer->setEnabled(m_value > m_least);
    m_more->setEnabled(m_value < m_most);
    if (m_value != before)
        Q_EMIT changed(m_value);
}

} // namespace tuttu
