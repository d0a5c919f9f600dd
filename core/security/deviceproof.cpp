// SPDX-FileCopyrightText: 2026 Tuttu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/security/deviceproof.h"

#include "core/security/signing.h"

#include <cstring>

namespace tuttu {

Result<DeviceProofPtr> DeviceProof::fromSeed(const QByteArray &seed)
{
    static_assert(size_t(seedSize) == Key32::size());
    if (seed.size() != seedSize)
        return {Errc::KeyLost, QStringLiteral("the device's proof has %1 bytes").arg(seed.size())};
    std::shared_ptr<DeviceProof> proof(new DeviceProof);
    std::memcpy(proof->m_seed.data(), seed.constData(), seedSize);
    return DeviceProofPtr(std::move(proof));
}

QByteArray DeviceProof::newSeed() { return randomBytes(seedSize); }

QByteArray DeviceProof::publicKey() const { return signingKeyOf(m_seed); }

QByteArray DeviceProof::signatureOf(const QByteArray &text) const { return tuttu::signatureOf(text, m_seed); }

} // namespace tuttu
