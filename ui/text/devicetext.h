// SPDX-FileCopyrightText: 2026 Tuttu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/visit/devicecontroller.h"
#include "core/visit/doorcontroller.h"
#include "ui/text/timetext.h"

namespace tuttu {

/** Devices, and what their signals decode to, in words. */
class DeviceText
{
    Q_DECLARE_TR_FUNCTIONS(tuttu::DeviceText)
public:
    static constexpr int silentAfterMin = 10;

    static QString kind(DeviceKind kind);
    static QString name(const DeviceState &device);     ///< its own, or else what it is
    static QString health(const DeviceState &device, const QDateTime &now);
    static QString lastSignal(const DeviceState &device, const TimeText &time);
    static QString count(const DeviceState &device);
    /** Works, and yet nothing was heard for a while of what usually is never quiet; a scanner may be. */
    static bool isSilent(const DeviceState &device, const QDateTime &now);

    static QString reading(const TestReading &reading); ///< what it was: "Loyalty card", "iBeacon", "2 visitors"
    static QString symbol(const QString &aim);          ///< "EAN or UPC (]E0)"
    static QString number(const TestReading &reading);  ///< "•••• 0013"
    static QString strength(int rssi);                  ///< "-61 dBm"
    static QString heard(int times);

    static QString cameIn(const CounterDay &day);       ///< "61 in today"
    static QString wentOut(const CounterDay &day);
    static QString staff(const CounterDay &day);
    static QString countedUntil(const DoorDay &door, const TimeText &time);
    static QString gaps(const CounterDay &day, const TimeText &time);  ///< empty when there is none
    static QString drift(const CounterDay &yesterday);  ///< empty when as many went as came
};

} // namespace tuttu
