// SPDX-FileCopyrightText: 2026 Tuttu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/reach.h"

#include <QDateTime>
#include <QObject>

namespace tuttu {

class CaptureService;
class ReachController;

struct StatusState {
    Reach reach = Reach::Alone;
    QDateTime since;   ///< UTC of the last change of reach
    int pending = 0;   ///< captures that are safe here and not yet confirmed by a hub
};

/** The sync chip: how the chain is reached and how much is safe here. GUI thread. */
class StatusController final : public QObject
{
    Q_OBJECT
public:
    StatusController(ReachController &reach, CaptureService &captures, QObject *parent = nullptr);
    StatusState state() const;

Q_SIGNALS:
    void changed();

private:
    ReachController &m_reach;
    CaptureService &m_captures;
};

} // namespace tuttu
