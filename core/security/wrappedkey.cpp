// SPDX-FileCopyrightText: 2026 Tuttu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/security/wrappedkey.h"

#include "core/security/devicekeys.h"

#include <QFile>
#include <QJsonDocument>
#include <QJsonObject>
#include <QSaveFile>

#include <sodium.h>

namespace tuttu {

using namespace Qt::StringLiterals;

namespace {

const unsigned char *u8(const QByteArray &bytes) { return reinterpret_cast<const unsigned char *>(bytes.constData()); }
unsigned char *u8(QByteArray &bytes) { return reinterpret_cast<unsigned char *>(bytes.data()); }

constexpr auto format = "tuttu wrapped key 1"_L1;
constexpr quint64 mostMemory = quint64(1) << 30; // a file may not make the tablet allocate more
constexpr quint64 mostPasses = 20;

/** Same passphrase from every keyboard: NFC, so that a composed and a decomposed "ä" are one. */
bool deriveKey(Key32 &out, const QString &passphrase, const QByteArray &salt, quint64 passes, quint64 memory)
{
    QByteArray text = passphrase.normalized(QString::NormalizationForm_C).toUtf8();
    const int failed = crypto_pwhash(out.data(), out.size(), text.constData(), quint64(text.size()), u8(salt), passes, size_t(memory),
                                     crypto_pwhash_ALG_ARGON2ID13);
    wipe(text);
    return !failed;
}

} // namespace

Result<WrappedKey> WrappedKey::wrap(const QByteArray &master, const QString &passphrase)
{
    if (passphrase.size() < shortestPassphrase)
        return {Errc::Invalid, u"the passphrase is shorter than %1 characters"_s.arg(shortestPassphrase)};
    if (master.size() != DeviceKeys::masterSize || sodium_init() < 0)
        return {Errc::KeyLost, u"there is no master key to wrap"_s};
    WrappedKey key;
    key.m_passes = crypto_pwhash_OPSLIMIT_MODERATE;
    key.m_memory = crypto_pwhash_MEMLIMIT_MODERATE / 2; // 128 MiB: fits a tablet with 2 GiB beside the kiosk
    key.m_salt.resize(crypto_pwhash_SALTBYTES);
    key.m_nonce.resize(crypto_aead_xchacha20poly1305_ietf_NPUBBYTES);
    randombytes_buf(key.m_salt.data(), size_t(key.m_salt.size()));
    randombytes_buf(key.m_nonce.data(), size_t(key.m_nonce.size()));
    Key32 wrapping;
    if (!deriveKey(wrapping, passphrase, key.m_salt, key.m_passes, key.m_memory))
        return {Errc::Io, u"not enough memory for Argon2id"_s};
    key.m_wrapped.resize(master.size() + crypto_aead_xchacha20poly1305_ietf_ABYTES);
    crypto_aead_xchacha20poly1305_ietf_encrypt(u8(key.m_wrapped), nullptr, u8(master), quint64(master.size()),
                                               reinterpret_cast<const unsigned char *>(format.data()), quint64(format.size()), nullptr,
                                               u8(key.m_nonce), wrapping.data());
    return key;
}

Result<QByteArray> WrappedKey::unwrap(const QString &passphrase) const
{
    Key32 wrapping;
    if (sodium_init() < 0 || !deriveKey(wrapping, passphrase, m_salt, m_passes, m_memory))
        return {Errc::Io, u"not enough memory for Argon2id"_s};
    QByteArray master(DeviceKeys::masterSize, Qt::Uninitialized);
    if (crypto_aead_xchacha20poly1305_ietf_decrypt(u8(master), nullptr, nullptr, u8(m_wrapped), quint64(m_wrapped.size()),
                                                   reinterpret_cast<const unsigned char *>(format.data()), quint64(format.size()),
                                                   u8(m_nonce), wrapping.data()))
        return Errc::WrongSecret;
    return master;
}

Result<WrappedKey> WrappedKey::fromJson(const QByteArray &json)
{
    const QJsonObject object = QJsonDocument::fromJson(json).object();
    const auto bytes = [&](QLatin1String name) { return QByteArray::fromBase64(object.value(name).toString().toLatin1()); };
    WrappedKey key;
    key.m_passes = quint64(object.value("passes"_L1).toInteger());
    key.m_memory = quint64(object.value("memory"_L1).toInteger());
    key.m_salt = bytes("salt"_L1);
    key.m_nonce = bytes("nonce"_L1);
    key.m_wrapped = bytes("wrapped"_L1);
    const bool sane = object.value("format"_L1).toString() == format && object.value("kdf"_L1).toString() == "argon2id13"_L1
        && key.m_passes >= crypto_pwhash_OPSLIMIT_INTERACTIVE && key.m_passes <= mostPasses
        && key.m_memory >= crypto_pwhash_MEMLIMIT_INTERACTIVE && key.m_memory <= mostMemory
        && key.m_salt.size() == crypto_pwhash_SALTBYTES && key.m_nonce.size() == crypto_aead_xchacha20poly1305_ietf_NPUBBYTES
        && key.m_wrapped.size() == DeviceKeys::masterSize + crypto_aead_xchacha20poly1305_ietf_ABYTES;
    if (!sane)
        return {Errc::Damaged, u"not a wrapped key"_s};
    return key;
}

QByteArray WrappedKey::toJson() const
{
    const auto text = [](const QByteArray &bytes) { return QString::fromLatin1(bytes.toBase64()); };
    return QJsonDocument(QJsonObject{{"format"_L1, QString(format)}, {"kdf"_L1, u"argon2id13"_s}, {"passes"_L1, qint64(m_passes)},
                                     {"memory"_L1, qint64(m_memory)}, {"salt"_L1, text(m_salt)}, {"nonce"_L1, text(m_nonce)},
                                     {"wrapped"_L1, text(m_wrapped)}}).toJson();
}

Result<WrappedKey> WrappedKey::load(const QString &path)
{
    QFile file(path);
    if (!file.exists())
        return Errc::NotFound;
    if (!file.open(QIODevice::ReadOnly))
        return {Errc::Io, file.errorString()};
    return fromJson(file.read(4096));
}

Result<> WrappedKey::save(const QString &path) const
{
    QSaveFile file(path);
    if (!file.open(QIODevice::WriteOnly))
        return {Errc::Io, file.errorString()};
    file.setPermissions(QFile::ReadOwner | QFile::WriteOwner);
    file.write(toJson());
    if (!file.commit())
        return {Errc::Io, file.errorString()};
    return {};
}

} // namespace tuttu
