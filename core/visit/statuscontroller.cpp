// SPDX-FileCopyrightText: 2026 Tuttu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/visit/statuscontroller.h"

#include "core/capture/captureservice.h"
#include "core/sync/firstloads.h"
#include "core/sync/reach.h"
#include "core/sync/synccontroller.h"

namespace tuttu {

StatusController::StatusController(ReachController &reach, CaptureService &captures, QObject *parent)
    : QObject(parent), m_reach(reach), m_captures(captures)
{
    connect(&reach, &ReachController::changed, this, &StatusController::changed);
    connect(&captures, &CaptureService::pendingChanged, this, &StatusController::changed);
}

void StatusController::follow(const SyncController &sync, const QString &chain)
{
    m_sync = &sync;
    m_chain = chain;
    connect(&sync, &SyncController::changed, this, &StatusController::changed);
    connect(&sync, &SyncController::confirmed, &m_captures, &CaptureService::count);
    connect(&sync, &QObject::destroyed, this, [this] { m_sync = nullptr; });
    Q_EMIT changed();
}

void StatusController::followLoads(const FirstLoads &loads)
{
    m_loads = &loads;
    connect(&loads, &FirstLoads::changed, this, &StatusController::changed);
    connect(&loads, &QObject::destroyed, this, [this] { m_loads = nullptr; });
    Q_EMIT changed();
}

StatusState StatusController::state() const
{
    return {m_reach.reach(), m_reach.since(), m_captures.pending(), m_chain, m_sync ? m_sync->state() : SyncState(), m_loads ? m_loads->state() : std::nullopt};
}

} // namespace tuttu
