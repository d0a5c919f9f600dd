// SPDX-FileCopyrightText: 2026 Tuttu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/recognition/advertisement.h"

#include <QUuid>
#include <QtEndian>

#include <algorithm>

namespace tuttu {

using namespace Qt::StringLiterals;

namespace {

constexpr quint16 apple = 0x004c;
constexpr quint16 eddystone = 0xfeaa;
constexpr quint8 serviceRecord = 0x16, manufacturerRecord = 0xff;
constexpr qsizetype longestAdvertisement = 1650; // of a chain of extended ones
constexpr int lossOverFirstMetre = 41;           // dB, Eddystone's own figure

bool isZero(QByteArrayView bytes) { return std::all_of(bytes.begin(), bytes.end(), [](char c) { return c == 0; }); }
QString hex(QByteArrayView bytes) { return QString::fromLatin1(bytes.toByteArray().toHex()); }
int signedByte(char c) { return static_cast<signed char>(c); }

/** UUID, major and minor (big-endian) and the power: the 21 bytes iBeacon and AltBeacon share. */
std::optional<Beacon> proximity(const QString &family, QByteArrayView bytes)
{
    const QByteArrayView uuid = bytes.first(16);
    if (isZero(uuid))
        return std::nullopt;
    return Beacon{proximityId(family, QUuid::fromRfc4122(uuid.toByteArray()).toString(QUuid::WithoutBraces), qFromBigEndian<quint16>(bytes.data() + 16),
                              qFromBigEndian<quint16>(bytes.data() + 18)),
                  usablePower(signedByte(bytes[20]))};
}

std::optional<Beacon> readRecord(quint8 type, QByteArrayView value)
{
    if ((type != manufacturerRecord && type != serviceRecord) || value.size() < 2)
        return std::nullopt;
    const quint16 owner = qFromLittleEndian<quint16>(value.data());
    return type == manufacturerRecord ? readManufacturerRecord(owner, value.sliced(2)) : readServiceRecord(owner, value.sliced(2));
}

} // namespace

int usablePower(int dBm)
{
    return dBm >= -100 && dBm < 0 ? dBm : 0;
}

QString proximityId(const QString &family, const QString &uuid, int major, int minor)
{
    return u"%1:%2-%3-%4"_s.arg(family, uuid.toLower(), QString::number(major), QString::number(minor));
}

std::optional<Beacon> readAdvertisement(QByteArrayView rest)
{
    if (rest.size() > longestAdvertisement)
        return std::nullopt;
    std::optional<Beacon> found;
    while (!rest.isEmpty() && rest.front() != 0) { // a zero length ends it early; the rest is padding
        const qsizetype length = quint8(rest.front());
        if (length >= rest.size())
            return std::nullopt;
        const std::optional<Beacon> beacon = readRecord(quint8(rest[1]), rest.sliced(2, length - 1));
        if (found && beacon && *found != *beacon) // which of the two it is nobody can say
            return std::nullopt;
        if (beacon)
            found = beacon;
        rest = rest.sliced(length + 1);
    }
    return found;
}

std::optional<Beacon> readManufacturerRecord(quint16 company, QByteArrayView bytes)
{
    if (company == apple && bytes.size() == 23 && bytes.startsWith(QByteArrayView("\x02\x15", 2)))
        return proximity(u"iBeacon"_s, bytes.sliced(2));
    const bool full = bytes.size() == 24 || bytes.size() == 23; // some leave the maker's own last byte out
    if (full && bytes.startsWith(QByteArrayView("\xbe\xac", 2)))
        return proximity(u"altBeacon"_s, bytes.sliced(2));
    return std::nullopt;
}

std::optional<Beacon> readServiceRecord(quint16 service, QByteArrayView bytes)
{
    if (service != eddystone || bytes.size() < 2)
        return std::nullopt;
    const quint8 frame = quint8(bytes[0]);
    const int power = usablePower(signedByte(bytes[1]) - lossOverFirstMetre);
    const QByteArrayView id = bytes.sliced(2);
    const bool uid = frame == 0x00 && (id.size() == 16 || id.size() == 18); // old ones lack the two reserved bytes
    const bool eid = frame == 0x30 && id.size() == 8;
    if ((!uid && !eid) || isZero(id))
        return std::nullopt;
    return Beacon{uid ? u"eddystone:%1-%2"_s.arg(hex(id.first(10)), hex(id.sliced(10, 6))) : u"eid:"_s + hex(id), power};
}

} // namespace tuttu
