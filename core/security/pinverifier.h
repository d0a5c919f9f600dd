// SPDX-FileCopyrightText: 2026 Tuttu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/domain/ids.h"
#include "core/security/devicekeys.h"

namespace tuttu {

/** Makes and checks what is kept instead of a PIN: Argon2id (t=2, m=19 MiB, OWASP's floor), then keyed with the device's pepper and
 *  bound to the clerk, so that a copied file cannot be searched and one clerk's verifier does not open another's door.
 *  Takes tens of milliseconds: run it on a worker. */
class PinVerifier
{
public:
    static constexpr int digits = 6;

    explicit PinVerifier(DeviceKeysPtr keys) : m_keys(std::move(keys)) {}

    /** Errc::Invalid unless six digits that are not trivial (one digit repeated, runs up or down, pairs and triples repeated). */
    static Result<> acceptable(const QString &pin);
    /** A PIN nobody can guess from another one, acceptable as it is. */
    static QString fresh();
    Result<QByteArray> make(const ClerkId &clerk, const QString &pin) const;
    /** Errc::WrongSecret when it is not this clerk's PIN; Errc::Damaged when the verifier is not one. */
    Result<> verify(const ClerkId &clerk, const QString &pin, const QByteArray &verifier) const;

private:
    DeviceKeysPtr m_keys;
};

} // namespace tuttu
