// SPDX-FileCopyrightText: 2026 Tuttu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/ids.h"

#include <QString>

namespace tuttu {

struct Store {
    StoreId id;
    QString name;       ///< "Covent Garden"
    QByteArray zone;    ///< IANA, "Europe/London"
    QString currency;   ///< ISO 4217
    QString phoneRegion; ///< ISO 3166, for numbers written without a country: "GB"
    friend bool operator==(const Store &, const Store &) = default;
};

enum class Role { Associate, Manager };

struct Clerk {
    ClerkId id;
    QString name;       ///< as colleagues call them
    QString initials;
    Role role = Role::Associate;
    ClerkId account = {}; ///< their work account, as who they would be by it alone (clerkOfAccount); null: none is known to be theirs
    /** What somebody did before their work account was known to be theirs is theirs, too. */
    bool is(const ClerkId &who) const { return id == who || (account == who && !who.isNull()); }
    friend bool operator==(const Clerk &, const Clerk &) = default;
};

} // namespace tuttu
