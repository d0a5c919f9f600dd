// SPDX-FileCopyrightText: 2026 Tuttu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/chainsheet.h"

#include "ui/dialogs/joinpart.h"
#include "ui/text/hubtext.h"
#include "ui/text/timetext.h"
#include "ui/widgets/label.h"

#include <QVBoxLayout>

namespace tuttu {

ChainSheet::ChainSheet(QWidget *parent)
    : Sheet(tr("The chain"), Side::Trailing, parent), m_chain(new Label(TextRole::Heading)), m_standing(new Label(TextRole::Body)), m_load(new Label(TextRole::Strong)),
      m_trouble(new Label(TextRole::Strong, {}, Ink::Care)), m_contact(new Label(TextRole::Body, {}, Ink::Soft)), m_parked(new Label(TextRole::Body, {}, Ink::Soft)), m_join(new JoinPart)
{
    for (Label *line : {m_chain, m_standing, m_load, m_trouble, m_contact, m_parked})
        body()->addWidget(line);
    body()->addSpacing(16);
    body()->addWidget(m_join);
    body()->addStretch(1);
    connect(m_join, &JoinPart::joinWanted, this, &ChainSheet::joinWanted);
}

void ChainSheet::setTicket(const QString &ticket)
{
    m_join->setTicket(ticket);
}

void ChainSheet::present(const ChainView &view)
{
    const StatusState &status = view.status;
    const bool alone = status.chain.isEmpty();
    m_chain->setText(alone ? tr("No chain") : status.chain);
    m_standing->setText(HubText::standing(status, view.now));
    m_load->setText(status.load ? HubText::loading(*status.load) : QString());
    m_load->setVisible(status.load.has_value());
    m_trouble->setText(HubText::trouble(status.sync.trouble));
    m_trouble->setVisible(!m_trouble->text().isEmpty());
    m_contact->setText(status.sync.lastContact.isValid() ? tr("The hub answered last at %1.").arg(TimeText(view.zone, view.now).time(status.sync.lastContact))
                                                         : tr("The hub has not answered since this program was started."));
    m_contact->setVisible(!alone);
    m_parked->setText(tr("%n capture(s) of this device wait at the hub for people to look at them.", nullptr, status.sync.parked));
    m_parked->setVisible(status.sync.parked > 0);
    m_join->setVisible(view.mayJoin && (alone || view.join.step != JoinState::Step::Ready));
    m_join->present(view.join);
}

} // namespace tuttu
