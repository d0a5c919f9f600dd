// SPDX-FileCopyrightText: 2026 Tuttu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/security/pinverifier.h"

#include <algorithm>

#include <sodium.h>

namespace tuttu {

using namespace Qt::StringLiterals;

namespace {

constexpr quint64 passes = 2;
constexpr size_t memory = 19 * 1024 * 1024;
constexpr qsizetype saltSize = crypto_pwhash_SALTBYTES;
constexpr qsizetype hashSize = 32;
constexpr char formatByte = 1; // fixes passes, memory and the keyed step below

bool isDigits(const QString &pin)
{
    return std::all_of(pin.begin(), pin.end(), [](QChar c) { return c >= u'0' && c <= u'9'; });
}

/** Each digit is the one before it plus `step`, round the ten: 123456, 890123, 987654, 777777. */
bool isRun(const QString &pin, int step)
{
    for (int i = 1; i < pin.size(); ++i) {
        if ((pin[i].unicode() - pin[i - 1].unicode() - step) % 10 != 0)
            return false;
    }
    return true;
}

Result<QByteArray> keyedHash(const DeviceKeys &keys, const ClerkId &clerk, const QString &pin, const QByteArray &salt)
{
    const QByteArray text = pin.toLatin1();
    Key32 slow;
    if (crypto_pwhash(slow.data(), slow.size(), text.constData(), quint64(text.size()), reinterpret_cast<const unsigned char *>(salt.constData()),
                      passes, memory, crypto_pwhash_ALG_ARGON2ID13))
        return {Errc::Io, u"not enough memory for Argon2id"_s};
    const QByteArray who = clerk.bytes();
    QByteArray hash(hashSize, Qt::Uninitialized);
    crypto_generichash_state state;
    crypto_generichash_init(&state, keys.pinPepper().data(), keys.pinPepper().size(), size_t(hashSize));
    crypto_generichash_update(&state, slow.data(), slow.size());
    crypto_generichash_update(&state, reinterpret_cast<const unsigned char *>(who.constData()), quint64(who.size()));
    crypto_generichash_final(&state, reinterpret_cast<unsigned char *>(hash.data()), size_t(hashSize));
    return hash;
}

} // namespace

Result<> PinVerifier::acceptable(const QString &pin)
{
    if (pin.size() != digits || !isDigits(pin))
        return {Errc::Invalid, u"a PIN has %1 digits"_s.arg(digits)};
    const QStringView half = QStringView(pin).left(3), pair = QStringView(pin).left(2);
    const bool repeated = QStringView(pin).mid(3) == half || (QStringView(pin).mid(2, 2) == pair && QStringView(pin).mid(4) == pair);
    if (repeated || isRun(pin, 0) || isRun(pin, 1) || isRun(pin, -1))
        return {Errc::Invalid, u"this PIN is among the first anybody tries"_s};
    return {};
}

QString PinVerifier::fresh()
{
    for (;;) {
        const QString pin = QString::number(randombytes_uniform(1'000'000)).rightJustified(digits, u'0');
        if (acceptable(pin))
            return pin;
    }
}

Result<QByteArray> PinVerifier::make(const ClerkId &clerk, const QString &pin) const
{
    if (const auto fine = acceptable(pin); !fine)
        return fine.error();
    QByteArray salt(saltSize, Qt::Uninitialized);
    randombytes_buf(salt.data(), size_t(saltSize));
    const auto hash = keyedHash(*m_keys, clerk, pin, salt);
    if (!hash)
        return hash.error();
    return QByteArray(QByteArray(1, formatByte) + salt + *hash);
}

Result<> PinVerifier::verify(const ClerkId &clerk, const QString &pin, const QByteArray &verifier) const
{
    if (verifier.size() != 1 + saltSize + hashSize || verifier[0] != formatByte)
        return {Errc::Damaged, u"not a PIN verifier"_s};
    if (pin.size() != digits || !isDigits(pin))
        return Errc::WrongSecret;
    const auto hash = keyedHash(*m_keys, clerk, pin, verifier.mid(1, saltSize));
    if (!hash)
        return hash.error();
    if (sodium_memcmp(hash->constData(), verifier.constData() + 1 + saltSize, size_t(hashSize)) != 0)
        return Errc::WrongSecret;
    return {};
}

} // namespace tuttu
