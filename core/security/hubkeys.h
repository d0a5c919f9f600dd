// SPDX-FileCopyrightText: 2026 Tuttu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/domain/customer.h"
#include "core/security/secret.h"

#include <QUuid>

#include <memory>

namespace tuttu {

/** A chain's secrets: one master of 32 bytes and what libsodium's crypto_kdf derives from it. Every instance of the hub has the same.
 *  Immutable, shared read-only between threads, zeroed with the last owner. */
class HubKeys
{
public:
    static constexpr int masterSize = 32;

    /** Errc::KeyLost when the master is not 32 bytes. */
    static Result<std::shared_ptr<const HubKeys>> fromMaster(const QByteArray &master);

    const QByteArray &publicKey() const { return m_publicKey; } ///< X25519: devices seal their ops to it
    const Key32 &tokenSeed() const { return m_tokenSeed; }      ///< signs devices' access tokens

    /** 32 bytes that the devices of a store share; another number is another key. */
    QByteArray storeKey(const StoreId &store, int number) const;

    /** Exact look-up of a card, number or mail: a keyed BLAKE2b of the normalised value, 16 bytes, as BlindIndex's. Without the master it says nothing. */
    QByteArray markOf(const Identifier &identifier) const;

    /** Of somebody erased, or of what was theirs: a keyed hash of the id. */
    QByteArray erasureMarkOf(const QUuid &id) const;

    /** The payload of an op that a device sealed (see OpEnvelope). Errors: Damaged, KeyLost (sealed to another hub). */
    Result<QByteArray> open(const OpId &op, const QByteArray &sealed, const QByteArray &hubKey) const;

private:
    HubKeys() = default;
    Key32 m_privateKey, m_tokenSeed, m_storeSeed, m_markKey;
    QByteArray m_publicKey;
};

using HubKeysPtr = std::shared_ptr<const HubKeys>;

} // namespace tuttu
