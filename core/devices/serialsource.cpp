// SPDX-FileCopyrightText: 2026 Tuttu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/devices/serialsource.h"

#include <QtSerialPort/QSerialPort>

namespace tuttu {

namespace {

Error toError(const QSerialPort &port)
{
    switch (port.error()) {
    case QSerialPort::DeviceNotFoundError: return {Errc::NotFound, port.errorString()};
    case QSerialPort::PermissionError: return {Errc::Unauthorized, port.errorString()};
    default: return {Errc::Io, port.errorString()};
    }
}

} // namespace

SerialSource::SerialSource(SerialSettings settings, const Clock &clock, Retry retry, QObject *parent)
    : DeviceSource(DeviceKind::Serial, settings.port, clock, std::move(retry), parent), m_settings(std::move(settings)), m_frames(m_settings.rule)
{
}

SerialSource::~SerialSource() = default;

void SerialSource::open()
{
    m_port = std::make_unique<QSerialPort>(m_settings.port);
    m_port->setBaudRate(m_settings.baudRate);
    if (!m_port->open(QIODevice::ReadOnly))
        return fails(toError(*m_port));
    connect(m_port.get(), &QSerialPort::readyRead, this, &SerialSource::read);
    // Queued: the port reports its end from the middle of reading, where it must not be destroyed.
    connect(m_port.get(), &QSerialPort::errorOccurred, this, [this, port = m_port.get()](QSerialPort::SerialPortError error) {
        if (m_port.get() == port && (error == QSerialPort::ResourceError || error == QSerialPort::ReadError))
            fails({Errc::NotFound, tr("The scanner was unplugged.")});
    }, Qt::QueuedConnection);
    works();
}

void SerialSource::close()
{
    m_port.reset();
    m_frames.forget();
}

void SerialSource::read()
{
    const int tooLongBefore = m_frames.tooLong();
    const std::vector<QString> codes = m_frames.read(m_port->readAll(), clock().monotonicMs());
    if (m_frames.tooLong() > tooLongBefore)
        remark({Errc::TooLarge, tr("The scanner sent a code that is too long. It was dropped.")});
    else if (!codes.empty())
        withdrawRemark();
    for (const QString &code : codes) {
        noticed();
        Signal signal;
        signal.means = Means::Scan;
        signal.text = code;
        signal.place = m_settings.place;
        signal.at = clock().now();
        Q_EMIT signalNoticed(signal);
        if (!m_port)
            return; // whoever listened has stopped us
    }
}

} // namespace tuttu
