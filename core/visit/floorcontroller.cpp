// SPDX-FileCopyrightText: 2026 Tuttu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/visit/floorcontroller.h"

#include "core/base/whendone.h"
#include "core/capture/captureservice.h"
#include "core/profile/profileservice.h"
#include "core/storage/storage.h"
#include "core/visit/floorlanes.h"
#include "core/visit/floorreading.h"
#include "core/visit/sessioncontroller.h"

namespace tuttu {

FloorController::FloorController(Storage &storage, ProfileService &profiles, CaptureService &captures, SessionController &session,
                                 const Clock &clock, QObject *parent)
    : QObject(parent), m_storage(storage), m_profiles(profiles), m_captures(captures), m_session(session), m_clock(clock)
{
    m_state.store = profiles.shop().store;
    connect(&captures, &CaptureService::recorded, this, &FloorController::onRecorded);
    connect(&session, &SessionController::changed, this, &FloorController::followSession);
    connect(&m_timer, &QTimer::timeout, this, &FloorController::tick);
    m_timer.start(30'000);
}

const VisitCard *FloorController::card(VisitId visit) const
{
    return const_cast<FloorController *>(this)->find(visit);
}

std::vector<Clerk> FloorController::colleagues() const
{
    std::vector<Clerk> others = m_session.state().clerks;
    std::erase_if(others, [me = m_session.clerkId()](const Clerk &c) { return c.id == me; });
    return others;
}

VisitCard *FloorController::find(VisitId visit)
{
    const auto it = std::find_if(m_cards.begin(), m_cards.end(), [&](const VisitCard &c) { return c.visit.id == visit; });
    return it == m_cards.end() ? nullptr : &*it;
}

void FloorController::load()
{
    const QTimeZone zone = m_profiles.shop().zone;
    const QDateTime midnight = m_clock.now().toTimeZone(zone).date().startOfDay(zone);
    const auto reading = m_storage.run([midnight, store = m_state.store.id](Shelf &shelf) { return readFloor(shelf, store, midnight); });
    whenDone(reading, this, [this](const Result<FloorReading> &floor) {
        if (!floor) {
            m_state.face = FloorState::Face::Error;
            m_state.problem = floor.error();
            Q_EMIT changed();
            return;
        }
        m_state.face = FloorState::Face::Ready;
        m_state.problem.reset();
        m_cards = floor->cards;
        m_anonymous = floor->anonymousVisitors;
        m_state.todos = floor->todos;
        m_filled.clear();
        fillCards();
        tick();
        if (m_heardMeanwhile)
            readAgain();
    });
}

void FloorController::loadTodos()
{
    const auto reading = m_storage.run([zone = m_profiles.shop().zone](Shelf &shelf) { return readTodos(shelf, zone); });
    whenDone(reading, this, [this](const Result<std::vector<Todo>> &todos) {
        if (!todos)
            return; // the column keeps what it had; the next capture reads again
        m_state.todos = *todos;
        Q_EMIT changed();
    });
}

/** Each clerk's own reading of who is here, with its own audit line. */
void FloorController::followSession()
{
    if (m_session.signedIn() && m_session.clerkId() != m_readFor) {
        m_readFor = m_session.clerkId();
        m_filled.clear();
        fillCards();
    }
    rebuild();
}

void FloorController::fillCards()
{
    for (const VisitCard &c : std::vector<VisitCard>(m_cards)) {
        if (c.visit.lane() != Lane::Left && c.visit.assurance >= Assurance::Confirmed)
            fillCard(c.visit);
    }
}

/** What a card says of its customer, nothing for a hint and nothing while nobody is signed in. */
void FloorController::fillCard(const Visit &visit)
{
    if (!m_session.signedIn() || m_filled.contains(visit.id))
        return;
    m_filled.insert(visit.id);
    Recognition why;
    why.assurance = visit.assurance;
    why.means = visit.means;
    why.customer = visit.customer;
    why.at = m_clock.now();
    record(CardRead{visit.customer, visit.id, why});
    whenDone(m_profiles.open(visit.customer, why), this, [this, visit](const Result<OpenedProfile> &opened) {
        VisitCard *card = find(visit.id);
        if (!card || card->visit.customer != visit.customer)
            return;
        if (!opened) {
            m_filled.remove(visit.id); // the next reading tries again
            return;
        }
        describe(*card, *opened);
        rebuild();
    });
}

VisitId FloorController::arrive(const Recognition &who, const QString &place, const OpenedProfile *profile)
{
    const auto know = [&](const VisitId &visit) { // what is said depends on the visit, while other cues are tried
        if (!profile)
            return;
        VisitCard known;
        known.visit.id = visit;
        describe(known, *profile);
        m_known.insert(who.customer, known);
    };
    for (const VisitCard &c : m_cards) {
        if (c.visit.lane() == Lane::Left || c.visit.customer != who.customer)
            continue;
        know(c.visit.id);
        if (who.assurance > c.visit.assurance)
            record(VisitRecognised{c.visit.id, who});
        else
            record(VisitSeen{c.visit.id});
        return c.visit.id;
    }
    const bool refusedToday = std::any_of(m_cards.begin(), m_cards.end(), [&](const VisitCard &c) {
        const auto &not_ = c.visit.notThem;
        return c.visit.lane() != Lane::Left && std::find(not_.begin(), not_.end(), who.customer) != not_.end();
    });
    if (who.assurance == Assurance::Hint && refusedToday)
        return {};
    IdMaker ids(m_clock);
    Visit visit;
    visit.id = ids.make<VisitId>();
    visit.store = m_state.store.id;
    visit.customer = who.customer;
    visit.assurance = who.assurance;
    visit.means = who.means;
    visit.place = place;
    visit.arrived = visit.lastSign = m_clock.now();
    know(visit.id);
    record(VisitOpened{visit});
    return visit.id;
}

void FloorController::record(const Outcome &outcome, const std::optional<Outcome> &inverse)
{
    whenDone(m_captures.record(outcome, m_session.clerkId(), inverse), this, [this](const Result<Op> &op) {
        if (!op)
            Q_EMIT refused(op.error());
    });
}

void FloorController::act(VisitId visit, const Outcome &outcome)
{
    if (const VisitCard *before = card(visit))
        record(outcome, VisitRestored{before->visit, tuttu::changed(before->visit, outcome, m_clock.now())});
}

void FloorController::countVisitors(int count, Means means)
{
    record(VisitorsCounted{m_state.store.id, count, means});
}

void FloorController::setCountedAtTheDoor(int people)
{
    if (people == m_atTheDoor)
        return;
    m_atTheDoor = people;
    rebuild();
}

void FloorController::claim(VisitId visit)
{
    act(visit, VisitClaimed{visit, m_session.clerkId()});
}

void FloorController::handOver(VisitId visit, ClerkId colleague)
{
    act(visit, VisitClaimed{visit, colleague});
}

void FloorController::release(VisitId visit)
{
    act(visit, VisitReleased{visit});
}

void FloorController::greet(VisitId visit)
{
    if (const VisitCard *c = card(visit); c && !wasApproached(c->visit, m_clock.now(), approachSecs))
        act(visit, VisitGreeted{visit});
}

void FloorController::leaveAlone(VisitId visit)
{
    act(visit, VisitLeftAlone{visit, m_clock.now().addSecs(leaveAloneSecs)});
}

void FloorController::notThem(VisitId visit)
{
    if (const VisitCard *c = card(visit))
        act(visit, VisitUnbound{visit, c->visit.customer});
}

void FloorController::end(VisitId visit)
{
    record(VisitEnded{visit, false});
}

void FloorController::reopen(VisitId visit)
{
    record(VisitReopened{visit});
}

void FloorController::finishFollowUp(FollowUpId followUp)
{
    record(FollowUpDone{followUp});
}

void FloorController::giveFollowUp(FollowUpId followUp, ClerkId colleague)
{
    const auto todo = std::find_if(m_state.todos.begin(), m_state.todos.end(), [&](const Todo &t) { return t.followUp == followUp; });
    if (todo != m_state.todos.end())
        record(FollowUpReassigned{followUp, colleague}, FollowUpReassigned{followUp, todo->owner});
}

void FloorController::endHold(HoldId hold, HoldState state)
{
    record(HoldEnded{hold, state});
}

void FloorController::tick()
{
    const QDateTime now = m_clock.now();
    for (const VisitCard &c : std::vector<VisitCard>(m_cards)) {
        // The device that opened it says so first, and this one only if nobody has.
        if (isOver(c.visit, now, Visit::endsAfterSecs + (m_elsewhere.contains(c.visit.id) ? othersWaitSecs : 0)))
            record(VisitEnded{c.visit.id, true});
    }
    rebuild(); // clocks and "leave alone until" move on
}

void FloorController::onRecorded(const Op &op, const Outcome &outcome)
{
    apply(outcome, op.at);
    if (touchesTodos(outcome))
        loadTodos();
    if (changesWhatIsTried(outcome)) {
        m_filled.clear(); // other cues may be said from now on
        fillCards();
    }
    rebuild();
}

void FloorController::hear(const std::vector<Op> &ops)
{
    const auto concerns = [](const Op &op) {
        const auto outcome = outcomeFromJson(op.kind, op.payload);
        return outcome && (!visitOf(*outcome).isNull() || std::holds_alternative<VisitorsCounted>(*outcome) || touchesTodos(*outcome));
    };
    if (std::none_of(ops.begin(), ops.end(), concerns))
        return;
    for (const Op &op : ops) {
        if (op.kind == opKind(VisitOpened{}))
            m_elsewhere.insert(visitOf(*outcomeFromJson(op.kind, op.payload)));
    }
    if (m_readingAgain || m_state.face != FloorState::Face::Ready)
        m_heardMeanwhile = true;
    else
        readAgain();
}

/** The cache has put the acts of several devices in one order; memory has heard its own alone. One reading at a time, however many come. */
void FloorController::readAgain()
{
    m_readingAgain = true;
    m_heardMeanwhile = false;
    const QTimeZone zone = m_profiles.shop().zone;
    const QDateTime midnight = m_clock.now().toTimeZone(zone).date().startOfDay(zone);
    const auto reading = m_storage.run([midnight, store = m_state.store.id](Shelf &shelf) { return readFloor(shelf, store, midnight); });
    whenDone(reading, this, [this](const Result<FloorReading> &floor) {
        m_readingAgain = false;
        if (floor) { // else the Floor keeps what it had; the next act reads again
            m_anonymous = floor->anonymousVisitors;
            m_state.todos = floor->todos;
            replaceCards(floor->cards);
        }
        if (m_heardMeanwhile)
            readAgain();
    });
}

/** What was said of somebody stays said, unless the visit is another's now. */
void FloorController::replaceCards(std::vector<VisitCard> cards)
{
    for (VisitCard &card : cards) {
        const VisitCard *before = find(card.visit.id);
        if (before && before->visit.customer == card.visit.customer) {
            const Visit visit = card.visit;
            card = *before;
            card.visit = visit;
        } else {
            m_filled.remove(card.visit.id);
        }
    }
    m_cards = std::move(cards);
    fillCards();
    rebuild();
}

/** The card of a visit that began or was recognised: what its opening has told is used, or else it is read. */
VisitCard FloorController::withKnown(const Visit &visit)
{
    VisitCard card;
    if (visit.assurance >= Assurance::Confirmed) {
        if (m_known.contains(visit.customer)) {
            card = m_known.take(visit.customer);
            m_filled.insert(visit.id);
        } else {
            fillCard(visit);
        }
    }
    card.visit = visit;
    return card;
}

void FloorController::apply(const Outcome &outcome, const QDateTime &at)
{
    if (const auto *opened = std::get_if<VisitOpened>(&outcome)) {
        m_cards.push_back(withKnown(opened->visit));
        return;
    }
    if (const auto *counted = std::get_if<VisitorsCounted>(&outcome)) {
        m_anonymous += counted->count;
        return;
    }
    const VisitId id = visitOf(outcome);
    VisitCard *card = id.isNull() ? nullptr : find(id);
    if (!card)
        return;
    card->visit = tuttu::changed(card->visit, outcome, at);
    if (std::holds_alternative<VisitRecognised>(outcome) || std::holds_alternative<VisitRestored>(outcome)) {
        *card = withKnown(Visit(card->visit));
    } else if (std::holds_alternative<VisitUnbound>(outcome)) {
        const Visit visit = card->visit;
        *card = {};
        card->visit = visit;
        m_filled.remove(id);
    } else if (const auto *ended = std::get_if<VisitEnded>(&outcome)) {
        Q_EMIT visitEnded(ended->visit, ended->byItself);
    }
}

void FloorController::rebuild()
{
    sortIntoLanes(m_cards, m_session.state(), m_clock.now(), m_state);
    m_state.recognisedToday = int(std::count_if(m_cards.begin(), m_cards.end(), [](const VisitCard &c) {
        return c.visit.assurance >= Assurance::Confirmed;
    }));
    m_state.visitorsToday = std::max(m_anonymous + m_atTheDoor, int(m_cards.size()));
    Q_EMIT changed();
}

} // namespace tuttu
