// SPDX-FileCopyrightText: 2026 Tuttu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/security/secret.h"

#include <memory>

namespace tuttu {

/** What this device proves itself with to its hub. A secret of its own and no subkey of DeviceKeys: when the key of what was fetched is destroyed,
 *  the device must still be able to come back with what it captured. Immutable; zeroed with the last owner. */
class DeviceProof
{
public:
    static constexpr int seedSize = 32;

    /** Errc::KeyLost when the seed is not 32 bytes. */
    static Result<std::shared_ptr<const DeviceProof>> fromSeed(const QByteArray &seed);
    static QByteArray newSeed();

    QByteArray publicKey() const; ///< Ed25519
    QByteArray signatureOf(const QByteArray &text) const;

private:
    DeviceProof() = default;
    Key32 m_seed;
};

using DeviceProofPtr = std::shared_ptr<const DeviceProof>;

} // namespace tuttu
