// SPDX-FileCopyrightText: 2026 Tuttu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/hub/pgconnection.h"

namespace tuttu {

/** How the database is, as far as the hub needs it. */
struct HubHealth {
    int schema = 0, wanted = 0; ///< the newest step that was applied, and that this program has
    double horizonSecs = 0;     ///< how long the oldest open transaction has been writing: nothing newer is served
    bool sound() const { return schema == wanted && horizonSecs < mostHorizonSecs; }
    static constexpr double mostHorizonSecs = 60;
};

Result<HubHealth> hubHealth(PgConnection &db);

} // namespace tuttu
