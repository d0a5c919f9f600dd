// SPDX-FileCopyrightText: 2026 Tuttu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/sim/anyact.h"

#include "core/domain/visitrule.h"
#include "core/storage/takeback.h"

namespace tuttu {

using namespace Qt::StringLiterals;

namespace {

constexpr int customers = 3, visits = 4, clerks = 3, things = 4;

QStringList word(QRandomGenerator &dice) { return {QString(QChar(u'a' + dice.bounded(4)))}; }

} // namespace

void AnyAct::done(const Op &op)
{
    if (canTakeBack(op.kind))
        m_done.push_back(op);
}

Outcome AnyAct::next(QRandomGenerator &dice, const QDateTime &now)
{
    ++m_made;
    if (!m_done.empty() && dice.bounded(10) == 0) {
        const Op &op = m_done[size_t(dice.bounded(int(m_done.size())))];
        return CaptureUndone{op.id, op.kind, op.payload};
    }
    switch (dice.bounded(4)) {
    case 0: return ofTheFloor(dice, now);
    case 1: return ofACustomer(dice, now);
    case 2: return ofCaptures(dice, now);
    default: return dice.bounded(3) ? ofCaptures(dice, now) : ofThePlan(dice, now);
    }
}

Outcome AnyAct::ofTheFloor(QRandomGenerator &dice, const QDateTime &now)
{
    const auto visit = one<VisitId>("visit", dice, visits);
    const auto customer = one<CustomerId>("customer", dice, customers);
    Visit v;
    v.id = visit;
    v.store = m_store;
    v.arrived = v.lastSign = now;
    switch (dice.bounded(12)) {
    case 0: return VisitOpened{v};
    case 1: {
        Recognition r;
        r.assurance = Assurance(dice.bounded(4));
        r.customer = customer;
        return VisitRecognised{visit, r};
    }
    case 2: return VisitSeen{visit};
    case 3: return VisitClaimed{visit, one<ClerkId>("clerk", dice, clerks)};
    case 4: return VisitReleased{visit};
    case 5: return VisitGreeted{visit};
    case 6: return VisitLeftAlone{visit, now.addSecs(900)};
    case 7: return VisitUnbound{visit, customer};
    case 8: return VisitEnded{visit, dice.bounded(2) == 0};
    case 9: return VisitReopened{visit};
    case 10: {
        v.claimedBy = one<ClerkId>("clerk", dice, clerks);
        return dice.bounded(2) ? VisitRestored{v, {}} : VisitRestored{v, changed(v, VisitClaimed{visit, one<ClerkId>("clerk", dice, clerks)}, now)};
    }
    default: return VisitorsCounted{m_store, 1 + dice.bounded(3), Means::LookUp};
    }
}

Outcome AnyAct::consent(QRandomGenerator &dice, const QDateTime &now)
{
    const auto customer = one<CustomerId>("customer", dice, 2);
    ConsentEvent event;
    event.id = ConsentId::derived("consent", fresh());
    event.purpose = Purpose(dice.bounded(2));
    event.at = now;
    event.speaker = dice.bounded(4) ? ConsentSpeaker::Customer : ConsentSpeaker::Clerk;
    for (const auto &[who, earlier] : m_said) { // perhaps what they were shown
        if (who == customer && earlier.purpose == event.purpose && dice.bounded(2)) {
            event.seen = earlier.id;
            event.prior = earlier.state;
        }
    }
    const int what = dice.bounded(3);
    event.state = what == 0 ? ConsentState::Granted : what == 1 ? ConsentState::Refused : ConsentState::Withdrawn;
    if (dice.bounded(5) == 0 && what == 0)
        event.expires = now.addDays(1);
    m_said.push_back({customer, event});
    if (what == 0)
        return ConsentGiven{customer, event};
    return what == 1 ? Outcome(ConsentRefused{customer, event}) : Outcome(ConsentWithdrawn{customer, event});
}

Customer AnyAct::fromASource(QRandomGenerator &dice, const QDateTime &now) const
{
    Customer c;
    c.id = one<CustomerId>("customer", dice, customers);
    c.name.shown = u"Somebody known"_s;
    c.email = word(dice).front() + u"@example.invalid"_s;
    c.interests = word(dice);
    if (dice.bounded(2)) {
        c.name.preferred = word(dice).front();
        c.changed = now;
    }
    if (dice.bounded(3) == 0)
        c.setConsent({Purpose(dice.bounded(2)), dice.bounded(2) ? ConsentState::Granted : ConsentState::Refused, now, {}, {}});
    return c;
}

Outcome AnyAct::ofACustomer(QRandomGenerator &dice, const QDateTime &now)
{
    const auto customer = one<CustomerId>("customer", dice, customers);
    switch (dice.bounded(10)) {
    case 0: case 1: {
        Customer c;
        c.id = customer;
        c.name.shown = u"Somebody"_s;
        c.email = word(dice).front() + u"@example.invalid"_s;
        return CustomerCreated{c};
    }
    case 2: return CustomerEdited{customer, {{CustomerField(dice.bounded(2) ? int(CustomerField::Email) : int(CustomerField::Preferred)), word(dice), word(dice)}}};
    case 3: return CustomerEdited{customer, {{CustomerField::Interests, word(dice), word(dice) + word(dice)}, {CustomerField::Preferred, {}, word(dice)}}};
    case 4: return CustomersMerged{customer, one<CustomerId>("customer", dice, customers), {CustomerField::Email}};
    case 5: {
        for (auto op = m_done.rbegin(); op != m_done.rend(); ++op) {
            if (op->kind == u"customers.merged")
                return CustomersUnmerged{op->id, customer, customer};
        }
        return NoticingPaused{customer, now.addDays(1)};
    }
    case 6: return NoticingPaused{customer, now.addSecs(dice.bounded(10'000))};
    case 7: {
        QuizAnswers quiz;
        quiz.version = u"1"_s;
        quiz.at = now;
        quiz.likes = word(dice);
        return InterestsTold{customer, quiz};
    }
    default: return consent(dice, now);
    }
}

Outcome AnyAct::ofCaptures(QRandomGenerator &dice, const QDateTime &now)
{
    const auto customer = one<CustomerId>("customer", dice, customers);
    const auto product = one<ProductId>("product", dice, products + 1);
    const auto clerk = one<ClerkId>("clerk", dice, clerks);
    const auto visit = one<VisitId>("visit", dice, visits);
    const auto basket = one<BasketId>("basket", dice, things);
    const auto hold = one<HoldId>("hold", dice, things);
    const auto followUp = one<FollowUpId>("followUp", dice, things);
    const auto kase = one<CaseId>("case", dice, things);
    switch (dice.bounded(21)) {
    case 0: return NoteAdded{{NoteId::derived("note", fresh()), customer, clerk, now, {u"gift"_s}, u"words"_s}};
    case 1: return NpsAnswered{visit, {dice.bounded(2) ? customer : CustomerId(), now, dice.bounded(11), {}, {}}};
    case 2: return NpsDeclined{visit, false};
    case 3: return NpsInvited{customer, visit};
    case 4: return HoldPlaced{{hold, customer, product, 1, now, now.addDays(3), clerk, HoldState::Open}};
    case 5: case 6: return HoldEnded{hold, dice.bounded(2) ? HoldState::Collected : HoldState::Released};
    case 7: return FollowUpAdded{{followUp, customer, clerk, u"Ring"_s, QDate(2026, 11, 24), false}};
    case 8: return FollowUpDone{followUp};
    case 9: return FollowUpReassigned{followUp, clerk};
    case 10: return CueJudged{customer, visit, u"lapsed"_s, product, CueVerdict(dice.bounded(3))};
    case 11: return RecommendationDeclined{customer, product};
    case 12: return CaseOpened{{kase, customer, now, now.addDays(1), {}, {u"waiting"_s}, u"Nobody came"_s, u"mail"_s, CaseState::Open, {}}};
    case 13: return CaseAcknowledged{kase};
    case 14: return CaseReassigned{kase, clerk};
    case 15: return CaseClosed{kase, CaseEnd(dice.bounded(3))};
    case 16: return CaseNoted{kase, u"Rang"_s};
    case 17: case 18: return BasketLineSet{basket, visit, customer, {product, dice.bounded(3), LineFrom(dice.bounded(3))}};
    case 19: return dice.bounded(2) ? Outcome(BasketHandedOver{basket, TillWay::Qr}) : Outcome(BasketDropped{basket});
    default: {
        if (dice.bounded(2))
            return LookMade{{LookId::derived("look", fresh()), customer, u"Sunday"_s, {product}, clerk, now}};
        const Order order{OrderId::derived("order", QString::number(dice.bounded(things))), u"A-1"_s, {}, m_store, Channel::Store, now, {{product, 1, Money{1250, Currency(u"EUR"_s)}}}};
        return BasketSold{basket, order};
    }
    }
}

Outcome AnyAct::ofThePlan(QRandomGenerator &dice, const QDateTime &now)
{
    const QDate day(2026, 11, 23);
    const auto note = one<DayNoteId>("dayNote", dice, things);
    switch (dice.bounded(9)) {
    case 0: return GoalSet{{m_store, Measure::Visitors, PeriodKind::Day, day, m_made}};
    case 1: return DayNoteWritten{{note, m_store, day, DayNoteKind::Event, QString::number(m_made), {}}};
    case 2: return DayNoteRemoved{note};
    case 3: return KeyActWritten{{one<KeyActId>("keyAct", dice, things), m_store, 2026, QString::number(m_made), {}, day, KeyActState(dice.bounded(3))}};
    case 4: return PlanWritten{{m_store, 2026, QString::number(m_made)}};
    case 5: return StaffingPlanned{{m_store, day, true, std::vector<int>(24, dice.bounded(4))}};
    case 6: {
        Experiment e;
        e.id = ExperimentId::derived("experiment", QString::number(m_made % 3));
        e.store = m_store;
        e.name = u"Try"_s;
        e.from = now;
        e.until = now.addDays(7);
        return ExperimentStarted{e};
    }
    case 7: return ExperimentEnded{ExperimentId::derived("experiment", QString::number(dice.bounded(3)))};
    default: return DoorCounted{m_store, {u"door"_s, dice.bounded(9), 0, false, QDateTime(day, QTime(9, 0), Qt::UTC), QDateTime(day, QTime(9, 5), Qt::UTC)}};
    }
}

} // namespace tuttu
