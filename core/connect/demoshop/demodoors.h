// SPDX-FileCopyrightText: 2026 Tuttu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/order.h"
#include "core/domain/sighting.h"

#include <QTimeZone>

#include <span>

namespace tuttu {

/** What a counter at the demo shop's door would have said in the weeks up to `now`: made up, hour by hour, from the receipts of the same hours, the
 *  same each time. On two afternoons it was silent. */
std::vector<DoorCount> madeUpDoor(std::span<const Order> orders, const QDateTime &now, const QTimeZone &zone, quint64 seed);

} // namespace tuttu
