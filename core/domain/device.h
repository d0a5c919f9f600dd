// SPDX-FileCopyrightText: 2026 Tuttu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <QDateTime>

#include <optional>

namespace tuttu {

enum class DeviceKind { Keyboard /**< a scanner that plays one */, Serial, Camera, Radio /**< this device's own Bluetooth */, Broker /**< beacon gateways and counters over MQTT */, CounterPush /**< door counters over HTTP */ };

/** One way in for signals, as the device page shows it. */
struct DeviceState {
    enum class Health { Off, Connecting, Working, Broken };
    DeviceKind kind = DeviceKind::Keyboard;
    QString name;                   ///< port, broker or adapter, as its owner knows it
    Health health = Health::Off;
    std::optional<Error> problem;   ///< with Broken why; with Working something to look at. Said once, until it works again
    QDateTime lastSignal;           ///< UTC; invalid = none yet
    qint64 signalCount = 0;         ///< since the start
    friend bool operator==(const DeviceState &, const DeviceState &) = default;
};

} // namespace tuttu
