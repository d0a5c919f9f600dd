// SPDX-FileCopyrightText: 2026 Tuttu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/fieldjson.h"
#include "core/domain/outcome.h"

#include <concepts>

namespace tuttu {

/** T or const T: the same list of fields serves reader and writer. */
template<typename T, typename Plain> concept Same = std::same_as<std::remove_const_t<T>, Plain>;

template<typename V, Same<Identifier> T> void fields(V &v, T &t) { v("kind", t.kind); v("value", t.value); }
template<typename V, Same<PersonName> T> void fields(V &v, T &t) { v("shown", t.shown); v("preferred", t.preferred); v("sayIt", t.sayIt); v("latin", t.latin); }
template<typename V, Same<Birthday> T> void fields(V &v, T &t) { v("month", t.month); v("day", t.day); }
template<typename V, Same<Size> T> void fields(V &v, T &t) { v("what", t.what); v("value", t.value); }
template<typename V, Same<Consent> T> void fields(V &v, T &t) { v("purpose", t.purpose); v("state", t.state); v("since", t.since); v("wording", t.wording); }
template<typename V, Same<Recognition> T> void fields(V &v, T &t) { v("assurance", t.assurance); v("means", t.means); v("customer", t.customer); v("by", t.by); v("at", t.at); }
template<typename V, Same<Customer> T> void fields(V &v, T &t)
{
    v("id", t.id); v("name", t.name); v("email", t.email); v("phone", t.phone); v("cards", t.cards); v("birthday", t.birthday);
    v("languages", t.languages); v("interests", t.interests); v("avoids", t.avoids); v("sizes", t.sizes); v("since", t.since);
    v("homeStore", t.homeStore); v("tier", t.tier); v("consents", t.consents); v("changed", t.changed); v("unnoticedUntil", t.unnoticedUntil);
}
template<typename V, Same<DoorCount> T> void fields(V &v, T &t) { v("counter", t.counter); v("in", t.in); v("out", t.out); v("staff", t.staff); v("from", t.from); v("to", t.to); }
template<typename V, Same<Visit> T> void fields(V &v, T &t)
{
    v("id", t.id); v("store", t.store); v("customer", t.customer); v("assurance", t.assurance); v("means", t.means); v("place", t.place);
    v("arrived", t.arrived); v("lastSign", t.lastSign); v("claimedBy", t.claimedBy); v("claimedAt", t.claimedAt); v("greetedAt", t.greetedAt);
    v("leftAt", t.leftAt); v("leaveAloneUntil", t.leaveAloneUntil); v("notThem", t.notThem);
}
template<typename V, Same<Note> T> void fields(V &v, T &t) { v("id", t.id); v("customer", t.customer); v("by", t.by); v("at", t.at); v("chips", t.chips); v("text", t.text); }
template<typename V, Same<NpsAnswer> T> void fields(V &v, T &t) { v("customer", t.customer); v("at", t.at); v("score", t.score); v("reasons", t.reasons); v("comment", t.comment); }
template<typename V, Same<Hold> T> void fields(V &v, T &t)
{
    v("id", t.id); v("customer", t.customer); v("product", t.product); v("quantity", t.quantity); v("placed", t.placed); v("until", t.until); v("by", t.by); v("state", t.state);
}
template<typename V, Same<FollowUp> T> void fields(V &v, T &t) { v("id", t.id); v("customer", t.customer); v("owner", t.owner); v("what", t.what); v("due", t.due); v("done", t.done); }

template<typename V, Same<VisitOpened> T> void fields(V &v, T &t) { v("visit", t.visit); }
template<typename V, Same<VisitRecognised> T> void fields(V &v, T &t) { v("visit", t.visit); v("recognition", t.recognition); }
template<typename V, Same<VisitSeen> T> void fields(V &v, T &t) { v("visit", t.visit); }
template<typename V, Same<VisitClaimed> T> void fields(V &v, T &t) { v("visit", t.visit); v("clerk", t.clerk); }
template<typename V, Same<VisitReleased> T> void fields(V &v, T &t) { v("visit", t.visit); }
template<typename V, Same<VisitGreeted> T> void fields(V &v, T &t) { v("visit", t.visit); }
template<typename V, Same<VisitLeftAlone> T> void fields(V &v, T &t) { v("visit", t.visit); v("until", t.until); }
template<typename V, Same<VisitUnbound> T> void fields(V &v, T &t) { v("visit", t.visit); v("notThem", t.notThem); }
template<typename V, Same<VisitEnded> T> void fields(V &v, T &t) { v("visit", t.visit); v("byItself", t.byItself); }
template<typename V, Same<VisitReopened> T> void fields(V &v, T &t) { v("visit", t.visit); }
template<typename V, Same<VisitorsCounted> T> void fields(V &v, T &t) { v("store", t.store); v("count", t.count); v("means", t.means); }
template<typename V, Same<DoorCounted> T> void fields(V &v, T &t) { v("store", t.store); v("count", t.count); }
template<typename V, Same<CardRead> T> void fields(V &v, T &t) { v("customer", t.customer); v("visit", t.visit); v("why", t.why); }
template<typename V, Same<ProfileOpened> T> void fields(V &v, T &t) { v("customer", t.customer); v("visit", t.visit); v("why", t.why); }
template<typename V, Same<CueJudged> T> void fields(V &v, T &t) { v("customer", t.customer); v("visit", t.visit); v("rule", t.rule); v("product", t.product); v("verdict", t.verdict); }
template<typename V, Same<RecommendationDeclined> T> void fields(V &v, T &t) { v("customer", t.customer); v("product", t.product); }
template<typename V, Same<NpsAnswered> T> void fields(V &v, T &t) { v("visit", t.visit); v("answer", t.answer); }
template<typename V, Same<NpsDeclined> T> void fields(V &v, T &t) { v("visit", t.visit); v("abandoned", t.abandoned); }
template<typename V, Same<NoteAdded> T> void fields(V &v, T &t) { v("note", t.note); }
template<typename V, Same<HoldPlaced> T> void fields(V &v, T &t) { v("hold", t.hold); }
template<typename V, Same<HoldEnded> T> void fields(V &v, T &t) { v("hold", t.hold); v("state", t.state); }
template<typename V, Same<FollowUpAdded> T> void fields(V &v, T &t) { v("followUp", t.followUp); }
template<typename V, Same<FollowUpDone> T> void fields(V &v, T &t) { v("followUp", t.followUp); }
template<typename V, Same<NoticingPaused> T> void fields(V &v, T &t) { v("customer", t.customer); v("until", t.until); }
template<typename V, Same<ConsentWithdrawn> T> void fields(V &v, T &t) { v("customer", t.customer); v("consent", t.consent); }
template<typename V, Same<CustomerCreated> T> void fields(V &v, T &t) { v("customer", t.customer); }

} // namespace tuttu
