// SPDX-FileCopyrightText: 2026 Tuttu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/clock.h"
#include "ui/pages/devices/deviceswidget.h"

#include <QTimer>

namespace tuttu {

class CameraSource;
class SessionController;

/** The device page over its controller. Follows a storm of signals at a reader's pace. Leaving it ends the test. */
class DevicesPage final : public QWidget
{
    Q_OBJECT
public:
    DevicesPage(DeviceController &devices, DoorController &doors, SessionController &session, const Clock &clock, QWidget *parent = nullptr);
    /** Looks through it while a test goes on here. Once, at the start. */
    void useCamera(CameraSource &camera);

signals:
    void backWanted();

protected:
    void showEvent(QShowEvent *event) override;
    void hideEvent(QHideEvent *event) override;

private:
    void makeWidget();
    void present();
    void followTest();

    DeviceController &m_devices;
    DoorController &m_doors;
    SessionController &m_session;
    const Clock &m_clock;
    DevicesWidget *m_widget = nullptr; ///< from the first visit on
    CameraSource *m_camera = nullptr;
    QTimer m_soon;  ///< runs while a change waits to be shown
    QTimer m_age;   ///< "2 min ago" grows by itself
};

} // namespace tuttu
