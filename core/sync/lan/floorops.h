// SPDX-FileCopyrightText: 2026 Tuttu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/domain/op.h"
#include "core/security/devicekeys.h"

#include <vector>

namespace tuttu {

class Outbox;

/** What another device's Floor needs: who comes, goes and is with whom, who is new, and what was undone of it. */
bool isForTheFloor(const Op &op);

/** Of those, what this device captured since then, oldest first, the latest `most` at most. Errors: the outbox's; what does not open is left out. */
Result<std::vector<Op>> floorOpsSince(const Outbox &outbox, const DeviceKeys &keys, const QDateTime &since, int most = 2000);

} // namespace tuttu
