// SPDX-FileCopyrightText: 2026 Tuttu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/visit/casecontroller.h"

#include "core/base/whendone.h"
#include "core/capture/captureservice.h"
#include "core/storage/casestore.h"
#include "core/storage/mergestore.h"
#include "core/storage/customerstore.h"
#include "core/storage/storage.h"
#include "core/visit/sessioncontroller.h"

#include <algorithm>

namespace tuttu {

namespace {

Result<std::vector<CaseView>> readOpenCases(Shelf &shelf)
{
    const auto cases = CaseStore(shelf).openCases();
    if (!cases)
        return cases.error();
    std::vector<CaseView> views;
    for (const Case &one : *cases) {
        const auto key = CustomerStore(shelf).key(one.customer);
        const auto root = key ? MergeStore(shelf).rootOf(*key) : key;
        const auto customer = root ? MergeStore(shelf).view(*root) : Result<Customer>(root.error());
        auto history = CaseStore(shelf).historyOf(one.id);
        if (!history || (!customer && customer.error().code != Errc::NotFound))
            return history ? customer.error() : history.error();
        views.push_back({one, customer ? customer->name : PersonName(), std::move(*history)});
    }
    return views;
}

bool isAboutCases(const Op &op)
{
    return op.kind.startsWith(QStringLiteral("case.")) || op.kind == QStringLiteral("capture.undone");
}

} // namespace

CaseController::CaseController(Storage &storage, CaptureService &captures, SessionController &session, const Clock &clock, QObject *parent)
    : QObject(parent), m_storage(storage), m_captures(captures), m_session(session), m_clock(clock)
{
    connect(&captures, &CaptureService::recorded, this, [this](const Op &op) {
        if (isAboutCases(op))
            load();
    });
    connect(&session, &SessionController::changed, this, &CaseController::present);
}

void CaseController::hear(const std::vector<Op> &ops)
{
    if (std::any_of(ops.begin(), ops.end(), isAboutCases))
        load();
}

void CaseController::load()
{
    whenDone(m_storage.run([](Shelf &shelf) { return readOpenCases(shelf); }), this, [this](const Result<std::vector<CaseView>> &read) {
        if (read) {
            m_all = *read;
            m_state.problem.reset();
        } else {
            m_state.problem = read.error();
        }
        m_state.face = read ? CaseListState::Face::Ready : CaseListState::Face::Error;
        present();
    });
}

void CaseController::tick()
{
    present();
}

void CaseController::present()
{
    m_state.open.clear();
    m_state.unacknowledged = 0;
    const auto &clerk = m_session.state().clerk;
    if (m_session.signedIn() && clerk) {
        for (CaseView view : m_all) {
            if (clerk->role != Role::Manager && !clerk->is(view.about.owner))
                continue;
            view.late = view.about.due <= m_clock.now();
            m_state.unacknowledged += view.about.state == CaseState::Open;
            m_state.open.push_back(std::move(view));
        }
    }
    Q_EMIT changed();
}

const CaseView *CaseController::find(const CaseId &id) const
{
    const auto it = std::find_if(m_state.open.begin(), m_state.open.end(), [&](const CaseView &v) { return v.about.id == id; });
    return it == m_state.open.end() ? nullptr : &*it;
}

std::vector<Clerk> CaseController::colleagues() const
{
    std::vector<Clerk> others = m_session.state().clerks;
    std::erase_if(others, [me = m_session.clerkId()](const Clerk &c) { return c.id == me; });
    return others;
}

const NoteLint &CaseController::noteLint() const { return m_captures.noteLint(); }

QFuture<Result<Op>> CaseController::record(const Outcome &outcome)
{
    const auto answer = m_captures.record(outcome, m_session.clerkId());
    whenDone(answer, this, [this](const Result<Op> &op) {
        if (!op)
            Q_EMIT refused(op.error());
    });
    return answer;
}

QFuture<Result<Op>> CaseController::acknowledge(const CaseId &id) { return record(CaseAcknowledged{id}); }
QFuture<Result<Op>> CaseController::giveTo(const CaseId &id, ClerkId clerk) { return record(CaseReassigned{id, clerk}); }
QFuture<Result<Op>> CaseController::addNote(const CaseId &id, const QString &text) { return record(CaseNoted{id, text.trimmed()}); }
QFuture<Result<Op>> CaseController::close(const CaseId &id, CaseEnd end) { return record(CaseClosed{id, end}); }

} // namespace tuttu
