// SPDX-FileCopyrightText: 2026 Tuttu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/hub/erasurestore.h"

#include "core/domain/staff.h"
#include "core/hub/erasurenames.h"

namespace tuttu {

using namespace Qt::StringLiterals;

namespace {

constexpr char wantSql[] = R"(
    INSERT INTO erasure (hash, op, at, is_who, pending) VALUES ($1::bytea, $2, $3, true, $4) ON CONFLICT (hash) DO UPDATE SET pending = excluded.pending, is_who = true, done = NULL)";
constexpr char thingSql[] = "INSERT INTO erasure (hash, op, at, is_who, done) VALUES ($1::bytea, $2, $3, false, NULL) ON CONFLICT DO NOTHING"; // other captures may name it
constexpr char lineSql[] = "INSERT INTO erasure (hash, op, at, is_who, done) VALUES ($1::bytea, $2, $3, $4, NULL) ON CONFLICT DO NOTHING";
constexpr char erasedSql[] = "SELECT encode(hash, 'hex') FROM erasure WHERE hash IN (SELECT decode(h, 'hex') FROM unnest($1::text[]) AS h)";

constexpr char heardSql[] = R"(
    UPDATE erasure_device SET confirmed = now() WHERE home = $1 AND device = $2 AND confirmed IS NULL AND (xid, seq) <= ($3::xid8, $4::bigint))";

} // namespace

Result<> ErasureStore::want(const StoreId &store, const ClerkId &by, const CustomerId &customer, const OpId &op, const QDateTime &at)
{
    // A device that has not heard yet whose work account it is says who they are by the account alone.
    const auto role = m_db.query("SELECT role FROM clerk WHERE home = $1 AND (id = $2 OR account = $2)", {store, by});
    if (!role)
        return role.error();
    if (role->size() != 1 || role->whole(0, 0) != int(Role::Manager))
        return {Errc::Invalid, u"no manager of the store has said so"_s};
    return m_db.run(wantSql, {hashOf(customer.uuid()), op, at, customer});
}

Result<QSet<QUuid>> ErasureStore::erasedOf(const QSet<QUuid> &ids)
{
    const auto any = m_db.query("SELECT EXISTS (SELECT 1 FROM erasure)");
    if (!any)
        return any.error();
    QSet<QUuid> erased;
    if (ids.isEmpty() || !any->yes(0, 0))
        return erased;
    QHash<QString, QUuid> byHash;
    for (const QUuid &id : ids)
        byHash.insert(QString::fromLatin1(hashOf(id).toHex()), id);
    const auto found = m_db.query(erasedSql, {textArray(byHash.keys())});
    if (!found)
        return found.error();
    for (int i = 0; i < found->size(); ++i)
        erased.insert(byHash.value(found->text(i, 0)));
    return erased;
}

Result<> ErasureStore::markThings(const OpId &op, const QDateTime &at, const QSet<QUuid> &things)
{
    for (const QUuid &thing : things) {
        if (const auto done = m_db.run(thingSql, {hashOf(thing), op, at}); !done)
            return done;
    }
    return {};
}

Result<std::vector<LedgerLine>> ErasureStore::ledger()
{
    const auto rows = m_db.query("SELECT hash, op, to_char(at AT TIME ZONE 'UTC', 'YYYY-MM-DD\"T\"HH24:MI:SS.MS\"Z\"'), is_who FROM erasure ORDER BY at, hash");
    if (!rows)
        return rows.error();
    std::vector<LedgerLine> lines;
    for (int i = 0; i < rows->size(); ++i)
        lines.push_back({rows->bytes(i, 0), rows->id<OpId>(i, 1), QDateTime::fromString(rows->text(i, 2), Qt::ISODateWithMs), rows->yes(i, 3)});
    return lines;
}

Result<> ErasureStore::putLedger(const std::vector<LedgerLine> &lines)
{
    return m_db.transaction([&]() -> Result<> {
        for (const LedgerLine &line : lines) {
            if (const auto done = m_db.run(lineSql, {line.hash, line.op, line.at, line.isWho}); !done)
                return done;
        }
        return {};
    });
}

Result<> ErasureStore::heardUpTo(const StoreId &store, const DeviceId &device, const Bucket &bucket, const Cursor &cursor)
{
    return bucket.kind == Bucket::Kind::Customers ? m_db.run(heardSql, {store, device, cursor.xid, cursor.seq}) : Result<>();
}

Result<std::vector<ErasureState>> ErasureStore::states()
{
    const auto acts = m_db.query(R"(
        SELECT e.op, to_char(e.at AT TIME ZONE 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS"Z"'), coalesce(to_char(e.done AT TIME ZONE 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS"Z"'), ''),
               (SELECT count(*) FROM erasure_device d WHERE d.op = e.op AND d.confirmed IS NOT NULL)
        FROM erasure e WHERE e.is_who ORDER BY e.at DESC)");
    if (!acts)
        return acts.error();
    std::vector<ErasureState> states;
    for (int i = 0; i < acts->size(); ++i) {
        ErasureState state{acts->id<OpId>(i, 0), QDateTime::fromString(acts->text(i, 1), Qt::ISODate), QDateTime::fromString(acts->text(i, 2), Qt::ISODate), int(acts->whole(i, 3)), {}};
        const auto waiting = m_db.query(R"(
            SELECT w.home, w.device, coalesce(s.name, ''), coalesce(d.name, ''), coalesce(to_char(d.seen AT TIME ZONE 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS"Z"'), '')
            FROM erasure_device w LEFT JOIN store s ON s.home = w.home LEFT JOIN device d ON d.home = w.home AND d.id = w.device
            WHERE w.op = $1 AND w.confirmed IS NULL AND d.revoked IS NULL ORDER BY 3, 4)", {state.op});
        if (!waiting)
            return waiting.error();
        for (int j = 0; j < waiting->size(); ++j)
            state.waiting.push_back({waiting->id<StoreId>(j, 0), waiting->id<DeviceId>(j, 1), waiting->text(j, 2), waiting->text(j, 3), QDateTime::fromString(waiting->text(j, 4), Qt::ISODate)});
        states.push_back(std::move(state));
    }
    return states;
}

} // namespace tuttu
