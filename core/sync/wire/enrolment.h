// SPDX-FileCopyrightText: 2026 Tuttu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/domain/ids.h"
#include "core/domain/staff.h"

#include <QDateTime>

#include <vector>

namespace tuttu {

/** What a manager shows a new device as a QR code: where the hub is, how to know it, and that the device may come in, once. */
struct EnrolmentTicket {
    QString hub;                  ///< "https://hub.example.org": https, and nothing behind the port
    QByteArray code;              ///< 16 bytes nobody can guess
    std::vector<QByteArray> pins; ///< 1 to 4; SHA-256 of a certificate's public key (SPKI) in the hub's chain (as RFC 7469, 2.4)
    StoreId store = {};           ///< whose device one becomes; null: an older hub's ticket, which does not say
    friend bool operator==(const EnrolmentTicket &, const EnrolmentTicket &) = default;

    static constexpr qsizetype codeSize = 16, pinSize = 32, longestHub = 200;

    QString text() const; ///< "TUTTUHUB1." and base64url of its JSON
    static Result<EnrolmentTicket> fromText(const QString &text); ///< Invalid: no ticket, or one of a newer program
};

/** A device asks to come in. Its keys were made on it and their secret halves never leave it. */
struct EnrolRequest {
    QByteArray code;
    DeviceId device;      ///< its own choice, kept for life; the same device may enrol again with a new code
    QString name;         ///< "Till 2"
    QByteArray signKey;   ///< Ed25519: what it asks for is signed
    QString program;      ///< version
    QByteArray signature; ///< with signKey, over signedBytes(): it holds the key it names
    friend bool operator==(const EnrolRequest &, const EnrolRequest &) = default;

    static constexpr qsizetype longestName = 60, longestProgram = 40;

    QByteArray signedBytes() const;
    QByteArray toBytes() const;
    static Result<EnrolRequest> fromBytes(const QByteArray &json); ///< TooLarge, Invalid
};

/** Come in. */
struct EnrolAnswer {
    QString chain;        ///< its name
    Store store;          ///< where the device stands
    QByteArray hubKey;    ///< X25519: ops are sealed to it
    QByteArray authority; ///< PEM: the only one the hub's certificate may be of
    friend bool operator==(const EnrolAnswer &, const EnrolAnswer &) = default;

    static constexpr qsizetype longestAuthority = 16 * 1024;

    QByteArray toBytes() const;
    static Result<EnrolAnswer> fromBytes(const QByteArray &json); ///< TooLarge, Invalid
};

/** The device asks for the right to speak for the next minutes. */
struct TokenRequest {
    DeviceId device;
    QDateTime at;         ///< the hub's time as the device believes it; more than slackSecs off is refused with the hub's own
    QByteArray nonce;
    QString program;      ///< version: the fleet's page shows it
    QByteArray signature; ///< with the device's signKey, over signedBytes()
    friend bool operator==(const TokenRequest &, const TokenRequest &) = default;

    static constexpr qsizetype nonceSize = 16;
    static constexpr int slackSecs = 300;

    QByteArray signedBytes() const;
    QByteArray toBytes() const;
    static Result<TokenRequest> fromBytes(const QByteArray &json); ///< TooLarge, Invalid
};

struct TokenAnswer {
    QByteArray token;     ///< opaque to the device: "Authorization: Bearer ..."
    int seconds = 0;      ///< so long it holds
    int leaseHours = 0;   ///< without a word from the hub for so long the device forgets what it fetched
    QByteArray storeKey;  ///< 32 bytes that the devices of the store share, for speaking among themselves; another after a revocation
    QDateTime now;        ///< the hub's time
    friend bool operator==(const TokenAnswer &, const TokenAnswer &) = default;

    static constexpr qsizetype longestToken = 1024, storeKeySize = 32;
    static constexpr int shortestLease = 8, longestLease = 14 * 24; ///< hours

    QByteArray toBytes() const;
    static Result<TokenAnswer> fromBytes(const QByteArray &json); ///< TooLarge, Invalid
};

} // namespace tuttu
