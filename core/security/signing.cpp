// SPDX-FileCopyrightText: 2026 Tuttu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/security/signing.h"

#include <sodium.h>

namespace tuttu {

namespace {

const unsigned char *u8(const QByteArray &bytes) { return reinterpret_cast<const unsigned char *>(bytes.constData()); }
unsigned char *u8(QByteArray &bytes) { return reinterpret_cast<unsigned char *>(bytes.data()); }

struct KeyPair {
    QByteArray open{crypto_sign_PUBLICKEYBYTES, Qt::Uninitialized};
    Secret<crypto_sign_SECRETKEYBYTES> secret;

    explicit KeyPair(const Key32 &seed) { crypto_sign_seed_keypair(u8(open), secret.data(), seed.data()); }
};

} // namespace

QByteArray signingKeyOf(const Key32 &seed)
{
    static_assert(Key32::size() == crypto_sign_SEEDBYTES && signingKeySize == crypto_sign_PUBLICKEYBYTES && signatureSize == crypto_sign_BYTES);
    return KeyPair(seed).open;
}

QByteArray signatureOf(const QByteArray &text, const Key32 &seed)
{
    QByteArray signature(signatureSize, Qt::Uninitialized);
    crypto_sign_detached(u8(signature), nullptr, u8(text), quint64(text.size()), KeyPair(seed).secret.data());
    return signature;
}

bool isSignedBy(const QByteArray &signingKey, const QByteArray &text, const QByteArray &signature)
{
    return signingKey.size() == signingKeySize && signature.size() == signatureSize
        && crypto_sign_verify_detached(u8(signature), u8(text), quint64(text.size()), u8(signingKey)) == 0;
}

QByteArray randomBytes(qsizetype count)
{
    if (sodium_init() < 0)
        qFatal("libsodium does not start");
    QByteArray bytes(count, Qt::Uninitialized);
    randombytes_buf(bytes.data(), size_t(count));
    return bytes;
}

} // namespace tuttu
