// SPDX-FileCopyrightText: 2026 Tuttu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/text/devicetext.h"

#include <algorithm>
#include <array>

namespace tuttu {

using namespace Qt::StringLiterals;

namespace {

/** Proper names, the same in every language. */
struct ProperName {
    QStringView key, name;
};

template<size_t n>
QString properName(const std::array<ProperName, n> &names, QStringView key)
{
    const auto found = std::find_if(names.begin(), names.end(), [&](const ProperName &each) { return each.key == key; });
    return found == names.end() ? key.toString() : found->name.toString();
}

constexpr std::array beaconForms{ProperName{u"altBeacon", u"AltBeacon"}, ProperName{u"eddystone", u"Eddystone-UID"}, ProperName{u"eid", u"Eddystone-EID"}};

/** By the second character of the AIM identifier (ISO/IEC 15424). */
constexpr std::array symbols{ProperName{u"A", u"Code 39"}, ProperName{u"C", u"Code 128"}, ProperName{u"d", u"Data Matrix"}, ProperName{u"E", u"EAN/UPC"},
                             ProperName{u"e", u"GS1 DataBar"}, ProperName{u"F", u"Codabar"}, ProperName{u"I", u"ITF"}, ProperName{u"L", u"PDF417"},
                             ProperName{u"Q", u"QR"}, ProperName{u"z", u"Aztec"}};

} // namespace

QString DeviceText::kind(DeviceKind kind)
{
    switch (kind) {
    case DeviceKind::Keyboard: return tr("Scanner that types");
    case DeviceKind::Serial: return tr("Scanner on a serial port");
    case DeviceKind::Camera: return tr("Camera");
    case DeviceKind::Radio: return tr("Bluetooth of this device");
    case DeviceKind::Broker: return tr("Beacon gateways and door counters");
    case DeviceKind::CounterPush: return tr("Door counters that report by themselves");
    }
    Q_UNREACHABLE();
}

QString DeviceText::name(const DeviceState &device) { return device.name.isEmpty() ? kind(device.kind) : device.name; }

QString DeviceText::health(const DeviceState &device, const QDateTime &now)
{
    switch (device.health) {
    case DeviceState::Health::Off: return tr("Off");
    case DeviceState::Health::Connecting: return tr("Connecting");
    case DeviceState::Health::Broken: return tr("Not working");
    case DeviceState::Health::Working: return isSilent(device, now) ? tr("Silent") : tr("Working");
    }
    Q_UNREACHABLE();
}

QString DeviceText::lastSignal(const DeviceState &device, const TimeText &time)
{
    //: %1 is "2 min ago", "just now" or a day
    return device.lastSignal.isValid() ? tr("Last signal %1").arg(time.ago(device.lastSignal)) : tr("No signal yet");
}

QString DeviceText::count(const DeviceState &device) { return tr("%n signal(s) since the start", nullptr, int(std::min<qint64>(device.signalCount, INT_MAX))); }

bool DeviceText::isSilent(const DeviceState &device, const QDateTime &now)
{
    const bool neverQuiet = device.kind == DeviceKind::Radio || device.kind == DeviceKind::Broker || device.kind == DeviceKind::CounterPush;
    return neverQuiet && device.health == DeviceState::Health::Working && device.lastSignal.isValid() && device.lastSignal.secsTo(now) >= silentAfterMin * 60;
}

QString DeviceText::reading(const TestReading &reading)
{
    switch (reading.what) {
    case TestReading::What::Beacon: return properName(beaconForms, reading.format);
    case TestReading::What::Visitors: return tr("%n visitor(s)", nullptr, reading.count);
    case TestReading::What::Code: break;
    }
    if (!reading.kind)
        return tr("Not a code of ours");
    switch (*reading.kind) {
    case CodeKind::Card: return tr("Loyalty card");
    case CodeKind::Gsrn: return tr("Customer number (GSRN)");
    case CodeKind::Email: return tr("E-mail address");
    case CodeKind::Phone: return tr("Phone number");
    case CodeKind::Product: return tr("Product");
    default: return tr("Pass from a wallet");
    }
}

QString DeviceText::symbol(const QString &aim)
{
    const QString letter = aim.mid(1, 1), name = properName(symbols, letter);
    return name == letter ? aim : u"%1 (%2)"_s.arg(name, aim);
}

QString DeviceText::number(const TestReading &reading) { return u"•••• "_s + reading.end; }

QString DeviceText::strength(int rssi) { return tr("%1 dBm").arg(QLocale().toString(rssi)); }

QString DeviceText::heard(int times) { return tr("heard %n time(s)", nullptr, times); }

QString DeviceText::cameIn(const CounterDay &day) { return tr("%n in today", nullptr, day.in); }

QString DeviceText::wentOut(const CounterDay &day) { return tr("%n out", nullptr, day.out); }

QString DeviceText::staff(const CounterDay &day) { return tr("%n of the staff, not counted", nullptr, day.staffIn); }

QString DeviceText::countedUntil(const DoorDay &door, const TimeText &time)
{
    //: %1 is a time of today or a day
    return tr("Counted until %1").arg(time.timeOrDay(door.lastReport));
}

QString DeviceText::gaps(const CounterDay &day, const TimeText &time)
{
    if (day.gaps.empty())
        return {};
    const auto &[from, until] = day.gaps.back();
    if (day.gaps.size() == 1)
        return tr("Nothing was heard from %1 to %2. That is kept as unknown, not as zero.").arg(time.time(from), time.time(until));
    return tr("Nothing was heard %n time(s) today, the last time from %1 to %2. That is kept as unknown, not as zero.", nullptr, int(day.gaps.size()))
        .arg(time.time(from), time.time(until));
}

QString DeviceText::drift(const CounterDay &yesterday)
{
    if (yesterday.drift > 0)
        return tr("Yesterday it saw %n more come in than go out.", nullptr, yesterday.drift);
    return yesterday.drift < 0 ? tr("Yesterday it saw %n more go out than come in.", nullptr, -yesterday.drift) : QString();
}

} // namespace tuttu
