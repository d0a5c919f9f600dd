// SPDX-FileCopyrightText: 2026 Tuttu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/visit/searchcontroller.h"

#include "core/base/whendone.h"

namespace tuttu {

SearchController::SearchController(ProfileService &profiles, QObject *parent)
    : QObject(parent), m_profiles(profiles)
{
}

void SearchController::clear()
{
    m_state = {};
    Q_EMIT changed();
}

void SearchController::setText(const QString &text)
{
    const QString wanted = text.trimmed();
    if (wanted.isEmpty())
        return clear();
    m_state.text = wanted;
    whenDone(m_profiles.search(wanted), this, [this, wanted](const Result<FoundCustomers> &answer) {
        if (m_state.text != wanted)
            return; // the clerk has typed on
        m_state.problem.reset();
        m_state.hits.clear();
        if (!answer) {
            m_state.face = SearchState::Face::Error;
            m_state.problem = answer.error();
        } else if (answer->tooShort) {
            m_state.face = SearchState::Face::TooShort;
        } else {
            m_state.face = answer->ready ? SearchState::Face::Ready : SearchState::Face::Loading;
            m_state.hits = answer->hits;
        }
        Q_EMIT changed();
    });
}

} // namespace tuttu
