// SPDX-FileCopyrightText: 2026 Tuttu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/hubtrouble.h"

#include <QDateTime>

namespace tuttu {

/** How this device stands with its chain, for a status page. Times are UTC; invalid = never. */
struct SyncState {
    HubTrouble trouble = HubTrouble::None; ///< why it does not go just now; None also while nothing was tried yet
    QDateTime lastContact;                 ///< the hub's last whole answer, since the start
    qint64 waiting = 0;                    ///< captures the hub has not confirmed
    QDateTime oldestWaiting;               ///< when the first of them was captured
    int parked = 0;                        ///< captures at the hub that people there have to look at, as heard since the start
    friend bool operator==(const SyncState &, const SyncState &) = default;
};

} // namespace tuttu
