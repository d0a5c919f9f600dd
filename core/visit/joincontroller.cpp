// SPDX-FileCopyrightText: 2026 Tuttu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/visit/joincontroller.h"

#include "core/base/whendone.h"
#include "core/sync/enrolservice.h"

namespace tuttu {

JoinController::JoinController(EnrolService &service, Device device, QObject *parent)
    : QObject(parent), m_service(service), m_device(std::move(device))
{
}

void JoinController::join(const QString &ticket)
{
    if (m_state.step == JoinState::Step::Joining)
        return;
    m_state = {JoinState::Step::Joining};
    Q_EMIT changed();
    whenDone(m_service.join(ticket, m_device.name, m_device.program, m_device.file, m_device.store), this, [this](const Enrolled &enrolled) {
        m_state = {enrolled.hub ? JoinState::Step::Joined : JoinState::Step::Failed, enrolled.trouble, enrolled.problem, enrolled.hub ? enrolled.hub->chain : QString()};
        Q_EMIT changed();
        if (enrolled.hub)
            Q_EMIT joined(*enrolled.hub);
    });
}

} // namespace tuttu
