// SPDX-FileCopyrightText: 2026 Tuttu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArrayView>
#include <QString>

#include <optional>

namespace tuttu {

/** Who a radio advertisement says it is. */
struct Beacon {
    QString id;         ///< in the form of Sighting::beacon
    int rssiAt1m = 0;   ///< dBm; 0 = it did not say, or said what no radio measures
    friend bool operator==(const Beacon &, const Beacon &) = default;
};

/** The strength at one metre if a radio could have measured it, else 0: some makers put a battery voltage there, or 0, or 3. */
int usablePower(int dBm);

/** The canonical id of an iBeacon ("iBeacon") or AltBeacon ("altBeacon"). */
QString proximityId(const QString &family, const QString &uuid, int major, int minor);

/** A whole advertisement: length, type, value, again and again (Bluetooth Core Specification, volume 3 part C, 11).
 *  None: no beacon of a form we know, two different ones in one frame, a structure past the end, a telemetry frame (TLM). */
std::optional<Beacon> readAdvertisement(QByteArrayView advertisement);

/** One manufacturer record as BlueZ hands it out, without its company number: iBeacon under Apple's (0x004C; Apple, "Proximity
 *  Beacon Specification"), AltBeacon under anybody's (github.com/AltBeacon/spec). None for a zero UUID. */
std::optional<Beacon> readManufacturerRecord(quint16 company, QByteArrayView bytes);

/** One service record as BlueZ hands it out, without its service number: Eddystone-UID and -EID (0xFEAA; github.com/google/eddystone).
 *  Eddystone says its strength at 0 m, 41 dB more than at 1 m. */
std::optional<Beacon> readServiceRecord(quint16 service, QByteArrayView bytes);

} // namespace tuttu
