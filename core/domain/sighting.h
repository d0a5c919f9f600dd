// SPDX-FileCopyrightText: 2026 Tuttu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDateTime>
#include <QMetaType>
#include <QString>

namespace tuttu {

/** One radio advertisement as one receiver heard it. Lives in memory only and is never logged: a beacon is somebody's. */
struct Sighting {
    QString receiver;    ///< the gateway's own name or number; empty = this device
    QString beacon;      ///< "iBeacon:<uuid>-<major>-<minor>", "altBeacon:<uuid>-<major>-<minor>", "eddystone:<20 hex>-<12 hex>" or, not yet resolved, "eid:<16 hex>"; lower-case hex
    int rssi = 0;        ///< dBm; 0 = unknown
    int rssiAt1m = 0;    ///< the beacon's calibrated strength at one metre, dBm; 0 = unknown: a default is taken
    QDateTime sentAt;    ///< UTC by the receiver's clock; invalid = it did not say
    friend bool operator==(const Sighting &, const Sighting &) = default;
};

/** What a door counter saw. A stretch it reports nothing about is a gap, never a zero. */
struct DoorCount {
    QString counter;     ///< its own name
    int in = 0, out = 0; ///< people in this stretch
    bool staff = false;  ///< counted as staff: not footfall
    QDateTime from, to;  ///< UTC
    friend bool operator==(const DoorCount &, const DoorCount &) = default;
};

} // namespace tuttu

Q_DECLARE_METATYPE(tuttu::Sighting)
Q_DECLARE_METATYPE(tuttu::DoorCount)
