// SPDX-FileCopyrightText: 2026 Tuttu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/security/hubkeys.h"

#include "core/security/openvelope.h"

#include <sodium.h>

namespace tuttu {

namespace {

/** The numbers are part of the format: a subkey keeps its number for ever. */
enum Subkey : uint64_t { EnvelopeSeed = 1, TokenSeed = 2, StoreSeed = 3, MarkKey = 4 };

constexpr char context[crypto_kdf_CONTEXTBYTES + 1] = "TuttuHub";

void derive(Key32 &out, Subkey number, const QByteArray &master)
{
    crypto_kdf_derive_from_key(out.data(), out.size(), number, context, reinterpret_cast<const unsigned char *>(master.constData()));
}

} // namespace

Result<HubKeysPtr> HubKeys::fromMaster(const QByteArray &master)
{
    static_assert(masterSize == crypto_kdf_KEYBYTES && Key32::size() == crypto_box_SECRETKEYBYTES);
    if (sodium_init() < 0)
        return {Errc::KeyLost, QStringLiteral("libsodium does not start")};
    if (master.size() != masterSize)
        return {Errc::KeyLost, QStringLiteral("the hub's key has %1 bytes").arg(master.size())};
    std::shared_ptr<HubKeys> keys(new HubKeys);
    derive(keys->m_tokenSeed, TokenSeed, master);
    derive(keys->m_storeSeed, StoreSeed, master);
    derive(keys->m_markKey, MarkKey, master);
    Key32 seed;
    derive(seed, EnvelopeSeed, master);
    keys->m_publicKey.resize(crypto_box_PUBLICKEYBYTES);
    crypto_box_seed_keypair(reinterpret_cast<unsigned char *>(keys->m_publicKey.data()), keys->m_privateKey.data(), seed.data());
    return HubKeysPtr(std::move(keys));
}

QByteArray HubKeys::storeKey(const StoreId &store, int number) const
{
    const QByteArray of = store.bytes() + QByteArray::number(number);
    QByteArray key(qsizetype(Key32::size()), Qt::Uninitialized);
    crypto_generichash(reinterpret_cast<unsigned char *>(key.data()), size_t(key.size()), reinterpret_cast<const unsigned char *>(of.constData()),
                       size_t(of.size()), m_storeSeed.data(), m_storeSeed.size());
    return key;
}

static QByteArray marked(const QByteArray &text, const Key32 &key)
{
    QByteArray hash(16, Qt::Uninitialized);
    crypto_generichash(reinterpret_cast<unsigned char *>(hash.data()), size_t(hash.size()), reinterpret_cast<const unsigned char *>(text.constData()),
                       quint64(text.size()), key.data(), key.size());
    return hash;
}

QByteArray HubKeys::markOf(const Identifier &identifier) const
{
    const QByteArray value = (identifier.kind == IdentifierKind::Email ? identifier.value.trimmed().toLower() : identifier.value).toUtf8();
    return marked(QByteArray::number(int(identifier.kind)) + ':' + value, m_markKey);
}

QByteArray HubKeys::erasureMarkOf(const QUuid &id) const { return marked("erased:" + id.toRfc4122(), m_markKey); }

Result<QByteArray> HubKeys::open(const OpId &op, const QByteArray &sealed, const QByteArray &hubKey) const
{
    return openSealedOp(op, sealed, hubKey, m_publicKey, m_privateKey);
}

} // namespace tuttu
