// SPDX-FileCopyrightText: 2026 Tuttu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/hub/erasurestore.h"

#include "core/domain/erasurerule.h"
#include "core/domain/op.h"
#include "core/domain/staff.h"
#include "core/hub/clearrows.h"
#include "core/hub/feedstore.h"
#include "core/sync/wire/record.h"

#include <QJsonDocument>

#include <algorithm>
#include <array>
#include <map>

namespace tuttu {

using namespace Qt::StringLiterals;

namespace {

constexpr char wantSql[] = R"(
    INSERT INTO erasure (hash, op, at, is_who, pending) VALUES ($1::bytea, $2, $3, true, $4) ON CONFLICT (hash) DO UPDATE SET pending = excluded.pending, is_who = true, done = NULL)";
constexpr char thingSql[] = "INSERT INTO erasure (hash, op, at, is_who, done) VALUES ($1::bytea, $2, $3, false, now()) ON CONFLICT DO NOTHING";
constexpr char lineSql[] = "INSERT INTO erasure (hash, op, at, is_who, done) VALUES ($1::bytea, $2, $3, $4, NULL) ON CONFLICT DO NOTHING";
constexpr char erasedSql[] = "SELECT encode(hash, 'hex') FROM erasure WHERE hash IN (SELECT decode(h, 'hex') FROM unnest($1::text[]) AS h)";

// Everything that says who they are, and by what they are found. What their stores were told is told anew, as gone.
constexpr std::array recordSql{
    "DELETE FROM customer_record WHERE home IN (SELECT home FROM customer_home WHERE customer = $1) AND id = $1",
    "DELETE FROM order_record WHERE home IN (SELECT home FROM customer_home WHERE customer = $1) AND customer = $1",
    "DELETE FROM member WHERE customer = $1 AND home IN (SELECT home FROM customer_store WHERE customer = $1)",
    "DELETE FROM customer_store WHERE customer = $1",
    "DELETE FROM customer_mark WHERE customer = $1",
    "DELETE FROM customer_home WHERE customer = $1",
};
constexpr char ordersSql[] = "SELECT id FROM order_record WHERE home IN (SELECT home FROM customer_home WHERE customer = $1) AND customer = $1";
constexpr char toldSql[] = "SELECT home, bucket, key FROM feed WHERE key = ANY($1::text[]) AND NOT deleted";
// The files hold everybody of a store, sealed: without their key nobody.
constexpr char filesSql[] = "DELETE FROM snapshot WHERE bucket LIKE 'cust:%'";

constexpr char actSql[] = "SELECT content FROM feed WHERE key = $1 AND NOT deleted LIMIT 1";
constexpr char unheardSql[] = "SELECT s.home FROM store s WHERE NOT EXISTS (SELECT 1 FROM feed f WHERE f.home = s.home AND f.bucket = 'cust:' || s.home::text AND f.key = $1)";
constexpr char devicesSql[] = R"(
    INSERT INTO erasure_device (home, device, op, xid, seq) SELECT d.home, d.id, $2, f.xid, f.seq FROM device d JOIN feed f ON f.home = d.home AND f.key = $1
        WHERE d.revoked IS NULL AND d.moved IS NULL AND f.bucket LIKE 'cust:%' ON CONFLICT DO NOTHING)";

constexpr char opsSql[] = R"(
    SELECT home, device, epoch, seq, id, kind, content, hub_key, sha256 FROM op
    WHERE (home, device, epoch, seq) > ($1::uuid, $2::uuid, $3::integer, $4::bigint) AND length(content) > 0 AND kind <> 'customer.erased'
    ORDER BY home, device, epoch, seq LIMIT $5)";
constexpr char blankSql[] = "UPDATE op SET content = '', hub_key = NULL, sha256 = '', parked_detail = NULL WHERE home = $1 AND id = ANY($2::uuid[])";
constexpr char blankToldSql[] = R"(
    SELECT f.home, f.bucket, f.key FROM op o JOIN feed f ON f.key = 'op/' || o.id::text WHERE length(o.content) = 0 AND NOT f.deleted)";

constexpr char heardSql[] = R"(
    UPDATE erasure_device SET confirmed = now() WHERE home = $1 AND device = $2 AND confirmed IS NULL AND (xid, seq) <= ($3::xid8, $4::bigint))";

QString textArray(const QStringList &texts) { return u'{' + texts.join(u',') + u'}'; }

/** Told as gone wherever they were told. */
Result<> tellGone(PgConnection &db, const PgRows &rows)
{
    std::vector<FeedStore::Change> gone;
    for (int i = 0; i < rows.size(); ++i) {
        const auto bucket = Bucket::fromText(rows.text(i, 1));
        if (bucket)
            gone.push_back({*bucket, rows.text(i, 2), {}, true});
    }
    for (size_t from = 0; from < gone.size(); from += ErasureStore::page) {
        const std::vector<FeedStore::Change> some(gone.begin() + qsizetype(from), gone.begin() + qsizetype(std::min(from + ErasureStore::page, gone.size())));
        if (const auto done = FeedStore(db).putAll(some); !done)
            return done;
    }
    return {};
}

} // namespace

/** A capture, opened. */
struct ErasureStore::Seen {
    StoreId home;
    OpId op;
    QJsonObject payload;
};

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

/** After a restore only their hashes are known, and whoever is there is looked at. */
Result<std::vector<std::pair<CustomerId, OpId>>> ErasureStore::people(Scope scope)
{
    std::vector<std::pair<CustomerId, OpId>> all;
    const auto wanted = m_db.query("SELECT pending, op FROM erasure WHERE pending IS NOT NULL");
    if (!wanted)
        return wanted.error();
    for (int i = 0; i < wanted->size(); ++i)
        all.push_back({wanted->id<CustomerId>(i, 0), wanted->id<OpId>(i, 1)});
    if (scope == Scope::Wanted)
        return all;
    std::map<QByteArray, OpId> byHash;
    const auto lines = ledger();
    if (!lines)
        return lines.error();
    for (const LedgerLine &line : *lines) {
        if (line.isWho)
            byHash.insert({line.hash, line.op});
    }
    for (QString from = u"00000000-0000-0000-0000-000000000000"_s;;) {
        const auto some = m_db.query("SELECT customer FROM customer_home WHERE customer > $1::uuid ORDER BY customer LIMIT 10000", {from});
        if (!some)
            return some.error();
        for (int i = 0; i < some->size(); ++i) {
            const auto who = some->id<CustomerId>(i, 0);
            if (const auto found = byHash.find(hashOf(who.uuid())); found != byHash.end())
                all.push_back({who, found->second});
        }
        if (some->size() == 0)
            return all;
        from = some->text(some->size() - 1, 0);
    }
}

Result<> ErasureStore::eraseRecords(const CustomerId &customer, const OpId &op)
{
    return m_db.transaction([&]() -> Result<> {
        const auto orders = m_db.query(ordersSql, {customer});
        if (!orders)
            return orders.error();
        QStringList keys{recordKey(customer)};
        for (int i = 0; i < orders->size(); ++i)
            keys += recordKey(orders->id<OrderId>(i, 0));
        const auto told = m_db.query(toldSql, {textArray(keys)});
        auto done = told ? tellGone(m_db, *told) : Result<>(told.error());
        for (size_t i = 0; done && i < recordSql.size(); ++i)
            done = m_db.run(recordSql[i], {customer});
        if (done)
            done = m_db.run(filesSql);
        return done ? tellEverywhere(op) : done;
    });
}

/** Anybody may have asked for them: every store hears of it, and of each of its devices it is noted whether it has. */
Result<> ErasureStore::tellEverywhere(const OpId &op)
{
    const QString key = u"op/"_s + op.toString();
    const auto act = m_db.query(actSql, {key});
    if (!act || act->size() == 0)
        return act ? Result<>() : Result<>(act.error()); // a restore has lost it: its device sends it again
    const auto unheard = m_db.query(unheardSql, {key});
    if (!unheard)
        return unheard.error();
    std::vector<FeedStore::Change> changes;
    for (int i = 0; i < unheard->size(); ++i)
        changes.push_back({{Bucket::Kind::Customers, unheard->id<StoreId>(i, 0)}, key, act->text(0, 0).toUtf8(), false});
    const auto told = FeedStore(m_db).putAll(changes);
    return told ? m_db.run(devicesSql, {key, op}) : told;
}

Result<> ErasureStore::walkOps(const std::function<Result<>(const std::vector<Seen> &)> &each)
{
    const QString none = u"00000000-0000-0000-0000-000000000000"_s;
    std::vector<PgValue> after{none, none, 0, qint64(0), page};
    for (;;) {
        const auto rows = m_db.query(opsSql, after);
        if (!rows)
            return rows.error();
        std::vector<Seen> some;
        for (int i = 0; i < rows->size(); ++i) {
            PushedOp op;
            op.id = rows->id<OpId>(i, 4);
            op.kind = rows->text(i, 5);
            op.content = rows->bytes(i, 6);
            op.hubKey = rows->isNull(i, 7) ? QByteArray() : rows->bytes(i, 7);
            if (const auto clear = openedOp(op, m_keys.get())) // what does not open is read by nobody
                some.push_back({rows->id<StoreId>(i, 0), op.id, QJsonDocument::fromJson(clear->content).object()});
        }
        if (const auto done = each(some); !done)
            return done;
        const int last = rows->size() - 1;
        if (last + 1 < page)
            return {};
        after = {rows->text(last, 0), rows->text(last, 1), int(rows->whole(last, 2)), rows->whole(last, 3), page};
    }
}

/** Twice: what was theirs is known only when all has been looked at. */
Result<> ErasureStore::eraseOps()
{
    std::map<QByteArray, OpId> whose;
    const auto lines = ledger();
    if (!lines)
        return lines.error();
    for (const LedgerLine &line : *lines)
        whose.insert({line.hash, line.op});
    const auto gathered = walkOps([&](const std::vector<Seen> &some) -> Result<> {
        for (const Seen &seen : some) {
            for (const QUuid &id : idsIn(seen.payload)) {
                const auto found = whose.find(hashOf(id));
                const QSet<QUuid> things = found == whose.end() ? QSet<QUuid>() : thingsOf(seen.payload, id);
                if (const auto marked = markThings(found == whose.end() ? OpId() : found->second, QDateTime::fromMSecsSinceEpoch(0, Qt::UTC), things); !marked)
                    return marked;
                for (const QUuid &thing : things)
                    whose.insert({hashOf(thing), found->second});
            }
        }
        return {};
    });
    if (!gathered)
        return gathered;
    return walkOps([&](const std::vector<Seen> &some) -> Result<> {
        std::map<StoreId, QStringList> theirs;
        for (const Seen &seen : some) {
            const QSet<QUuid> ids = idsIn(seen.payload);
            if (std::any_of(ids.begin(), ids.end(), [&](const QUuid &id) { return whose.contains(hashOf(id)); }))
                theirs[seen.home] += seen.op.toString();
        }
        for (const auto &[home, ops] : theirs) {
            if (const auto done = m_db.run(blankSql, {home, textArray(ops)}); !done)
                return done;
        }
        return {};
    });
}

Result<> ErasureStore::eraseFeed()
{
    return m_db.transaction([&]() -> Result<> {
        const auto told = m_db.query(blankToldSql);
        return told ? tellGone(m_db, *told) : Result<>(told.error());
    });
}

Result<int> ErasureStore::applyLedger(Scope scope)
{
    if (const auto locked = m_db.run("SELECT pg_advisory_lock(hashtextextended('erasures', 0))"); !locked)
        return locked.error();
    const auto all = [&]() -> Result<int> {
        const auto who = people(scope);
        if (!who)
            return who.error();
        for (const auto &[customer, op] : *who) {
            if (const auto done = eraseRecords(customer, op); !done)
                return done.error();
        }
        if (who->empty() && scope == Scope::Wanted)
            return 0;
        auto done = eraseOps();
        if (done)
            done = eraseFeed();
        if (done)
            done = m_db.run("UPDATE erasure SET done = coalesce(done, now()), pending = NULL WHERE done IS NULL OR pending IS NOT NULL");
        return done ? Result<int>(int(who->size())) : done.error();
    }();
    const auto unlocked = m_db.run("SELECT pg_advisory_unlock(hashtextextended('erasures', 0))");
    return all && !unlocked ? Result<int>(unlocked.error()) : all;
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
