// SPDX-FileCopyrightText: 2026 Tuttu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/security/storekeys.h"

#include <sodium.h>

namespace tuttu {

namespace {

/** The numbers are part of the format: a subkey keeps its number for ever. */
enum Subkey : uint64_t { Call = 1, Link = 2 };

constexpr char context[crypto_kdf_CONTEXTBYTES + 1] = "TuttuLan";
constexpr qsizetype nonceSize = crypto_aead_xchacha20poly1305_ietf_NPUBBYTES, tagSize = crypto_aead_xchacha20poly1305_ietf_ABYTES;

const unsigned char *u8(const QByteArray &bytes) { return reinterpret_cast<const unsigned char *>(bytes.constData()); }
unsigned char *u8(QByteArray &bytes) { return reinterpret_cast<unsigned char *>(bytes.data()); }

} // namespace

Result<StoreKeysPtr> StoreKeys::fromBytes(const QByteArray &bytes)
{
    static_assert(size == crypto_kdf_KEYBYTES);
    if (sodium_init() < 0)
        return {Errc::KeyLost, QStringLiteral("libsodium does not start")};
    if (bytes.size() != size)
        return {Errc::KeyLost, QStringLiteral("the store's key has %1 bytes").arg(bytes.size())};
    std::shared_ptr<StoreKeys> keys(new StoreKeys);
    crypto_kdf_derive_from_key(keys->m_call.data(), keys->m_call.size(), Call, context, u8(bytes));
    crypto_kdf_derive_from_key(keys->m_link.data(), keys->m_link.size(), Link, context, u8(bytes));
    return StoreKeysPtr(std::move(keys));
}

QByteArray StoreKeys::sealCall(const QByteArray &call) const
{
    QByteArray sealed(nonceSize + call.size() + tagSize, Qt::Uninitialized);
    randombytes_buf(sealed.data(), nonceSize);
    crypto_aead_xchacha20poly1305_ietf_encrypt(u8(sealed) + nonceSize, nullptr, u8(call), quint64(call.size()), nullptr, 0, nullptr, u8(sealed), m_call.data());
    return sealed;
}

Result<QByteArray> StoreKeys::openCall(const QByteArray &sealed) const
{
    if (sealed.size() < nonceSize + tagSize)
        return Errc::Damaged;
    QByteArray call(sealed.size() - nonceSize - tagSize, Qt::Uninitialized);
    if (crypto_aead_xchacha20poly1305_ietf_decrypt(u8(call), nullptr, nullptr, u8(sealed) + nonceSize, quint64(sealed.size() - nonceSize), nullptr, 0, u8(sealed), m_call.data()))
        return Errc::Damaged;
    return call;
}

} // namespace tuttu
