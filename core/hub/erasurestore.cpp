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
#include <QtEndian>

#include <algorithm>
#include <array>
#include <map>

namespace tuttu {

using namespace Qt::StringLiterals;

namespace {

constexpr char wantSql[] = R"(
    INSERT INTO erasure (hash, op, at, is_who, pending) VALUES ($1::bytea, $2, $3, true, $4) ON CONFLICT (hash) DO UPDATE SET pending = excluded.pending, is_who = true, done = NULL)";
constexpr char thingSql[] = "INSERT INTO erasure (hash, op, at, is_who, done) VALUES ($1::bytea, $2, $3, false, NULL) ON CONFLICT DO NOTHING"; // other captures may name it
constexpr char lineSql[] = "INSERT INTO erasure (hash, op, at, is_who, done) VALUES ($1::bytea, $2, $3, $4, NULL) ON CONFLICT DO NOTHING";
constexpr char doneSql[] = R"(
    UPDATE erasure SET done = coalesce(done, now()), pending = NULL WHERE hash IN (SELECT decode(h, 'hex') FROM unnest($1::text[]) AS h)
    AND (pending IS NULL OR pending = ANY($2::uuid[])))";
constexpr char erasedSql[] = "SELECT encode(hash, 'hex') FROM erasure WHERE hash IN (SELECT decode(h, 'hex') FROM unnest($1::text[]) AS h)";

// Everything that says who they are, and by what they are found. What their stores were told is told anew, as gone.
constexpr std::array recordSql{
    "DELETE FROM customer_record WHERE home IN (SELECT home FROM customer_home WHERE customer = $1) AND id = $1",
    "DELETE FROM order_record WHERE home IN (SELECT home FROM customer_home WHERE customer = $1) AND customer = $1",
    "DELETE FROM member WHERE customer = $1 AND home IN (SELECT home FROM customer_store WHERE customer = $1)",
    "DELETE FROM asked WHERE home IN (SELECT home FROM store) AND customer = $1",
    "DELETE FROM customer_store WHERE customer = $1",
    "DELETE FROM customer_mark WHERE customer = $1",
    "DELETE FROM customer_home WHERE customer = $1",
};
constexpr char ordersSql[] = "SELECT id FROM order_record WHERE home IN (SELECT home FROM customer_home WHERE customer = $1) AND customer = $1";
// What was told stands in `entity` by store and key, and is found there whatever the planner believes. A row of the feed is looked up by a range of one key, in order:
// by equality the planner takes the index by change for as good as the key's, and reads all of a store's rows.
constexpr char placesSql[] = "SELECT s.home FROM store s CROSS JOIN LATERAL (SELECT 1 FROM entity WHERE home = s.home AND key = $1 OFFSET 0) AS told";
constexpr char toldSql[] = R"(
    SELECT f.* FROM unnest($2::text[]) AS b CROSS JOIN unnest($3::text[]) AS k CROSS JOIN LATERAL
        (SELECT home, bucket, key, deleted FROM feed WHERE home = $1 AND bucket = b AND key >= k AND key <= k ORDER BY key LIMIT 1) AS f)";
// A file holds everybody of a store, sealed: without its key nobody.
constexpr char fileSql[] = "DELETE FROM snapshot WHERE home = $1";

constexpr char actSql[] = R"(
    SELECT f.content FROM store s CROSS JOIN LATERAL (SELECT home FROM entity WHERE home = s.home AND key = $1 OFFSET 0) AS told CROSS JOIN LATERAL
        (SELECT content, deleted FROM feed WHERE home = told.home AND bucket = 'cust:' || told.home::text AND key >= $1 AND key <= $1 ORDER BY key LIMIT 1) AS f
    WHERE NOT f.deleted LIMIT 1)";
constexpr char unheardSql[] = "SELECT s.home FROM store s WHERE (SELECT true FROM entity WHERE home = s.home AND key = $1 LIMIT 1) IS NULL";
constexpr char devicesSql[] = R"(
    INSERT INTO erasure_device (home, device, op, xid, seq) SELECT d.home, d.id, $2, f.xid, f.seq FROM device d CROSS JOIN LATERAL
        (SELECT xid, seq FROM feed WHERE home = d.home AND bucket = 'cust:' || d.home::text AND key >= $1 AND key <= $1 ORDER BY key LIMIT 1) AS f
        WHERE d.revoked IS NULL AND d.moved IS NULL ON CONFLICT DO NOTHING)";

constexpr char unnamedSql[] = R"(
    SELECT home, id, kind, content, hub_key, device, epoch, seq FROM op
    WHERE (home, device, epoch, seq) > ($1::uuid, $2::uuid, $3::integer, $4::bigint) AND names IS NULL AND length(content) > 0
    ORDER BY home, device, epoch, seq LIMIT $5)";
constexpr char nameSql[] = "UPDATE op SET names = n.names::bigint[] FROM unnest($2::uuid[], $3::text[]) AS n (id, names) WHERE op.home = $1 AND op.id = n.id";
constexpr char namingSql[] = "SELECT home, id, kind, content, hub_key FROM op WHERE names && $1::bigint[] AND kind <> 'customer.erased'";
constexpr char blankSql[] = "UPDATE op SET content = '', hub_key = NULL, sha256 = '', parked_detail = NULL, names = '{}' WHERE home = $1 AND id = ANY($2::uuid[])";

// Who was taking a batch in may have looked for the erased before the last of them was noted: it ends first.
constexpr char barrierSql[] = "SELECT pg_advisory_xact_lock(hashtextextended('taking', 0))";

constexpr char heardSql[] = R"(
    UPDATE erasure_device SET confirmed = now() WHERE home = $1 AND device = $2 AND confirmed IS NULL AND (xid, seq) <= ($3::xid8, $4::bigint))";

QString textArray(const QStringList &texts) { return u'{' + texts.join(u',') + u'}'; }

/** What the store was told of these, it is told as gone; and its files open no longer: who has left it lately may still be in one. */
Result<> tellGone(PgConnection &db, const StoreId &home, const QStringList &keys)
{
    const QString buckets = textArray({Bucket{Bucket::Kind::Store, home}.text(), Bucket{Bucket::Kind::Customers, home}.text()});
    const auto told = db.query(toldSql, {home, buckets, textArray(keys)});
    if (!told)
        return told.error();
    std::vector<FeedStore::Change> gone;
    for (int i = 0; i < told->size(); ++i) {
        const auto bucket = Bucket::fromText(told->text(i, 1));
        if (bucket && !told->yes(i, 3))
            gone.push_back({*bucket, told->text(i, 2), {}, true});
    }
    for (size_t from = 0; from < gone.size(); from += ErasureStore::page) {
        const std::vector<FeedStore::Change> some(gone.begin() + qsizetype(from), gone.begin() + qsizetype(std::min(from + ErasureStore::page, gone.size())));
        if (const auto done = FeedStore(db).putAll(some); !done)
            return done;
    }
    return told->size() > 0 ? db.run(fileSql, {home}) : Result<>();
}

qint64 nameOf(const QByteArray &hash) { return qFromBigEndian<qint64>(hash.constData()); }

} // namespace

QString namesIn(const QJsonObject &payload, const HubKeys &keys)
{
    QStringList names;
    for (const QUuid &id : idsIn(payload))
        names += QString::number(nameOf(keys.erasureMarkOf(id)));
    return textArray(names);
}

/** A capture, opened. */
struct ErasureStore::Seen {
    StoreId home;
    OpId op;
    QJsonObject payload;
};

/** What is to be destroyed, as far as it has been found. */
struct ErasureStore::Theirs {
    std::map<QByteArray, OpId> whose;         ///< by which act somebody, or a thing of theirs, is erased
    QList<QByteArray> next;                   ///< of those, whom nobody has looked for yet
    std::map<StoreId, QSet<QString>> ops;
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
Result<ErasureStore::People> ErasureStore::people(Scope scope)
{
    People all;
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
        const auto homes = m_db.query(placesSql, {recordKey(customer)});
        auto done = homes ? Result<>() : Result<>(homes.error());
        for (int i = 0; done && i < homes->size(); ++i)
            done = tellGone(m_db, homes->id<StoreId>(i, 0), keys);
        for (size_t i = 0; done && i < recordSql.size(); ++i)
            done = m_db.run(recordSql[i], {customer});
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
        changes.push_back({{Bucket::Kind::Customers, unheard->id<StoreId>(i, 0)}, key, act->utf8(0, 0), false});
    const auto told = FeedStore(m_db).putAll(changes);
    return told ? m_db.run(devicesSql, {key, op}) : told;
}

/** Columns: home, id, kind, content, hub_key. */
std::optional<ErasureStore::Seen> ErasureStore::seen(const PgRows &rows, int row) const
{
    PushedOp op;
    op.id = rows.id<OpId>(row, 1);
    op.kind = rows.text(row, 2);
    op.content = rows.bytes(row, 3);
    op.hubKey = rows.isNull(row, 4) ? QByteArray() : rows.bytes(row, 4);
    const auto clear = openedOp(op, m_keys.get());
    return clear ? std::optional(Seen{rows.id<StoreId>(row, 0), op.id, QJsonDocument::fromJson(clear->content).object()}) : std::nullopt; // nobody reads it
}

Result<> ErasureStore::nameOps()
{
    const QString none = u"00000000-0000-0000-0000-000000000000"_s;
    std::vector<PgValue> after{none, none, 0, qint64(0), page};
    for (;;) {
        const auto rows = m_db.query(unnamedSql, after);
        if (!rows)
            return rows.error();
        std::map<StoreId, std::pair<QStringList, QStringList>> found;
        for (int i = 0; i < rows->size(); ++i) {
            if (const auto op = seen(*rows, i)) {
                found[op->home].first += op->op.toString();
                found[op->home].second += u'"' + namesIn(op->payload, *m_keys) + u'"';
            }
        }
        for (const auto &[home, named] : found) {
            if (const auto done = m_db.run(nameSql, {home, textArray(named.first), textArray(named.second)}); !done)
                return done;
        }
        const int last = rows->size() - 1;
        if (last + 1 < page)
            return {};
        after = {rows->text(last, 0), rows->text(last, 5), int(rows->whole(last, 6)), rows->whole(last, 7), page};
    }
}

/** Looks at the captures that name one of these. */
Result<> ErasureStore::gather(const QList<QByteArray> &hashes, Theirs &theirs)
{
    QStringList names;
    for (const QByteArray &hash : hashes)
        names += QString::number(nameOf(hash));
    if (const auto waited = m_db.transaction([&] { return m_db.run(barrierSql); }); !waited)
        return waited;
    const auto rows = m_db.query(namingSql, {textArray(names)});
    if (!rows)
        return rows.error();
    for (int i = 0; i < rows->size(); ++i) {
        if (const auto op = seen(*rows, i)) {
            if (const auto taken = takeTheirs(*op, theirs); !taken)
                return taken;
        }
    }
    return {};
}

/** If the capture is theirs; and what else in it is. */
Result<> ErasureStore::takeTheirs(const Seen &op, Theirs &theirs)
{
    for (const QUuid &id : idsIn(op.payload)) {
        const auto found = theirs.whose.find(hashOf(id));
        if (found == theirs.whose.end())
            continue; // its name was like another's
        const OpId act = found->second;
        theirs.ops[op.home].insert(op.op.toString());
        const QSet<QUuid> things = thingsOf(op.payload, id);
        if (const auto marked = markThings(act, QDateTime::fromMSecsSinceEpoch(0, Qt::UTC), things); !marked)
            return marked;
        for (const QUuid &thing : things) {
            if (theirs.whose.insert({hashOf(thing), act}).second)
                theirs.next += hashOf(thing);
        }
    }
    return {};
}

/** What was theirs is known only when all that names them has been looked at; then what names that, until nothing new is found. */
Result<> ErasureStore::eraseOps(Scope scope, const People &people)
{
    const auto lines = m_db.query(scope == Scope::Everything ? "SELECT hash, op FROM erasure" : "SELECT hash, op FROM erasure WHERE done IS NULL");
    if (!lines)
        return lines.error();
    Theirs theirs;
    for (int i = 0; i < lines->size(); ++i) {
        theirs.whose.insert({lines->bytes(i, 0), lines->id<OpId>(i, 1)});
        theirs.next += lines->bytes(i, 0);
    }
    auto done = theirs.next.isEmpty() ? Result<>() : nameOps();
    while (done && !theirs.next.isEmpty()) {
        const QList<QByteArray> some = theirs.next.mid(0, page);
        theirs.next = theirs.next.mid(page);
        done = gather(some, theirs);
    }
    for (auto of = theirs.ops.cbegin(); done && of != theirs.ops.cend(); ++of)
        done = blank(of->first, of->second);
    return done ? setDone(theirs, people) : done;
}

/** These alone: others may have been asked for since. */
Result<> ErasureStore::setDone(const Theirs &theirs, const People &people)
{
    QStringList some, whole;
    for (const auto &[customer, op] : people)
        whole += customer.toString();
    for (auto each = theirs.whose.cbegin(); each != theirs.whose.cend();) {
        some += QString::fromLatin1((each++)->first.toHex());
        if (some.size() < page && each != theirs.whose.cend())
            continue;
        if (const auto done = m_db.run(doneSql, {textArray(some), textArray(whole)}); !done)
            return done;
        some.clear();
    }
    return {};
}

Result<> ErasureStore::blank(const StoreId &home, const QSet<QString> &ops)
{
    const QStringList all(ops.begin(), ops.end());
    for (qsizetype from = 0; from < all.size(); from += page) {
        const QStringList some = all.mid(from, page);
        const auto done = m_db.transaction([&]() -> Result<> {
            if (const auto blanked = m_db.run(blankSql, {home, textArray(some)}); !blanked)
                return blanked;
            QStringList keys;
            for (const QString &op : some)
                keys += u"op/"_s + op;
            return tellGone(m_db, home, keys);
        });
        if (!done)
            return done;
    }
    return {};
}

Result<int> ErasureStore::applyLedger(Scope scope)
{
    const auto locked = m_db.query(scope == Scope::Wanted ? "SELECT pg_try_advisory_lock(hashtextextended('erasures', 0))" : "SELECT true FROM pg_advisory_lock(hashtextextended('erasures', 0))");
    if (!locked || !locked->yes(0, 0))
        return locked ? Result<int>(0) : locked.error();
    const auto all = [&]() -> Result<int> {
        const auto who = people(scope);
        if (!who)
            return who.error();
        for (const auto &[customer, op] : *who) {
            if (const auto done = eraseRecords(customer, op); !done)
                return done.error();
        }
        const auto done = eraseOps(scope, *who);
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
