// SPDX-FileCopyrightText: 2026 Tuttu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/linksheet.h"

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

LinkSheet::LinkSheet(WorkAccountController &account, QWidget *parent)
    : Sheet(tr("I have a PIN here"), Side::Trailing, parent), m_account(account), m_people(makePeople()), m_side(makePad()), m_back(new Button(Button::Kind::Secondary, tr("Somebody else")))
{
    body()->setSpacing(12);
    body()->addWidget(new Label(TextRole::Body, tr("Then you are one person here, whichever way you come in. Your PIN stays good as long as you come in by your work account now and then."), Ink::Soft));
    body()->addSpacing(8);
    body()->addWidget(m_people);
    body()->addWidget(m_side);
    body()->addStretch();
    auto *cancel = new Button(Button::Kind::Secondary, tr("Cancel"));
    footer()->addWidget(cancel);
    footer()->addWidget(m_back);
    connect(cancel, &QAbstractButton::clicked, this, &Sheet::closeSheet);
    connect(m_back, &QAbstractButton::clicked, this, [this] { choose({}); });
    choose({});
}

QWidget *LinkSheet::makePeople()
{
    auto *people = new QWidget;
    auto *column = new QVBoxLayout(people);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(8);
    column->addWidget(new Label(TextRole::Heading, tr("Who are you here?")));
    for (const Clerk &clerk : m_account.mayBeMe()) {
        auto *button = new Button(Button::Kind::Secondary, clerk.name);
        column->addWidget(button);
        connect(button, &QAbstractButton::clicked, this, [this, clerk] { choose(clerk); });
    }
    return people;
}

QWidget *LinkSheet::makePad()
{
    auto *side = new QWidget;
    auto *column = new QVBoxLayout(side);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(12);
    m_who = new Label(TextRole::Heading);
    m_message = new Label(TextRole::Strong, {}, Ink::Care);
    m_dots = new PinDots;
    m_pad = new PinPad;
    for (Label *label : {m_who, m_message})
        label->setAlignment(Qt::AlignHCenter | Qt::AlignVCenter);
    m_message->setMinimumHeight(2 * textStyle(TextRole::Strong).line); // comes and goes without moving the pad
    column->addWidget(m_who);
    column->addWidget(m_dots, 0, Qt::AlignHCenter);
    column->addWidget(m_message);
    column->addWidget(m_pad, 0, Qt::AlignHCenter);
    connect(m_pad, &PinPad::digitPressed, this, &LinkSheet::addDigit);
    connect(m_pad, &PinPad::clearPressed, this, [this] {
        m_pin.clear();
        present();
    });
    connect(m_pad, &PinPad::backspacePressed, this, [this] {
        m_pin.chop(1);
        present();
    });
    return side;
}

void LinkSheet::choose(const std::optional<Clerk> &clerk)
{
    m_clerk = clerk;
    m_pin.clear();
    m_message->setText({});
    present();
    if (m_clerk)
        m_pad->setFocus(Qt::OtherFocusReason);
}

void LinkSheet::present()
{
    m_people->setVisible(!m_clerk);
    m_side->setVisible(m_clerk.has_value());
    m_back->setVisible(m_clerk.has_value());
    m_back->setEnabled(!m_checking);
    m_who->setText(m_clerk ? tr("%1, your PIN").arg(m_clerk->name) : QString());
    m_dots->set(int(m_pin.size()), pinLength);
    m_pad->setEnabled(!m_checking);
}

void LinkSheet::addDigit(int digit)
{
    if (m_checking || !m_clerk)
        return;
    m_pin += QChar(u'0' + digit);
    m_message->setText({});
    if (m_pin.size() == pinLength) {
        m_checking = true;
        whenDone(m_account.link(m_clerk->id, std::exchange(m_pin, QString())), this, [this](const Result<> &done) {
            m_checking = false;
            if (done)
                return closeSheet();
            m_message->setText(done.error().code == Errc::Invalid ? tr("They have a work account already. Please ask your manager.") : ErrorText::sentence(done.error()));
            present();
            m_pad->setFocus(Qt::OtherFocusReason);
        });
    }
    present();
}

} // namespace tuttu
