// SPDX-FileCopyrightText: 2026 Tuttu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/visit/statuscontroller.h"

#include "core/capture/captureservice.h"
#include "core/sync/reach.h"

namespace tuttu {

StatusController::StatusController(ReachController &reach, CaptureService &captures, QObject *parent)
    : QObject(parent), m_reach(reach), m_captures(captures)
{
    connect(&reach, &ReachController::changed, this, &StatusController::changed);
    connect(&captures, &CaptureService::pendingChanged, this, &StatusController::changed);
}

StatusState StatusController::state() const
{
    return {m_reach.reach(), m_reach.since(), m_captures.pending()};
}

} // namespace tuttu
