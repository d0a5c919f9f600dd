// SPDX-FileCopyrightText: 2026 Tuttu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/op.h"

#include "core/domain/planfields.h"

namespace tuttu {

namespace {

struct KindOf {
    QString operator()(const VisitOpened &) const { return QStringLiteral("visit.opened"); }
    QString operator()(const VisitRecognised &) const { return QStringLiteral("visit.recognised"); }
    QString operator()(const VisitSeen &) const { return QStringLiteral("visit.seen"); }
    QString operator()(const VisitClaimed &) const { return QStringLiteral("visit.claimed"); }
    QString operator()(const VisitReleased &) const { return QStringLiteral("visit.released"); }
    QString operator()(const VisitGreeted &) const { return QStringLiteral("visit.greeted"); }
    QString operator()(const VisitLeftAlone &) const { return QStringLiteral("visit.leftAlone"); }
    QString operator()(const VisitUnbound &) const { return QStringLiteral("visit.unbound"); }
    QString operator()(const VisitEnded &) const { return QStringLiteral("visit.ended"); }
    QString operator()(const VisitReopened &) const { return QStringLiteral("visit.reopened"); }
    QString operator()(const VisitorsCounted &) const { return QStringLiteral("visitors.counted"); }
    QString operator()(const DoorCounted &) const { return QStringLiteral("door.counted"); }
    QString operator()(const CardRead &) const { return QStringLiteral("card.read"); }
    QString operator()(const ProfileOpened &) const { return QStringLiteral("profile.opened"); }
    QString operator()(const CueJudged &) const { return QStringLiteral("cue.judged"); }
    QString operator()(const RecommendationDeclined &) const { return QStringLiteral("recommendation.declined"); }
    QString operator()(const NpsAnswered &) const { return QStringLiteral("nps.answered"); }
    QString operator()(const NpsDeclined &) const { return QStringLiteral("nps.declined"); }
    QString operator()(const NoteAdded &) const { return QStringLiteral("note.added"); }
    QString operator()(const HoldPlaced &) const { return QStringLiteral("hold.placed"); }
    QString operator()(const HoldEnded &) const { return QStringLiteral("hold.ended"); }
    QString operator()(const FollowUpAdded &) const { return QStringLiteral("followUp.added"); }
    QString operator()(const FollowUpDone &) const { return QStringLiteral("followUp.done"); }
    QString operator()(const NoticingPaused &) const { return QStringLiteral("noticing.paused"); }
    QString operator()(const ConsentWithdrawn &) const { return QStringLiteral("consent.withdrawn"); }
    QString operator()(const CustomerCreated &) const { return QStringLiteral("customer.created"); }
    QString operator()(const ConsentAsked &) const { return QStringLiteral("consent.asked"); }
    QString operator()(const ConsentGiven &) const { return QStringLiteral("consent.given"); }
    QString operator()(const ConsentRefused &) const { return QStringLiteral("consent.refused"); }
    QString operator()(const CustomerEdited &) const { return QStringLiteral("customer.edited"); }
    QString operator()(const CustomersMerged &) const { return QStringLiteral("customers.merged"); }
    QString operator()(const CustomersUnmerged &) const { return QStringLiteral("customers.unmerged"); }
    QString operator()(const InterestsTold &) const { return QStringLiteral("interests.told"); }
    QString operator()(const NpsInvited &) const { return QStringLiteral("nps.invited"); }
    QString operator()(const CaseOpened &) const { return QStringLiteral("case.opened"); }
    QString operator()(const CaseAcknowledged &) const { return QStringLiteral("case.acknowledged"); }
    QString operator()(const CaseReassigned &) const { return QStringLiteral("case.reassigned"); }
    QString operator()(const CaseNoted &) const { return QStringLiteral("case.noted"); }
    QString operator()(const CaseClosed &) const { return QStringLiteral("case.closed"); }
    QString operator()(const FollowUpReassigned &) const { return QStringLiteral("followUp.reassigned"); }
    QString operator()(const MessageWritten &) const { return QStringLiteral("message.written"); }
    QString operator()(const BasketLineSet &) const { return QStringLiteral("basketLine.set"); }
    QString operator()(const BasketHandedOver &) const { return QStringLiteral("basket.handedOver"); }
    QString operator()(const BasketDropped &) const { return QStringLiteral("basket.dropped"); }
    QString operator()(const BasketSold &) const { return QStringLiteral("basket.sold"); }
    QString operator()(const LookMade &) const { return QStringLiteral("look.made"); }
    QString operator()(const GoalSet &) const { return QStringLiteral("goal.set"); }
    QString operator()(const DayNoteWritten &) const { return QStringLiteral("dayNote.written"); }
    QString operator()(const DayNoteRemoved &) const { return QStringLiteral("dayNote.removed"); }
    QString operator()(const KeyActWritten &) const { return QStringLiteral("keyAct.written"); }
    QString operator()(const PlanWritten &) const { return QStringLiteral("plan.written"); }
    QString operator()(const StaffingPlanned &) const { return QStringLiteral("staffing.planned"); }
    QString operator()(const ExperimentStarted &) const { return QStringLiteral("experiment.started"); }
    QString operator()(const ExperimentEnded &) const { return QStringLiteral("experiment.ended"); }
    QString operator()(const VisitRestored &) const { return QStringLiteral("visit.restored"); }
    QString operator()(const CaptureUndone &) const { return QStringLiteral("capture.undone"); }
    QString operator()(const OpLost &) const { return QStringLiteral("op.lost"); }
    QString operator()(const CustomerErased &) const { return QStringLiteral("customer.erased"); }
};

template<size_t I = 0>
Result<Outcome> read(const QString &kind, const QJsonObject &payload)
{
    if constexpr (I == std::variant_size_v<Outcome>) {
        return {Errc::NotFound, u"unknown op kind " + kind};
    } else {
        using Alternative = std::variant_alternative_t<I, Outcome>;
        Alternative outcome;
        if (KindOf{}(outcome) != kind)
            return read<I + 1>(kind, payload);
        FieldReader reader(payload);
        fields(reader, outcome);
        if (!reader.problem().isEmpty())
            return {Errc::Invalid, reader.problem()};
        return Outcome(std::move(outcome));
    }
}

/** Ops of the first programs held the state alone. A no is never lost: it becomes an event that has seen nothing. */
Result<Outcome> earlierWithdrawal(const QJsonObject &payload)
{
    CustomerId customer;
    Consent consent;
    FieldReader reader(payload);
    reader("customer", customer);
    reader("consent", consent);
    if (!reader.problem().isEmpty())
        return {Errc::Invalid, reader.problem()};
    ConsentEvent event;
    event.id = ConsentId::derived("consent", customer.toString() + consent.since.toString(Qt::ISODateWithMs) + QString::number(int(consent.purpose)));
    event.purpose = consent.purpose;
    event.state = ConsentState::Withdrawn;
    event.prior = ConsentState::Granted;
    event.wording = consent.wording;
    event.speaker = ConsentSpeaker::Clerk;
    event.method = ConsentMethod::Spoken;
    event.at = consent.since;
    return Outcome(ConsentWithdrawn{customer, event});
}

} // namespace

QString opKind(const Outcome &outcome)
{
    return std::visit(KindOf{}, outcome);
}

QJsonObject toJson(const Outcome &outcome)
{
    FieldWriter writer;
    std::visit([&](const auto &alternative) { fields(writer, alternative); }, outcome);
    return writer.object();
}

Result<Outcome> outcomeFromJson(const QString &kind, const QJsonObject &payload)
{
    if (kind == QLatin1String("consent.withdrawn") && payload.contains(QLatin1String("consent")))
        return earlierWithdrawal(payload);
    return read(kind, payload);
}

} // namespace tuttu
