// SPDX-FileCopyrightText: 2026 Tuttu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/devices/devicesource.h"
#include "core/devices/gatewayclock.h"
#include "core/devices/mqttclient.h"
#include "core/domain/sighting.h"

namespace tuttu {

struct BrokerSettings {
    MqttSettings mqtt;                           ///< its topics are the two lists below
    QStringList beaconTopics, counterTopics;     ///< "espresense/devices/#"
    GatewayClockRule clockRule;
};

/** Beacon gateways and door counters at an MQTT broker. Retained and late messages are dropped; a gateway whose clock is wrong is
 *  believed about everything else. A message that cannot be read spoils no other. */
class BrokerSource final : public DeviceSource
{
    Q_OBJECT
public:
    BrokerSource(BrokerSettings settings, const Clock &clock, Retry retry, QObject *parent = nullptr);

Q_SIGNALS:
    void sighted(const tuttu::Sighting &sighting);
    void counted(const tuttu::DoorCount &count);

private:
    void open() override { m_client.open(); }
    void close() override { m_client.close(); }
    void read(const QString &topic, const QByteArray &payload);
    bool readBeacons(const QString &topic, const QByteArray &payload);
    bool readCounters(const QByteArray &payload);
    void judgeClocks(const std::vector<Sighting> &sightings);

    BrokerSettings m_settings;
    MqttClient m_client;
    GatewayClocks m_clocks;
    QStringList m_suspects; ///< of the clocks, as the remark names them
};

} // namespace tuttu
