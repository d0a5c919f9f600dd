// SPDX-FileCopyrightText: 2026 Tuttu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "ui/dialogs/demosheet.h"

#include <vector>

namespace tuttu {

class Clock;
class ShopEngine;
class Stage;
struct Shelf;

/** A handful of the demo's people who make good arrivals: a regular, somebody long away, names in several scripts, one who may be
 *  noticed by a beacon. A job for the storage thread. */
Result<std::vector<DemoGuest>> readDemoGuests(Shelf &shelf);

/** What makes something happen in the demo: somebody comes in, a door counts, the network goes. */
void openDemoSheet(Stage &stage, ShopEngine &engine, const std::vector<DemoGuest> &guests, const Clock &clock);

} // namespace tuttu
