// SPDX-FileCopyrightText: 2026 Tuttu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/hub/heldstore.h"

#include "core/hub/accesstoken.h"
#include "core/hub/devicestore.h"
#include "core/hub/recordstore.h"

#include <algorithm>

namespace tuttu {

using namespace Qt::StringLiterals;

namespace {

constexpr char heardSql[] = R"(
    SELECT to_char(greatest(d.seen, d.reported, (SELECT max(pushed) FROM device_line l WHERE l.home = d.home AND l.device = d.id)) AT TIME ZONE 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS"Z"'),
           to_char(d.revoked AT TIME ZONE 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS"Z"')
    FROM device d WHERE d.home = $1 AND d.id = $2)";

// Who is there, and who left when it was heard last ($3) or later; not those who were told of for the first time when it was given nothing any more ($4).
constexpr char storesSql[] = R"(
    SELECT substr(key, length('customer/') + 1) FROM feed WHERE home = $1 AND bucket = $2 AND key LIKE 'customer/%'
    AND (NOT deleted OR changed >= $3) AND NOT (version = 1 AND changed > $4))";

constexpr char askedSql[] = "SELECT customer FROM asked WHERE home = $1 AND device = $2";

} // namespace

Result<HeldByDevice> HeldStore::heldBy(const DeviceId &device)
{
    const auto known = DeviceStore(m_db).find(device);
    const auto times = known ? m_db.query(heardSql, {known->store, device}) : Result<PgRows>(known.error());
    if (!times)
        return times.error();
    const QDateTime heard = QDateTime::fromString(times->text(0, 0), Qt::ISODate);
    // Its token held a while longer.
    QDateTime until = heard.addSecs(AccessToken::seconds);
    if (!times->isNull(0, 1))
        until = std::min(until, QDateTime::fromString(times->text(0, 1), Qt::ISODate));
    const auto stores = m_db.query(storesSql, {known->store, Bucket{Bucket::Kind::Customers, known->store}.text(), heard, until});
    const auto asked = stores ? m_db.query(askedSql, {known->store, device}) : Result<PgRows>(stores.error());
    if (!asked)
        return asked.error();
    std::map<CustomerId, HeldPerson> people;
    for (const auto &[rows, wasAsked] : {std::pair(&*stores, false), std::pair(&*asked, true)}) {
        for (int i = 0; i < rows->size(); ++i) {
            if (const auto id = rows->id<CustomerId>(i, 0); !id.isNull())
                people.insert({id, {id, {}, {}, {}, wasAsked}});
        }
    }
    if (const auto named = name(people); !named)
        return named.error();
    HeldByDevice held{known->store, until, {}};
    for (auto &[id, person] : people)
        held.people.push_back(std::move(person));
    return held;
}

/** A page at a time: a store may hold many thousands. */
Result<> HeldStore::name(std::map<CustomerId, HeldPerson> &people)
{
    std::vector<CustomerId> some;
    for (auto each = people.begin(); each != people.end();) {
        some.push_back((each++)->first);
        if (some.size() < RecordStore::batch && each != people.end())
            continue;
        const auto known = RecordStore(m_db, {}).known(some);
        if (!known)
            return known.error();
        for (const Customer &one : *known) {
            HeldPerson &person = people[one.id];
            person.name = one.name.shown;
            person.email = one.email;
            person.phone = one.phone;
        }
        some.clear();
    }
    return {};
}

} // namespace tuttu
