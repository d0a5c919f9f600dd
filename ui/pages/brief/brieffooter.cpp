// SPDX-FileCopyrightText: 2026 Tuttu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/brief/brieffooter.h"

#include "ui/text/timetext.h"
#include "ui/widgets/button.h"

#include <QHBoxLayout>
#include <QPainter>

#include <algorithm>

namespace tuttu {

BriefFooter::BriefFooter(QWidget *parent) : QWidget(parent)
{
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(24, 8, 24, 8);
    row->setSpacing(12);
    add(new Button(Button::Kind::Secondary, tr("Note"), Icon::Note), &BriefFooter::noteRequested);
    m_holds = add(new Button(Button::Kind::Secondary, tr("Hold"), Icon::Bag), &BriefFooter::holdsRequested);
    m_basket = add(new Button(Button::Kind::Secondary, tr("Basket"), Icon::Basket), &BriefFooter::basketRequested);
    add(new Button(Button::Kind::Secondary, tr("Follow-up"), Icon::Bell), &BriefFooter::followUpRequested);
    add(new Button(Button::Kind::Quiet, tr("Timeline")), &BriefFooter::timelineRequested);
    row->addStretch(1);
    m_feedback = add(new Button(Button::Kind::Primary, tr("Ask for feedback"), Icon::Smile), &BriefFooter::feedbackRequested);
}

Button *BriefFooter::add(Button *button, void (BriefFooter::*signal)())
{
    button->setSize(Button::Size::Big);
    layout()->addWidget(button);
    connect(button, &Button::clicked, this, signal);
    return button;
}

void BriefFooter::setInBasket(int pieces)
{
    m_basket->setText(pieces == 0 ? tr("Basket") : tr("Basket · %n", nullptr, pieces));
}

void BriefFooter::present(const BriefState &state, const BriefScene &scene)
{
    const auto open = std::count_if(state.profile.holds.begin(), state.profile.holds.end(), [](const Hold &h) { return h.state == HoldState::Open; });
    m_holds->setText(open == 0 ? tr("Hold") : tr("On hold · %n", nullptr, int(open)));
    presentFeedback(state, scene);
}

/** Who is asked is drawn: a clerk cannot choose, and nobody is asked again soon. */
void BriefFooter::presentFeedback(const BriefState &state, const BriefScene &scene)
{
    m_feedback->setVisible(state.feedback == FeedbackAsk::Ask || state.feedback == FeedbackAsk::Quiet);
    m_feedback->setEnabled(state.feedback == FeedbackAsk::Ask);
    m_feedback->setText(tr("Ask for feedback"));
    if (state.feedback == FeedbackAsk::Quiet && state.profile.invited.isValid())
        m_feedback->setText(tr("Asked for feedback %1").arg(TimeText(scene.zone, scene.now).day(state.profile.invited)));
}

void BriefFooter::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.fillRect(rect(), tokensOf(this).surface);
    painter.fillRect(QRect(0, 0, width(), 1), tokensOf(this).line);
}

} // namespace tuttu
