// SPDX-FileCopyrightText: 2026 Tuttu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/visit/floorlanes.h"

#include "core/analytics/experiments/experiment.h"
#include "core/profile/profileservice.h"
#include "core/visit/floorcontroller.h"
#include "core/visit/sessioncontroller.h"

#include <algorithm>

namespace tuttu {

namespace {

QString nameOf(const ClerkId &id, const std::vector<Clerk> &clerks)
{
    const auto it = std::find_if(clerks.begin(), clerks.end(), [&](const Clerk &c) { return c.is(id); });
    return it == clerks.end() ? QString() : it->name;
}

} // namespace

bool isOver(const Visit &visit, const QDateTime &now, int afterSecs)
{
    if (visit.leftAt.isValid())
        return false;
    const QDateTime lastKnown = visit.leaveAloneUntil.isValid() ? std::max(visit.lastSign, visit.leaveAloneUntil) : visit.lastSign;
    return lastKnown.secsTo(now) >= afterSecs;
}

bool wasApproached(const Visit &visit, const QDateTime &now, int withinSecs)
{
    return visit.greetedAt.isValid() && visit.greetedAt.secsTo(now) < withinSecs;
}

bool touchesTodos(const Outcome &outcome)
{
    return std::holds_alternative<HoldPlaced>(outcome) || std::holds_alternative<HoldEnded>(outcome)
        || std::holds_alternative<FollowUpAdded>(outcome) || std::holds_alternative<FollowUpDone>(outcome)
        || std::holds_alternative<FollowUpReassigned>(outcome) || std::holds_alternative<BasketSold>(outcome) || std::holds_alternative<CaptureUndone>(outcome);
}

bool changesWhatIsTried(const Outcome &outcome)
{
    const auto *undone = std::get_if<CaptureUndone>(&outcome);
    return std::holds_alternative<ExperimentStarted>(outcome) || std::holds_alternative<ExperimentEnded>(outcome)
        || (undone && undone->kind.startsWith(QLatin1String("experiment.")));
}

void describe(VisitCard &card, const OpenedProfile &opened)
{
    card.name = opened.profile.customer.name;
    card.tier = opened.profile.customer.tier;
    card.cues = doesWithout(opened.experiments, ExperimentKind::Cues, card.visit.id) ? opened.brief.drawnCues : opened.brief.cues;
    card.firstVisit = opened.profile.orders.empty() && opened.profile.visits.empty();
}

void sortIntoLanes(const std::vector<VisitCard> &cards, const SessionState &session, const QDateTime &now, FloorState &floor)
{
    floor.arrived.clear();
    floor.withClerk.clear();
    floor.left.clear();
    for (VisitCard card : cards) {
        if (card.visit.leaveAloneUntil.isValid() && card.visit.leaveAloneUntil <= now)
            card.visit.leaveAloneUntil = {}; // they may be asked again
        card.mine = session.clerk && session.phase == SessionState::Phase::SignedIn && session.clerk->is(card.visit.claimedBy);
        card.clerkName = nameOf(card.visit.claimedBy, session.clerks);
        switch (card.visit.lane()) {
        case Lane::Arrived: floor.arrived.push_back(card); break;
        case Lane::WithClerk: floor.withClerk.push_back(card); break;
        case Lane::Left: floor.left.push_back(card); break;
        }
    }
    const auto byArrival = [](const VisitCard &a, const VisitCard &b) { return a.visit.arrived < b.visit.arrived; };
    std::stable_sort(floor.arrived.begin(), floor.arrived.end(), byArrival);
    std::stable_sort(floor.withClerk.begin(), floor.withClerk.end(), [&](const VisitCard &a, const VisitCard &b) {
        return a.mine != b.mine ? a.mine : byArrival(a, b);
    });
    std::stable_sort(floor.left.begin(), floor.left.end(), [](const VisitCard &a, const VisitCard &b) { return a.visit.leftAt > b.visit.leftAt; });
}

} // namespace tuttu
