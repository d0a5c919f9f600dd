// SPDX-FileCopyrightText: 2026 Tuttu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/sighting.h"
#include "core/recognition/message.h"

namespace tuttu {

/** What a beacon gateway said over MQTT. Known forms, told apart by the topic and the payload:
 *  - ESPresense, topic "espresense/devices/<id>/<node>": an object with "id", "rssi", "rssi@1m" (github.com/ESPresense/ESPresense). It does not
 *    say when. Its Eddystone ids repeat the fifth byte; that is undone.
 *  - Ingics, any topic: lines "$GPRP,<tag>,<gateway>,<rssi>,<advertisement in hex>[,<Unix seconds>]" ended by CRLF, or {"data": [lines]}
 *    (Ingics' message parser, github.com/ingics).
 *  - Ruuvi Gateway, any topic: {"data": {"timestamp", "gw_mac", "tags": {"<MAC>": {"rssi", "timestamp", "data"}}}}, times as strings
 *    (docs.ruuvi.com, "Time-stamped data from Bluetooth-sensors"), or one tag: {"gw_mac", "rssi", "gwts", "ts", "data"}.
 *  An advertisement that is no beacon's gives nothing and is not counted as dropped. `sentAt` is what the message says, however far off:
 *  whether it is stale is for others to judge.
 *  Errors: Errc::TooLarge, or Errc::Invalid for a message of no known form. */
Result<Readings<Sighting>> readGatewayMessage(const QString &topic, const QByteArray &payload);

} // namespace tuttu
