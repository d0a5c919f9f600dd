// SPDX-FileCopyrightText: 2026 Tuttu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/op.h"
#include "core/domain/profile.h"
#include "core/visit/searchcontroller.h"

#include <QFuture>

namespace tuttu {

class CaptureService;
class SessionController;

struct MergeState {
    enum class Face { Choosing /**< with whom */, Loading, Comparing, Error };
    Face face = Face::Choosing;
    CustomerId kept;                       ///< whose brief is open
    std::vector<Lookalike> suggested;      ///< who may be the same person, before anything is typed
    std::vector<SearchHit> hits;           ///< others only
    SearchState::Face search = SearchState::Face::Empty;
    MergeSides sides;
    std::vector<CustomerField> fromGone;   ///< chosen fields, of those that differ
    std::optional<Error> problem;
};

/** Two records of one person: found, compared field by field, merged; and parted again, whenever it is. GUI thread. */
class MergeController final : public QObject
{
    Q_OBJECT
public:
    MergeController(ProfileService &profiles, CaptureService &captures, SessionController &session, QObject *parent = nullptr);

    const MergeState &state() const { return m_state; }
    void begin(const Customer &kept);
    void end();                                           ///< nobody's record is left in memory
    void search(const QString &text) { m_search.setText(text); }
    void compare(const CustomerId &gone);
    void back();                                          ///< to the search
    void take(CustomerField field, bool fromGone);        ///< of which record this field is
    QFuture<Result<Op>> merge();
    QFuture<Result<Op>> part(const CustomerId &kept, const MergedRecord &record); ///< taken back by merging them anew

Q_SIGNALS:
    void changed();

private:
    void onFound();

    ProfileService &m_profiles;
    CaptureService &m_captures;
    SessionController &m_session;
    SearchController m_search;
    MergeState m_state;
    quint64 m_nonce = 0;
};

} // namespace tuttu
