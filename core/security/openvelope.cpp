// SPDX-FileCopyrightText: 2026 Tuttu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/security/openvelope.h"

#include <QCryptographicHash>

#include <sodium.h>

namespace tuttu {

namespace {

constexpr qsizetype nonceSize = crypto_aead_xchacha20poly1305_ietf_NPUBBYTES;
constexpr qsizetype tagSize = crypto_aead_xchacha20poly1305_ietf_ABYTES;

const unsigned char *u8(const QByteArray &bytes) { return reinterpret_cast<const unsigned char *>(bytes.constData()); }
unsigned char *u8(QByteArray &bytes) { return reinterpret_cast<unsigned char *>(bytes.data()); }

QByteArray sealedTo(const QByteArray &publicKey, const Key32 &key)
{
    QByteArray out(qsizetype(crypto_box_SEALBYTES + Key32::size()), Qt::Uninitialized);
    crypto_box_seal(u8(out), key.data(), key.size(), u8(publicKey));
    return out;
}

/** The fresh key that was sealed to this key pair. */
Result<> unwrap(Key32 &fresh, const OpId &op, const QByteArray &key, const QByteArray &publicKey, const Key32 &privateKey)
{
    if (key.size() != qsizetype(crypto_box_SEALBYTES + Key32::size()))
        return {Errc::Damaged, QStringLiteral("op %1 was changed").arg(op.toString())};
    if (crypto_box_seal_open(fresh.data(), u8(key), quint64(key.size()), u8(publicKey), privateKey.data()))
        return {Errc::KeyLost, QStringLiteral("op %1 is sealed to another key").arg(op.toString())};
    return {};
}

} // namespace

OpEnvelope OpEnvelope::seal(const OpId &op, const QByteArray &payload, const QByteArray &devicePublicKey, const QByteArray &hubPublicKey)
{
    Q_ASSERT(devicePublicKey.size() == crypto_box_PUBLICKEYBYTES);
    Q_ASSERT(hubPublicKey.isEmpty() || hubPublicKey.size() == crypto_box_PUBLICKEYBYTES);
    if (sodium_init() < 0)
        qFatal("libsodium does not start");
    Key32 fresh;
    randombytes_buf(fresh.data(), fresh.size());
    const QByteArray id = op.bytes();
    OpEnvelope out;
    out.sealed.resize(nonceSize + payload.size() + tagSize);
    randombytes_buf(out.sealed.data(), nonceSize);
    crypto_aead_xchacha20poly1305_ietf_encrypt(u8(out.sealed) + nonceSize, nullptr, u8(payload), quint64(payload.size()), u8(id), quint64(id.size()),
                                               nullptr, u8(out.sealed), fresh.data());
    out.deviceKey = sealedTo(devicePublicKey, fresh);
    if (!hubPublicKey.isEmpty())
        out.hubKey = sealedTo(hubPublicKey, fresh);
    out.sha256 = QCryptographicHash::hash(out.sealed, QCryptographicHash::Sha256);
    return out;
}

bool OpEnvelope::intact() const
{
    return sha256 == QCryptographicHash::hash(sealed, QCryptographicHash::Sha256);
}

Result<> OpEnvelope::freshKey(Key32 &fresh, const OpId &op, const DeviceKeys &keys) const
{
    if (!intact())
        return {Errc::Damaged, QStringLiteral("op %1 was changed").arg(op.toString())};
    return unwrap(fresh, op, deviceKey, keys.publicKey(), keys.privateKey());
}

Result<QByteArray> OpEnvelope::keyFor(const QByteArray &hubPublicKey, const OpId &op, const DeviceKeys &keys) const
{
    Q_ASSERT(hubPublicKey.size() == crypto_box_PUBLICKEYBYTES);
    Key32 fresh;
    const auto found = freshKey(fresh, op, keys);
    return found ? Result<QByteArray>(sealedTo(hubPublicKey, fresh)) : found.error();
}

Result<QByteArray> OpEnvelope::open(const OpId &op, const DeviceKeys &keys) const
{
    if (!intact())
        return {Errc::Damaged, QStringLiteral("op %1 was changed").arg(op.toString())};
    return openSealedOp(op, sealed, deviceKey, keys.publicKey(), keys.privateKey());
}

Result<QByteArray> openSealedOp(const OpId &op, const QByteArray &sealed, const QByteArray &key, const QByteArray &publicKey, const Key32 &privateKey)
{
    if (sealed.size() < nonceSize + tagSize)
        return {Errc::Damaged, QStringLiteral("op %1 was changed").arg(op.toString())};
    Key32 fresh;
    if (const auto found = unwrap(fresh, op, key, publicKey, privateKey); !found)
        return found.error();
    const QByteArray id = op.bytes();
    QByteArray payload(sealed.size() - nonceSize - tagSize, Qt::Uninitialized);
    if (crypto_aead_xchacha20poly1305_ietf_decrypt(u8(payload), nullptr, nullptr, u8(sealed) + nonceSize, quint64(sealed.size() - nonceSize), u8(id),
                                                   quint64(id.size()), u8(sealed), fresh.data()))
        return {Errc::Damaged, QStringLiteral("op %1 does not open").arg(op.toString())};
    return payload;
}

} // namespace tuttu
