// SPDX-FileCopyrightText: 2026 Tuttu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/devices/devicerow.h"

#include "ui/errortext/errortext.h"
#include "ui/text/devicetext.h"
#include "ui/widgets/chip.h"
#include "ui/widgets/label.h"
#include "ui/widgets/monogram.h"

#include <QHBoxLayout>

namespace tuttu {

namespace {

Icon glyphOf(DeviceKind kind)
{
    switch (kind) {
    case DeviceKind::Keyboard: return Icon::Keyboard;
    case DeviceKind::Serial: return Icon::Plug;
    case DeviceKind::Camera: return Icon::Camera;
    case DeviceKind::Radio: return Icon::Radio;
    case DeviceKind::Broker: return Icon::Router;
    case DeviceKind::CounterPush: return Icon::Door;
    }
    Q_UNREACHABLE();
}

std::pair<Tone, Icon> lookOf(const DeviceState &device, bool silent)
{
    switch (device.health) {
    case DeviceState::Health::Off: return {Tone::Neutral, Icon::Minus};
    case DeviceState::Health::Connecting: return {Tone::Info, Icon::Clock};
    case DeviceState::Health::Broken: return {Tone::Care, Icon::Alert};
    case DeviceState::Health::Working: return silent ? std::pair(Tone::Wait, Icon::Pause) : std::pair(Tone::Live, Icon::Check);
    }
    Q_UNREACHABLE();
}

} // namespace

DeviceRow::DeviceRow(QWidget *parent)
    : Card(parent), m_disc(new Monogram(48)), m_name(new Label(TextRole::Name)), m_kind(new Label(TextRole::Small, {}, Ink::Soft)),
      m_sentence(new Label(TextRole::Body)), m_detail(new Label(TextRole::Small, {}, Ink::Soft)), m_last(new Label(TextRole::Small, {}, Ink::Soft)),
      m_count(new Label(TextRole::Small, {}, Ink::Soft)), m_health(new Chip)
{
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(16, 16, 16, 16);
    row->setSpacing(16);
    row->addWidget(m_disc, 0, Qt::AlignTop);
    m_sentence->setContentsMargins(0, 4, 0, 0);
    auto *texts = new QVBoxLayout;
    texts->setSpacing(2);
    for (Label *label : {m_name, m_kind, m_sentence, m_detail})
        texts->addWidget(label);
    texts->addStretch(1);
    row->addLayout(texts, 1);
    auto *side = new QVBoxLayout;
    side->setSpacing(4);
    side->addWidget(m_health, 0, Qt::AlignRight);
    for (Label *label : {m_last, m_count}) {
        label->setMaxLines(1);
        label->setAlignment(Qt::AlignRight);
        side->addWidget(label, 0, Qt::AlignRight);
    }
    side->addStretch(1);
    row->addLayout(side);
}

void DeviceRow::present(const DeviceState &device, const TimeText &time, const QDateTime &now)
{
    const bool silent = DeviceText::isSilent(device, now);
    const auto [tone, icon] = lookOf(device, silent);
    m_disc->setGlyph(glyphOf(device.kind));
    m_name->setText(DeviceText::name(device));
    m_kind->setText(DeviceText::kind(device.kind));
    m_kind->setVisible(!device.name.isEmpty());
    m_health->set(DeviceText::health(device, now), tone, icon);
    m_sentence->setText(device.problem ? ErrorText::deviceSentence(*device.problem)
                        : silent       ? tr("It works, but nothing was heard for a while. A gap is kept as a gap, never as zero.")
                                       : QString());
    m_sentence->setInk(device.health == DeviceState::Health::Broken ? Ink::Care : Ink::Wait);
    m_sentence->setVisible(!m_sentence->text().isEmpty());
    m_detail->setText(device.problem ? device.problem->detail : QString()); // for whoever mends it
    m_detail->setVisible(!m_detail->text().isEmpty());
    m_last->setText(DeviceText::lastSignal(device, time));
    m_count->setText(DeviceText::count(device));
    m_count->setVisible(device.signalCount > 0);
}

} // namespace tuttu
