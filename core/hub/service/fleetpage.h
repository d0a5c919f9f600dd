// SPDX-FileCopyrightText: 2026 Tuttu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/hub/service/fleetview.h"

namespace tuttu {

/** The fleet as one page of HTML that needs nothing from elsewhere and no script; it asks for itself anew every half minute. Names are written as text. */
QByteArray fleetPage(const FleetView &view);

/** The same for Prometheus, ids as labels. */
QByteArray fleetMetrics(const FleetView &view);

} // namespace tuttu
