// SPDX-FileCopyrightText: 2026 Tuttu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/visit/visitcontroller.h"
#include "ui/pages/brief/briefscene.h"

#include <QWidget>

class QStackedLayout;

namespace tuttu {

class BriefBody;
class BriefFooter;
class BriefHeader;
class EmptyState;

/** The brief as it is drawn: renders a plain state with all its faces and tells what was touched. */
class BriefView final : public QWidget
{
    Q_OBJECT
public:
    explicit BriefView(QWidget *parent = nullptr);
    void present(const BriefState &state, const BriefScene &scene);
    /** Whether everything up to the end of the Know band shows without scrolling. */
    bool fits() const;
    QWidget *consents() const;
    void setInBasket(int pieces);

Q_SIGNALS:
    void judged(int cue, tuttu::CueVerdict verdict);
    void holdRequested(int recommendation);
    void declined(int recommendation);
    void reminderRequested(const QString &subject); ///< of a cue
    void whyRequested(QWidget *card, const QString &subject, const QString &evidence, const QString &ifAsked);
    void closeRequested();
    void noticingRequested();
    void actsRequested(QWidget *beside);
    void editRequested();
    void recordsRequested();
    void retryRequested();
    void noteRequested();
    void holdsRequested();
    void basketRequested();
    void followUpRequested();
    void timelineRequested();
    void feedbackRequested();

private:
    void presentFace(const BriefState &state);

    BriefHeader *m_header;
    BriefBody *m_body;
    BriefFooter *m_footer;
    EmptyState *m_face;
    QStackedLayout *m_middle;
    BriefState::Face m_shown = BriefState::Face::Empty;
    quint64 m_nonce = 0;
};

} // namespace tuttu
