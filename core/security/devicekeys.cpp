// SPDX-FileCopyrightText: 2026 Tuttu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/security/devicekeys.h"

#include <sodium.h>

namespace tuttu {

namespace {

/** The numbers are part of the format: a subkey keeps its number for ever. 5 is not to be given again. */
enum Subkey : uint64_t { Sealing = 1, BlindIndexing = 2, PinPepper = 3, EnvelopeSeed = 4 };

constexpr char context[crypto_kdf_CONTEXTBYTES + 1] = "TuttuKey";

void derive(Key32 &out, Subkey number, const QByteArray &master)
{
    crypto_kdf_derive_from_key(out.data(), out.size(), number, context, reinterpret_cast<const unsigned char *>(master.constData()));
}

} // namespace

Result<DeviceKeysPtr> DeviceKeys::fromMaster(const QByteArray &master)
{
    static_assert(masterSize == crypto_kdf_KEYBYTES && Key32::size() == crypto_box_SECRETKEYBYTES);
    if (sodium_init() < 0)
        return {Errc::KeyLost, QStringLiteral("libsodium does not start")};
    if (master.size() != masterSize)
        return {Errc::KeyLost, QStringLiteral("the master key has %1 bytes").arg(master.size())};
    std::shared_ptr<DeviceKeys> keys(new DeviceKeys);
    derive(keys->m_sealing, Sealing, master);
    derive(keys->m_blindIndex, BlindIndexing, master);
    derive(keys->m_pinPepper, PinPepper, master);
    Key32 seed;
    derive(seed, EnvelopeSeed, master);
    keys->m_publicKey.resize(crypto_box_PUBLICKEYBYTES);
    crypto_box_seed_keypair(reinterpret_cast<unsigned char *>(keys->m_publicKey.data()), keys->m_privateKey.data(), seed.data());
    return DeviceKeysPtr(std::move(keys));
}

QByteArray DeviceKeys::newMaster()
{
    if (sodium_init() < 0)
        qFatal("libsodium does not start");
    QByteArray master(masterSize, Qt::Uninitialized);
    randombytes_buf(master.data(), size_t(master.size()));
    return master;
}

} // namespace tuttu
