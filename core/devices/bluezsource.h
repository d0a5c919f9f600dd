// SPDX-FileCopyrightText: 2026 Tuttu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/devices/devicesource.h"
#include "core/domain/sighting.h"

#include <memory>

class QDBusConnection;

namespace tuttu {

class BluezClient;

/** This device's own Bluetooth radio. Waits for a radio that is missing or switched off and takes it at once when it comes. */
class BluezSource final : public DeviceSource
{
    Q_OBJECT
public:
    /** `adapter`: "hci0"; empty: the first there is. `bus`: where BlueZ lives, the system bus. */
    BluezSource(const QString &adapter, const QDBusConnection &bus, const Clock &clock, Retry retry, QObject *parent = nullptr);
    ~BluezSource() override;

Q_SIGNALS:
    void sighted(const tuttu::Sighting &sighting); ///< with an empty receiver: this device

private:
    void open() override;
    void close() override;

    std::unique_ptr<BluezClient> m_client;
};

} // namespace tuttu
