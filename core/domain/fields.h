// SPDX-FileCopyrightText: 2026 Tuttu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/fieldjson.h"
#include "core/domain/outcome.h"

#include <concepts>

namespace tuttu {

/** T or const T: the same list of fields serves reader and writer. */
template<typename T, typename Plain> concept Same = std::same_as<std::remove_const_t<T>, Plain>;

/** A field appended after ops were written without it. Packed cells know it by standing at the end. */
template<typename V, typename T> void later(V &v, const char *key, T &value)
{
    if constexpr (requires { v.later(key, value); })
        v.later(key, value);
    else
        v(key, value);
}

template<typename V, Same<Identifier> T> void fields(V &v, T &t) { v("kind", t.kind); v("value", t.value); }
template<typename V, Same<PersonName> T> void fields(V &v, T &t) { v("shown", t.shown); v("preferred", t.preferred); v("sayIt", t.sayIt); v("latin", t.latin); }
template<typename V, Same<Birthday> T> void fields(V &v, T &t) { v("month", t.month); v("day", t.day); }
template<typename V, Same<Size> T> void fields(V &v, T &t) { v("what", t.what); v("value", t.value); }
template<typename V, Same<Consent> T> void fields(V &v, T &t) { v("purpose", t.purpose); v("state", t.state); v("since", t.since); v("wording", t.wording); later(v, "expires", t.expires); }
template<typename V, Same<QuizAnswers> T> void fields(V &v, T &t) { v("version", t.version); v("at", t.at); v("answers", t.answers); v("likes", t.likes); v("avoids", t.avoids); }
template<typename V, Same<Recognition> T> void fields(V &v, T &t) { v("assurance", t.assurance); v("means", t.means); v("customer", t.customer); v("by", t.by); v("at", t.at); }
template<typename V, Same<Customer> T> void fields(V &v, T &t)
{
    v("id", t.id); v("name", t.name); v("email", t.email); v("phone", t.phone); v("cards", t.cards); v("birthday", t.birthday);
    v("languages", t.languages); v("interests", t.interests); v("avoids", t.avoids); v("sizes", t.sizes); v("since", t.since);
    v("homeStore", t.homeStore); v("tier", t.tier); v("consents", t.consents); v("changed", t.changed); v("unnoticedUntil", t.unnoticedUntil);
    later(v, "title", t.title); later(v, "buysFor", t.buysFor); later(v, "quiz", t.quiz); later(v, "phoneAsGiven", t.phoneAsGiven);
}
template<typename V, Same<ConsentEvent> T> void fields(V &v, T &t)
{
    v("id", t.id); v("purpose", t.purpose); v("state", t.state); v("prior", t.prior); v("seen", t.seen); v("wording", t.wording); v("wordingHash", t.wordingHash);
    v("language", t.language); v("controller", t.controller); v("method", t.method); v("speaker", t.speaker); v("proof", t.proof); v("surface", t.surface);
    v("statedAge", t.statedAge); v("store", t.store); v("at", t.at); v("expires", t.expires);
}
template<typename V, Same<FieldChange> T> void fields(V &v, T &t) { v("field", t.field); v("before", t.before); v("after", t.after); }
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
template<typename V, Same<FollowUp> T> void fields(V &v, T &t) { v("id", t.id); v("customer", t.customer); v("owner", t.owner); v("what", t.what); v("due", t.due); v("done", t.done); later(v, "origin", t.origin); }

template<typename V, Same<Case> T> void fields(V &v, T &t)
{
    v("id", t.id); v("customer", t.customer); v("opened", t.opened); v("due", t.due); v("owner", t.owner); v("reasons", t.reasons); v("said", t.said);
    v("contact", t.contact); v("state", t.state); v("end", t.end);
}
template<typename V, Same<Message> T> void fields(V &v, T &t)
{
    v("id", t.id); v("customer", t.customer); v("by", t.by); v("at", t.at); v("channel", t.channel); v("text", t.text); v("about", t.about);
}
template<typename V, Same<Money> T> void fields(V &v, T &t)
{
    QString currency = t.currency.isValid() ? t.currency.code() : QString();
    v("minor", t.minor); v("currency", currency);
    if constexpr (!std::is_const_v<T>)
        t.currency = Currency(currency);
}
template<typename V, Same<OrderLine> T> void fields(V &v, T &t) { v("product", t.product); v("quantity", t.quantity); v("unitPrice", t.unitPrice); }
template<typename V, Same<Order> T> void fields(V &v, T &t)
{
    v("id", t.id); v("number", t.number); v("customer", t.customer); v("store", t.store); v("channel", t.channel); v("at", t.at); v("lines", t.lines);
}
template<typename V, Same<BasketLine> T> void fields(V &v, T &t) { v("product", t.product); v("quantity", t.quantity); v("from", t.from); }
template<typename V, Same<Look> T> void fields(V &v, T &t) { v("id", t.id); v("customer", t.customer); v("name", t.name); v("products", t.products); v("by", t.by); v("at", t.at); }

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
template<typename V, Same<CustomerErased> T> void fields(V &v, T &t) { v("customer", t.customer); v("reason", t.reason); }
template<typename V, Same<NoticingPaused> T> void fields(V &v, T &t) { v("customer", t.customer); v("until", t.until); }
template<typename V, Same<ConsentWithdrawn> T> void fields(V &v, T &t) { v("customer", t.customer); v("event", t.event); }
template<typename V, Same<CustomerCreated> T> void fields(V &v, T &t) { v("customer", t.customer); }
template<typename V, Same<ConsentAsked> T> void fields(V &v, T &t) { v("customer", t.customer); v("visit", t.visit); v("purposes", t.purposes); }
template<typename V, Same<ConsentGiven> T> void fields(V &v, T &t) { v("customer", t.customer); v("event", t.event); }
template<typename V, Same<ConsentRefused> T> void fields(V &v, T &t) { v("customer", t.customer); v("event", t.event); }
template<typename V, Same<CustomerEdited> T> void fields(V &v, T &t) { v("customer", t.customer); v("changes", t.changes); }
template<typename V, Same<CustomersMerged> T> void fields(V &v, T &t) { v("kept", t.kept); v("gone", t.gone); v("fromGone", t.fromGone); }
template<typename V, Same<CustomersUnmerged> T> void fields(V &v, T &t) { v("merge", t.merge); v("kept", t.kept); v("gone", t.gone); }
template<typename V, Same<InterestsTold> T> void fields(V &v, T &t) { v("customer", t.customer); v("quiz", t.quiz); }
template<typename V, Same<NpsInvited> T> void fields(V &v, T &t) { v("customer", t.customer); v("visit", t.visit); }
template<typename V, Same<CaseOpened> T> void fields(V &v, T &t) { v("opened", t.opened); }
template<typename V, Same<CaseAcknowledged> T> void fields(V &v, T &t) { v("id", t.id); }
template<typename V, Same<CaseReassigned> T> void fields(V &v, T &t) { v("id", t.id); v("owner", t.owner); }
template<typename V, Same<CaseNoted> T> void fields(V &v, T &t) { v("id", t.id); v("text", t.text); }
template<typename V, Same<CaseClosed> T> void fields(V &v, T &t) { v("id", t.id); v("end", t.end); }
template<typename V, Same<FollowUpReassigned> T> void fields(V &v, T &t) { v("followUp", t.followUp); v("owner", t.owner); }
template<typename V, Same<MessageWritten> T> void fields(V &v, T &t) { v("message", t.message); }
template<typename V, Same<BasketLineSet> T> void fields(V &v, T &t) { v("basket", t.basket); v("visit", t.visit); v("customer", t.customer); v("line", t.line); }
template<typename V, Same<BasketHandedOver> T> void fields(V &v, T &t) { v("basket", t.basket); v("way", t.way); }
template<typename V, Same<BasketDropped> T> void fields(V &v, T &t) { v("basket", t.basket); }
template<typename V, Same<BasketSold> T> void fields(V &v, T &t) { v("basket", t.basket); v("order", t.order); }
template<typename V, Same<LookMade> T> void fields(V &v, T &t) { v("look", t.look); }
template<typename V, Same<VisitRestored> T> void fields(V &v, T &t) { v("visit", t.visit); later(v, "after", t.after); }
template<typename V, Same<CaptureUndone> T> void fields(V &v, T &t) { v("op", t.op); v("kind", t.kind); v("what", t.what); }
template<typename V, Same<OpLost> T> void fields(V &, T &) {}

} // namespace tuttu
