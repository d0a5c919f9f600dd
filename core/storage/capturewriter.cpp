// SPDX-FileCopyrightText: 2026 Tuttu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/capturewriter.h"

#include "core/domain/conflictrule.h"
#include "core/storage/capturewords.h"
#include "core/storage/customerstore.h"
#include "core/storage/productstore.h"
#include "core/storage/rows.h"

namespace tuttu {

Result<> CaptureWriter::apply(const NoteAdded &o)
{
    const auto customer = CustomerStore(m_shelf).keyFor(o.note.customer);
    if (!customer)
        return customer.error();
    const auto key = first(Statement(m_shelf.cache, "SELECT coalesce(max(key), 0) + 1 FROM note"));
    if (!key)
        return key.error();
    Statement s(m_shelf.cache, "INSERT OR IGNORE INTO note (key, uid, customer, clerk, at, sealed) VALUES (?, ?, ?, ?, ?, ?)");
    return s.bind(*key, o.note.id, *customer, o.note.by, o.note.at, sealedWords(m_shelf, "note", *key, NoteWords{o.note.chips, o.note.text})).run();
}

Result<> CaptureWriter::apply(const NpsAnswered &o, const OpId &op)
{
    // The visit is not kept: it would give an answer without a name its name back.
    const auto customer = CustomerStore(m_shelf).keyForIfAny(o.answer.customer);
    if (!customer)
        return customer.error();
    const auto key = first(Statement(m_shelf.cache, "SELECT coalesce(max(key), 0) + 1 FROM nps"));
    if (!key)
        return key.error();
    Statement s(m_shelf.cache, "INSERT OR IGNORE INTO nps (key, op, customer, at, score, sealed) VALUES (?, ?, ?, ?, ?, ?)");
    return s.bind(*key, op, *customer, o.answer.at, o.answer.score, sealedWords(m_shelf, "nps", *key, NpsWords{o.answer.reasons, o.answer.comment})).run();
}

Result<> CaptureWriter::apply(const NpsDeclined &o, const OpId &op, const QDateTime &at)
{
    Statement s(m_shelf.cache, "INSERT OR IGNORE INTO nps_declined (op, at, abandoned) VALUES (?, ?, ?)");
    return s.bind(op, at, o.abandoned).run();
}

Result<> CaptureWriter::apply(const HoldPlaced &o)
{
    const auto customer = CustomerStore(m_shelf).keyFor(o.hold.customer);
    if (!customer)
        return customer.error();
    const auto product = ProductStore(m_shelf).keyFor(o.hold.product);
    if (!product)
        return product.error();
    Statement s(m_shelf.cache, "INSERT OR IGNORE INTO hold (uid, customer, product, quantity, placed, until, clerk, state) VALUES (?, ?, ?, ?, ?, ?, ?, ?)");
    return s.bind(o.hold.id, *customer, *product, o.hold.quantity, o.hold.placed, o.hold.until, o.hold.by, o.hold.state).run();
}

Result<> CaptureWriter::apply(const HoldEnded &o)
{
    return changeEnd(o.hold, [&](HoldState now) { return endedAs(now, o.state); });
}

Result<> CaptureWriter::takeBack(const HoldEnded &o)
{
    return changeEnd(o.hold, [&](HoldState now) { return endTakenBack(now, o.state); });
}

Result<> CaptureWriter::changeEnd(const HoldId &hold, const std::function<HoldState(HoldState)> &how)
{
    Statement now(m_shelf.cache, "SELECT state FROM hold WHERE uid = ?");
    if (!now.bind(hold).step())
        return now.ok() ? Result<>() : now.error();
    Statement s(m_shelf.cache, "UPDATE hold SET state = ?2 WHERE uid = ?1");
    return s.bind(hold, how(now.enumeration<HoldState>(0))).run();
}

Result<> CaptureWriter::apply(const FollowUpAdded &o)
{
    const auto customer = CustomerStore(m_shelf).keyFor(o.followUp.customer);
    if (!customer)
        return customer.error();
    const auto key = first(Statement(m_shelf.cache, "SELECT coalesce(max(key), 0) + 1 FROM follow_up"));
    if (!key)
        return key.error();
    Statement s(m_shelf.cache, "INSERT OR IGNORE INTO follow_up (key, uid, customer, clerk, due, done, origin, sealed) VALUES (?, ?, ?, ?, ?, ?, ?, ?)");
    const FollowUp &f = o.followUp;
    return s.bind(*key, f.id, *customer, f.owner, f.due, f.done, f.origin, sealedWords(m_shelf, "follow_up", *key, FollowUpWords{f.what})).run();
}

Result<> CaptureWriter::apply(const FollowUpDone &o, const QDateTime &at, const ClerkId &by)
{
    // Two may have done the same: the first has done it.
    Statement s(m_shelf.cache, "UPDATE follow_up SET done = 1, done_at = ?2, done_by = ?3 WHERE uid = ?1 AND done = 0");
    return s.bind(o.followUp, at, by).run();
}

Result<> CaptureWriter::apply(const FollowUpReassigned &o)
{
    Statement s(m_shelf.cache, "UPDATE follow_up SET clerk = ?2 WHERE uid = ?1");
    return s.bind(o.followUp, o.owner).run();
}

Result<> CaptureWriter::apply(const NpsInvited &o, const OpId &op, const QDateTime &at)
{
    const auto customer = CustomerStore(m_shelf).keyForIfAny(o.customer);
    if (!customer)
        return customer.error();
    Statement s(m_shelf.cache, "INSERT OR IGNORE INTO nps_invited (op, customer, day) VALUES (?, ?, ?)");
    return s.bind(op, *customer, at.toMSecsSinceEpoch() / 86'400'000).run();
}

Result<> CaptureWriter::apply(const MessageWritten &o)
{
    const Message &m = o.message;
    const auto customer = CustomerStore(m_shelf).keyFor(m.customer);
    if (!customer)
        return customer.error();
    const auto key = first(Statement(m_shelf.cache, "SELECT coalesce(max(key), 0) + 1 FROM message"));
    if (!key)
        return key.error();
    Statement s(m_shelf.cache, "INSERT OR IGNORE INTO message (key, uid, customer, clerk, at, channel, follow_up, sealed) VALUES (?, ?, ?, ?, ?, ?, ?, ?)");
    return s.bind(*key, m.id, *customer, m.by, m.at, m.channel, m.about, sealedWords(m_shelf, "message", *key, MessageWords{m.text})).run();
}

Result<> CaptureWriter::apply(const CueJudged &o, const QDateTime &at)
{
    const auto customer = CustomerStore(m_shelf).keyFor(o.customer);
    if (!customer)
        return customer.error();
    std::optional<qint64> product;
    if (!o.product.isNull()) {
        const auto known = ProductStore(m_shelf).keyFor(o.product);
        if (!known)
            return known.error();
        product = *known;
    }
    Statement s(m_shelf.cache, "INSERT INTO cue_verdict (customer, rule, product, verdict, at) VALUES (?, ?, ?, ?, ?)");
    return s.bind(*customer, o.rule, product, o.verdict, at).run();
}

Result<> CaptureWriter::apply(const RecommendationDeclined &o, const QDateTime &at)
{
    const auto customer = CustomerStore(m_shelf).keyFor(o.customer);
    if (!customer)
        return customer.error();
    const auto product = ProductStore(m_shelf).keyFor(o.product);
    if (!product)
        return product.error();
    // Not "OR REPLACE": that row's going would tell no trigger, and the day it was declined first would keep its count.
    Statement s(m_shelf.cache, "INSERT INTO declined (customer, product, at) VALUES (?1, ?2, ?3) ON CONFLICT DO UPDATE SET at = ?3");
    return s.bind(*customer, *product, at).run();
}

} // namespace tuttu
