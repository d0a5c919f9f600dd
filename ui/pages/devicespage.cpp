// SPDX-FileCopyrightText: 2026 Tuttu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/devicespage.h"

#include "core/visit/sessioncontroller.h"
#include "ui/input/camerasource.h"

#include <QVBoxLayout>

namespace tuttu {

namespace {

constexpr int soonMs = 100, ageMs = 20'000;

} // namespace

DevicesPage::DevicesPage(DeviceController &devices, DoorController &doors, SessionController &session, const Clock &clock, QWidget *parent)
    : QWidget(parent), m_devices(devices), m_doors(doors), m_session(session), m_clock(clock)
{
    auto *all = new QVBoxLayout(this);
    all->setContentsMargins(0, 0, 0, 0);
    m_soon.setSingleShot(true);
    m_soon.setInterval(soonMs);
    m_age.setInterval(ageMs);
    connect(&m_soon, &QTimer::timeout, this, &DevicesPage::present);
    connect(&m_age, &QTimer::timeout, this, &DevicesPage::present);
    connect(&devices, &DeviceController::changed, this, [this] {
        followTest();
        if (isVisible() && !m_soon.isActive())
            m_soon.start();
    });
    connect(&doors, &DoorController::changed, this, [this] {
        if (isVisible() && !m_soon.isActive())
            m_soon.start();
    });
}

/** At the first visit: the start does not wait for it. */
void DevicesPage::makeWidget()
{
    m_widget = new DevicesWidget;
    layout()->addWidget(m_widget);
    connect(m_widget, &DevicesWidget::testingWanted, &m_devices, &DeviceController::setTesting);
    connect(m_widget, &DevicesWidget::backWanted, this, &DevicesPage::backWanted);
}

void DevicesPage::useCamera(CameraSource &camera)
{
    m_camera = &camera;
    connect(&camera, &CameraSource::scanned, this, [this](const QString &code) { m_devices.read(Signal{Means::Scan, code, {}, 1, m_clock.now()}); });
}

void DevicesPage::followTest()
{
    if (!m_camera)
        return;
    if (m_devices.testing())
        m_camera->start(this);
    else
        m_camera->stop(this);
}

void DevicesPage::present()
{
    m_widget->present({m_devices.devices(), m_doors.doors(), m_devices.testing(), m_devices.readings(), m_clock.now(), QTimeZone(m_session.state().store.zone)});
}

void DevicesPage::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    if (!m_widget)
        makeWidget();
    present();
    m_age.start();
}

void DevicesPage::hideEvent(QHideEvent *event)
{
    QWidget::hideEvent(event);
    m_age.stop();
    m_devices.setTesting(false); // the shop recognises people again
}

} // namespace tuttu
