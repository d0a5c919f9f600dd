// SPDX-FileCopyrightText: 2026 Tuttu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/devices/devicesource.h"

#include "core/base/logging.h"

namespace tuttu {

using Health = DeviceState::Health;

DeviceSource::DeviceSource(DeviceKind kind, const QString &name, const Clock &clock, Retry retry, QObject *parent)
    : QObject(parent), m_clock(clock), m_retry(std::move(retry))
{
    m_state.kind = kind;
    m_state.name = name;
    m_again.setSingleShot(true);
    m_breath.setSingleShot(true);
    m_breath.setInterval(std::chrono::seconds(1));
    connect(&m_again, &QTimer::timeout, this, [this] { open(); });
    connect(&m_breath, &QTimer::timeout, this, [this] {
        if (m_untold)
            tell();
    });
}

void DeviceSource::start()
{
    if (isOn())
        return;
    m_failures = 0;
    m_state.health = Health::Connecting;
    Q_EMIT changed();
    open();
}

void DeviceSource::stop()
{
    if (!isOn())
        return;
    m_again.stop();
    close();
    m_state.health = Health::Off;
    m_state.problem.reset();
    Q_EMIT changed();
}

void DeviceSource::works()
{
    m_failures = 0;
    if (m_state.problem)
        qCInfo(lcDevices) << m_state.name << "works again";
    m_state.health = Health::Working;
    m_state.problem.reset();
    Q_EMIT changed();
}

void DeviceSource::fails(const Error &error)
{
    close();
    m_again.start(m_retry.wait(m_failures++));
    // While it is away its reasons come and go (refused, no answer, refused): one word of each kind is enough.
    const bool known = m_state.health == Health::Broken && m_state.problem;
    if (known && *m_state.problem == error)
        return;
    if (!known || m_state.problem->code != error.code)
        qCWarning(lcDevices) << m_state.name << "does not work:" << error.detail;
    m_state.health = Health::Broken;
    m_state.problem = error;
    Q_EMIT changed();
}

void DeviceSource::tryNow()
{
    if (!m_again.isActive())
        return;
    m_again.stop();
    open();
}

void DeviceSource::noticed()
{
    m_state.lastSignal = m_clock.now();
    ++m_state.signalCount;
    if (m_breath.isActive())
        m_untold = true;
    else
        tell();
}

void DeviceSource::tell()
{
    m_untold = false;
    m_breath.start();
    Q_EMIT changed();
}

void DeviceSource::remark(const Error &error)
{
    if (m_state.problem)
        return;
    qCWarning(lcDevices) << m_state.name << "needs a look:" << error.detail;
    m_state.problem = error;
    Q_EMIT changed();
}

void DeviceSource::withdrawRemark()
{
    if (m_state.health != Health::Working || !m_state.problem)
        return;
    m_state.problem.reset();
    Q_EMIT changed();
}

} // namespace tuttu
