// SPDX-FileCopyrightText: 2026 Tuttu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/visit/handovercontroller.h"

#include "core/base/whendone.h"
#include "core/capture/captureservice.h"
#include "core/capture/capturerule.h"
#include "core/profile/profileservice.h"
#include "core/visit/businesshours.h"
#include "core/visit/sessioncontroller.h"

namespace tuttu {

using namespace Qt::StringLiterals;
using Step = HandOverState::Step;

HandOverController::HandOverController(CaptureService &captures, SessionController &session, const ShopContext &shop, const Clock &clock, QObject *parent)
    : QObject(parent), m_captures(captures), m_session(session), m_shop(shop), m_clock(clock)
{
    m_timer.setSingleShot(true);
    connect(&m_timer, &QTimer::timeout, this, &HandOverController::idle);
}

QStringList HandOverController::reasonChips()
{
    return {u"staff"_s, u"range"_s, u"price"_s, u"quality"_s, u"waiting"_s, u"shop"_s};
}

void HandOverController::start(CustomerId customer, VisitId visit)
{
    m_customer = customer;
    m_visit = visit;
    m_state = {};
    m_state.step = Step::Question;
    m_state.nameKnown = !customer.isNull();
    m_answer = {};
    m_case = {};
    m_captures.record(NpsInvited{customer, visit}, m_session.clerkId()); // the denominator, and what their peace counts from
    m_session.handOver();
    touched();
    Q_EMIT changed();
}

void HandOverController::choose(int score)
{
    if (m_state.step != Step::Question || score < 0 || score > 10)
        return;
    m_state.score = score;
    m_state.mayAskBack = m_state.nameKnown && score <= highestAskingBack;
    if (!m_state.mayAskBack)
        m_state.wantsContact = false;
    m_state.step = Step::Reasons;
    touched();
    Q_EMIT changed();
}

void HandOverController::back()
{
    if (m_state.step != Step::Reasons)
        return;
    m_state.step = Step::Question;
    touched();
    Q_EMIT changed();
}

void HandOverController::toggleReason(const QString &chip)
{
    if (m_state.step != Step::Reasons || !reasonChips().contains(chip))
        return;
    if (!m_state.reasons.removeOne(chip))
        m_state.reasons.append(chip);
    touched();
    Q_EMIT changed();
}

void HandOverController::setComment(const QString &comment)
{
    m_state.comment = comment.left(maxCommentLength);
    touched();
}

void HandOverController::setWithName(bool withName)
{
    m_state.withName = (withName && m_state.nameKnown) || m_state.wantsContact;
    touched();
    Q_EMIT changed();
}

/** Nobody can be reached without a name. */
void HandOverController::setWantsContact(bool wants)
{
    m_state.wantsContact = wants && m_state.mayAskBack;
    if (m_state.wantsContact)
        m_state.withName = true;
    touched();
    Q_EMIT changed();
}

void HandOverController::setContact(const QString &contact)
{
    m_state.contact = contact.left(maxContactLength);
    touched();
}

void HandOverController::send()
{
    if (m_state.step != Step::Reasons || m_sending)
        return;
    m_sending = true;
    NpsAnswer answer{m_state.withName ? m_customer : CustomerId(), m_clock.now(), m_state.score, m_state.reasons, m_state.comment.trimmed()};
    // Without their name the answer must not point at the visit either: it would say who it was.
    const VisitId visit = m_state.withName ? m_visit : VisitId();
    whenDone(m_captures.record(NpsAnswered{visit, answer}, ClerkId()), this, [this](const Result<Op> &saved) {
        m_sending = false;
        if (saved)
            return onSaved(*saved);
        m_state.problem = saved.error();
        Q_EMIT changed();
    });
}

void HandOverController::onSaved(const Op &op)
{
    m_answer = op.id;
    if (m_state.wantsContact)
        openCase();
    m_state.problem.reset();
    m_state.step = Step::Thanks;
    m_state.canChange = true;
    m_timer.start(thanksSecs * 1000);
    Q_EMIT changed();
}

/** Somebody of the shop must come back to them, in so many open hours. The case knows what they said and not how they scored. */
void HandOverController::openCase()
{
    Case opened;
    opened.id = IdMaker(m_clock).make<CaseId>();
    opened.customer = m_customer;
    opened.opened = m_clock.now();
    opened.due = afterBusinessTime(opened.opened, m_shop.caseHours * 60, m_shop.hours, m_shop.zone);
    opened.reasons = m_state.reasons;
    opened.said = m_state.comment.trimmed();
    opened.contact = m_state.contact.trimmed();
    whenDone(m_captures.record(CaseOpened{opened}, ClerkId()), this, [this](const Result<Op> &saved) {
        if (saved)
            m_case = saved->id;
        else
            m_state.problem = saved.error();
    });
}

void HandOverController::changeAnswer()
{
    if (m_state.step != Step::Thanks || !m_captures.canUndo(m_answer))
        return;
    if (!m_case.isNull())
        m_captures.undo(m_case, ClerkId());
    whenDone(m_captures.undo(m_answer, ClerkId()), this, [this](const Result<Op> &back) {
        if (!back)
            return; // it stays as it was sent
        m_answer = {};
        m_case = {};
        m_state.canChange = false;
        m_state.step = Step::Question;
        touched();
        Q_EMIT changed();
    });
}

void HandOverController::decline()
{
    if (m_state.step != Step::Question && m_state.step != Step::Reasons)
        return;
    // Kept for the denominator; a "no" that could not be saved is not worth a customer's time.
    m_captures.record(NpsDeclined{VisitId(), false}, ClerkId());
    finish();
}

void HandOverController::touched()
{
    if (m_state.step == Step::Question || m_state.step == Step::Reasons)
        m_timer.start(idleSecs * 1000);
}

void HandOverController::idle()
{
    if (m_state.step == Step::Thanks) {
        finish();
    } else if (m_state.step == Step::Reasons && !m_state.problem) {
        send();
    } else if (m_state.step == Step::Question) {
        m_captures.record(NpsDeclined{VisitId(), true}, ClerkId());
        finish();
    }
}

void HandOverController::finish()
{
    m_timer.stop();
    m_state = {};
    m_customer = {};
    m_visit = {};
    m_session.endHandOver();
    Q_EMIT changed();
    Q_EMIT finished();
}

} // namespace tuttu
