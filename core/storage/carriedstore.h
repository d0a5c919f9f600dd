// SPDX-FileCopyrightText: 2026 Tuttu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <QByteArray>
#include <QDateTime>
#include <QString>

#include <vector>

namespace tuttu {

struct Shelf;

/** What a wallet pass makes its codes from (core/recognition/totp.h). */
struct PassSecret {
    QString card;        ///< the number the pass is for, as identifiers are normalised
    QByteArray key;
    int digits = 6;      ///< 6 or 8
    friend bool operator==(const PassSecret &, const PassSecret &) = default;
};

/** What a beacon makes its changing ids from (core/security/eidresolver.h). */
struct BeaconSecret {
    QString identity;    ///< what a customer is linked with, an Identifier of kind Beacon
    QByteArray key;      ///< 16 bytes
    int exponent = 10;   ///< 0 to 15
    qint64 startedAt = 0; ///< Unix seconds at which its own clock stood at zero
    friend bool operator==(const BeaconSecret &, const BeaconSecret &) = default;
};

/** Keys of things customers carry, sealed. */
class CarriedStore
{
public:
    explicit CarriedStore(const Shelf &shelf) : m_shelf(shelf) {}

    // Insert or replace. Inside a transaction. Errc::Invalid: no number or name, or a key or figure out of range.
    Result<> put(const PassSecret &secret);
    Result<> put(const BeaconSecret &secret);
    Result<std::vector<BeaconSecret>> beacons() const;
    /** Takes a pass' code: right now or one step off, and never twice. Errors: NotFound (no secret for this card: its number is all it
     *  is), WrongSecret (not its code, or shown before). */
    Result<> takeCode(const QString &card, const QString &code, const QDateTime &now);

private:
    Result<> put(int kind, const QByteArray &hash, const QByteArray &packedSecret);
    const Shelf &m_shelf;
};

} // namespace tuttu
