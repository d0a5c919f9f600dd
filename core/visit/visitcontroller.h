// SPDX-FileCopyrightText: 2026 Tuttu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/clock.h"
#include "core/capture/wordings.h"
#include "core/domain/op.h"
#include "core/profile/profileservice.h"
#include "core/visit/feedbackdraw.h"

#include <QFuture>
#include <QObject>

#include <optional>

namespace tuttu {

class CaptureService;
class SessionController;

struct BriefState {
    enum class Face { Empty, Loading, Ready, Error };
    Face face = Face::Empty;
    quint64 nonce = 0;                 ///< with the customer's id, what this view is bound to: other answers are dropped
    CustomerId customer;
    VisitId visit;                     ///< null when opened without a visit
    Recognition recognition;
    Profile profile;
    Brief brief;
    std::vector<std::optional<CueVerdict>> verdicts; ///< parallel to brief.cues
    std::vector<TimelineEntry> timeline;
    FeedbackAsk feedback = FeedbackAsk::NoVisit; ///< whether the system asks them today
    std::vector<ProductId> held;       ///< recommendations put on hold in this view
    bool doesWithout = false;          ///< drawn to be shown no recommendations (core/analytics/experiments)
    std::optional<Error> problem;
};

/** One customer in front of one clerk: the brief and what is captured on it. Every `add...` answers after the capture is safe;
 *  on an error the caller keeps the draft. GUI thread. */
class VisitController final : public QObject
{
    Q_OBJECT
public:
    VisitController(ProfileService &profiles, CaptureService &captures, SessionController &session, const Clock &clock,
                    QObject *parent = nullptr);

    const BriefState &state() const { return m_state; }

    void show(const OpenedProfile &opened, VisitId visit);  ///< already read: the scan's own answer
    void open(CustomerId customer, const Recognition &why, VisitId visit);
    void hear(const std::vector<Op> &ops);    ///< other devices' acts are in the cache now
    void close();                                           ///< clears people from memory and screen

    void judge(int cue, CueVerdict verdict);
    void decline(int recommendation);
    QFuture<Result<Op>> hold(ProductId product, int quantity, const QDate &until);
    QFuture<Result<Op>> addNote(const QStringList &chips, const QString &text);
    /** A message that was sent with the shop's own phone or mail. */
    QFuture<Result<Op>> addMessage(Purpose channel, const QString &text);
    QFuture<Result<Op>> addFollowUp(const QString &what, const QDate &due, FollowUpOrigin origin = FollowUpOrigin::ByHand);
    void pauseNoticing(int seconds);                        ///< no radio notices them for so long; 0: it may again
    /** What they told the clerk about one purpose: Granted, OneToOne or Refused. Whether it may be kept, capturerule decides: a yes only of
     *  somebody who was never asked. */
    QFuture<Result<Op>> heard(Purpose purpose, ConsentState answer);
    void stopNoticing();                                    ///< for ever: the consent is withdrawn; only the customer can give it again
    QDate today() const;                                    ///< store-local

Q_SIGNALS:
    void changed();
    void saved(const QString &kind);            ///< op kind, after its COMMIT
    void refused(const tuttu::Error &error);    ///< nothing was kept

private:
    QFuture<Result<Op>> record(const Outcome &outcome);
    void onRecorded(const Op &op, const Outcome &outcome);
    void onUndone(const OpId &undone);
    void fill(const OpenedProfile &opened);
    void reload();

    ProfileService &m_profiles;
    CaptureService &m_captures;
    SessionController &m_session;
    const Clock &m_clock;
    const Wordings m_wordings;
    BriefState m_state;
    OpId m_last;                       ///< the act laid over last; taken back, all is as it was before
    std::unique_ptr<const BriefState> m_beforeLast;
};

} // namespace tuttu
