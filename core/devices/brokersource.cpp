// SPDX-FileCopyrightText: 2026 Tuttu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/devices/brokersource.h"

#include "core/recognition/countmessage.h"
#include "core/recognition/gatewaymessage.h"

#include <QMap>

#include <algorithm>
#include <utility>

namespace tuttu {

using namespace Qt::StringLiterals;

namespace {

MqttSettings withTopics(const BrokerSettings &settings)
{
    MqttSettings mqtt = settings.mqtt;
    mqtt.topics = settings.beaconTopics + settings.counterTopics;
    return mqtt;
}

} // namespace

BrokerSource::BrokerSource(BrokerSettings settings, const Clock &clock, Retry retry, QObject *parent)
    : DeviceSource(DeviceKind::Broker, settings.mqtt.host, clock, std::move(retry), parent), m_settings(std::move(settings)),
      m_client(withTopics(m_settings)), m_clocks(m_settings.clockRule)
{
    connect(&m_client, &MqttClient::connected, this, [this] {
        m_suspects.clear();
        works();
    });
    connect(&m_client, &MqttClient::failed, this, [this](const Error &error) { fails(error); });
    connect(&m_client, &MqttClient::messageArrived, this, &BrokerSource::read);
}

void BrokerSource::read(const QString &topic, const QByteArray &payload)
{
    const bool fromCounter = std::any_of(m_settings.counterTopics.begin(), m_settings.counterTopics.end(),
                                         [&](const QString &pattern) { return MqttClient::matches(pattern, topic); });
    // The topic may name a beacon, so it is not said which it was.
    if (!(fromCounter ? readCounters(payload) : readBeacons(topic, payload)))
        remark({Errc::Invalid, tr("The broker sends messages that cannot be read.")});
}

bool BrokerSource::readBeacons(const QString &topic, const QByteArray &payload)
{
    const Result<Readings<Sighting>> readings = readGatewayMessage(topic, payload);
    if (!readings)
        return false;
    judgeClocks(readings->good);
    for (Sighting sighting : readings->good) {
        const std::optional<QDateTime> at = m_clocks.heardAt(sighting.receiver, sighting.sentAt, clock().now());
        if (!at)
            continue;
        sighting.sentAt = *at;
        noticed();
        Q_EMIT sighted(sighting);
        if (!isOn())
            break;
    }
    return readings->dropped == 0;
}

/** A message may hold what was heard a while ago; its newest line says what the gateway's clock is at. */
void BrokerSource::judgeClocks(const std::vector<Sighting> &sightings)
{
    QMap<QString, QDateTime> newest;
    for (const Sighting &sighting : sightings) {
        QDateTime &latest = newest[sighting.receiver];
        if (sighting.sentAt.isValid() && (!latest.isValid() || latest < sighting.sentAt))
            latest = sighting.sentAt;
    }
    for (auto each = newest.begin(); each != newest.end(); ++each)
        m_clocks.heard(each.key(), each.value(), clock().now(), clock().monotonicMs());
    const QStringList suspects = m_clocks.suspects();
    if (suspects == m_suspects)
        return;
    if (std::exchange(m_suspects, suspects).isEmpty())
        remark({Errc::Conflict, tr("The clock of a gateway is off, or its messages come late: %1").arg(suspects.join(u", "_s))});
    else if (suspects.isEmpty())
        withdrawRemark();
}

bool BrokerSource::readCounters(const QByteArray &payload)
{
    const Result<Readings<DoorCount>> readings = readCounts(payload);
    if (!readings)
        return false;
    for (const DoorCount &count : readings->good) {
        if (reportsTheFuture(count, clock().now()))
            remark({Errc::Conflict, tr("The clock of a door counter is off: %1").arg(count.counter)});
        noticed();
        Q_EMIT counted(count);
    }
    return readings->dropped == 0;
}

} // namespace tuttu
