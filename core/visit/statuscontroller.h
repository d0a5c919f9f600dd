// SPDX-FileCopyrightText: 2026 Tuttu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/reach.h"
#include "core/domain/syncstate.h"
#include "core/sync/loadstate.h"

#include <QObject>

#include <optional>

namespace tuttu {

class CaptureService;
class FirstLoads;
class ReachController;
class SyncController;

struct StatusState {
    Reach reach = Reach::Alone;
    QDateTime since;   ///< UTC of the last change of reach
    int pending = 0;   ///< captures that are safe here and not yet confirmed by a hub
    QString chain;     ///< whose hub this device speaks to; empty = it is alone
    SyncState sync;    ///< with a chain
    std::optional<LoadState> load = {}; ///< what the chain knows is being read for the first time
};

/** The sync chip: how the chain is reached and how much is safe here. GUI thread. */
class StatusController final : public QObject
{
    Q_OBJECT
public:
    StatusController(ReachController &reach, CaptureService &captures, QObject *parent = nullptr);
    /** From here on this device is of a chain. */
    void follow(const SyncController &sync, const QString &chain);
    void followLoads(const FirstLoads &loads);
    StatusState state() const;

Q_SIGNALS:
    void changed();

private:
    ReachController &m_reach;
    CaptureService &m_captures;
    const SyncController *m_sync = nullptr;
    const FirstLoads *m_loads = nullptr;
    QString m_chain;
};

} // namespace tuttu
