// SPDX-FileCopyrightText: 2026 Tuttu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/clock.h"
#include "core/visit/visitcontroller.h"
#include "ui/dialogs/followupsheet.h"
#include "ui/dialogs/notesheet.h"
#include "ui/pages/brief/briefscene.h"

#include <QHash>
#include <QTimer>
#include <QWidget>

class QStackedLayout;

namespace tuttu {

class BriefView;
class CaptureService;
class HandOverController;
class StatusController;
class TimelinePage;

/** One customer in front of one clerk: the brief, its timeline and the sheets that capture. */
class BriefPage final : public QWidget
{
    Q_OBJECT
public:
    BriefPage(VisitController &visits, SessionController &session, StatusController &status, HandOverController &handOver, const CaptureService &captures,
              const Clock &clock, QWidget *parent = nullptr);

    // What the footer's buttons and the header's consents do; each opens over the page.
    void openNote();
    void openFollowUp();                                ///< with what was half written
    void remind(const FollowUpDraft &suggested);        ///< a follow-up out of something else
    void openHold(int recommendation);
    void openConsents();
    void showTimeline(bool timeline);
    void askForFeedback();
    void setInBasket(int pieces);

Q_SIGNALS:
    void basketRequested();
    void actsRequested(QWidget *beside);                ///< what else can be done for them
    void permissionsRequested();                        ///< asked on the tablet
    void editRequested();
    void recordsRequested();                            ///< they are made of
    void closeRequested();                              ///< back to the floor; the visit goes on
    void handingOver(const QStringList &languages);     ///< the tablet is about to be turned: the customer's languages, preferred first

protected:
    void showEvent(QShowEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    /** Whose half-written word it is: a colleague must not find it, nor another customer get it. */
    using DraftKey = std::pair<ClerkId, CustomerId>;

    void makeViews();
    BriefScene scene() const;
    DraftKey draftKey() const;
    void present();
    void openHolds();
    void openFollowUpSheet(const FollowUpDraft &draft, bool suggested);
    void remindOfHold(const Hold &hold);
    void openHoldSheet(const std::vector<Product> &products, const QStringList &lines, const std::vector<Hold> &onHold);
    void explain(QWidget *card, const QString &subject, const QString &evidence, const QString &ifAsked = {});
    void judge(int cue, CueVerdict verdict);
    void heard(Purpose purpose, ConsentState answer);
    void onRefused(const Error &error);

    VisitController &m_visits;
    SessionController &m_session;
    StatusController &m_status;
    HandOverController &m_handOver;
    const CaptureService &m_captures; ///< knows what not to write about anybody
    const Clock &m_clock;
    BriefView *m_view = nullptr;
    TimelinePage *m_timeline = nullptr;
    QStackedLayout *m_pages;
    int m_inBasket = 0;
    QTimer m_minute;                                    ///< "2 min ago" moves on
    QHash<DraftKey, NoteDraft> m_notes;
    QHash<DraftKey, FollowUpDraft> m_followUps;
};

} // namespace tuttu
