// SPDX-FileCopyrightText: 2026 Tuttu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/sighting.h"
#include "core/recognition/message.h"

namespace tuttu {

/** What a door counter said, over MQTT or HTTP.
 *  - Tuttu's own form, one object or a list: {"counter": "door", "from": "2026-11-21T09:00:00Z", "to": "2026-11-21T09:15:00Z", "in": 3, "out": 2,
 *    "staff": false}. Times are ISO 8601 with their offset; "staff" may be left out.
 *  - Xovis-like, assumed from public integrations and not tried on a sensor: {"logics_data": {"sensor_info": {"name", "serial_number"},
 *    "logics": [{"name", "info": "...LINE...", "records": [{"from", "to", "samples", "counts": [{"name": "fw" or "bw", "value"}]}]}]}}.
 *    "fw" is in; a logic with "staff" in its name counts staff; a record of 0 samples saw nothing: a gap. The counter is "<sensor>/<logic>".
 *  A record without both numbers is dropped, never read as zero.
 *  Errors: Errc::TooLarge, or Errc::Invalid for a message of no known form. */
Result<Readings<DoorCount>> readCounts(const QByteArray &payload);

} // namespace tuttu
