// SPDX-FileCopyrightText: 2026 Tuttu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/visit/mergecontroller.h"

#include "core/base/whendone.h"
#include "core/capture/captureservice.h"
#include "core/visit/sessioncontroller.h"

namespace tuttu {

using Face = MergeState::Face;

MergeController::MergeController(ProfileService &profiles, CaptureService &captures, SessionController &session, QObject *parent)
    : QObject(parent), m_profiles(profiles), m_captures(captures), m_session(session), m_search(profiles)
{
    connect(&m_search, &SearchController::changed, this, &MergeController::onFound);
    connect(&session, &SessionController::lockedOrOut, this, &MergeController::end);
}

void MergeController::begin(const Customer &kept)
{
    end();
    m_state.kept = kept.id;
    whenDone(m_profiles.lookalikes(kept), this, [this, who = kept.id](const Result<std::vector<Lookalike>> &found) {
        if (!found || m_state.kept != who)
            return;
        m_state.suggested = *found;
        Q_EMIT changed();
    });
}

void MergeController::end()
{
    ++m_nonce;
    m_state = {};
    m_search.clear(); // tells
}

void MergeController::onFound()
{
    m_state.search = m_search.state().face;
    m_state.problem = m_search.state().problem;
    m_state.hits = m_search.state().hits;
    std::erase_if(m_state.hits, [this](const SearchHit &hit) { return hit.customer == m_state.kept; });
    Q_EMIT changed();
}

void MergeController::compare(const CustomerId &gone)
{
    m_state.face = Face::Loading;
    m_state.fromGone.clear();
    Q_EMIT changed();
    whenDone(m_profiles.mergeSides(m_state.kept, gone), this, [this, nonce = ++m_nonce](const Result<MergeSides> &sides) {
        if (nonce != m_nonce)
            return;
        m_state.face = sides ? Face::Comparing : Face::Error;
        if (sides)
            m_state.sides = *sides;
        else
            m_state.problem = sides.error();
        Q_EMIT changed();
    });
}

void MergeController::back()
{
    ++m_nonce;
    m_state.face = Face::Choosing;
    m_state.problem.reset();
    m_state.sides = {};
    Q_EMIT changed();
}

void MergeController::take(CustomerField field, bool fromGone)
{
    std::erase(m_state.fromGone, field);
    if (fromGone)
        m_state.fromGone.push_back(field);
    Q_EMIT changed();
}

QFuture<Result<Op>> MergeController::merge()
{
    return m_captures.record(CustomersMerged{m_state.sides.kept.customer.id, m_state.sides.gone.customer.id, takenFromGone(m_state.sides, m_state.fromGone)},
                             m_session.clerkId());
}

QFuture<Result<Op>> MergeController::part(const CustomerId &kept, const MergedRecord &record)
{
    return m_captures.record(CustomersUnmerged{record.merge, kept, record.gone}, m_session.clerkId(), CustomersMerged{kept, record.gone, record.fromGone});
}

} // namespace tuttu
