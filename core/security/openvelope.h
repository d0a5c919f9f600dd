// SPDX-FileCopyrightText: 2026 Tuttu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/domain/ids.h"
#include "core/security/devicekeys.h"

namespace tuttu {

/** One op's payload, sealed so that capturing needs no unlocked key: a fresh key per op (XChaCha20-Poly1305, the op id is associated data),
 *  and that key sealed (crypto_box_seal) to the device's public key and, when there is a hub, to the hub's. */
struct OpEnvelope {
    QByteArray sealed;    ///< nonce and cipher text
    QByteArray deviceKey; ///< the fresh key for this device
    QByteArray hubKey;    ///< the same for the hub; empty = no hub
    QByteArray sha256;    ///< of `sealed`. Not of the clear payload: that would let a thief test guesses at a short note.
    friend bool operator==(const OpEnvelope &, const OpEnvelope &) = default;

    static OpEnvelope seal(const OpId &op, const QByteArray &payload, const QByteArray &devicePublicKey, const QByteArray &hubPublicKey = {});
    /** Errc::Damaged when anything was changed or it belongs to another op; Errc::KeyLost when it was sealed for another device. */
    Result<QByteArray> open(const OpId &op, const DeviceKeys &keys) const;
    /** Its key for a hub that was not there when it was sealed. Errors: Damaged, KeyLost. */
    Result<QByteArray> keyFor(const QByteArray &hubPublicKey, const OpId &op, const DeviceKeys &keys) const;
    bool intact() const; ///< the sum is right: needs no key

private:
    Result<> freshKey(Key32 &fresh, const OpId &op, const DeviceKeys &keys) const;
};

/** What `key`, sealed to this key pair, opens. Errors: Damaged, KeyLost (it was sealed to another). */
Result<QByteArray> openSealedOp(const OpId &op, const QByteArray &sealed, const QByteArray &key, const QByteArray &publicKey, const Key32 &privateKey);

} // namespace tuttu
