// SPDX-FileCopyrightText: 2026 Tuttu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/captured.h"
#include "core/domain/cue.h"
#include "core/domain/customerfield.h"
#include "core/domain/order.h"
#include "core/domain/plan.h"
#include "core/domain/sighting.h"
#include "core/domain/visit.h"

#include <QJsonObject>

#include <optional>
#include <variant>

namespace tuttu {

// Anything the clerk or the customer records. Each becomes one op whose kind is `noun.pastVerb` (see opkind.h).

struct VisitOpened { Visit visit; friend bool operator==(const VisitOpened &, const VisitOpened &) = default; };
struct VisitRecognised { VisitId visit; Recognition recognition; friend bool operator==(const VisitRecognised &, const VisitRecognised &) = default; };
struct VisitSeen { VisitId visit; friend bool operator==(const VisitSeen &, const VisitSeen &) = default; };
struct VisitClaimed { VisitId visit; ClerkId clerk; friend bool operator==(const VisitClaimed &, const VisitClaimed &) = default; };
struct VisitReleased { VisitId visit; friend bool operator==(const VisitReleased &, const VisitReleased &) = default; };
struct VisitGreeted { VisitId visit; friend bool operator==(const VisitGreeted &, const VisitGreeted &) = default; };
struct VisitLeftAlone { VisitId visit; QDateTime until; friend bool operator==(const VisitLeftAlone &, const VisitLeftAlone &) = default; };
struct VisitUnbound { VisitId visit; CustomerId notThem; friend bool operator==(const VisitUnbound &, const VisitUnbound &) = default; };
struct VisitEnded { VisitId visit; bool byItself = false; friend bool operator==(const VisitEnded &, const VisitEnded &) = default; };
struct VisitReopened { VisitId visit; friend bool operator==(const VisitReopened &, const VisitReopened &) = default; };
struct VisitorsCounted {
    StoreId store;
    int count = 0;
    Means means = Means::DoorCounter;
    bool isGroup() const { return means == Means::LookUp && count > 1; } ///< somebody saw them come in together
    friend bool operator==(const VisitorsCounted &, const VisitorsCounted &) = default;
};
struct DoorCounted { StoreId store; DoorCount count; friend bool operator==(const DoorCounted &, const DoorCounted &) = default; };
struct ProfileOpened { CustomerId customer; VisitId visit; Recognition why; friend bool operator==(const ProfileOpened &, const ProfileOpened &) = default; };
/** What the Floor shows of somebody who is here was read for this clerk: an audit record, no sign of the visit. */
struct CardRead { CustomerId customer; VisitId visit; Recognition why; friend bool operator==(const CardRead &, const CardRead &) = default; };
struct CueJudged { CustomerId customer; VisitId visit; QString rule; ProductId product; CueVerdict verdict = CueVerdict::Said; friend bool operator==(const CueJudged &, const CueJudged &) = default; };
struct RecommendationDeclined { CustomerId customer; ProductId product; friend bool operator==(const RecommendationDeclined &, const RecommendationDeclined &) = default; };
struct NpsAnswered { VisitId visit; NpsAnswer answer; friend bool operator==(const NpsAnswered &, const NpsAnswered &) = default; };
struct NpsDeclined { VisitId visit; bool abandoned = false; friend bool operator==(const NpsDeclined &, const NpsDeclined &) = default; };
struct NoteAdded { Note note; friend bool operator==(const NoteAdded &, const NoteAdded &) = default; };
struct HoldPlaced { Hold hold; friend bool operator==(const HoldPlaced &, const HoldPlaced &) = default; };
struct HoldEnded { HoldId hold; HoldState state = HoldState::Released; friend bool operator==(const HoldEnded &, const HoldEnded &) = default; };
struct FollowUpAdded { FollowUp followUp; friend bool operator==(const FollowUpAdded &, const FollowUpAdded &) = default; };
struct FollowUpDone { FollowUpId followUp; friend bool operator==(const FollowUpDone &, const FollowUpDone &) = default; };
struct NoticingPaused { CustomerId customer; QDateTime until; /**< in the past or invalid: no longer paused */ friend bool operator==(const NoticingPaused &, const NoticingPaused &) = default; };
/** The question was shown to them, whatever they answered: the denominator of every rate of permissions. */
struct ConsentAsked { CustomerId customer; VisitId visit; std::vector<Purpose> purposes; friend bool operator==(const ConsentAsked &, const ConsentAsked &) = default; };
struct ConsentGiven { CustomerId customer; ConsentEvent event; friend bool operator==(const ConsentGiven &, const ConsentGiven &) = default; };
struct ConsentRefused { CustomerId customer; ConsentEvent event; friend bool operator==(const ConsentRefused &, const ConsentRefused &) = default; };
struct ConsentWithdrawn { CustomerId customer; ConsentEvent event; friend bool operator==(const ConsentWithdrawn &, const ConsentWithdrawn &) = default; };
struct CustomerCreated { Customer customer; friend bool operator==(const CustomerCreated &, const CustomerCreated &) = default; };
struct CustomerEdited { CustomerId customer; std::vector<FieldChange> changes; friend bool operator==(const CustomerEdited &, const CustomerEdited &) = default; };
/** One person had two records. Nothing is moved: the one is read together with the other from now on. Named later by its op. */
struct CustomersMerged { CustomerId kept, gone; std::vector<CustomerField> fromGone; /**< shown as the other record has them */ friend bool operator==(const CustomersMerged &, const CustomersMerged &) = default; };
struct CustomersUnmerged { OpId merge; CustomerId kept, gone; friend bool operator==(const CustomersUnmerged &, const CustomersUnmerged &) = default; };
struct InterestsTold { CustomerId customer; QuizAnswers quiz; /**< without answers: taken back */ friend bool operator==(const InterestsTold &, const InterestsTold &) = default; };
/** The system drew them and the question was put: they are left in peace for a while, answer or not. */
struct NpsInvited { CustomerId customer; VisitId visit; friend bool operator==(const NpsInvited &, const NpsInvited &) = default; };
struct CaseOpened { Case opened; friend bool operator==(const CaseOpened &, const CaseOpened &) = default; };
struct CaseAcknowledged { CaseId id; friend bool operator==(const CaseAcknowledged &, const CaseAcknowledged &) = default; };
struct CaseReassigned { CaseId id; ClerkId owner; friend bool operator==(const CaseReassigned &, const CaseReassigned &) = default; };
struct CaseNoted { CaseId id; QString text; friend bool operator==(const CaseNoted &, const CaseNoted &) = default; };
struct CaseClosed { CaseId id; CaseEnd end = CaseEnd::Solved; friend bool operator==(const CaseClosed &, const CaseClosed &) = default; };
struct FollowUpReassigned { FollowUpId followUp; ClerkId owner; friend bool operator==(const FollowUpReassigned &, const FollowUpReassigned &) = default; };
struct MessageWritten { Message message; friend bool operator==(const MessageWritten &, const MessageWritten &) = default; };
struct BasketLineSet { BasketId basket; VisitId visit; CustomerId customer; BasketLine line; friend bool operator==(const BasketLineSet &, const BasketLineSet &) = default; };
struct BasketHandedOver { BasketId basket; TillWay way = TillWay::Qr; friend bool operator==(const BasketHandedOver &, const BasketHandedOver &) = default; };
struct BasketDropped { BasketId basket; friend bool operator==(const BasketDropped &, const BasketDropped &) = default; };
/** The till told what became of a basket: the order, which may hold more or less than it. */
struct BasketSold { BasketId basket; Order order; friend bool operator==(const BasketSold &, const BasketSold &) = default; };
struct LookMade { Look look; friend bool operator==(const LookMade &, const LookMade &) = default; };
// What a manager plans. What is written again under the same id, or set again for the same day, holds instead of what was there.
struct GoalSet { Goal goal; friend bool operator==(const GoalSet &, const GoalSet &) = default; };
struct DayNoteWritten { DayNote note; friend bool operator==(const DayNoteWritten &, const DayNoteWritten &) = default; };
struct DayNoteRemoved { DayNoteId note; friend bool operator==(const DayNoteRemoved &, const DayNoteRemoved &) = default; };
struct KeyActWritten { KeyAct act; friend bool operator==(const KeyActWritten &, const KeyActWritten &) = default; };
struct PlanWritten { ShopPlan plan; friend bool operator==(const PlanWritten &, const PlanWritten &) = default; };
struct StaffingPlanned { Staffing staffing; friend bool operator==(const StaffingPlanned &, const StaffingPlanned &) = default; };
struct ExperimentStarted { Experiment experiment; friend bool operator==(const ExperimentStarted &, const ExperimentStarted &) = default; };
struct ExperimentEnded { ExperimentId experiment; friend bool operator==(const ExperimentEnded &, const ExperimentEnded &) = default; };
/** A visit as it was before an act that is taken back. */
/** An act is taken back: the visit as it was before it and, by the acting device's clock, after it. Ops of before there was an `after` put all of it back. */
struct VisitRestored { Visit visit; std::optional<Visit> after; friend bool operator==(const VisitRestored &, const VisitRestored &) = default; };
/** What stood under this number of the device's journal can be read no more, on its own disk: the hub's line has no gap, and the loss is counted. */
struct OpLost { friend bool operator==(const OpLost &, const OpLost &) = default; };
/** Somebody is gone from everywhere, and whatever else is said about them before or after has no effect. Never taken back. */
struct CustomerErased { CustomerId customer; QString reason; /**< typed by a manager; names nobody */ friend bool operator==(const CustomerErased &, const CustomerErased &) = default; };
/** An act taken back within its ten seconds. */
struct CaptureUndone { OpId op; QString kind; QJsonObject what; /**< its payload, so that whoever gets this needs nothing else */ friend bool operator==(const CaptureUndone &, const CaptureUndone &) = default; };

using Outcome = std::variant<VisitOpened, VisitRecognised, VisitSeen, VisitClaimed, VisitReleased, VisitGreeted, VisitLeftAlone, VisitUnbound,
                             VisitEnded, VisitReopened, VisitorsCounted, DoorCounted, ProfileOpened, CardRead, CueJudged, RecommendationDeclined, NpsAnswered,
                             NpsDeclined, NoteAdded, HoldPlaced, HoldEnded, FollowUpAdded, FollowUpDone, NoticingPaused, ConsentAsked,
                             ConsentGiven, ConsentRefused, ConsentWithdrawn, CustomerCreated, CustomerEdited, CustomersMerged, CustomersUnmerged, InterestsTold,
                             NpsInvited, CaseOpened, CaseAcknowledged, CaseReassigned, CaseNoted, CaseClosed, FollowUpReassigned, MessageWritten, BasketLineSet,
                             BasketHandedOver, BasketDropped, BasketSold, LookMade, GoalSet, DayNoteWritten, DayNoteRemoved, KeyActWritten, PlanWritten, StaffingPlanned,
                             ExperimentStarted, ExperimentEnded, VisitRestored, CaptureUndone, OpLost, CustomerErased>;

} // namespace tuttu
