// SPDX-FileCopyrightText: 2026 Tuttu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/joinpart.h"

#include "ui/text/hubtext.h"
#include "ui/widgets/button.h"
#include "ui/widgets/field.h"
#include "ui/widgets/label.h"

#include <QVBoxLayout>

namespace tuttu {

JoinPart::JoinPart(QWidget *parent)
    : QWidget(parent), m_ticket(new TextField(tr("Code to join with"))), m_join(new Button(Button::Kind::Primary, tr("Join"))), m_came(new Label(TextRole::Strong))
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(12);
    column->addWidget(new Label(TextRole::Body, tr("Whoever looks after the chain shows a code for this shop. Scan it, or paste it here. It holds for ten minutes and for one device."), Ink::Soft));
    column->addWidget(new Label(TextRole::Strong, m_ticket->accessibleName()));
    column->addWidget(m_ticket);
    column->addWidget(m_join);
    column->addWidget(m_came);
    setFocusProxy(m_ticket);
    connect(m_join, &Button::clicked, this, &JoinPart::enter);
    connect(m_ticket, &QLineEdit::returnPressed, this, &JoinPart::enter);
    connect(m_ticket, &QLineEdit::textChanged, this, [this](const QString &text) { m_join->setEnabled(!text.trimmed().isEmpty() && m_ticket->isEnabled()); });
    present({});
}

void JoinPart::setTicket(const QString &ticket)
{
    m_ticket->setText(ticket);
}

void JoinPart::enter()
{
    if (m_join->isEnabled())
        Q_EMIT joinWanted(m_ticket->text().trimmed());
}

void JoinPart::present(const JoinState &state)
{
    const bool may = state.step == JoinState::Step::Ready || state.step == JoinState::Step::Failed;
    m_ticket->setEnabled(may);
    m_join->setEnabled(may && !m_ticket->text().trimmed().isEmpty());
    m_came->setText(HubText::joining(state));
    m_came->setInk(state.step == JoinState::Step::Failed ? Ink::Care : Ink::Strong);
    m_came->setVisible(!m_came->text().isEmpty());
}

} // namespace tuttu
