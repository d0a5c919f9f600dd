// SPDX-FileCopyrightText: 2026 Tuttu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/clock.h"
#include "core/base/result.h"
#include "core/capture/captureservice.h"
#include "core/domain/ids.h"

#include <QObject>
#include <QStringList>
#include <QTimer>

#include <optional>

namespace tuttu {

struct Op;
struct ShopContext;
class SessionController;

struct HandOverState {
    enum class Step { Idle, Question, Reasons, Thanks };
    Step step = Step::Idle;
    int score = -1;                 ///< 0..10 once chosen
    QStringList reasons;            ///< machine names of the chosen chips
    QString comment;
    bool withName = false;          ///< the customer lets the answer be kept with their name
    bool nameKnown = false;         ///< whether that can be offered at all; the name itself is not here
    bool mayAskBack = false;        ///< a low score: they may ask to be contacted
    bool wantsContact = false;      ///< then the answer is kept with their name
    QString contact;                ///< how they want to be reached
    bool canChange = false;         ///< at the thanks: the answer may yet be taken back
    std::optional<Error> problem;   ///< the answer is kept on the screen
};

/** The tablet in the customer's hand: one question, optional reasons, thanks, and back by itself to the sign-in page. It knows no
 *  profile, only whose visit it is. An answer left half-given after 60 s is saved as it is; none given counts as abandoned. */
class HandOverController final : public QObject
{
    Q_OBJECT
public:
    static constexpr int idleSecs = 60;
    static constexpr int thanksSecs = CaptureService::undoSecs; ///< so long the answer may be changed
    static constexpr int highestAskingBack = 6; ///< a detractor's score (NPS): these are asked whether we may come back to them

    HandOverController(CaptureService &captures, SessionController &session, const ShopContext &shop, const Clock &clock, QObject *parent = nullptr);

    const HandOverState &state() const { return m_state; }
    static QStringList reasonChips();  ///< machine names, in their fixed order

    void start(CustomerId customer, VisitId visit);
    void choose(int score);
    void back();                       ///< to the question: the score may be changed until it is sent
    void toggleReason(const QString &chip);
    void setComment(const QString &comment);
    void setWithName(bool withName);
    void setWantsContact(bool wants);
    void setContact(const QString &contact);
    void send();
    void changeAnswer();               ///< takes the answer back: the question stands again, as it was answered
    void decline();
    void touched();                    ///< restarts the idle clock
    void idle();                       ///< that clock has run out; called by it and by tests

Q_SIGNALS:
    void changed();
    void finished();                   ///< the sign-in page takes over

private:
    void onSaved(const Op &op);
    void openCase();
    void finish();

    CaptureService &m_captures;
    SessionController &m_session;
    const ShopContext &m_shop;
    const Clock &m_clock;
    HandOverState m_state;
    CustomerId m_customer;
    VisitId m_visit;
    bool m_sending = false;
    OpId m_answer, m_case;             ///< just saved; null = none
    QTimer m_timer;
};

} // namespace tuttu
