// SPDX-FileCopyrightText: 2026 Tuttu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/devices/devicesource.h"
#include "core/devices/serialframes.h"
#include "core/domain/recognition.h"

#include <memory>

class QSerialPort;

namespace tuttu {

struct SerialSettings {
    QString port;          ///< "ttyACM0" or a path
    int baudRate = 9'600;  ///< a scanner on USB does not care
    QString place;         ///< "at the till"; may be empty
    SerialRule rule;
};

/** A scanner on a serial port (USB-COM): the surest way for a code to arrive, no keyboard layout in between. */
class SerialSource final : public DeviceSource
{
    Q_OBJECT
public:
    SerialSource(SerialSettings settings, const Clock &clock, Retry retry, QObject *parent = nullptr);
    ~SerialSource() override;

Q_SIGNALS:
    void signalNoticed(const tuttu::Signal &signal);

private:
    void open() override;
    void close() override;
    void read();

    SerialSettings m_settings;
    SerialFrames m_frames;
    std::unique_ptr<QSerialPort> m_port;
};

} // namespace tuttu
