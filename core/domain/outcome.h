// SPDX-FileCopyrightText: 2026 Tuttu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/captured.h"
#include "core/domain/cue.h"
#include "core/domain/customer.h"
#include "core/domain/sighting.h"
#include "core/domain/visit.h"

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
struct VisitorsCounted { StoreId store; int count = 0; Means means = Means::DoorCounter; friend bool operator==(const VisitorsCounted &, const VisitorsCounted &) = default; };
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
struct ConsentWithdrawn { CustomerId customer; Consent consent; friend bool operator==(const ConsentWithdrawn &, const ConsentWithdrawn &) = default; };
struct CustomerCreated { Customer customer; friend bool operator==(const CustomerCreated &, const CustomerCreated &) = default; };

using Outcome = std::variant<VisitOpened, VisitRecognised, VisitSeen, VisitClaimed, VisitReleased, VisitGreeted, VisitLeftAlone, VisitUnbound,
                             VisitEnded, VisitReopened, VisitorsCounted, DoorCounted, ProfileOpened, CardRead, CueJudged, RecommendationDeclined, NpsAnswered,
                             NpsDeclined, NoteAdded, HoldPlaced, HoldEnded, FollowUpAdded, FollowUpDone, NoticingPaused, ConsentWithdrawn, CustomerCreated>;

} // namespace tuttu
