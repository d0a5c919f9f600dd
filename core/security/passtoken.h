// SPDX-FileCopyrightText: 2026 Tuttu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/domain/ids.h"
#include "core/security/secret.h"

#include <QDateTime>

namespace tuttu {

using PassSeed = Secret<32>;                          ///< signs passes: of who issues them, never of a till
using PassVerifyKey = std::array<unsigned char, 32>;  ///< checks them: public

/** What a signed pass says. */
struct PassToken {
    PassId pass;
    QDateTime notAfter; ///< UTC, whole seconds
    friend bool operator==(const PassToken &, const PassToken &) = default;
};

/** A pass as text for a QR code: "TUTTU1.<payload>.<signature>", both base64url without padding (RFC 4648, 5). The payload is the pass' 16
 *  bytes and notAfter in Unix seconds, 8 bytes big-endian; the signature is Ed25519 (RFC 8032, libsodium) over "TUTTU1.<payload>". */
QString signPass(const PassToken &token, const PassSeed &seed);

/** The public half, to be handed to the tills. */
PassVerifyKey verifyKeyOf(const PassSeed &seed);

/** Reads a pass, valid up to and including notAfter. Errc::Invalid: not this form. Errc::WrongSecret: not signed by this key, or changed.
 *  Errc::Unauthorized: signed, but expired. */
Result<PassToken> openPass(const QString &text, const PassVerifyKey &key, const QDateTime &now);

} // namespace tuttu
