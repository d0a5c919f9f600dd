// SPDX-FileCopyrightText: 2026 Tuttu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/hub/heldstore.h"

#include "core/hub/accesstoken.h"
#include "core/hub/devicestore.h"
#include "core/hub/recordstore.h"

#include <QJsonDocument>

#include <algorithm>
#include <set>

namespace tuttu {

using namespace Qt::StringLiterals;

namespace {

constexpr char heardSql[] = R"(
    SELECT to_char(greatest(d.seen, d.reported, (SELECT max(pushed) FROM device_line l WHERE l.home = d.home AND l.device = d.id)) AT TIME ZONE 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS"Z"'),
           to_char(d.revoked AT TIME ZONE 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS"Z"')
    FROM device d WHERE d.home = $1 AND d.id = $2)";

// Who is there, and who left when it was heard last ($3) or later; not those who were told of for the first time when it was given nothing any more ($4).
constexpr char storesSql[] = R"(
    SELECT substr(key, length('customer/') + 1), content FROM feed WHERE home = $1 AND bucket = $2 AND key LIKE 'customer/%'
    AND (NOT deleted OR changed >= $3) AND NOT (version = 1 AND changed > $4) ORDER BY key)";

constexpr char askedSql[] = "SELECT customer FROM asked WHERE home = $1 AND device = $2 ORDER BY customer";

HeldPerson personOf(const CustomerId &id, const std::vector<Record> &records, bool asked)
{
    HeldPerson person{id, {}, {}, {}, asked};
    for (const Record &record : records) {
        if (const auto *known = std::get_if<Customer>(&record))
            person = {id, known->name.shown, known->email, known->phone, asked};
    }
    return person;
}

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
    HeldByDevice held{known->store, until, {}};
    const auto stores = m_db.query(storesSql, {known->store, Bucket{Bucket::Kind::Customers, known->store}.text(), heard, until});
    const auto asked = stores ? m_db.query(askedSql, {known->store, device}) : Result<PgRows>(stores.error());
    if (!asked)
        return asked.error();
    std::set<CustomerId> there;
    for (int i = 0; i < stores->size(); ++i) {
        const auto id = stores->id<CustomerId>(i, 0);
        const auto record = recordFromJson(recordKey(id), QJsonDocument::fromJson(stores->utf8(i, 1)).object());
        if (!id.isNull() && there.insert(id).second)
            held.people.push_back(personOf(id, record ? std::vector{*record} : std::vector<Record>(), false));
    }
    for (int i = 0; i < asked->size(); ++i) {
        const auto id = asked->id<CustomerId>(i, 0);
        if (!there.insert(id).second)
            continue;
        const auto found = RecordStore(m_db, {}).find({id}, {});
        if (!found)
            return found.error();
        const auto answer = CustomerAnswer::fromBytes(*found);
        if (!answer)
            return answer.error();
        held.people.push_back(personOf(id, answer->records, true));
    }
    return held;
}

} // namespace tuttu
