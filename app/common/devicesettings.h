// SPDX-FileCopyrightText: 2026 Tuttu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/common/shopfolder.h"
#include "core/devices/brokersource.h"
#include "core/devices/counterpushsource.h"
#include "core/devices/serialsource.h"

#include <optional>
#include <vector>

namespace tuttu {

/** devices.json: the ways in for signals of this one device. No secrets: those are in the keychain, under the names below.
 *      {"serial": [{"port": "ttyACM0", "baud": 9600, "place": "at the till"}],
 *       "broker": {"host": "mqtt.shop.example", "port": 8883, "user": "tuttu", "encrypted": true, "ca": "/etc/tuttu/ca.pem",
 *                  "beacons": ["espresense/devices/#"], "counters": ["counters/#"]},
 *       "radio": {"adapter": "hci0"}, "camera": {"name": ""}, "counterPush": {"address": "192.168.1.20", "port": 8787},
 *       "keyboard": {"prefix": "f9", "keys": "us"}}
 *  A part that is missing is off. */
struct DeviceSettings {
    static inline const QString brokerPassword = QStringLiteral("broker-password"), counterToken = QStringLiteral("counter-token");

    std::vector<SerialSettings> serial;
    std::optional<BrokerSettings> broker;
    std::optional<QString> radio;               ///< adapter; empty = the first there is
    std::optional<QString> camera;              ///< name; empty = the one the device uses by itself
    std::optional<CounterPushSettings> counterPush;
    QString wedgePrefix;                        ///< "stx", "f1" to "f12"; empty = none
    bool wedgeSpeaksUs = true;                  ///< the scanner plays a US keyboard, as it leaves the factory

    /** Without a file everything is off. Errors: Invalid (detail names the field), Io. */
    static Result<DeviceSettings> load(const ShopFolder &folder);
};

} // namespace tuttu
