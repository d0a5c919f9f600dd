// SPDX-FileCopyrightText: 2026 Tuttu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/fieldeditstore.h"

#include "core/storage/capturewords.h"
#include "core/storage/customerstore.h"
#include "core/storage/mergestore.h"
#include "core/storage/rows.h"

#include <algorithm>
#include <tuple>

namespace tuttu {

struct FieldEditStore::Kept {
    qint64 key;
    CustomerField field;
    FieldWords words;
};

Result<> FieldEditStore::apply(const CustomerEdited &o, const OpId &op, const QDateTime &at, const ClerkId &clerk)
{
    CustomerStore customers(m_shelf);
    MergeStore merges(m_shelf);
    const auto key = customers.key(o.customer);
    if (!key)
        return key.error();
    auto record = customers.asKept(*key);
    const auto seen = record ? merges.view(*key) : record;
    const auto conflicts = conflictsOf(*key);
    if (!seen || !conflicts)
        return seen ? conflicts.error() : seen.error();
    for (const FieldChange &change : o.changes) {
        if (const auto own = setValue(*record, change.field, valueOf(*seen, change.field)); !own) // what a merge shows is what was edited
            return own;
        const auto laid = layOver(*record, change);
        if (!laid)
            return laid.error();
        if (*laid == Laid::Conflict) {
            if (const auto done = putConflict(*key, {change.field, change.after, at, clerk}, op); !done)
                return done;
            continue;
        }
        if (const auto done = merges.ownField(*key, change.field); !done)
            return done;
        HeldRecord::Edit edit{op, change, at, clerk, {}};
        if (const auto conflict = std::find_if(conflicts->begin(), conflicts->end(), [&](const FieldConflict &c) { return c.field == change.field; }); conflict != conflicts->end())
            edit.unchosen = *conflict;
        if (const auto done = putEdit(*key, edit); !done)
            return done;
        if (const auto done = forgetConflict(*key, change.field); !done)
            return done;
    }
    const auto put = customers.put(*record);
    return put ? Result<>() : put.error();
}

Result<> FieldEditStore::putEdit(qint64 customerKey, const HeldRecord::Edit &edit)
{
    const auto row = first(Statement(m_shelf.cache, "SELECT coalesce(max(key), 0) + 1 FROM field_edit"));
    if (!row)
        return row.error();
    FieldWords kept{edit.change.before, edit.change.after, {}, {}, {}};
    if (edit.unchosen)
        std::tie(kept.unchosen, kept.unchosenAt, kept.unchosenBy) = std::tie(edit.unchosen->other, edit.unchosen->at, edit.unchosen->by);
    Statement s(m_shelf.cache, "INSERT OR IGNORE INTO field_edit (key, op, customer, field, at, clerk, sealed) VALUES (?, ?, ?, ?, ?, ?, ?)");
    return s.bind(*row, edit.op, customerKey, edit.change.field, edit.at, edit.by, sealedWords(m_shelf, "field_edit", *row, kept)).run();
}

Result<> FieldEditStore::replace(qint64 customerKey, const std::vector<HeldRecord::Edit> &edits, const std::vector<HeldRecord::Conflict> &conflicts)
{
    for (const Sql &sql : {Sql("DELETE FROM field_edit WHERE customer = ?"), Sql("DELETE FROM field_conflict WHERE customer = ?")}) {
        Statement clear(m_shelf.cache, sql);
        if (const auto done = clear.bind(customerKey).run(); !done)
            return done;
    }
    for (const HeldRecord::Edit &edit : edits) {
        if (const auto done = putEdit(customerKey, edit); !done)
            return done;
    }
    for (const HeldRecord::Conflict &one : conflicts) {
        if (const auto done = putConflict(customerKey, one.conflict, one.op); !done)
            return done;
    }
    return {};
}

Result<> FieldEditStore::takeBack(const CustomerEdited &o, const OpId &op)
{
    CustomerStore customers(m_shelf);
    const auto key = customers.key(o.customer);
    if (!key)
        return key.error();
    auto record = customers.asKept(*key);
    if (!record)
        return record.error();
    for (const FieldChange &change : o.changes) {
        // Where somebody has edited on, theirs stays.
        if (const auto laid = layOver(*record, {change.field, change.after, change.before}); !laid)
            return laid.error();
    }
    if (const auto back = putBackUnchosen(*key, op); !back)
        return back;
    Statement edits(m_shelf.cache, "DELETE FROM field_edit WHERE op = ?");
    if (const auto done = edits.bind(op).run(); !done)
        return done;
    Statement conflicts(m_shelf.cache, "DELETE FROM field_conflict WHERE op = ?");
    if (const auto done = conflicts.bind(op).run(); !done)
        return done;
    const auto put = customers.put(*record);
    return put ? Result<>() : put.error();
}

/** The values an op decided against stand beside the record again. */
Result<> FieldEditStore::putBackUnchosen(qint64 customerKey, const OpId &op)
{
    Statement s(m_shelf.cache, "SELECT key, field, sealed FROM field_edit WHERE op = ?");
    const auto edits = read(s.bind(op));
    if (!edits)
        return edits.error();
    for (const Kept &edit : *edits) {
        if (!edit.words.unchosenAt.isValid())
            continue;
        if (const auto done = putConflict(customerKey, {edit.field, edit.words.unchosen, edit.words.unchosenAt, edit.words.unchosenBy}, {}); !done)
            return done;
    }
    return {};
}

Result<std::vector<FieldEditStore::Kept>> FieldEditStore::editsOf(qint64 customerKey) const
{
    Statement s(m_shelf.cache, "SELECT key, field, sealed FROM field_edit WHERE customer = ? ORDER BY field, key");
    return read(s.bind(customerKey));
}

Result<std::vector<FieldEditStore::Kept>> FieldEditStore::read(Statement &s) const
{
    return rows<Kept>(s, [&](const Statement &row) -> Result<Kept> {
        auto words = openedWords<FieldWords>(m_shelf, "field_edit", row, 0, 2);
        if (!words)
            return words.error();
        return Kept{row.integer(0), row.enumeration<CustomerField>(1), std::move(*words)};
    });
}

Result<> FieldEditStore::keepEdits(qint64 customerKey, Customer &fromSource)
{
    const auto edits = editsOf(customerKey);
    if (!edits)
        return edits.error();
    for (auto from = edits->begin(); from != edits->end();) {
        const auto until = std::find_if(from, edits->end(), [&](const Kept &k) { return k.field != from->field; });
        if (const auto done = keepField(customerKey, fromSource, {from, until}); !done)
            return done;
        from = until;
    }
    return {};
}

/** `edits` of one field, oldest first: the first knows what the source said, the last what stands here. */
Result<> FieldEditStore::keepField(qint64 customerKey, Customer &fromSource, const std::vector<Kept> &edits)
{
    const CustomerField field = edits.front().field;
    const QStringList source = valueOf(fromSource, field), ours = edits.back().words.after;
    if (isSet(field)) {
        for (const Kept &edit : edits) {
            if (const auto laid = layOver(fromSource, {field, edit.words.before, edit.words.after}); !laid)
                return laid.error();
        }
        return {};
    }
    if (saysTheSame(field, source, ours)) { // the source has heard of it
        Statement s(m_shelf.cache, "DELETE FROM field_edit WHERE customer = ? AND field = ?");
        return s.bind(customerKey, field).run();
    }
    if (!saysTheSame(field, source, edits.front().words.before)) {
        if (const auto done = putConflict(customerKey, {field, source, fromSource.changed, {}}, {}); !done)
            return done;
        Statement s(m_shelf.cache, "UPDATE field_edit SET sealed = ?2 WHERE key = ?1"); // said once, the source's word is not news again
        FieldWords words = edits.front().words;
        words.before = source;
        if (const auto done = s.bind(edits.front().key, sealedWords(m_shelf, "field_edit", edits.front().key, words)).run(); !done)
            return done;
    }
    return setValue(fromSource, field, ours);
}

Result<> FieldEditStore::putConflict(qint64 customerKey, const FieldConflict &conflict, const OpId &op)
{
    const auto row = first(Statement(m_shelf.cache, "SELECT coalesce(max(key), 0) + 1 FROM field_conflict"));
    if (!row)
        return row.error();
    Statement s(m_shelf.cache, "INSERT OR REPLACE INTO field_conflict (key, op, customer, field, at, clerk, sealed) VALUES (?, ?, ?, ?, ?, ?, ?)");
    const QByteArray words = sealedWords(m_shelf, "field_conflict", *row, FieldWords{{}, conflict.other, {}, {}, {}});
    return s.bind(*row, op, customerKey, conflict.field, conflict.at.isValid() ? conflict.at : m_shelf.clock.now(), conflict.by, words).run();
}

Result<> FieldEditStore::forgetConflict(qint64 customerKey, CustomerField field)
{
    Statement s(m_shelf.cache, "DELETE FROM field_conflict WHERE customer = ? AND field = ?");
    return s.bind(customerKey, field).run();
}

Result<std::vector<FieldConflict>> FieldEditStore::conflictsOf(qint64 customerKey) const
{
    Statement s(m_shelf.cache, "SELECT key, field, at, clerk, sealed FROM field_conflict WHERE customer = ? ORDER BY field");
    return rows<FieldConflict>(s.bind(customerKey), [&](const Statement &row) -> Result<FieldConflict> {
        auto words = openedWords<FieldWords>(m_shelf, "field_conflict", row, 0, 4);
        if (!words)
            return words.error();
        return FieldConflict{row.enumeration<CustomerField>(1), std::move(words->after), row.time(2), row.id<ClerkId>(3)};
    });
}

} // namespace tuttu
