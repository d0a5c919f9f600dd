// SPDX-FileCopyrightText: 2026 Tuttu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/pinsheet.h"

#include "core/base/whendone.h"
#include "core/visit/workaccountcontroller.h"
#include "ui/errortext/errortext.h"
#include "ui/widgets/button.h"
#include "ui/widgets/label.h"
#include "ui/widgets/pinpad.h"

#include <QHBoxLayout>
#include <QVBoxLayout>

namespace tuttu {

namespace {

constexpr int pinLength = 6; // as core/security asks

} // namespace

PinSheet::PinSheet(WorkAccountController &account, QWidget *parent)
    : Sheet(tr("A PIN for this tablet"), Side::Trailing, parent), m_account(account), m_what(new Label(TextRole::Heading)), m_message(new Label(TextRole::Strong, {}, Ink::Care)),
      m_dots(new PinDots), m_pad(new PinPad)
{
    auto *why = new Label(TextRole::Body, tr("With it you come in quickly, and also while the network is away. It stays good as long as you come in by your work account now and then."), Ink::Soft);
    for (Label *label : {m_what, m_message})
        label->setAlignment(Qt::AlignHCenter | Qt::AlignVCenter);
    m_message->setMinimumHeight(2 * textStyle(TextRole::Strong).line); // comes and goes without moving the pad
    body()->setSpacing(12);
    body()->addWidget(why);
    body()->addSpacing(8);
    body()->addWidget(m_what);
    body()->addWidget(m_dots, 0, Qt::AlignHCenter);
    body()->addWidget(m_message);
    body()->addWidget(m_pad, 0, Qt::AlignHCenter);
    body()->addStretch();
    auto *later = new Button(Button::Kind::Secondary, tr("Not now"));
    footer()->addWidget(later);
    if (account.mayLink()) {
        auto *have = new Button(Button::Kind::Secondary, tr("I have a PIN here"));
        footer()->addWidget(have);
        connect(have, &QAbstractButton::clicked, this, &PinSheet::linkWanted);
    }
    connect(later, &QAbstractButton::clicked, this, &Sheet::closeSheet);
    connect(m_pad, &PinPad::digitPressed, this, &PinSheet::addDigit);
    connect(m_pad, &PinPad::clearPressed, this, [this] {
        m_pin.clear();
        present();
    });
    connect(m_pad, &PinPad::backspacePressed, this, [this] {
        m_pin.chop(1);
        present();
    });
    present();
}

void PinSheet::present()
{
    m_what->setText(m_first.isEmpty() ? tr("Choose six digits") : tr("The same six digits once more"));
    m_dots->set(int(m_pin.size()), pinLength);
    m_pad->setEnabled(!m_saving);
}

void PinSheet::askAgain(const QString &why)
{
    m_first.clear();
    m_pin.clear();
    m_saving = false;
    m_message->setText(why);
    present();
    m_pad->setFocus(Qt::OtherFocusReason);
}

void PinSheet::addDigit(int digit)
{
    if (m_saving)
        return;
    m_pin += QChar(u'0' + digit);
    m_message->setText({});
    if (m_pin.size() == pinLength) {
        if (m_first.isEmpty()) {
            m_first = std::exchange(m_pin, QString());
        } else if (m_first != m_pin) {
            return askAgain(tr("The two were not the same. Please choose your PIN again."));
        } else {
            m_saving = true;
            whenDone(m_account.choosePin(m_pin), this, [this](const Result<> &done) {
                if (!done)
                    return askAgain(done.error().code == Errc::Invalid ? tr("These digits are easy to guess. Please choose others.") : ErrorText::sentence(done.error()));
                emit chosen();
                closeSheet();
            });
        }
    }
    present();
}

void PinSheet::showEvent(QShowEvent *event)
{
    Sheet::showEvent(event);
    m_pad->setFocus(Qt::OtherFocusReason);
}

} // namespace tuttu
