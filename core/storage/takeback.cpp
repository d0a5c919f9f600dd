// SPDX-FileCopyrightText: 2026 Tuttu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/takeback.h"

#include "core/storage/basketstore.h"
#include "core/storage/capturewriter.h"
#include "core/storage/casestore.h"
#include "core/storage/consentstore.h"
#include "core/storage/customerstore.h"
#include "core/storage/fieldeditstore.h"
#include "core/storage/lookstore.h"
#include "core/storage/mergestore.h"
#include "core/storage/rows.h"

namespace tuttu {

namespace {

class TakeBack
{
public:
    TakeBack(const Shelf &shelf, const OpId &op) : m_shelf(shelf), m_op(op) {}

    Result<> operator()(const NoteAdded &o) { return run("DELETE FROM note WHERE uid = ?", o.note.id); }
    Result<> operator()(const HoldPlaced &o) { return run("DELETE FROM hold WHERE uid = ?", o.hold.id); }
    Result<> operator()(const HoldEnded &o) { return CaptureWriter(m_shelf).takeBack(o); }
    Result<> operator()(const FollowUpAdded &o) { return run("DELETE FROM follow_up WHERE uid = ?", o.followUp.id); }
    Result<> operator()(const FollowUpDone &o) { return run("UPDATE follow_up SET done = 0, done_at = NULL, done_by = NULL WHERE uid = ?", o.followUp); }
    Result<> operator()(const MessageWritten &o) { return run("DELETE FROM message WHERE uid = ?", o.message.id); }
    Result<> operator()(const NpsAnswered &) { return run("DELETE FROM nps WHERE op = ?", m_op); }
    Result<> operator()(const CueJudged &o)
    {
        return run("DELETE FROM cue_verdict WHERE key = (SELECT max(key) FROM cue_verdict WHERE customer = (SELECT key FROM customer WHERE uid = ?) AND rule = ? AND verdict = ?)",
                   o.customer, o.rule, o.verdict);
    }
    Result<> operator()(const RecommendationDeclined &o)
    {
        return run("DELETE FROM declined WHERE customer = (SELECT key FROM customer WHERE uid = ?) AND product = (SELECT key FROM product WHERE uid = ?)", o.customer, o.product);
    }
    Result<> operator()(const ConsentGiven &o) { return ConsentStore(m_shelf).takeBack(o.customer, o.event); }
    Result<> operator()(const ConsentRefused &o) { return ConsentStore(m_shelf).takeBack(o.customer, o.event); }
    Result<> operator()(const ConsentWithdrawn &o) { return ConsentStore(m_shelf).takeBack(o.customer, o.event); }
    Result<> operator()(const NoticingPaused &o)
    {
        return CustomerStore(m_shelf).change(o.customer, [](Customer &c) { c.unnoticedUntil = {}; });
    }
    Result<> operator()(const CustomerCreated &o) { return CustomerStore(m_shelf).forget(o.customer.id); }
    Result<> operator()(const CustomerEdited &o) { return FieldEditStore(m_shelf).takeBack(o, m_op); }
    Result<> operator()(const CustomersMerged &) { return MergeStore(m_shelf).part(m_op); }
    Result<> operator()(const CaseOpened &o)
    {
        const auto done = run("DELETE FROM case_event WHERE of_case = ?", o.opened.id);
        return done ? run("DELETE FROM customer_case WHERE uid = ?", o.opened.id) : done;
    }
    Result<> operator()(const CaseAcknowledged &o) { return CaseStore(m_shelf).takeBack(o.id, m_op); }
    Result<> operator()(const CaseReassigned &o) { return CaseStore(m_shelf).takeBack(o.id, m_op); }
    Result<> operator()(const CaseNoted &o) { return CaseStore(m_shelf).takeBack(o.id, m_op); }
    Result<> operator()(const CaseClosed &o) { return CaseStore(m_shelf).takeBack(o.id, m_op); }
    Result<> operator()(const BasketHandedOver &o) { return BasketStore(m_shelf).reopen(o.basket); }
    Result<> operator()(const BasketDropped &o) { return BasketStore(m_shelf).reopen(o.basket); }
    Result<> operator()(const LookMade &o) { return LookStore(m_shelf).takeBack(o.look.id); }
    Result<> operator()(const GoalSet &) { return run("DELETE FROM goal WHERE op = ?", m_op); }
    Result<> operator()(const DayNoteWritten &) { return run("DELETE FROM day_note WHERE op = ?", m_op); }
    Result<> operator()(const DayNoteRemoved &) { return run("DELETE FROM day_note WHERE op = ?", m_op); }
    Result<> operator()(const KeyActWritten &) { return run("DELETE FROM key_act WHERE op = ?", m_op); }
    Result<> operator()(const PlanWritten &) { return run("DELETE FROM shop_plan WHERE op = ?", m_op); }
    Result<> operator()(const StaffingPlanned &) { return run("DELETE FROM staffing WHERE op = ?", m_op); }
    Result<> operator()(const ExperimentStarted &) { return run("DELETE FROM experiment WHERE op = ?", m_op); }
    Result<> operator()(const ExperimentEnded &) { return run("DELETE FROM experiment_end WHERE op = ?", m_op); }
    Result<> operator()(const VisitorsCounted &o)
    {
        // Counted seconds ago: the latest hour, or the one just over.
        return run("UPDATE footfall SET visitors = max(visitors - ?2, 0), groups = max(groups - ?3, 0), grouped = max(grouped - ?4, 0) "
                   "WHERE store = ?1 AND hour = (SELECT max(hour) FROM footfall WHERE store = ?1)",
                   o.store, o.count, o.isGroup() ? 1 : 0, o.isGroup() ? o.count : 0);
    }
    Result<> operator()(const auto &) { return {Errc::Invalid, QStringLiteral("undo.notThis")}; }

private:
    template<typename... Values> Result<> run(Sql sql, const Values &...values)
    {
        Statement s(m_shelf.cache, sql);
        return s.bind(values...).run();
    }
    const Shelf &m_shelf;
    const OpId &m_op;
};

} // namespace

bool canTakeBack(const QString &kind)
{
    static const QStringList kinds{QStringLiteral("note.added"), QStringLiteral("hold.placed"), QStringLiteral("hold.ended"), QStringLiteral("followUp.added"),
                                   QStringLiteral("followUp.done"), QStringLiteral("message.written"), QStringLiteral("nps.answered"), QStringLiteral("cue.judged"),
                                   QStringLiteral("recommendation.declined"), QStringLiteral("consent.given"), QStringLiteral("consent.refused"),
                                   QStringLiteral("consent.withdrawn"), QStringLiteral("noticing.paused"), QStringLiteral("customer.created"), QStringLiteral("customer.edited"),
                                   QStringLiteral("customers.merged"), QStringLiteral("case.opened"), QStringLiteral("case.acknowledged"), QStringLiteral("case.reassigned"), QStringLiteral("case.noted"),
                                   QStringLiteral("case.closed"), QStringLiteral("basket.handedOver"), QStringLiteral("basket.dropped"), QStringLiteral("look.made"),
                                   QStringLiteral("goal.set"), QStringLiteral("dayNote.written"), QStringLiteral("dayNote.removed"), QStringLiteral("keyAct.written"),
                                   QStringLiteral("plan.written"), QStringLiteral("staffing.planned"), QStringLiteral("experiment.started"), QStringLiteral("experiment.ended"),
                                   QStringLiteral("visitors.counted")};
    return kinds.contains(kind);
}

Result<> takeBack(const Shelf &shelf, const CaptureUndone &undone)
{
    const auto what = outcomeFromJson(undone.kind, undone.what);
    if (!what)
        return what.error();
    return std::visit(TakeBack(shelf, undone.op), *what);
}

} // namespace tuttu
