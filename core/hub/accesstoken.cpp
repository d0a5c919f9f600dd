// SPDX-FileCopyrightText: 2026 Tuttu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/hub/accesstoken.h"

#include "core/security/signing.h"

#include <QtEndian>

namespace tuttu {

namespace {

constexpr char purpose[] = "tuttu access 1\n"; // what is signed begins with what it is for
constexpr auto alphabet = QByteArray::Base64UrlEncoding | QByteArray::OmitTrailingEquals;
constexpr qsizetype idSize = 16, claimsSize = 2 * idSize + 4 + 8, tokenSize = claimsSize + signatureSize, textSize = (tokenSize * 4 + 2) / 3;

template<typename T> QByteArray bigEndian(T value)
{
    QByteArray bytes(qsizetype(sizeof(T)), Qt::Uninitialized);
    qToBigEndian(value, bytes.data());
    return bytes;
}

Result<AccessToken> heldStill(const AccessToken &token, const QDateTime &now)
{
    return now < token.until ? Result<AccessToken>(token) : Result<AccessToken>(Errc::Unauthorized, QStringLiteral("the token has ended"));
}

} // namespace

QByteArray AccessToken::signedWith(const Key32 &seed) const
{
    const QByteArray claims = device.bytes() + store.bytes() + bigEndian(qint32(firstEpoch)) + bigEndian(qint64(until.toSecsSinceEpoch()));
    return QByteArray(claims + signatureOf(purpose + claims, seed)).toBase64(alphabet);
}

Result<AccessToken> AccessToken::read(const QByteArray &text, const QByteArray &signingKey, const QDateTime &now)
{
    const Error none{Errc::Unauthorized, QStringLiteral("no token of this hub")};
    if (text.size() != textSize)
        return none;
    const auto decoded = QByteArray::fromBase64Encoding(text, alphabet | QByteArray::AbortOnBase64DecodingErrors);
    if (!decoded || decoded.decoded.size() != tokenSize || decoded.decoded.toBase64(alphabet) != text) // one token has one spelling
        return none;
    const QByteArray claims = decoded.decoded.left(claimsSize);
    if (!isSignedBy(signingKey, purpose + claims, decoded.decoded.mid(claimsSize)))
        return none;
    const char *numbers = claims.constData() + 2 * idSize;
    const AccessToken token{DeviceId::fromBytes(claims.left(idSize)), StoreId::fromBytes(claims.mid(idSize, idSize)), qFromBigEndian<qint32>(numbers),
                            QDateTime::fromSecsSinceEpoch(qFromBigEndian<qint64>(numbers + 4), Qt::UTC)};
    return heldStill(token, now);
}

Result<AccessToken> TokenReader::read(const QByteArray &text, const QDateTime &now)
{
    {
        const std::lock_guard lock(m_mutex);
        if (const auto known = m_checked.constFind(text); known != m_checked.constEnd())
            return heldStill(*known, now);
    }
    const auto token = AccessToken::read(text, m_key, now);
    if (token) {
        const std::lock_guard lock(m_mutex);
        if (m_checked.size() >= most)
            m_checked.clear();
        m_checked.insert(text, *token);
    }
    return token;
}

} // namespace tuttu
