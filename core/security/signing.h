// SPDX-FileCopyrightText: 2026 Tuttu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/security/secret.h"

#include <QByteArray>

namespace tuttu {

// Ed25519 (RFC 8032, libsodium): who made this, shown to anybody who has the public key.

inline constexpr qsizetype signingKeySize = 32, signatureSize = 64;

QByteArray signingKeyOf(const Key32 &seed);                        ///< the public half
QByteArray signatureOf(const QByteArray &text, const Key32 &seed);
/** False as well for a key or a signature of another size. */
bool isSignedBy(const QByteArray &signingKey, const QByteArray &text, const QByteArray &signature);

/** Bytes nobody can guess, for codes and nonces. */
QByteArray randomBytes(qsizetype count);

} // namespace tuttu
