// SPDX-FileCopyrightText: 2026 Tuttu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/opapplier.h"

#include "core/base/logging.h"
#include "core/domain/recordrule.h"
#include "core/storage/basketstore.h"
#include "core/storage/capturewriter.h"
#include "core/storage/casestore.h"
#include "core/storage/consentstore.h"
#include "core/storage/customerstore.h"
#include "core/storage/doorstore.h"
#include "core/storage/erasedstore.h"
#include "core/storage/fieldeditstore.h"
#include "core/storage/lookstore.h"
#include "core/storage/mergestore.h"
#include "core/storage/oplayers.h"
#include "core/storage/planstore.h"
#include "core/storage/replicastore.h"
#include "core/storage/shelf.h"
#include "core/storage/statement.h"
#include "core/storage/takeback.h"
#include "core/storage/visitstore.h"

namespace tuttu {

namespace {

/** Which store does what. A new outcome without a line here does not compile. */
class Effect
{
public:
    Effect(const Shelf &shelf, const Op &op) : m_shelf(shelf), m_op(op) {}

    Result<> operator()(const NoteAdded &o) { return CaptureWriter(m_shelf).apply(o); }
    Result<> operator()(const NpsAnswered &o) { return CaptureWriter(m_shelf).apply(o, m_op.id); }
    Result<> operator()(const NpsDeclined &o) { return CaptureWriter(m_shelf).apply(o, m_op.id, m_op.at); }
    Result<> operator()(const HoldPlaced &o) { return CaptureWriter(m_shelf).apply(o); }
    Result<> operator()(const HoldEnded &o) { return CaptureWriter(m_shelf).apply(o); }
    Result<> operator()(const FollowUpAdded &o) { return CaptureWriter(m_shelf).apply(o); }
    Result<> operator()(const FollowUpDone &o) { return CaptureWriter(m_shelf).apply(o, m_op.at, m_op.actor); }
    Result<> operator()(const CueJudged &o)
    {
        const auto done = CaptureWriter(m_shelf).apply(o, m_op.at);
        return done ? VisitStore(m_shelf).apply(Outcome(o), m_op.at) : done; // a sign that they are here
    }
    Result<> operator()(const RecommendationDeclined &o) { return CaptureWriter(m_shelf).apply(o, m_op.at); }
    Result<> operator()(const DoorCounted &o) { return DoorStore(m_shelf).apply(o); }
    Result<> operator()(const ProfileOpened &o) { return VisitStore(m_shelf).apply(Outcome(o), m_op.at); } // the op itself is the audit record
    Result<> operator()(const CardRead &) { return {}; }
    Result<> operator()(const OpLost &) { return {}; } // nobody knows what it was
    Result<> operator()(const CustomerErased &o) { return ErasedStore(m_shelf).erase(o.customer); }
    Result<> operator()(const NoticingPaused &o)
    {
        return CustomerStore(m_shelf).change(o.customer, [&](Customer &c) { c.unnoticedUntil = o.until; });
    }
    Result<> operator()(const ConsentAsked &o) { return ConsentStore(m_shelf).apply(o, m_op.id, m_op.at); }
    Result<> operator()(const ConsentGiven &o) { return ConsentStore(m_shelf).apply(o.customer, o.event); }
    Result<> operator()(const ConsentRefused &o) { return ConsentStore(m_shelf).apply(o.customer, o.event); }
    Result<> operator()(const ConsentWithdrawn &o) { return ConsentStore(m_shelf).apply(o.customer, o.event); }
    Result<> operator()(const CustomerEdited &o) { return FieldEditStore(m_shelf).apply(o, m_op.id, m_op.at, m_op.actor); }
    Result<> operator()(const CustomersMerged &o) { return MergeStore(m_shelf).apply(o, m_op.id, m_op.at, m_op.actor); }
    Result<> operator()(const CustomersUnmerged &o) { return MergeStore(m_shelf).part(o.merge); }
    Result<> operator()(const InterestsTold &o) { return CustomerStore(m_shelf).change(o.customer, [&](Customer &c) { c.quiz = o.quiz; }); }
    Result<> operator()(const NpsInvited &o) { return CaptureWriter(m_shelf).apply(o, m_op.id, m_op.at); }
    Result<> operator()(const CaseOpened &o) { return CaseStore(m_shelf).apply(o, m_op); }
    Result<> operator()(const CaseAcknowledged &o) { return CaseStore(m_shelf).apply(o, m_op); }
    Result<> operator()(const CaseReassigned &o) { return CaseStore(m_shelf).apply(o, m_op); }
    Result<> operator()(const CaseNoted &o) { return CaseStore(m_shelf).apply(o, m_op); }
    Result<> operator()(const CaseClosed &o) { return CaseStore(m_shelf).apply(o, m_op); }
    Result<> operator()(const FollowUpReassigned &o) { return CaptureWriter(m_shelf).apply(o); }
    Result<> operator()(const MessageWritten &o) { return CaptureWriter(m_shelf).apply(o); }
    Result<> operator()(const BasketLineSet &o) { return BasketStore(m_shelf).apply(o, m_op); }
    Result<> operator()(const BasketHandedOver &o) { return BasketStore(m_shelf).apply(o, m_op.at); }
    Result<> operator()(const BasketDropped &o) { return BasketStore(m_shelf).apply(o, m_op.at); }
    Result<> operator()(const BasketSold &o) { return BasketStore(m_shelf).apply(o, m_op.at); }
    Result<> operator()(const LookMade &o) { return LookStore(m_shelf).apply(o); }
    Result<> operator()(const GoalSet &o) { return PlanStore(m_shelf).apply(o, m_op.id); }
    Result<> operator()(const DayNoteWritten &o) { return PlanStore(m_shelf).apply(o, m_op.id); }
    Result<> operator()(const DayNoteRemoved &o) { return PlanStore(m_shelf).apply(o, m_op.id); }
    Result<> operator()(const KeyActWritten &o) { return PlanStore(m_shelf).apply(o, m_op.id); }
    Result<> operator()(const PlanWritten &o) { return PlanStore(m_shelf).apply(o, m_op.id); }
    Result<> operator()(const StaffingPlanned &o) { return PlanStore(m_shelf).apply(o, m_op.id); }
    Result<> operator()(const ExperimentStarted &o) { return PlanStore(m_shelf).apply(o, m_op.id); }
    Result<> operator()(const ExperimentEnded &o) { return PlanStore(m_shelf).apply(o, m_op.id, m_op.at); }
    Result<> operator()(const CaptureUndone &o) { return takeBack(m_shelf, o); }
    Result<> operator()(const CustomerCreated &o)
    {
        // What they have said may have come before they did.
        const auto known = CustomerStore(m_shelf).keyFor(o.customer.id);
        const auto said = known ? ConsentStore(m_shelf).heldBy(*known) : Result<std::vector<Consent>>(known.error());
        if (!said)
            return said.error();
        Customer customer = o.customer;
        for (const Consent &consent : *said)
            customer.setConsent(consent);
        const auto key = CustomerStore(m_shelf).put(customer);
        return key ? Result<>() : key.error();
    }
    template<typename VisitOutcome>
    Result<> operator()(const VisitOutcome &o) { return VisitStore(m_shelf).apply(Outcome(o), m_op.at); }
    Result<> operator()(const VisitorsCounted &o) { return VisitStore(m_shelf).apply(o, m_op.at); }

private:
    const Shelf &m_shelf;
    const Op &m_op;
};

constexpr int pageSize = 200; // ops replayed in one transaction

/** Whether this program knows the kind that an earlier one parked an op for: outcomeFromJson() names it. */
bool isKnownNow(const QString &parkedBecause)
{
    const auto outcome = outcomeFromJson(parkedBecause.section(u' ', -1), {});
    return parkedBecause.startsWith(QLatin1String("unknown op kind ")) && (outcome || outcome.error().code != Errc::NotFound);
}

/** The op's own fault, for ever; anything else is the disk's and passes. */
bool isOpsFault(Errc code) { return code == Errc::Invalid || code == Errc::NotFound || code == Errc::Damaged || code == Errc::KeyLost; }

} // namespace

Result<> OpApplier::apply(const Op &op)
{
    return m_shelf.cache.transaction([&]() -> Result<> {
        if (const auto done = OpLayers(m_shelf).layOver(op, true); !done)
            return done;
        return moveOn(op.epoch, op.seq);
    });
}

Result<> OpApplier::applyFromElsewhere(const Op &op)
{
    return m_shelf.cache.transaction([&] { return OpLayers(m_shelf).layOver(op, false); });
}

Result<bool> OpApplier::isApplied(const OpId &op) const
{
    Statement there(m_shelf.cache, "SELECT 1 FROM applied_op WHERE op = ? AND parked IS NULL");
    const bool found = there.bind(op).step();
    return there.ok() ? Result<bool>(found) : there.error();
}

Result<> OpApplier::applyInside(const Op &op, HalfWay halfWay)
{
    const auto there = isApplied(op.id);
    if (!there || *there)
        return there ? Result<>() : there.error();
    const auto done = effect(op, halfWay);
    if (!done)
        return done.error();
    return *done ? retryWaiting() : Result<>();
}

/** False: it is parked. */
Result<bool> OpApplier::effect(const Op &op, HalfWay halfWay)
{
    const auto outcome = outcomeFromJson(op.kind, op.payload);
    if (!outcome) {
        const auto parked = park(op.id, outcome.error().detail);
        return parked ? Result<bool>(false) : parked.error();
    }
    const qint64 before = m_shelf.cache.changes();
    if (const auto marked = m_shelf.cache.script("SAVEPOINT effect"); !marked)
        return marked.error();
    const auto erased = ErasedStore(m_shelf).concerns(op); // beats everything, whatever came first
    const auto done = !erased ? Result<>(erased.error()) : *erased ? Result<>() : std::visit(Effect(m_shelf, op), *outcome);
    // A store looks before it writes: refused without a trace is the op's fault.
    const bool fails = !done && (!isOpsFault(done.error().code) || (halfWay == HalfWay::Fails && m_shelf.cache.changes() != before));
    if (fails)
        return done.error();
    const auto left = m_shelf.cache.script(done ? "RELEASE effect" : "ROLLBACK TO effect; RELEASE effect");
    if (!left)
        return left.error();
    if (!done) {
        auto parked = park(op.id, done.error().detail);
        if (parked && done.error().code == Errc::NotFound)
            parked = ReplicaStore(m_shelf).wait(op);
        return parked ? Result<bool>(false) : parked.error();
    }
    const auto kept = markApplied(op.id);
    return kept ? Result<bool>(true) : kept.error();
}

Result<> OpApplier::markApplied(const OpId &op)
{
    Statement applied(m_shelf.cache, "INSERT OR REPLACE INTO applied_op (op, parked) VALUES (?, NULL)");
    return applied.bind(op).run();
}

Result<> OpApplier::endContained(const CustomerId &record)
{
    ReplicaStore replica(m_shelf);
    const auto waiting = replica.waiting();
    if (!waiting)
        return waiting.error();
    for (const Op &op : *waiting) {
        const auto outcome = outcomeFromJson(op.kind, op.payload);
        if (!outcome || changedBy(*outcome) != record)
            continue;
        auto done = replica.endWaiting(op.id);
        if (done)
            done = markApplied(op.id);
        if (!done)
            return done;
    }
    return {};
}

/** What was not there may be now. Behind every op, so that it is the same moment on every device. */
Result<> OpApplier::retryWaiting()
{
    ReplicaStore replica(m_shelf);
    for (bool again = true; again;) {
        again = false;
        const auto waiting = replica.waiting();
        if (!waiting)
            return waiting.error();
        for (const Op &op : *waiting) {
            const auto done = effect(op, HalfWay::Parks);
            if (!done)
                return done.error();
            if (!*done)
                continue;
            if (const auto ended = replica.endWaiting(op.id); !ended)
                return ended;
            again = true;
        }
    }
    return {};
}

Result<> OpApplier::park(const OpId &op, const QString &because)
{
    qCWarning(lcStorage) << "op" << op.toString() << "is kept but not applied:" << because;
    Statement s(m_shelf.cache, "INSERT OR REPLACE INTO applied_op (op, parked) VALUES (?, ?)");
    return s.bind(op, because.isNull() ? QStringLiteral("") : because).run();
}

Result<> OpApplier::moveOn(int epoch, qint64 seq)
{
    Statement s(m_shelf.cache, "UPDATE journal_position SET epoch = ?1, seq = ?2 WHERE (epoch, seq) < (?1, ?2)");
    return s.bind(epoch, seq).run();
}

Result<JournalPosition> OpApplier::position() const
{
    Statement s(m_shelf.cache, "SELECT epoch, seq FROM journal_position");
    if (!s.step())
        return s.error();
    return JournalPosition{s.small(0), s.integer(1)};
}

Result<qint64> OpApplier::catchUp(const DeviceKeys &keys)
{
    if (const auto done = retryParked(keys); !done)
        return done.error();
    auto at = position();
    if (!at)
        return at.error();
    qint64 applied = 0;
    for (;;) {
        const auto page = Outbox(m_shelf.outbox).recordsAfter(at->epoch, at->seq, pageSize);
        if (!page)
            return page.error();
        if (page->empty())
            return applied;
        const auto done = m_shelf.cache.transaction([&]() -> Result<> {
            for (const Outbox::Kept &kept : *page) {
                if (const auto one = applyKept(kept, keys); !one)
                    return one;
            }
            return moveOn(page->back().epoch, page->back().seq);
        });
        if (!done)
            return done.error();
        applied += qint64(page->size());
        *at = {page->back().epoch, page->back().seq};
    }
}

Result<> OpApplier::applyKept(const Outbox::Kept &kept, const DeviceKeys &keys)
{
    if (!kept.record) { // not even its id can be trusted: doctor counts it
        qCWarning(lcStorage) << "op" << kept.epoch << kept.seq << "is damaged";
        return {};
    }
    const auto op = kept.record->open(keys);
    return op ? OpLayers(m_shelf).layOver(*op, true) : park(kept.record->head.id, op.error().detail);
}

Result<> OpApplier::retryParked(const DeviceKeys &keys)
{
    const auto all = parked();
    if (!all)
        return all.error();
    for (auto one = all->begin(); one != all->end(); ++one) {
        const auto record = Outbox(m_shelf.outbox).record(one.key());
        const auto op = record ? record->open(keys) : Result<Op>(record.error());
        Result<> done;
        if (op)
            done = m_shelf.cache.transaction([&] { return retry(*op); });
        else if (isKnownNow(one.value()))
            done = m_shelf.cache.transaction([&] { return ReplicaStore(m_shelf).readAnewFrom(one.key()); });
        if (!done)
            return done;
    }
    return {};
}

/** In its place: what the hub has told is read anew from there on, and what lies over it is put on again. */
Result<> OpApplier::retry(const Op &op)
{
    ReplicaStore replica(m_shelf);
    const auto laid = replica.laid(op.id);
    if (!laid)
        return laid.error();
    if (!*laid)
        return OpLayers(m_shelf).layOver(op, true);
    if (!outcomeFromJson(op.kind, op.payload))
        return {};
    if (!(*laid)->bucket.isNull())
        return replica.readAnewFrom(op.id);
    OpLayers layers(m_shelf);
    const auto off = layers.takeOff();
    return off ? layers.finish(true) : off;
}

Result<QHash<OpId, QString>> OpApplier::parked() const
{
    Statement s(m_shelf.cache, "SELECT op, parked FROM applied_op WHERE parked IS NOT NULL");
    QHash<OpId, QString> all;
    while (s.step())
        all.insert(s.id<OpId>(0), s.text(1));
    if (!s.ok())
        return s.error();
    return all;
}

Result<qint64> OpApplier::parkedCount() const
{
    Statement s(m_shelf.cache, "SELECT count(*) FROM applied_op WHERE parked IS NOT NULL");
    if (!s.step())
        return s.error();
    return s.integer(0);
}

} // namespace tuttu
