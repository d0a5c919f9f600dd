// SPDX-FileCopyrightText: 2026 Tuttu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/kiosk/deviceengine.h"

#include "core/base/whendone.h"
#include "core/devices/bluezsource.h"
#include "core/visit/devicecontroller.h"
#include "core/visit/shopengine.h"
#include "ui/input/cameraframesource.h"
#include "ui/input/camerasource.h"

#include <QDBusConnection>
#include <QRandomGenerator>

namespace tuttu {

DeviceEngine::DeviceEngine(DeviceSettings settings, ShopEngine &shop, DeviceController &page, SecretStore &secrets, const Clock &clock, QObject *parent)
    : QObject(parent), m_settings(std::move(settings)), m_shop(shop), m_page(page), m_secrets(secrets), m_clock(clock),
      m_retry{.random = [seeded = std::make_shared<QRandomGenerator>(quint32(clock.now().toMSecsSinceEpoch()))] { return seeded->generateDouble(); }}
{
    if (m_settings.camera) {
        m_frames = std::make_unique<CameraFrameSource>(*m_settings.camera);
        m_camera = std::make_unique<CameraSource>(*m_frames, clock);
        connect(m_camera.get(), &CameraSource::stateChanged, &m_page, &DeviceController::setDevice);
        m_page.setDevice(m_camera->state());
    }
}

DeviceEngine::~DeviceEngine() = default;

void DeviceEngine::start()
{
    for (const SerialSettings &serial : m_settings.serial) {
        auto source = std::make_unique<SerialSource>(serial, m_clock, m_retry);
        connect(source.get(), &SerialSource::signalNoticed, this, &DeviceEngine::notice);
        add(std::move(source));
    }
    if (m_settings.radio) {
        auto source = std::make_unique<BluezSource>(*m_settings.radio, QDBusConnection::systemBus(), m_clock, m_retry);
        connect(source.get(), &BluezSource::sighted, this, &DeviceEngine::see);
        add(std::move(source));
    }
    if (m_settings.broker)
        startBroker();
    if (m_settings.counterPush)
        startCounterPush();
}

void DeviceEngine::startBroker()
{
    withSecret(m_settings.broker->mqtt.user.isEmpty() ? QString() : DeviceSettings::brokerPassword, [this](const QByteArray &password) {
        BrokerSettings broker = *m_settings.broker;
        broker.mqtt.password = password;
        auto source = std::make_unique<BrokerSource>(broker, m_clock, m_retry);
        connect(source.get(), &BrokerSource::sighted, this, &DeviceEngine::see);
        connect(source.get(), &BrokerSource::counted, this, &DeviceEngine::count);
        add(std::move(source));
    });
}

void DeviceEngine::startCounterPush()
{
    withSecret(DeviceSettings::counterToken, [this](const QByteArray &token) {
        if (token.isEmpty()) { // a door without a lock stays shut
            m_page.setDevice({.kind = DeviceKind::CounterPush, .name = m_settings.counterPush->address, .health = DeviceState::Health::Broken,
                              .problem = Error{Errc::Unauthorized, DeviceSettings::counterToken}});
            return;
        }
        CounterPushSettings push = *m_settings.counterPush;
        push.token = token;
        auto source = std::make_unique<CounterPushSource>(push, m_clock, m_retry);
        connect(source.get(), &CounterPushSource::counted, this, &DeviceEngine::count);
        add(std::move(source));
    });
}

/** Without a name, and when the keychain does not have it, the secret is empty: the device says what it then meets. */
void DeviceEngine::withSecret(const QString &name, std::function<void(const QByteArray &)> then)
{
    if (name.isEmpty())
        return then({});
    whenDone(m_secrets.read(name), this, [then = std::move(then)](const Result<QByteArray> &secret) { then(secret ? *secret : QByteArray()); });
}

void DeviceEngine::add(std::unique_ptr<DeviceSource> source)
{
    connect(source.get(), &DeviceSource::changed, this, [this, one = source.get()] { m_page.setDevice(one->state()); });
    source->start();
    m_page.setDevice(source->state());
    m_sources.push_back(std::move(source));
}

void DeviceEngine::notice(const Signal &signal)
{
    if (m_page.testing())
        m_page.read(signal);
    else
        m_shop.arrivals.notice(signal);
}

void DeviceEngine::see(const Sighting &sighting)
{
    if (m_page.testing())
        m_page.read(sighting);
    else
        m_shop.presence.see(sighting);
}

void DeviceEngine::count(const DoorCount &count)
{
    m_page.read(Signal{Means::DoorCounter, {}, count.counter, count.in, m_clock.now()});
    m_shop.doors.count(count); // during a test too: nobody is recognised by it, and a count left out would be a gap
}

} // namespace tuttu
