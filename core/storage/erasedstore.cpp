// SPDX-FileCopyrightText: 2026 Tuttu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/erasedstore.h"

#include "core/base/logging.h"
#include "core/domain/erasurerule.h"
#include "core/storage/changerecorder.h"
#include "core/storage/customerstore.h"
#include "core/storage/opfields.h"
#include "core/storage/outbox.h"
#include "core/storage/rows.h"

#include <array>

namespace tuttu {

namespace {

/** What is left where a capture about somebody was: it has no effect anywhere and no word in it. */
Op blankOf(Op op)
{
    op.kind = opKind(OpLost{});
    op.schemaVersion = 1;
    op.actor = {};
    op.payload = toJson(Outcome(OpLost{}));
    return op;
}

Result<> runOn(Database &db, Sql sql, const auto &...values)
{
    Statement s(db, sql);
    return s.bind(values...).run();
}

// Children before what they hang on; each by the row of the customer.
constexpr std::array rowsOfTheirs{
    Sql("DELETE FROM carried_secret WHERE hash IN (SELECT hash FROM identifier WHERE customer = ?)"),
    Sql("DELETE FROM identifier WHERE customer = ?"),
    Sql("DELETE FROM customer_search WHERE customer = ?"),
    Sql("DELETE FROM case_event WHERE of_case IN (SELECT uid FROM customer_case WHERE customer = ?)"),
    Sql("DELETE FROM customer_case WHERE customer = ?"),
    Sql("DELETE FROM note WHERE customer = ?"),
    Sql("DELETE FROM nps WHERE customer = ?"),
    Sql("DELETE FROM nps_invited WHERE customer = ?"),
    Sql("DELETE FROM hold WHERE customer = ?"),
    Sql("DELETE FROM follow_up WHERE customer = ?"),
    Sql("DELETE FROM message WHERE customer = ?"),
    Sql("DELETE FROM cue_verdict WHERE customer = ?"),
    Sql("DELETE FROM declined WHERE customer = ?"),
    Sql("DELETE FROM consent_asked WHERE customer = ?"),
    Sql("DELETE FROM consent_event WHERE customer = ?"),
    Sql("DELETE FROM field_edit WHERE customer = ?"),
    Sql("DELETE FROM field_conflict WHERE customer = ?"),
    Sql("DELETE FROM customer_merge WHERE ?1 IN (kept, gone)"),
    Sql("DELETE FROM visit_not_them WHERE customer = ?"),
    Sql("DELETE FROM look WHERE customer = ?"),
    Sql("DELETE FROM basket WHERE customer = ?"),
    Sql("UPDATE orders SET customer = NULL, number = '' WHERE customer = ?"),
    Sql("UPDATE visit SET customer = NULL WHERE customer = ?"),
    Sql("UPDATE customer SET sealed = NULL WHERE key = ?"), // the row stays: its number is given to nobody else
};

} // namespace

Result<> ErasedStore::erase(const CustomerId &customer)
{
    Q_ASSERT(m_shelf.cache.inTransaction());
    const Unrecorded unrecorded(m_shelf.cache);
    const auto key = CustomerStore(m_shelf).keyFor(customer);
    if (!key)
        return key.error();
    auto ids = thingsOf(*key, customer);
    if (!ids)
        return ids.error();
    ids->insert(customer.uuid());
    auto done = mark(*ids);
    if (done)
        done = blankUndo(*key, *ids); // by rows that are still there
    if (done)
        done = deleteRows(*key, customer);
    if (done)
        done = blankLaid();
    if (done)
        done = dropWaiting();
    if (done)
        done = runOn(m_shelf.cache, "INSERT OR REPLACE INTO erasing (one, epoch, seq) VALUES (1, 0, 0)");
    if (!done)
        return done;
    m_shelf.search.text.put(quint32(*key), {});
    m_shelf.cache.cleanAfterCommit();
    if (m_shelf.erased)
        m_shelf.cache.onCommit(m_shelf.erased);
    return {};
}

Result<QSet<QUuid>> ErasedStore::thingsOf(qint64 key, const CustomerId &customer) const
{
    QSet<QUuid> ids;
    Statement s(m_shelf.cache, "SELECT uid FROM note WHERE customer = ?1 UNION ALL SELECT uid FROM hold WHERE customer = ?1 UNION ALL SELECT uid FROM follow_up WHERE customer = ?1 "
                               "UNION ALL SELECT uid FROM customer_case WHERE customer = ?1 UNION ALL SELECT uid FROM message WHERE customer = ?1 "
                               "UNION ALL SELECT uid FROM basket WHERE customer = ?1 UNION ALL SELECT uid FROM look WHERE customer = ?1 "
                               "UNION ALL SELECT uid FROM consent_event WHERE customer = ?1");
    s.bind(key);
    while (s.step())
        ids.insert(s.id<CustomerId>(0).uuid());
    if (!s.ok())
        return s.error();
    Statement waiting(m_shelf.cache, "SELECT key, sealed FROM waiting_op");
    while (waiting.step()) { // what has not found its place yet
        if (const auto whole = openedWords<WholeOp>(m_shelf, "waiting_op", waiting, 0, 1))
            ids += tuttu::thingsOf(opOf(*whole).payload, customer.uuid());
    }
    return waiting.ok() ? Result<QSet<QUuid>>(std::move(ids)) : waiting.error();
}

Result<> ErasedStore::mark(const QSet<QUuid> &ids)
{
    Statement s(m_shelf.cache, "INSERT OR IGNORE INTO erased (uid) VALUES (?)");
    for (const QUuid &id : ids) {
        if (const auto done = s.bind(CustomerId(id)).run(); !done)
            return done;
    }
    return {};
}

Result<> ErasedStore::deleteRows(qint64 key, const CustomerId &customer)
{
    for (const Sql &sql : rowsOfTheirs) {
        if (const auto done = runOn(m_shelf.cache, sql, key); !done)
            return done;
    }
    return runOn(m_shelf.cache, "DELETE FROM waiting_record WHERE name = ?", QStringLiteral("customer/") + customer.toString());
}

/** How a change of theirs would be taken back holds what stood there before. */
Result<> ErasedStore::blankUndo(qint64 key, const QSet<QUuid> &ids)
{
    std::vector<qint64> laid;
    Statement s(m_shelf.cache, "SELECT key, undo FROM laid_op WHERE length(undo) > 0");
    while (s.step()) {
        const auto touches = ChangeRecorder::touches(s.bytes(1), key, ids);
        if (!touches)
            return touches.error();
        if (*touches)
            laid.push_back(s.integer(0));
    }
    if (!s.ok())
        return s.error();
    Statement blank(m_shelf.cache, "UPDATE laid_op SET undo = x'' WHERE key = ?");
    for (const qint64 one : laid) {
        if (const auto done = blank.bind(one).run(); !done)
            return done;
    }
    return {};
}

/** What lies ready to be put on again. */
Result<> ErasedStore::blankLaid()
{
    std::vector<std::pair<qint64, Op>> theirs;
    Statement s(m_shelf.cache, "SELECT key, sealed FROM laid_op WHERE sealed IS NOT NULL");
    while (s.step()) {
        const auto whole = openedWords<WholeOp>(m_shelf, "laid_op", s, 0, 1);
        if (!whole)
            continue; // nobody can read it
        const Op op = opOf(*whole);
        const auto about = concerns(op);
        if (!about)
            return about.error();
        if (*about)
            theirs.push_back({s.integer(0), op});
    }
    if (!s.ok())
        return s.error();
    Statement blank(m_shelf.cache, "UPDATE laid_op SET sealed = ?2 WHERE key = ?1");
    for (const auto &[key, op] : theirs) {
        if (const auto done = blank.bind(key, sealedWords(m_shelf, "laid_op", key, wholeOp(blankOf(op)))).run(); !done)
            return done;
    }
    return {};
}

Result<> ErasedStore::dropWaiting()
{
    std::vector<OpId> theirs;
    Statement s(m_shelf.cache, "SELECT key, sealed, op FROM waiting_op");
    while (s.step()) {
        const auto whole = openedWords<WholeOp>(m_shelf, "waiting_op", s, 0, 1);
        const auto about = whole ? concerns(opOf(*whole)) : Result<bool>(false);
        if (!about)
            return about.error();
        if (*about)
            theirs.push_back(s.id<OpId>(2));
    }
    if (!s.ok())
        return s.error();
    for (const OpId &op : theirs) {
        auto done = runOn(m_shelf.cache, "DELETE FROM waiting_op WHERE op = ?", op);
        if (done)
            done = runOn(m_shelf.cache, "UPDATE applied_op SET parked = NULL WHERE op = ?", op);
        if (!done)
            return done;
    }
    return {};
}

Result<bool> ErasedStore::isErased(const QUuid &id) const
{
    Statement s(m_shelf.cache, "SELECT 1 FROM erased WHERE uid = ?");
    const bool found = s.bind(CustomerId(id)).step();
    return s.ok() ? Result<bool>(found) : s.error();
}

Result<bool> ErasedStore::concerns(const Op &op) const
{
    if (op.kind == opKind(CustomerErased{}))
        return false; // of itself it says nothing
    Statement any(m_shelf.cache, "SELECT EXISTS (SELECT 1 FROM erased)");
    if (!any.step())
        return any.error();
    if (any.integer(0) == 0)
        return false;
    for (const QUuid &id : idsIn(op.payload)) {
        const auto erased = isErased(id);
        if (!erased || *erased)
            return erased;
    }
    return false;
}

Result<bool> ErasedStore::cleanOutbox(const DeviceKeys &keys)
{
    Statement at(m_shelf.cache, "SELECT epoch, seq FROM erasing");
    if (!at.step())
        return at.ok() ? Result<bool>(false) : at.error();
    const int epoch = at.small(0);
    const qint64 seq = at.integer(1);
    Outbox outbox(m_shelf.outbox);
    const auto page = outbox.recordsAfter(epoch, seq, slice);
    if (!page)
        return page.error();
    const auto blanked = m_shelf.outbox.transaction([&]() -> Result<> {
        for (const Outbox::Kept &kept : *page) {
            const auto op = kept.record ? kept.record->open(keys) : Result<Op>(kept.record.error());
            const auto about = op ? concerns(*op) : Result<bool>(false);
            if (about && *about)
                m_shelf.outbox.cleanAfterCommit();
            const auto done = about && *about ? outbox.replace(blankOf(*op)) : about ? Result<>() : Result<>(about.error());
            if (!done)
                return done;
        }
        return {};
    });
    if (!blanked)
        return blanked.error();
    const auto moved = m_shelf.cache.transaction([&] {
        return page->empty() ? runOn(m_shelf.cache, "DELETE FROM erasing")
                             : runOn(m_shelf.cache, "UPDATE erasing SET epoch = ?, seq = ?", page->back().epoch, page->back().seq);
    });
    return moved ? Result<bool>(!page->empty()) : moved.error();
}

} // namespace tuttu
