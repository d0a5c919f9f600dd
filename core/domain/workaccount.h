// SPDX-FileCopyrightText: 2026 Tuttu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/staff.h"

#include <QDateTime>
#include <QString>
#include <QUrl>

namespace tuttu {

/** Where the shop's people sign in with their work account, and what of it makes somebody a clerk. */
struct SignInTerms {
    QString issuer;         ///< letter for letter as the provider writes it: https, or http on this device itself
    QString client;         ///< the id Tuttu has there; a public client, so there is no secret
    QString scope = QStringLiteral("openid profile");
    QString groupsClaim = QStringLiteral("groups"); ///< may lead into an object: "realm_access.roles"
    QString clerkGroup;     ///< who may serve; empty: everybody whom the provider lets in
    QString managerGroup;   ///< who of them is a manager; empty: nobody becomes one this way
    int pinHours = 72;      ///< so long after the last sign-in there their PIN is good here
    friend bool operator==(const SignInTerms &, const SignInTerms &) = default;
};

/** Who somebody is by their work account alone: the same at every device, and nobody's name is read out of it. */
inline ClerkId clerkOfAccount(const QString &issuer, const QString &subject)
{
    return ClerkId::derived("work account", issuer + u'\n' + subject);
}

/** What the person types or photographs to say that it is them. */
struct DeviceCode {
    QString code;           ///< as the provider writes it, for people's eyes
    QUrl address;           ///< where it is typed
    QUrl complete;          ///< the same with the code in it; empty when the provider has none
    QDateTime expires;      ///< UTC
    friend bool operator==(const DeviceCode &, const DeviceCode &) = default;
};

/** Why nobody came in by their work account, named after what the person does next. */
enum class SignInProblem {
    Unreachable, ///< no network, or the provider is away: the PIN
    Portal,      ///< something else answers, as a network that wants a sign-in of its own
    Unsafe,      ///< the connection cannot be trusted: the PIN, and somebody looks at it
    Clock,       ///< the device's clock and the provider's do not agree
    Denied,      ///< the person, or the provider for them, said no
    Expired,     ///< the code was not used in time: a new one
    NotAllowed,  ///< somebody of the company, but nobody who serves here
    Provider,    ///< it is set up in a way that does not work: an administrator
    NotKept      ///< this device could not keep who came in
};

struct SignInRefusal {
    SignInProblem problem = SignInProblem::Provider;
    QString detail;         ///< for logs; names nobody
    friend bool operator==(const SignInRefusal &, const SignInRefusal &) = default;
};

/** When a clerk last came in by their work account. */
struct WorkSignIn {
    QDateTime at;           ///< UTC
    QDateTime seen;         ///< UTC, the latest time at which they came in by any way: a clock set back is behind it
    friend bool operator==(const WorkSignIn &, const WorkSignIn &) = default;
};

inline QDateTime pinGoodUntil(const WorkSignIn &last, int pinHours)
{
    return last.at.addSecs(qint64(pinHours) * 3600);
}

/** Whoever was switched off at the provider is so here, too, at last: their PIN outlives the account by so many hours and no more. */
inline bool isPinGood(const WorkSignIn &last, int pinHours, const QDateTime &now)
{
    constexpr qint64 clockSlackS = 10 * 60;
    return now < pinGoodUntil(last, pinHours) && now.addSecs(clockSlackS) >= last.seen;
}

} // namespace tuttu
