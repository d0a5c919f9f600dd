// SPDX-FileCopyrightText: 2026 Tuttu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <QByteArray>

namespace tuttu {

/** The master key wrapped under a passphrase, for shops without a keychain: Argon2id (libsodium crypto_pwhash, parameters kept with it)
 *  makes the wrapping key, XChaCha20-Poly1305 wraps. The file is JSON. Wrapping and unwrapping take about half a second: not on the GUI thread. */
class WrappedKey
{
public:
    static constexpr int shortestPassphrase = 8; ///< ASVS 5.0 6.2.1

    /** Errc::Invalid when the passphrase is too short. */
    static Result<WrappedKey> wrap(const QByteArray &master, const QString &passphrase);
    /** Errc::WrongSecret when the passphrase does not open it. */
    Result<QByteArray> unwrap(const QString &passphrase) const;

    /** Errc::Damaged for a file that is not one, or asks for absurd work. */
    static Result<WrappedKey> fromJson(const QByteArray &json);
    QByteArray toJson() const;

    /** Errors: NotFound, Damaged, Io. */
    static Result<WrappedKey> load(const QString &path);
    Result<> save(const QString &path) const; ///< all or nothing; readable by the owner alone

private:
    quint64 m_passes = 0;
    quint64 m_memory = 0; ///< bytes
    QByteArray m_salt, m_nonce, m_wrapped;
};

} // namespace tuttu
