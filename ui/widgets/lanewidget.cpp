// SPDX-FileCopyrightText: 2026 Tuttu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/lanewidget.h"

#include "ui/widgets/card.h"
#include "ui/widgets/chip.h"
#include "ui/widgets/label.h"
#include "ui/widgets/scrollbox.h"

#include <QHBoxLayout>
#include <QLocale>

namespace tuttu {

LaneWidget::LaneWidget(const QString &title, QWidget *parent)
    : QWidget(parent), m_title(new Label(TextRole::Heading, title)), m_count(new Chip), m_ground(new Ground)
{
    m_title->setMaxLines(1);
    auto *head = new QHBoxLayout;
    head->setContentsMargins(laneSlack + 4, 0, laneSlack + 4, 0);
    head->setSpacing(8);
    head->addStrut(32);
    head->addWidget(m_title, 0, Qt::AlignVCenter);
    head->addWidget(m_count, 0, Qt::AlignVCenter);
    head->addStretch();
    m_count->hide();

    m_rows = new QVBoxLayout(m_ground);
    m_rows->setContentsMargins(laneSlack, 8, laneSlack, 24);
    m_rows->setSpacing(12);
    m_rows->addStretch(1);

    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(4);
    column->addLayout(head);
    column->addWidget(new ScrollBox(m_ground), 1);
}

void LaneWidget::setTitle(const QString &title) { m_title->setText(title); }

void LaneWidget::setCount(int count)
{
    m_count->setVisible(count >= 0);
    m_count->set(QLocale().toString(count), Tone::Neutral);
}

} // namespace tuttu
