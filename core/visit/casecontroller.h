// SPDX-FileCopyrightText: 2026 Tuttu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/clock.h"
#include "core/base/result.h"
#include "core/domain/op.h"
#include "core/domain/profile.h"
#include "core/domain/staff.h"

#include <QFuture>
#include <QObject>

#include <optional>

namespace tuttu {

class CaptureService;
class NoteLint;
class SessionController;
class Storage;

/** One case with its history, as whoever looks after it sees it. */
struct CaseView {
    Case about;
    PersonName name;
    std::vector<CaseEvent> history;  ///< oldest first
    bool late = false;               ///< due and nobody has closed it
};

struct CaseListState {
    enum class Face { Loading, Ready, Error };
    Face face = Face::Loading;
    std::vector<CaseView> open;      ///< those this clerk may see, soonest due first
    int unacknowledged = 0;          ///< of them: they are reminded of until somebody takes them
    std::optional<Error> problem;
};

/** Customers who asked to hear from the shop. What they said was promised to the shop and not to who served them: managers see all
 *  cases, a clerk those that a manager gave them. GUI thread. */
class CaseController final : public QObject
{
    Q_OBJECT
public:
    CaseController(Storage &storage, CaptureService &captures, SessionController &session, const Clock &clock, QObject *parent = nullptr);

    const CaseListState &state() const { return m_state; }
    const CaseView *find(const CaseId &id) const;   ///< null: not open, or not theirs to see
    std::vector<Clerk> colleagues() const;          ///< to whom a case can be given
    const NoteLint &noteLint() const;               ///< what had better not be written about it

    void hear(const std::vector<Op> &ops);    ///< other devices' acts are in the cache now
    void load();
    QFuture<Result<Op>> acknowledge(const CaseId &id);
    QFuture<Result<Op>> giveTo(const CaseId &id, ClerkId clerk);
    QFuture<Result<Op>> addNote(const CaseId &id, const QString &text);
    QFuture<Result<Op>> close(const CaseId &id, CaseEnd end);
    void tick();                                    ///< what was in time becomes late

Q_SIGNALS:
    void changed();
    void refused(const tuttu::Error &error);

private:
    QFuture<Result<Op>> record(const Outcome &outcome);
    void present();

    Storage &m_storage;
    CaptureService &m_captures;
    SessionController &m_session;
    const Clock &m_clock;
    std::vector<CaseView> m_all;     ///< as last read
    CaseListState m_state;
};

} // namespace tuttu
