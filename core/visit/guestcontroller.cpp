// SPDX-FileCopyrightText: 2026 Tuttu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/visit/guestcontroller.h"

#include "core/base/whendone.h"
#include "core/capture/captureservice.h"
#include "core/capture/consentsaid.h"
#include "core/visit/sessioncontroller.h"

namespace tuttu {

using Scene = GuestScene;

namespace {

struct Lay {
    Profile &profile;
    void operator()(const ConsentGiven &o) const { layOver(profile, o.event); }
    void operator()(const ConsentRefused &o) const { layOver(profile, o.event); }
    void operator()(const ConsentWithdrawn &o) const { layOver(profile, o.event); }
    void operator()(const InterestsTold &o) const { profile.customer.quiz = o.quiz; }
    void operator()(const auto &) const {}
};

} // namespace

GuestController::GuestController(CaptureService &captures, SessionController &session, QObject *parent)
    : QObject(parent), m_captures(captures), m_session(session)
{
    m_idle.setSingleShot(true);
    m_idle.setInterval(idleSecs * 1000);
    m_undo.setSingleShot(true);
    m_undo.setInterval(undoSecs * 1000);
    connect(&m_idle, &QTimer::timeout, this, &GuestController::finish);
    connect(&m_undo, &QTimer::timeout, this, [this] {
        m_state.mayUndo = false;
        m_last.reset();
        Q_EMIT changed();
    });
}

bool GuestController::mayOpen(const BriefState &brief)
{
    return brief.face == BriefState::Face::Ready && brief.recognition.assurance >= Assurance::Confirmed;
}

void GuestController::start(Scene scene, const BriefState &brief)
{
    if (scene == Scene::None || scene == Scene::Look || !mayOpen(brief) || !m_session.signedIn())
        return;
    m_state = {};
    m_state.profile = brief.profile;
    m_state.brief = brief.brief;
    m_state.visit = brief.visit;
    turnRound(scene);
}

void GuestController::startLook()
{
    if (!m_session.signedIn())
        return;
    m_state = {};
    turnRound(Scene::Look);
}

void GuestController::turnRound(Scene scene)
{
    ++m_guest;
    m_acting = false;
    m_session.handOver();
    open(scene);
}

void GuestController::goTo(Scene scene)
{
    if (m_state.scene != Scene::OwnScreen || scene == Scene::None || scene == Scene::Look)
        return;
    m_state.cameFromOwnScreen = true;
    open(scene);
}

void GuestController::open(Scene scene)
{
    m_state.scene = scene;
    m_state.problem.reset();
    m_idle.start();
    Q_EMIT opened(scene);
    Q_EMIT changed();
}

void GuestController::done()
{
    if (m_state.scene == Scene::None)
        return;
    if (!m_state.cameFromOwnScreen)
        return finish();
    m_state.cameFromOwnScreen = false;
    open(Scene::OwnScreen);
}

void GuestController::touched()
{
    if (m_state.scene != Scene::None)
        m_idle.start();
}

void GuestController::note(const Outcome &outcome)
{
    m_captures.record(outcome, ClerkId());
}

void GuestController::act(const Outcome &outcome)
{
    if (m_state.scene == Scene::None || m_acting)
        return;
    touched();
    m_acting = true;
    whenDone(m_captures.record(outcome, ClerkId()), this, [this, outcome, guest = m_guest](const Result<Op> &op) {
        if (guest == m_guest)
            onActed(op, outcome);
    });
}

void GuestController::onActed(const Result<Op> &op, const Outcome &outcome)
{
    m_acting = false;
    if (!op) {
        m_state.problem = op.error();
    } else {
        m_state.problem.reset();
        m_before = m_state.profile.customer;
        m_eventsBefore = m_state.profile.consentEvents;
        std::visit(Lay{m_state.profile}, outcome);
        m_last = *op;
        m_state.mayUndo = true;
        m_undo.start();
    }
    Q_EMIT changed();
}

/** Interests are set back by telling the former ones; whatever else is taken back by its op. */
void GuestController::undo()
{
    if (!m_last || m_acting)
        return;
    touched();
    m_acting = true;
    const bool interests = m_last->kind == opKind(InterestsTold{});
    const auto answer = interests ? m_captures.record(InterestsTold{m_before.id, m_before.quiz}, ClerkId()) : m_captures.undo(m_last->id, ClerkId());
    whenDone(answer, this, [this, guest = m_guest](const Result<Op> &op) {
        if (guest != m_guest)
            return;
        m_acting = false;
        if (op) {
            m_state.profile.customer = m_before;
            m_state.profile.consentEvents = m_eventsBefore;
            m_state.mayUndo = false;
            m_state.problem.reset();
            m_last.reset();
            m_undo.stop();
        } else {
            m_state.problem = op.error();
        }
        Q_EMIT changed();
    });
}

void GuestController::finish()
{
    m_idle.stop();
    m_undo.stop();
    m_state = {};
    m_before = {};
    m_eventsBefore.clear();
    m_last.reset();
    ++m_guest;
    m_acting = false;
    m_session.endHandOver();
    Q_EMIT changed();
    Q_EMIT finished();
}

} // namespace tuttu
