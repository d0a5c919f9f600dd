// SPDX-FileCopyrightText: 2026 Tuttu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/visit/devicecontroller.h"

#include <QHash>

#include <algorithm>
#include <utility>

namespace tuttu {

namespace {

constexpr qsizetype endLength = 4;

bool isOneOfMany(DeviceKind kind) { return kind == DeviceKind::Serial || kind == DeviceKind::Broker; }

/** By this they are told apart and sorted. */
std::pair<DeviceKind, QString> keyOf(const DeviceState &device)
{
    return {device.kind, isOneOfMany(device.kind) ? device.name : QString()};
}

bool hasCheckDigit(CodeKind kind) { return kind == CodeKind::Card || kind == CodeKind::Gsrn || kind == CodeKind::Product; }

} // namespace

DeviceController::DeviceController(const CodeRules &rules, const Clock &clock, QObject *parent)
    : QObject(parent), m_rules(rules), m_clock(clock)
{
}

void DeviceController::setDevice(const DeviceState &device)
{
    const auto at = std::lower_bound(m_devices.begin(), m_devices.end(), keyOf(device), [](const DeviceState &d, const auto &key) { return keyOf(d) < key; });
    if (at == m_devices.end() || keyOf(*at) != keyOf(device))
        m_devices.insert(at, device);
    else if (*at == device)
        return;
    else
        *at = device;
    emit changed();
}

void DeviceController::setTesting(bool testing)
{
    if (testing == m_testing)
        return;
    m_testing = testing;
    m_readings.clear();
    emit changed();
}

void DeviceController::read(const Signal &signal)
{
    if (m_testing)
        remember(decoded(signal));
}

void DeviceController::read(const Sighting &sighting)
{
    if (!m_testing)
        return;
    TestReading reading;
    reading.what = TestReading::What::Beacon;
    reading.at = m_clock.now();
    reading.end = sighting.beacon.right(endLength);
    reading.format = sighting.beacon.section(u':', 0, 0);
    reading.receiver = sighting.receiver;
    reading.rssi = sighting.rssi;
    reading.source = qHash(sighting.beacon);
    // A beacon speaks ten times a second: it keeps one row, where its strength can be watched.
    const auto before = std::find_if(m_readings.begin(), m_readings.end(), [&](const TestReading &r) { return r.what == reading.what && r.source == reading.source; });
    if (before == m_readings.end())
        return remember(reading);
    reading.count = before->count + 1;
    *before = reading;
    emit changed();
}

TestReading DeviceController::decoded(const Signal &signal) const
{
    TestReading reading;
    reading.at = m_clock.now();
    if (signal.means == Means::DoorCounter) {
        reading.what = TestReading::What::Visitors;
        reading.receiver = signal.place;
        reading.count = signal.count;
        return reading;
    }
    if (signal.text.size() >= 3 && signal.text.startsWith(u']'))
        reading.aim = signal.text.first(3);
    reading.end = signal.text.right(endLength);
    const Result<ScannedCode> code = parseCode(signal.text, m_rules, CodeEntry::Scanned);
    if (code) {
        reading.kind = code->kind;
        reading.end = code->value.right(endLength);
        reading.checkDigit = hasCheckDigit(code->kind) ? TestReading::CheckDigit::Good : TestReading::CheckDigit::None;
    } else {
        reading.problem = code.error();
        if (codeProblem(code.error()) == CodeProblem::CheckDigit)
            reading.checkDigit = TestReading::CheckDigit::Wrong;
    }
    return reading;
}

void DeviceController::remember(const TestReading &reading)
{
    m_readings.insert(m_readings.begin(), reading);
    if (m_readings.size() > remembered)
        m_readings.pop_back();
    emit changed();
}

} // namespace tuttu
