// SPDX-FileCopyrightText: 2026 Tuttu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/hub/storemove.h"

#include "core/hub/pgmigration.h"

namespace tuttu {

using namespace Qt::StringLiterals;

namespace {

constexpr int atOnce = 1000;

// Tables that the store begins: the chain's directory and its contents are no store's. The feed's places are of their cluster: transactions
// are numbered anew in another, and its readers begin anew. So the floor stays behind, and rows get new places in their old order. Names come
// quoted as SQL wants them.
constexpr char tablesSql[] = R"(
    SELECT quote_ident(c.relname),
           string_agg(quote_ident(a.attname), ', ' ORDER BY a.attnum) FILTER (WHERE c.relname <> 'feed' OR a.attname NOT IN ('xid', 'seq')),
           CASE WHEN c.relname = 'feed' THEN 'xid|seq' ELSE
               (SELECT string_agg(quote_ident(k.attname), '|' ORDER BY n) FROM pg_index i, unnest(i.indkey) WITH ORDINALITY AS o(attnum, n), pg_attribute k
                WHERE i.indrelid = c.oid AND i.indisprimary AND k.attrelid = c.oid AND k.attnum = o.attnum AND k.attname <> 'home') END,
           CASE WHEN c.relname = 'feed' THEN 'xid8|bigint' ELSE
               (SELECT string_agg(k.atttypid::regtype::text, '|' ORDER BY n) FROM pg_index i, unnest(i.indkey) WITH ORDINALITY AS o(attnum, n), pg_attribute k
                WHERE i.indrelid = c.oid AND i.indisprimary AND k.attrelid = c.oid AND k.attnum = o.attnum AND k.attname <> 'home') END
    FROM pg_class c JOIN pg_attribute a ON a.attrelid = c.oid AND a.attnum > 0 AND NOT a.attisdropped
    WHERE c.relkind = 'r' AND c.relnamespace = 'public'::regnamespace AND c.relname <> 'feed_floor'
      AND EXISTS (SELECT FROM pg_index i, pg_attribute h WHERE i.indrelid = c.oid AND i.indisprimary AND h.attrelid = c.oid AND h.attnum = i.indkey[0] AND h.attname = 'home')
    GROUP BY c.oid, c.relname ORDER BY c.relname)";

QString constraintOf(const StoreId &store) { return u"\"moved_%1\""_s.arg(store.toString()); }

} // namespace

Result<std::vector<StoreMove::Table>> StoreMove::tables(PgConnection &db) const
{
    const auto found = db.query(tablesSql);
    if (!found)
        return found.error();
    std::vector<Table> all;
    for (int i = 0; i < found->size(); ++i)
        all.push_back({found->text(i, 0), found->text(i, 1), found->text(i, 2).split(u'|', Qt::SkipEmptyParts), found->text(i, 3).split(u'|', Qt::SkipEmptyParts)});
    return all;
}

Result<qint64> StoreMove::rows(PgConnection &db, const Table &table) const
{
    const auto counted = db.query(u"SELECT count(*) FROM %1 WHERE home = $1"_s.arg(table.name).toUtf8().constData(), {m_store});
    return counted ? Result<qint64>(counted->whole(0, 0)) : counted.error();
}

/** A check of the tables themselves, so that no hub can go past it and nobody pays for it who has not moved. An id is digits and hyphens. */
Result<> StoreMove::close(PgConnection &db, bool closed) const
{
    const auto all = tables(db);
    if (!all)
        return all.error();
    return db.transaction([&]() -> Result<> {
        for (const Table &table : *all) {
            QString sql = u"ALTER TABLE %1 DROP CONSTRAINT IF EXISTS %2"_s.arg(table.name, constraintOf(m_store));
            if (closed)
                sql += u", ADD CONSTRAINT %1 CHECK (home <> '%2') NOT VALID"_s.arg(constraintOf(m_store), m_store.toString());
            if (const auto done = db.script(sql.toUtf8()); !done)
                return done;
        }
        return {};
    });
}

Result<bool> StoreMove::isClosed() const
{
    const auto closed = m_from.query("SELECT count(*) FROM pg_constraint WHERE conname = 'moved_' || $1::text AND conrelid = 'op'::regclass", {m_store.toString()});
    return closed ? Result<bool>(closed->whole(0, 0) == 1) : closed.error();
}

Result<> StoreMove::empty(PgConnection &db, const Table &table) const
{
    const QByteArray sql = u"DELETE FROM %1 WHERE ctid = ANY (ARRAY(SELECT ctid FROM %1 WHERE home = $1 LIMIT 10000))"_s.arg(table.name).toUtf8();
    for (;;) {
        const auto gone = db.query(sql.constData(), {m_store});
        if (!gone || gone->changed() == 0)
            return gone ? Result<>() : Result<>(gone.error());
    }
}

Result<qint64> StoreMove::copy()
{
    const auto closed = isClosed();
    if (!closed)
        return closed.error();
    if (!*closed)
        return {Errc::Conflict, u"the store is still open in its old cluster"_s};
    const auto ours = PgMigration(m_from).version(), theirs = PgMigration(m_to).version();
    if (!ours || !theirs)
        return ours ? theirs.error() : ours.error();
    if (*ours != *theirs)
        return {Errc::NewerSchema, u"the old cluster has schema %1, the new one %2"_s.arg(*ours).arg(*theirs)};
    if (const auto opened = close(m_to, false); !opened) // it may have lived there before
        return opened.error();
    const auto all = tables(m_from);
    if (!all)
        return all.error();
    for (const Table &table : *all) {
        const auto before = rows(m_from, table), after = rows(m_to, table);
        if (!before || !after)
            return before ? after.error() : before.error();
        if (*after > *before)
            return {Errc::Conflict, u"the new cluster has more rows of %1 than the old one: the store lives there already"_s.arg(table.name)};
    }
    qint64 sum = 0;
    for (const Table &table : *all) {
        if (const auto emptied = empty(m_to, table); !emptied)
            return emptied.error();
        if (const auto copied = copy(table); !copied)
            return copied.error();
        const auto before = rows(m_from, table), after = rows(m_to, table);
        if (!before || !after)
            return before ? after.error() : before.error();
        if (*before != *after)
            return {Errc::Damaged, u"of %1 rows of %2 %3 arrived"_s.arg(*before).arg(table.name).arg(*after)};
        sum += *after;
    }
    return sum;
}

Result<> StoreMove::copy(const Table &table) const
{
    const QString keys = table.keys.join(u", "_s);
    QStringList texts, places;
    for (qsizetype i = 0; i < table.keys.size(); ++i) {
        texts << u", %1::text AS key_text%2"_s.arg(table.keys[i]).arg(i); // an output of the key's own name would be what is sorted, as text
        places << u"$%1::%2"_s.arg(i + 2).arg(table.keyTypes[i]);
    }
    const QString read = u"SELECT to_json(t)::text%1 FROM %2 t WHERE home = $1"_s.arg(texts.join(QString()), table.name), order = keys.isEmpty() ? QString() : u" ORDER BY %1 LIMIT %2"_s.arg(keys).arg(atOnce);
    const QString next = u" AND (%1) > (%2)"_s.arg(keys, places.join(u", "_s));
    const QByteArray first = (read + order).toUtf8(), behind = (read + next + order).toUtf8(),
                     write = u"INSERT INTO %1 (%2) SELECT %2 FROM json_populate_recordset(NULL::%1, $1::json)"_s.arg(table.name, table.columns).toUtf8();
    std::vector<PgValue> at{m_store};
    for (;;) {
        const auto some = m_from.query(at.size() == 1 ? first.constData() : behind.constData(), at);
        if (!some)
            return some.error();
        QStringList all;
        for (int i = 0; i < some->size(); ++i)
            all << some->text(i, 0);
        if (const auto written = m_to.run(write.constData(), {QString(u'[' + all.join(u',') + u']')}); !written)
            return written;
        if (keys.isEmpty() || some->size() < atOnce)
            return {};
        at.resize(1, m_store);
        for (int k = 0; k < int(table.keys.size()); ++k)
            at.push_back(some->text(some->size() - 1, k + 1));
    }
}

Result<> StoreMove::clear()
{
    const auto all = tables(m_from);
    if (!all)
        return all.error();
    for (const Table &table : *all) {
        const auto here = rows(m_from, table), there = rows(m_to, table);
        if (!here || !there)
            return here ? there.error() : here.error();
        if (*there < *here)
            return {Errc::Conflict, u"the new cluster has %1 rows of %2, the old one %3"_s.arg(*there).arg(table.name).arg(*here)};
    }
    for (const Table &table : *all) {
        if (const auto emptied = empty(m_from, table); !emptied)
            return emptied;
    }
    return m_from.run("DELETE FROM feed_floor WHERE home = $1", {m_store});
}

} // namespace tuttu
