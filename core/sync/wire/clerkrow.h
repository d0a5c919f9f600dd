// SPDX-FileCopyrightText: 2026 Tuttu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/domain/staff.h"

#include <QJsonObject>

namespace tuttu {

// A clerk of a store as its devices hear of them: a row "clerk/<id>" of the store's bucket; a tombstone when they have left. No PIN: that is each
// device's own.

inline constexpr qsizetype longestClerkName = 60, longestInitials = 4;

QString clerkRowKey(const ClerkId &clerk);
ClerkId clerkOfRow(const QString &key); ///< null: a row of another kind
QJsonObject clerkToJson(const Clerk &clerk);
Result<Clerk> clerkFromJson(const QJsonObject &json); ///< Invalid

} // namespace tuttu
