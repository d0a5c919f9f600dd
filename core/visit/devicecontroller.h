// SPDX-FileCopyrightText: 2026 Tuttu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/clock.h"
#include "core/domain/device.h"
#include "core/domain/recognition.h"
#include "core/domain/sighting.h"
#include "core/recognition/parsecode.h"

#include <QObject>

#include <optional>
#include <vector>

namespace tuttu {

/** What one signal decodes to, for whoever sets up a device. Of a number only the end is kept: a code or beacon is somebody's. */
struct TestReading {
    enum class What { Code, Beacon, Visitors };
    enum class CheckDigit { None, Good, Wrong };

    What what = What::Code;
    QDateTime at;                               ///< UTC
    QString end;                                ///< of the code's or the beacon's number: four characters at most
    std::optional<CodeKind> kind;               ///< of a code that is one of ours
    std::optional<Error> problem;               ///< of one that is not
    CheckDigit checkDigit = CheckDigit::None;
    QString aim;                                ///< "]E0"; empty = the scanner did not say
    QString format;                             ///< of a beacon: "iBeacon", "altBeacon", "eddystone", "eid"
    QString receiver;                           ///< that heard it; empty = this device
    int rssi = 0;                               ///< dBm; 0 = unknown
    int count = 1;                              ///< visitors; or how often a beacon was heard
    size_t source = 0;                          ///< tells beacons apart
    friend bool operator==(const TestReading &, const TestReading &) = default;
};

/** How the ways in for signals are, and what their signals decode to while somebody tests them. While testing() is true, hand each
 *  signal here and to nobody else: nobody's profile opens. Owns no device. GUI thread. */
class DeviceController : public QObject
{
    Q_OBJECT
public:
    static constexpr size_t remembered = 12; ///< readings

    DeviceController(const CodeRules &rules, const Clock &clock, QObject *parent = nullptr);

    const std::vector<DeviceState> &devices() const { return m_devices; }       ///< by kind, then name
    bool testing() const { return m_testing; }
    const std::vector<TestReading> &readings() const { return m_readings; }     ///< newest first; none unless testing

    /** Adds the device, or replaces what was known of it. Serial ports and brokers are told apart by name; of the rest there is one each. */
    void setDevice(const DeviceState &device);
    void setTesting(bool testing);              ///< forgets the readings
    void read(const Signal &signal);            ///< does nothing unless testing, like the next one
    void read(const Sighting &sighting);

Q_SIGNALS:
    void changed();

private:
    TestReading decoded(const Signal &signal) const;
    void remember(const TestReading &reading);

    CodeRules m_rules;
    const Clock &m_clock;
    std::vector<DeviceState> m_devices;
    std::vector<TestReading> m_readings;
    bool m_testing = false;
};

} // namespace tuttu
