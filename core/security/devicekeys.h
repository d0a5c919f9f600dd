// SPDX-FileCopyrightText: 2026 Tuttu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/security/secret.h"

#include <memory>

namespace tuttu {

/** Everything this device's secrets are made of: one master key and what libsodium's crypto_kdf derives from it.
 *  Immutable, shared read-only between threads, zeroed with the last owner. */
class DeviceKeys
{
public:
    static constexpr int masterSize = 32;

    /** Errc::KeyLost when the master is not 32 bytes. */
    static Result<std::shared_ptr<const DeviceKeys>> fromMaster(const QByteArray &master);
    /** 32 fresh random bytes: for a new device, or a demo's throw-away key. */
    static QByteArray newMaster();

    const Key32 &sealing() const { return m_sealing; }
    const Key32 &blindIndex() const { return m_blindIndex; }
    const Key32 &pinPepper() const { return m_pinPepper; }
    const QByteArray &publicKey() const { return m_publicKey; } ///< X25519: op envelopes are sealed to it
    const Key32 &privateKey() const { return m_privateKey; }

private:
    DeviceKeys() = default;
    Key32 m_sealing, m_blindIndex, m_pinPepper, m_privateKey;
    QByteArray m_publicKey;
};

using DeviceKeysPtr = std::shared_ptr<const DeviceKeys>;

} // namespace tuttu
