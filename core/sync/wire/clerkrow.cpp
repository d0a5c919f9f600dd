// SPDX-FileCopyrightText: 2026 Tuttu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sync/wire/clerkrow.h"

#include "core/sync/wire/wirereader.h"

namespace tuttu {

using namespace Qt::StringLiterals;

namespace {

constexpr QLatin1StringView prefix("clerk/");
constexpr const char *associate = "associate", *manager = "manager";

} // namespace

QString clerkRowKey(const ClerkId &clerk)
{
    return prefix + clerk.toString();
}

ClerkId clerkOfRow(const QString &key)
{
    return key.startsWith(prefix) ? ClerkId::fromString(key.sliced(prefix.size())) : ClerkId();
}

QJsonObject clerkToJson(const Clerk &clerk)
{
    QJsonObject json{{u"id"_s, clerk.id.toString()}, {u"name"_s, clerk.name}, {u"initials"_s, clerk.initials},
                     {u"role"_s, QLatin1StringView(clerk.role == Role::Manager ? manager : associate)}};
    if (!clerk.account.isNull())
        json[u"account"_s] = clerk.account.toString();
    return json;
}

Result<Clerk> clerkFromJson(const QJsonObject &json)
{
    WireReader r(json);
    Clerk clerk{r.id<ClerkId>("id"), r.text("name", longestClerkName), r.text("initials", longestInitials)};
    const QString role = r.text("role", 16);
    if (role != QLatin1StringView(associate) && role != QLatin1StringView(manager))
        r.fail("role", "is no role of these");
    clerk.role = role == QLatin1StringView(manager) ? Role::Manager : Role::Associate;
    if (r.has("account"))
        clerk.account = r.id<ClerkId>("account");
    return r.ok() ? Result<Clerk>(clerk) : r.error();
}

} // namespace tuttu
