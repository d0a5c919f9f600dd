// SPDX-FileCopyrightText: 2026 Tuttu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/security/frameseal.h"

#include <QtEndian>

#include <sodium.h>

#include <array>

namespace tuttu {

namespace {

using Nonce = std::array<unsigned char, crypto_aead_xchacha20poly1305_ietf_NPUBBYTES>;

Nonce nonceOf(quint64 number)
{
    Nonce nonce{};
    qToLittleEndian(number, nonce.data());
    return nonce;
}

unsigned char *bytes(QByteArray &array) { return reinterpret_cast<unsigned char *>(array.data()); }
const unsigned char *bytes(const QByteArray &array) { return reinterpret_cast<const unsigned char *>(array.constData()); }

} // namespace

QByteArray FrameSeal::newKey()
{
    QByteArray key(keySize, Qt::Uninitialized);
    randombytes_buf(key.data(), size_t(key.size()));
    return key;
}

QByteArray FrameSeal::seal(quint64 number, bool last, const QByteArray &plain) const
{
    static_assert(overhead == crypto_aead_xchacha20poly1305_ietf_ABYTES && keySize == crypto_aead_xchacha20poly1305_ietf_KEYBYTES);
    Q_ASSERT(m_key.size() == keySize);
    QByteArray sealed(plain.size() + overhead, Qt::Uninitialized);
    const unsigned char mark = last;
    crypto_aead_xchacha20poly1305_ietf_encrypt(bytes(sealed), nullptr, bytes(plain), size_t(plain.size()), &mark, 1, nullptr, nonceOf(number).data(), bytes(m_key));
    return sealed;
}

Result<QByteArray> FrameSeal::open(quint64 number, bool last, const QByteArray &sealed) const
{
    const unsigned char mark = last;
    QByteArray plain(std::max<qsizetype>(sealed.size() - overhead, 0), Qt::Uninitialized);
    const bool fine = m_key.size() == keySize && sealed.size() >= overhead
        && crypto_aead_xchacha20poly1305_ietf_decrypt(bytes(plain), nullptr, nullptr, bytes(sealed), size_t(sealed.size()), &mark, 1, nonceOf(number).data(), bytes(m_key)) == 0;
    return fine ? Result<QByteArray>(std::move(plain)) : Result<QByteArray>(Errc::Damaged, QStringLiteral("frame %1 does not open").arg(number));
}

} // namespace tuttu
