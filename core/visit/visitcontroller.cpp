// SPDX-FileCopyrightText: 2026 Tuttu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/visit/visitcontroller.h"

#include "core/analytics/experiments/experiment.h"
#include "core/base/whendone.h"
#include "core/capture/captureservice.h"
#include "core/capture/consentsaid.h"
#include "core/visit/sessioncontroller.h"

#include <QJsonArray>
#include <QPromise>

#include <algorithm>

namespace tuttu {

using namespace Qt::StringLiterals;
using Face = BriefState::Face;

VisitController::VisitController(ProfileService &profiles, CaptureService &captures, SessionController &session, const Clock &clock, QObject *parent)
    : QObject(parent), m_profiles(profiles), m_captures(captures), m_session(session), m_clock(clock), m_wordings(Wordings::standard())
{
    connect(&captures, &CaptureService::recorded, this, &VisitController::onRecorded);
    connect(&session, &SessionController::lockedOrOut, this, &VisitController::close);
}

void VisitController::show(const OpenedProfile &opened, VisitId visit)
{
    const quint64 nonce = m_state.nonce + 1;
    m_state = {};
    m_state.nonce = nonce;
    m_state.visit = visit;
    fill(opened);
    // The audit line of this opening: which identifier or whose word it rests on.
    m_captures.record(ProfileOpened{m_state.customer, visit, opened.recognition}, m_session.clerkId());
    Q_EMIT changed();
}

void VisitController::fill(const OpenedProfile &opened)
{
    m_last = {};
    m_beforeLast.reset();
    m_state.face = Face::Ready;
    m_state.customer = opened.profile.customer.id;
    m_state.recognition = opened.recognition;
    m_state.profile = opened.profile;
    m_state.brief = opened.brief;
    m_state.doesWithout = doesWithout(opened.experiments, ExperimentKind::Recommendations, m_state.visit);
    if (m_state.doesWithout)
        m_state.brief.recommendations.clear();
    if (doesWithout(opened.experiments, ExperimentKind::Cues, m_state.visit))
        m_state.brief.cues = m_state.brief.drawnCues;
    m_state.timeline = opened.timeline;
    m_state.verdicts.assign(m_state.brief.cues.size(), std::nullopt);
    const ShopContext &shop = m_profiles.shop();
    m_state.feedback = mayAskForFeedback(m_state.profile, m_state.visit, shop.store.id, shop.feedbackShare, today());
}

/** What stands in the cache now, of the same opening: no new audit line. */
void VisitController::reload()
{
    whenDone(m_profiles.open(m_state.customer, m_state.recognition), this, [this, nonce = m_state.nonce](const Result<OpenedProfile> &opened) {
        if (m_state.nonce != nonce || m_state.face != Face::Ready || !opened)
            return;
        fill(*opened);
        Q_EMIT changed();
    });
}

void VisitController::open(CustomerId customer, const Recognition &why, VisitId visit)
{
    if (why.assurance < Assurance::Confirmed)
        return; // a hint opens no profile, whatever a page asks for
    const quint64 nonce = m_state.nonce + 1;
    m_state = {};
    m_state.nonce = nonce;
    m_state.customer = customer;
    m_state.face = Face::Loading;
    Q_EMIT changed();
    whenDone(m_profiles.open(customer, why), this, [this, nonce, customer, visit](const Result<OpenedProfile> &opened) {
        if (m_state.nonce != nonce || m_state.customer != customer)
            return; // another customer stands here now
        if (opened)
            return show(*opened, visit);
        m_state.face = Face::Error;
        m_state.problem = opened.error();
        Q_EMIT changed();
    });
}

void VisitController::close()
{
    if (m_state.face == Face::Empty)
        return;
    const quint64 nonce = m_state.nonce + 1;
    m_state = {};
    m_state.nonce = nonce;
    Q_EMIT changed();
}

QDate VisitController::today() const
{
    return m_clock.now().toTimeZone(m_profiles.shop().zone).date();
}

QFuture<Result<Op>> VisitController::record(const Outcome &outcome)
{
    const auto future = m_captures.record(outcome, m_session.clerkId());
    whenDone(future, this, [this](const Result<Op> &op) {
        if (op)
            Q_EMIT saved(op->kind);
        else
            Q_EMIT refused(op.error());
    });
    return future;
}

void VisitController::judge(int cue, CueVerdict verdict)
{
    if (m_state.face != Face::Ready || cue < 0 || size_t(cue) >= m_state.brief.cues.size())
        return;
    const Cue &about = m_state.brief.cues[size_t(cue)];
    record(CueJudged{m_state.customer, m_state.visit, about.rule, about.product, verdict});
}

void VisitController::decline(int recommendation)
{
    if (m_state.face != Face::Ready || recommendation < 0 || size_t(recommendation) >= m_state.brief.recommendations.size())
        return;
    record(RecommendationDeclined{m_state.customer, m_state.brief.recommendations[size_t(recommendation)].product.id});
}

QFuture<Result<Op>> VisitController::hold(ProductId product, int quantity, const QDate &until)
{
    IdMaker ids(m_clock);
    Hold hold;
    hold.id = ids.make<HoldId>();
    hold.customer = m_state.customer;
    hold.product = product;
    hold.quantity = quantity;
    hold.placed = m_clock.now();
    hold.until = QDateTime(until, QTime(23, 59, 59), m_profiles.shop().zone).toUTC();
    hold.by = m_session.clerkId();
    return record(HoldPlaced{hold});
}

QFuture<Result<Op>> VisitController::addNote(const QStringList &chips, const QString &text)
{
    IdMaker ids(m_clock);
    return record(NoteAdded{{ids.make<NoteId>(), m_state.customer, m_session.clerkId(), m_clock.now(), chips, text.trimmed()}});
}

QFuture<Result<Op>> VisitController::addMessage(Purpose channel, const QString &text)
{
    IdMaker ids(m_clock);
    return record(MessageWritten{{ids.make<MessageId>(), m_state.customer, m_session.clerkId(), m_clock.now(), channel, text.trimmed(), {}}});
}

QFuture<Result<Op>> VisitController::addFollowUp(const QString &what, const QDate &due, FollowUpOrigin origin)
{
    IdMaker ids(m_clock);
    return record(FollowUpAdded{{ids.make<FollowUpId>(), m_state.customer, m_session.clerkId(), what.trimmed(), due, false, origin}});
}

void VisitController::pauseNoticing(int seconds)
{
    if (m_state.face == Face::Ready)
        record(NoticingPaused{m_state.customer, seconds > 0 ? m_clock.now().addSecs(seconds) : QDateTime()});
}

QFuture<Result<Op>> VisitController::heard(Purpose purpose, ConsentState answer)
{
    ConsentEvent event = consentSaid(m_state.profile, purpose, answer, m_clock);
    if (const ConsentWording *wording = m_wordings.of(purpose); wording && saysYes(event.state)) {
        event.expires = wording->expires(event.at);
        if (event.state == ConsentState::Granted && wording->doubleOptIn)
            event.state = ConsentState::Awaited; // heard or ticked, the address must be theirs
    }
    event.method = ConsentMethod::Spoken;
    event.speaker = ConsentSpeaker::Clerk;
    event.surface = u"brief"_s;
    event.controller = m_profiles.shop().store.name;
    event.store = m_profiles.shop().store.id;
    return record(consentOutcome(m_state.customer, event));
}

void VisitController::stopNoticing()
{
    if (m_state.face == Face::Ready)
        heard(Purpose::Recognition, ConsentState::Refused);
}

namespace {

/** Lays a capture over what the page shows, so that it is there the moment it is safe. */
struct LayOver {
    BriefState &state;

    void operator()(const CueJudged &o) const
    {
        for (size_t i = 0; i < state.brief.cues.size(); ++i) {
            if (state.brief.cues[i].rule == o.rule && state.brief.cues[i].product == o.product)
                state.verdicts[i] = o.verdict;
        }
    }
    void operator()(const RecommendationDeclined &o) const
    {
        std::erase_if(state.brief.recommendations, [&](const Recommendation &r) { return r.product.id == o.product; });
        state.profile.declined.push_back(o.product);
    }
    void operator()(const HoldPlaced &o) const
    {
        state.held.push_back(o.hold.product);
        state.profile.holds.insert(state.profile.holds.begin(), o.hold);
        for (const Recommendation &r : state.brief.recommendations) {
            if (r.product.id == o.hold.product)
                state.profile.products.insert(r.product.id, r.product);
        }
    }
    void operator()(const HoldEnded &o) const
    {
        for (Hold &h : state.profile.holds) {
            if (h.id == o.hold) {
                h.state = o.state;
                std::erase(state.held, h.product);
            }
        }
    }
    void operator()(const NoteAdded &o) const { state.profile.notes.insert(state.profile.notes.begin(), o.note); }
    void operator()(const MessageWritten &o) const { state.profile.messages.insert(state.profile.messages.begin(), o.message); }
    void operator()(const LookMade &o) const { state.profile.looks.insert(state.profile.looks.begin(), o.look); }
    void operator()(const FollowUpDone &o) const
    {
        for (FollowUp &f : state.profile.followUps)
            f.done = f.done || f.id == o.followUp;
    }
    void operator()(const FollowUpAdded &o) const { state.profile.followUps.insert(state.profile.followUps.begin(), o.followUp); }
    void operator()(const NoticingPaused &o) const { state.profile.customer.unnoticedUntil = o.until; }
    void operator()(const ConsentGiven &o) const { layOver(state.profile, o.event); }
    void operator()(const ConsentRefused &o) const { layOver(state.profile, o.event); }
    void operator()(const ConsentWithdrawn &o) const { layOver(state.profile, o.event); }
    void operator()(const auto &) const {}
};

/** Whatever kind of op it is: it is about whom it names. */
bool names(const QJsonValue &value, const QString &id)
{
    if (value.isObject()) {
        const QJsonObject object = value.toObject();
        return std::any_of(object.begin(), object.end(), [&](const QJsonValue &v) { return names(v, id); });
    }
    if (value.isArray()) {
        const QJsonArray list = value.toArray();
        return std::any_of(list.begin(), list.end(), [&](const QJsonValue &v) { return names(v, id); });
    }
    return value.toString() == id;
}

/** What is read together from now on is another: edits, merges, what they told. */
bool changesWhoTheyAre(const Outcome &outcome, const CustomerId &customer)
{
    if (const auto *o = std::get_if<CustomerEdited>(&outcome))
        return o->customer == customer;
    if (const auto *o = std::get_if<CustomersMerged>(&outcome))
        return o->kept == customer || o->gone == customer;
    if (const auto *o = std::get_if<CustomersUnmerged>(&outcome))
        return o->kept == customer || o->gone == customer;
    if (const auto *o = std::get_if<InterestsTold>(&outcome))
        return o->customer == customer;
    return false;
}

bool erases(const Op &op, const CustomerId &customer)
{
    return op.kind == opKind(CustomerErased{}) && op.payload.value(QLatin1String("customer")).toString() == customer.toString();
}

struct CustomerOf {
    CustomerId operator()(const CueJudged &o) const { return o.customer; }
    CustomerId operator()(const RecommendationDeclined &o) const { return o.customer; }
    CustomerId operator()(const HoldPlaced &o) const { return o.hold.customer; }
    CustomerId operator()(const MessageWritten &o) const { return o.message.customer; }
    CustomerId operator()(const LookMade &o) const { return o.look.customer; }
    CustomerId operator()(const NoteAdded &o) const { return o.note.customer; }
    CustomerId operator()(const FollowUpAdded &o) const { return o.followUp.customer; }
    CustomerId operator()(const NoticingPaused &o) const { return o.customer; }
    CustomerId operator()(const ConsentGiven &o) const { return o.customer; }
    CustomerId operator()(const ConsentRefused &o) const { return o.customer; }
    CustomerId operator()(const ConsentWithdrawn &o) const { return o.customer; }
    CustomerId operator()(const auto &) const { return {}; }
};

} // namespace

void VisitController::onUndone(const OpId &undone)
{
    if (m_state.face != Face::Ready)
        return;
    if (!m_beforeLast || undone != m_last)
        return reload();
    const quint64 nonce = m_state.nonce;
    m_state = *m_beforeLast;
    m_state.nonce = nonce;
    m_beforeLast.reset();
    m_last = {};
    Q_EMIT changed();
}

void VisitController::hear(const std::vector<Op> &ops)
{
    const QString customer = m_state.customer.toString();
    if (std::any_of(ops.begin(), ops.end(), [&](const Op &op) { return erases(op, m_state.customer); }))
        return close();
    const bool aboutThem = std::any_of(ops.begin(), ops.end(), [&](const Op &op) { return names(op.payload, customer); });
    if (m_state.face == Face::Ready && aboutThem)
        reload();
}

void VisitController::onRecorded(const Op &op, const Outcome &outcome)
{
    if (const auto *undone = std::get_if<CaptureUndone>(&outcome))
        return onUndone(undone->op);
    if (erases(op, m_state.customer))
        return close();
    if (m_state.face == Face::Ready && changesWhoTheyAre(outcome, m_state.customer))
        return reload();
    const bool ends = std::holds_alternative<HoldEnded>(outcome) || std::holds_alternative<FollowUpDone>(outcome); // name no person
    if (m_state.face != Face::Ready || (!ends && std::visit(CustomerOf{}, outcome) != m_state.customer))
        return;
    m_beforeLast = std::make_unique<const BriefState>(m_state);
    m_last = op.id;
    std::visit(LayOver{m_state}, outcome);
    m_state.timeline = timelineOf(m_state.profile);
    Q_EMIT changed();
}

} // namespace tuttu
