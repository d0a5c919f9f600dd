// SPDX-FileCopyrightText: 2026 Tuttu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/op.h"
#include "core/sync/wire/pushbatch.h"

namespace tuttu {

/** An op as devices hear of it, from the hub's feed or from a neighbour: a PushedOp in clear, "device" and "epoch" beside it. */
QJsonObject openOpToJson(const PushedOp &op, const DeviceId &device, int epoch); ///< of an op that is not sealed
QJsonObject openOpToJson(const Op &op);
/** Errors: Invalid (names the field), Damaged (its SHA-256 is wrong). What its kind asks for is not looked at. */
Result<Op> openOpFromJson(const QJsonObject &json);

} // namespace tuttu
