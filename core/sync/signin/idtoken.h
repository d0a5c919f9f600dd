// SPDX-FileCopyrightText: 2026 Tuttu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/domain/workaccount.h"

#include <QByteArray>
#include <QJsonObject>

#include <optional>

namespace tuttu {

/** The claims of an id_token. They are decoded and **not** verified by the token's signature: the device flow gets its token itself, over TLS, from the
 *  provider's token endpoint, and OpenID Connect Core 3.1.3.7 (6) lets that stand for the signature. A token that came any other way
 *  must not be given to this. Errc::Invalid when it is no signed token in three parts. */
Result<QJsonObject> claimsOf(const QByteArray &idToken);

/** Issuer, audience, time and nonce (when it has one) are as they should be, or what is not. */
std::optional<SignInRefusal> problemWith(const QJsonObject &claims, const SignInTerms &terms, const QString &nonce, const QDateTime &now);

/** The claims leave out who it is, or which groups they are in: the provider's userinfo may know. */
bool isSilent(const QJsonObject &claims, const SignInTerms &terms);

/** Whom the shop knows by these claims; the same account is always the same clerk. Errc::Unauthorized when they are in none of the groups
 *  that may serve, Errc::NotFound when nothing says how they are called. */
Result<Clerk> clerkOf(const QJsonObject &claims, const SignInTerms &terms);

} // namespace tuttu
