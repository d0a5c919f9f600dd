// SPDX-FileCopyrightText: 2026 Tuttu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDateTime>

namespace tuttu {

/** How much of its lease a device has used up since the hub's last word, as it is kept over restarts. */
struct LeaseCount {
    int hours = 72;       ///< how long the hub lets it show what it fetched
    qint64 countedMs = 0;
    QDateTime at;         ///< this device's clock, UTC, when that was counted
    friend bool operator==(const LeaseCount &, const LeaseCount &) = default;
};

/** Why a device has destroyed what it fetched and the key of it. The numbers stand in outbox.db. */
enum class Forgotten { No = 0, LeaseOver = 1, Revoked = 2 };

} // namespace tuttu
