// SPDX-FileCopyrightText: 2026 Tuttu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/devices/doorrow.h"

#include "ui/text/devicetext.h"
#include "ui/widgets/chip.h"
#include "ui/widgets/label.h"
#include "ui/widgets/monogram.h"

#include <QHBoxLayout>

namespace tuttu {

DoorRow::DoorRow(QWidget *parent)
    : Card(parent), m_name(new Label(TextRole::Name)), m_until(new Label(TextRole::Small, {}, Ink::Soft)), m_gaps(new Label(TextRole::Body, {}, Ink::Wait)),
      m_drift(new Label(TextRole::Small, {}, Ink::Soft)), m_out(new Label(TextRole::Small, {}, Ink::Soft)), m_staff(new Label(TextRole::Small, {}, Ink::Soft)),
      m_in(new Chip)
{
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(16, 16, 16, 16);
    row->setSpacing(16);
    auto *disc = new Monogram(48);
    disc->setGlyph(Icon::Door);
    row->addWidget(disc, 0, Qt::AlignTop);
    m_gaps->setContentsMargins(0, 4, 0, 0);
    auto *texts = new QVBoxLayout;
    texts->setSpacing(2);
    for (Label *label : {m_name, m_until, m_gaps, m_drift})
        texts->addWidget(label);
    texts->addStretch(1);
    row->addLayout(texts, 1);
    auto *side = new QVBoxLayout;
    side->setSpacing(4);
    side->addWidget(m_in, 0, Qt::AlignRight);
    for (Label *label : {m_out, m_staff}) {
        label->setMaxLines(1);
        label->setAlignment(Qt::AlignRight);
        side->addWidget(label, 0, Qt::AlignRight);
    }
    side->addStretch(1);
    row->addLayout(side);
}

void DoorRow::present(const DoorDay &door, const TimeText &time)
{
    m_name->setText(door.counter);
    m_until->setText(DeviceText::countedUntil(door, time));
    m_gaps->setText(DeviceText::gaps(door.today, time));
    m_gaps->setVisible(!door.today.gaps.empty());
    m_drift->setText(door.yesterday ? DeviceText::drift(*door.yesterday) : QString());
    m_drift->setVisible(!m_drift->text().isEmpty());
    m_in->set(DeviceText::cameIn(door.today), Tone::Info, Icon::Person);
    m_out->setText(DeviceText::wentOut(door.today));
    m_staff->setText(DeviceText::staff(door.today));
    m_staff->setVisible(door.today.staffIn > 0);
}

} // namespace tuttu
