// SPDX-FileCopyrightText: 2026 Tuttu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/clock.h"
#include "core/domain/op.h"
#include "core/visit/visitcontroller.h"

#include <QTimer>

namespace tuttu {

enum class GuestScene { None, Permissions, Quiz, OwnScreen, Look };

struct GuestState {
    GuestScene scene = GuestScene::None;
    bool cameFromOwnScreen = false; ///< where "Done" leads back to
    Profile profile;                ///< of the one who holds the tablet; nobody else is in here
    Brief brief;
    VisitId visit;
    bool mayUndo = false;           ///< what they did last, for ten seconds
    std::optional<Error> problem;   ///< what they did last was not kept
};

/** The tablet in the hand of a customer who looks at what is theirs: permissions, interests, everything held about them. Only for somebody
 *  recognised by a card or confirmed. Left alone for 60 s it goes back to the sign-in page by itself. GUI thread. */
class GuestController final : public QObject
{
    Q_OBJECT
public:
    static constexpr int idleSecs = 60, undoSecs = 10;

    GuestController(CaptureService &captures, SessionController &session, QObject *parent = nullptr);

    const GuestState &state() const { return m_state; }
    /** Whether this brief's customer may be handed the tablet: a hint is nobody yet. */
    static bool mayOpen(const BriefState &brief);
    void start(GuestScene scene, const BriefState &brief);
    /** A look is nobody's own: no profile is in it, and whoever stands here may see it. What it shows, LookController knows. */
    void startLook();
    void goTo(GuestScene scene);    ///< from their own screen to permissions and interests
    void done();                    ///< back to their own screen, or the end
    void touched();                 ///< restarts the idle clock

    /** Their own act. When it is safe it is laid over what they see, and may be taken back for ten seconds. */
    void act(const Outcome &outcome);
    void note(const Outcome &outcome); ///< what happened, not what they did: not taken back
    void undo();

Q_SIGNALS:
    void changed();
    void opened(tuttu::GuestScene scene);
    void finished();

private:
    void turnRound(GuestScene scene);
    void open(GuestScene scene);
    void finish();
    void onActed(const Result<Op> &op, const Outcome &outcome);

    CaptureService &m_captures;
    SessionController &m_session;
    GuestState m_state;
    Customer m_before;                  ///< as it was before the last act
    std::vector<ConsentEvent> m_eventsBefore;
    std::optional<Op> m_last;           ///< what may be taken back
    quint64 m_guest = 0;                ///< late answers about somebody earlier are dropped
    bool m_acting = false;              ///< an impatient second tap does nothing
    QTimer m_idle, m_undo;
};

} // namespace tuttu
