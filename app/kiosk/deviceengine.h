// SPDX-FileCopyrightText: 2026 Tuttu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/common/devicesettings.h"
#include "core/security/secretstore.h"

#include <QObject>

#include <memory>

namespace tuttu {

class CameraFrameSource;
class CameraSource;
class DeviceController;
class ShopEngine;

/** Makes the sources this device's settings name and leads their signals into the shop, or while somebody tests them to the device
 *  page alone. GUI thread; owned by the composition root. */
class DeviceEngine final : public QObject
{
    Q_OBJECT
public:
    DeviceEngine(DeviceSettings settings, ShopEngine &shop, DeviceController &page, SecretStore &secrets, const Clock &clock, QObject *parent = nullptr);
    ~DeviceEngine() override;

    void start();
    /** For the Scan page, which takes its codes while it shows its picture; null: this device has none to use. */
    CameraSource *camera() const { return m_camera.get(); }

private:
    void add(std::unique_ptr<DeviceSource> source);
    void startBroker();
    void startCounterPush();
    void notice(const Signal &signal);
    void see(const Sighting &sighting);
    void count(const DoorCount &count);
    void withSecret(const QString &name, std::function<void(const QByteArray &)> then);

    DeviceSettings m_settings;
    ShopEngine &m_shop;
    DeviceController &m_page;
    SecretStore &m_secrets;
    const Clock &m_clock;
    Retry m_retry;
    std::vector<std::unique_ptr<DeviceSource>> m_sources;
    std::unique_ptr<CameraFrameSource> m_frames;
    std::unique_ptr<CameraSource> m_camera;
};

} // namespace tuttu
