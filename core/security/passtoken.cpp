// SPDX-FileCopyrightText: 2026 Tuttu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/security/passtoken.h"

#include "core/security/signing.h"

#include <QtEndian>

#include <algorithm>

namespace tuttu {

using namespace Qt::StringLiterals;

namespace {

constexpr auto base64Url = QByteArray::Base64UrlEncoding | QByteArray::OmitTrailingEquals;
constexpr QByteArrayView prefix = "TUTTU1.";
constexpr qsizetype payloadSize = 16 + 8;

/** The bytes of exactly this size; none when the text is not the one way to write them. */
QByteArray decoded(const QByteArray &text, qsizetype size)
{
    const QByteArray bytes = *QByteArray::fromBase64Encoding(text, base64Url | QByteArray::AbortOnBase64DecodingErrors);
    return bytes.size() == size && bytes.toBase64(base64Url) == text ? bytes : QByteArray();
}

} // namespace

QString signPass(const PassToken &token, const PassSeed &seed)
{
    QByteArray payload = token.pass.bytes() + QByteArray(8, 0);
    qToBigEndian(token.notAfter.toSecsSinceEpoch(), payload.data() + 16);
    const QByteArray text = prefix.toByteArray() + payload.toBase64(base64Url);
    return QString::fromLatin1(text + '.' + signatureOf(text, seed).toBase64(base64Url));
}

PassVerifyKey verifyKeyOf(const PassSeed &seed)
{
    const QByteArray open = signingKeyOf(seed);
    PassVerifyKey key;
    std::copy(open.begin(), open.end(), key.begin());
    return key;
}

Result<PassToken> openPass(const QString &text, const PassVerifyKey &key, const QDateTime &now)
{
    const QList<QByteArray> parts = text.toUtf8().split('.');
    const bool ours = parts.size() == 3 && text.startsWith(QLatin1StringView(prefix));
    const QByteArray payload = ours ? decoded(parts[1], payloadSize) : QByteArray();
    const QByteArray signature = ours ? decoded(parts[2], signatureSize) : QByteArray();
    if (payload.isEmpty() || signature.isEmpty())
        return {Errc::Invalid, u"not a signed pass"_s};
    const QByteArray spoken = prefix.toByteArray() + parts[1];
    if (!isSignedBy(QByteArray(reinterpret_cast<const char *>(key.data()), qsizetype(key.size())), spoken, signature))
        return {Errc::WrongSecret, u"the pass is not signed by the shop's key"_s};
    const qint64 notAfter = qFromBigEndian<qint64>(payload.constData() + 16);
    if (now.toSecsSinceEpoch() > notAfter)
        return {Errc::Unauthorized, u"the pass has expired"_s};
    return PassToken{PassId::fromBytes(payload.first(16)), QDateTime::fromSecsSinceEpoch(notAfter, Qt::UTC)};
}

} // namespace tuttu
