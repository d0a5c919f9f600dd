// SPDX-FileCopyrightText: 2026 Tuttu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/hub/peoplestore.h"

#include "core/hub/feedstore.h"
#include "core/sync/wire/clerkrow.h"

namespace tuttu {

using namespace Qt::StringLiterals;

namespace {

constexpr char putSql[] = R"(
    INSERT INTO clerk (home, id, name, initials, role, account) VALUES ($1, $2, $3, $4, $5, $6)
    ON CONFLICT (home, id) DO UPDATE SET name = excluded.name, initials = excluded.initials, role = excluded.role, account = excluded.account)";

} // namespace

Result<> PeopleStore::put(const StoreId &store, const Clerk &clerk)
{
    const QJsonObject row = clerkToJson(clerk);
    if (const auto good = clerkFromJson(row); !good) // no device would read it
        return good.error();
    return m_db.transaction([&]() -> Result<> {
        if (!clerk.account.isNull()) {
            const auto theirs = m_db.query("SELECT 1 FROM clerk WHERE home = $1 AND account = $2 AND id <> $3", {store, clerk.account, clerk.id});
            if (!theirs)
                return theirs.error();
            if (theirs->size() > 0)
                return {Errc::Invalid, u"the work account is somebody else's in this store"_s};
        }
        if (const auto kept = m_db.run(putSql, {store, clerk.id, clerk.name, clerk.initials, int(clerk.role), clerk.account}); !kept)
            return kept;
        return FeedStore(m_db).put({Bucket::Kind::Store, store}, clerkRowKey(clerk.id), row);
    });
}

Result<> PeopleStore::remove(const StoreId &store, const ClerkId &clerk)
{
    return m_db.transaction([&]() -> Result<> {
        const auto gone = m_db.query("DELETE FROM clerk WHERE home = $1 AND id = $2", {store, clerk});
        if (!gone)
            return gone.error();
        if (gone->changed() == 0)
            return {Errc::NotFound, u"no such clerk in this store"_s};
        return FeedStore(m_db).put({Bucket::Kind::Store, store}, clerkRowKey(clerk), {}, true);
    });
}

Result<std::vector<Clerk>> PeopleStore::of(const StoreId &store)
{
    const auto rows = m_db.query("SELECT id, name, initials, role, account FROM clerk WHERE home = $1 ORDER BY name, id", {store});
    if (!rows)
        return rows.error();
    std::vector<Clerk> clerks;
    for (int i = 0; i < rows->size(); ++i)
        clerks.push_back({rows->id<ClerkId>(i, 0), rows->text(i, 1), rows->text(i, 2), Role(rows->whole(i, 3)), rows->id<ClerkId>(i, 4)});
    return clerks;
}

} // namespace tuttu
