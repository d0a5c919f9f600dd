// SPDX-FileCopyrightText: 2026 Tuttu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/staff.h"
#include "ui/text/synctext.h"

#include <QDateTime>
#include <QTimeZone>

#include <vector>

namespace tuttu {

/** What stands around a brief: the time and place, who serves, whether the network is there. */
struct BriefScene {
    QTimeZone zone = QTimeZone::utc();
    QDateTime now;              ///< UTC
    std::vector<Clerk> clerks;
    ClerkId reader;             ///< who reads this; "you" in the texts
    SyncWords sync;
};

} // namespace tuttu
