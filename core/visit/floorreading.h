// SPDX-FileCopyrightText: 2026 Tuttu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/visit/floorcontroller.h"

namespace tuttu {

struct Shelf;

/** The Floor as the cache has it. Cues are not computed here: only those still present need them. */
struct FloorReading {
    std::vector<VisitCard> cards;
    int anonymousVisitors = 0; ///< counted since midnight, by door counters and by hand
    std::vector<Todo> todos;
};

// Jobs for the storage thread.
Result<FloorReading> readFloor(Shelf &shelf, const StoreId &store, const QDateTime &midnight); ///< in the shop's zone
Result<std::vector<Todo>> readTodos(Shelf &shelf, const QTimeZone &zone); ///< the shop's zone

} // namespace tuttu
