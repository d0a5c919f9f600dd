// SPDX-FileCopyrightText: 2026 Tuttu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/hub/erasing.h"

#include "core/domain/erasurerule.h"
#include "core/hub/clearrows.h"
#include "core/hub/erasurenames.h"
#include "core/hub/erasurestore.h"
#include "core/hub/feedstore.h"
#include "core/sync/wire/record.h"

#include <QJsonDocument>

#include <algorithm>
#include <array>
#include <map>

namespace tuttu {

using namespace Qt::StringLiterals;

namespace {

constexpr char doneSql[] = R"(
    UPDATE erasure SET done = coalesce(done, now()), pending = NULL WHERE hash IN (SELECT decode(h, 'hex') FROM unnest($1::text[]) AS h)
    AND (pending IS NULL OR pending = ANY($2::uuid[])))";
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
    for (size_t from = 0; from < gone.size(); from += Erasing::page) {
        const std::vector<FeedStore::Change> some(gone.begin() + qsizetype(from), gone.begin() + qsizetype(std::min(from + Erasing::page, gone.size())));
        if (const auto done = FeedStore(db).putAll(some); !done)
            return done;
    }
    return told->size() > 0 ? db.run(fileSql, {home}) : Result<>();
}

} // namespace

/** A capture, opened. */
struct Erasing::Seen {
    StoreId home;
    OpId op;
    QJsonObject payload;
};

/** What is to be destroyed, as far as it has been found. */
struct Erasing::Theirs {
    std::map<QByteArray, OpId> whose;         ///< by which act somebody, or a thing of theirs, is erased
    QList<QByteArray> next;                   ///< of those, whom nobody has looked for yet
    std::map<StoreId, QSet<QString>> ops;
};

/** After a restore only their hashes are known, and whoever is there is looked at. */
Result<Erasing::People> Erasing::people(Scope scope)
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
    const auto lines = ErasureStore(m_db, m_keys).ledger();
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

/** Who was taking a batch in may have looked for the erased before the last of them was noted: they end first. */
Result<> Erasing::letBatchesEnd()
{
    return m_db.transaction([this] { return m_db.run("SELECT pg_advisory_xact_lock(hashtextextended('taking', 0))"); });
}

Result<> Erasing::eraseRecords(const CustomerId &customer, const OpId &op)
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
Result<> Erasing::tellEverywhere(const OpId &op)
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
std::optional<Erasing::Seen> Erasing::seen(const PgRows &rows, int row) const
{
    PushedOp op;
    op.id = rows.id<OpId>(row, 1);
    op.kind = rows.text(row, 2);
    op.content = rows.bytes(row, 3);
    op.hubKey = rows.isNull(row, 4) ? QByteArray() : rows.bytes(row, 4);
    const auto clear = openedOp(op, m_keys.get());
    return clear ? std::optional(Seen{rows.id<StoreId>(row, 0), op.id, QJsonDocument::fromJson(clear->content).object()}) : std::nullopt; // nobody reads it
}

Result<> Erasing::nameOps()
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
                found[op->home].second += u'"' + opNames(idsIn(op->payload), *m_keys) + u'"';
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
Result<> Erasing::gather(const QList<QByteArray> &hashes, Theirs &theirs)
{
    QStringList names;
    for (const QByteArray &hash : hashes)
        names += QString::number(opName(hash));
    if (const auto ended = letBatchesEnd(); !ended)
        return ended;
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
Result<> Erasing::takeTheirs(const Seen &op, Theirs &theirs)
{
    for (const QUuid &id : idsIn(op.payload)) {
        const auto found = theirs.whose.find(hashOf(id));
        if (found == theirs.whose.end())
            continue; // its name was like another's
        const OpId act = found->second;
        theirs.ops[op.home].insert(op.op.toString());
        const QSet<QUuid> things = thingsOf(op.payload, id);
        if (const auto marked = ErasureStore(m_db, m_keys).markThings(act, QDateTime::fromMSecsSinceEpoch(0, Qt::UTC), things); !marked)
            return marked;
        for (const QUuid &thing : things) {
            if (theirs.whose.insert({hashOf(thing), act}).second)
                theirs.next += hashOf(thing);
        }
    }
    return {};
}

/** What was theirs is known only when all that names them has been looked at; then what names that, until nothing new is found. */
Result<> Erasing::eraseOps(Scope scope, const People &people)
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
Result<> Erasing::setDone(const Theirs &theirs, const People &people)
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

Result<> Erasing::blank(const StoreId &home, const QSet<QString> &ops)
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

Result<int> Erasing::apply(Scope scope)
{
    const auto locked = m_db.query(scope == Scope::Wanted ? "SELECT pg_try_advisory_lock(hashtextextended('erasures', 0))" : "SELECT true FROM pg_advisory_lock(hashtextextended('erasures', 0))");
    if (!locked || !locked->yes(0, 0))
        return locked ? Result<int>(0) : locked.error();
    const auto all = [&]() -> Result<int> {
        const auto who = people(scope);
        if (!who)
            return who.error();
        if (const auto ended = letBatchesEnd(); !ended)
            return ended.error();
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

} // namespace tuttu
