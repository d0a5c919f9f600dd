// SPDX-FileCopyrightText: 2026 Tuttu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/handover/handoverview.h"

#include "ui/pages/handover/scorequestion.h"
#include "ui/pages/handover/scorereasons.h"
#include "ui/pages/handover/scorethanks.h"

#include <QStackedLayout>
#include <QVBoxLayout>

namespace tuttu {

using Step = HandOverState::Step;

HandOverView::HandOverView(QWidget *parent)
    : GuestFrame(parent), m_steps(new QStackedLayout), m_question(new ScoreQuestion), m_reasons(new ScoreReasons), m_thanks(new ScoreThanks)
{
    column()->addLayout(m_steps, 1);
    m_steps->addWidget(new QWidget); // nobody holds the tablet: nothing shows
    m_steps->addWidget(m_question);
    m_steps->addWidget(m_reasons);
    m_steps->addWidget(m_thanks);

    connect(m_question, &ScoreQuestion::chosen, this, &HandOverView::chosen);
    connect(m_question, &ScoreQuestion::declined, this, &HandOverView::declined);
    connect(m_reasons, &ScoreReasons::reasonToggled, this, &HandOverView::reasonToggled);
    connect(m_reasons, &ScoreReasons::commentChanged, this, &HandOverView::commentChanged);
    connect(m_reasons, &ScoreReasons::withNameChanged, this, &HandOverView::withNameChanged);
    connect(m_reasons, &ScoreReasons::wantsContactChanged, this, &HandOverView::wantsContactChanged);
    connect(m_reasons, &ScoreReasons::contactChanged, this, &HandOverView::contactChanged);
    connect(m_thanks, &ScoreThanks::changeWanted, this, &HandOverView::changeWanted);
    connect(m_reasons, &ScoreReasons::backWanted, this, &HandOverView::backWanted);
    connect(m_reasons, &ScoreReasons::sendWanted, this, &HandOverView::sendWanted);
    retranslate();
}

void HandOverView::retranslate()
{
    GuestFrame::retranslate();
    m_question->speak(text());
    m_reasons->speak(text());
    m_thanks->speak(text());
}

void HandOverView::present(const HandOverState &state)
{
    m_question->present(state);
    m_reasons->present(state);
    m_thanks->present(state.canChange);
    m_steps->setCurrentIndex(int(state.step));
    showLanguages(state.step == Step::Question || state.step == Step::Reasons);
    if (state.step != m_shown)
        setFocus(Qt::OtherFocusReason); // no target looks chosen, and no key still means what it meant on the page before
    m_shown = state.step;
}

} // namespace tuttu
