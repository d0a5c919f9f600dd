// SPDX-FileCopyrightText: 2026 Tuttu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/devices/bluezsource.h"

#include "core/devices/bluezclient.h"

namespace tuttu {

using namespace Qt::StringLiterals;

BluezSource::BluezSource(const QString &adapter, const QDBusConnection &bus, const Clock &clock, Retry retry, QObject *parent)
    : DeviceSource(DeviceKind::Radio, adapter.isEmpty() ? u"Bluetooth"_s : adapter, clock, std::move(retry), parent),
      m_client(std::make_unique<BluezClient>(adapter, bus))
{
    connect(m_client.get(), &BluezClient::listening, this, [this] { works(); });
    connect(m_client.get(), &BluezClient::failed, this, [this](const Error &error) { fails(error); });
    connect(m_client.get(), &BluezClient::changedForTheBetter, this, [this] { tryNow(); });
    connect(m_client.get(), &BluezClient::heard, this, [this](Sighting sighting) {
        sighting.sentAt = this->clock().now();
        noticed();
        Q_EMIT sighted(sighting);
    });
}

BluezSource::~BluezSource() = default;

void BluezSource::open()
{
    m_client->open();
}

void BluezSource::close()
{
    m_client->close();
}

} // namespace tuttu
