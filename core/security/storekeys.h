// SPDX-FileCopyrightText: 2026 Tuttu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/security/secret.h"

#include <memory>

namespace tuttu {

/** What the devices of one store share for speaking among themselves: 32 bytes from the hub and what libsodium's crypto_kdf derives from them.
 *  Immutable, shared read-only, zeroed with the last owner. */
class StoreKeys
{
public:
    static constexpr int size = 32;

    /** Errc::KeyLost when there are not 32 bytes. */
    static Result<std::shared_ptr<const StoreKeys>> fromBytes(const QByteArray &bytes);

    /** A call into the room, for nobody else to read or to make up (XChaCha20-Poly1305). */
    QByteArray sealCall(const QByteArray &call) const;
    Result<QByteArray> openCall(const QByteArray &sealed) const; ///< Damaged: of another store, or nobody's

    /** For TLS with a pre-shared key (RFC 5489). */
    QByteArray linkKey() const { return QByteArray(reinterpret_cast<const char *>(m_link.data()), qsizetype(m_link.size())); }

private:
    StoreKeys() = default;
    Key32 m_call, m_link;
};

using StoreKeysPtr = std::shared_ptr<const StoreKeys>;

} // namespace tuttu
