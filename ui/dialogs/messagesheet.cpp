// SPDX-FileCopyrightText: 2026 Tuttu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/messagesheet.h"

#include "core/capture/capturerule.h"
#include "ui/dialogs/lintline.h"
#include "ui/text/customertext.h"
#include "ui/widgets/banner.h"
#include "ui/widgets/chip.h"
#include "ui/widgets/field.h"
#include "ui/widgets/flowlayout.h"
#include "ui/widgets/label.h"
#include "ui/widgets/qrcode.h"

#include <QVBoxLayout>

namespace tuttu {

MessageSheet::MessageSheet(const Customer &customer, const MessageDraft &draft, const QString &lately, const NoteLint &lint, QWidget *parent)
    : CaptureSheet(tr("Write to %1").arg(CustomerText::name(customer.name)), tr("It has been sent"), parent), m_customer(customer),
      m_text(new TextArea(tr("The message"))), m_warning(new LintLine(*m_text)), m_left(new Label(TextRole::Small, {}, Ink::Soft)),
      m_how(new Label(TextRole::Body, tr("Read the code with the shop's phone: the message opens there, ready to send."), Ink::Soft)), m_code(new QrCode)
{
    if (!lately.isEmpty()) {
        auto *banner = new Banner;
        banner->set(Tone::Wait, Icon::Clock, lately);
        body()->addWidget(banner);
    }
    auto *chips = new FlowLayout(nullptr, 8);
    for (const Purpose channel : channelsTo(customer)) {
        auto *chip = new ToggleChip(CustomerText::purpose(channel));
        chip->setChecked(channel == draft.channel || m_channels.empty());
        if (chip->isChecked() && !m_channels.empty())
            m_channels.front().second->setChecked(false);
        m_channels.emplace_back(channel, chip);
        chips->addWidget(chip);
        connect(chip, &QAbstractButton::clicked, this, [this, chip] {
            for (const auto &[each, other] : m_channels)
                other->setChecked(other == chip); // one of them, always
            present();
        });
    }
    body()->addLayout(chips);
    m_text->setFixedHeight(160);
    m_text->setPlainText(draft.text);
    body()->addWidget(new Label(TextRole::Strong, tr("The message")));
    body()->addWidget(m_text);
    body()->addWidget(m_warning);
    body()->addWidget(m_left);
    body()->addWidget(m_how);
    body()->addWidget(m_code, 0, Qt::AlignHCenter);
    body()->addStretch(1);
    m_code->setAccessibleName(tr("The message as a code for the shop's phone"));
    m_warning->checkWith(lint);
    connect(m_text, &QPlainTextEdit::textChanged, this, &MessageSheet::present);
    present();
}

MessageDraft MessageSheet::draft() const
{
    MessageDraft draft;
    draft.text = m_text->toPlainText();
    for (const auto &[channel, chip] : m_channels) {
        if (chip->isChecked())
            draft.channel = channel;
    }
    return draft;
}

void MessageSheet::present()
{
    const MessageDraft now = draft();
    m_warning->check();
    const int left = maxCommentLength - int(now.text.size());
    const bool fits = !now.text.trimmed().isEmpty() && left >= 0 && !m_channels.empty() && m_warning->mayBeKept();
    m_left->setText(left > maxCommentLength / 5 ? QString() : tr("Characters left: %1").arg(left));
    m_code->setBytes(fits ? messageLink(m_customer, now.channel, now.text).toEncoded() : QByteArray());
    m_code->setVisible(fits && m_code->isValid());
    m_how->setText(!fits || m_code->isValid() ? tr("Read the code with the shop's phone: the message opens there, ready to send.")
                                               : tr("It is too long for a code: shorten it, or type it on the shop's phone."));
    setComplete(fits);
}

} // namespace tuttu
