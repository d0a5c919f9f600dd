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

void BriefFooter::present(const BriefState &state, const BriefScene &scene)
{
    const auto open = std::count_if(state.profile.holds.begin(), state.profile.holds.end(), [](const Hold &h) { return h.state == HoldState::Open; });
    m_holds->setText(open == 0 ? tr("Hold") : tr("On hold · %n", nullptr, int(open)));
    presentFeedback(state, scene);
}

void BriefFooter::presentFeedback(const BriefState &state, const BriefScene &scene)
{
    m_feedback->setText(tr("Ask for feedback"));
    m_feedback->setEnabled(true);
    QDateTime last;
    for (const NpsAnswer &answer : state.profile.scores)
        last = last.isValid() ? std::max(last, answer.at) : answer.at;
    if (!last.isValid() || last.daysTo(scene.now) >= quietDays)
        return;
    const TimeText time(scene.zone, scene.now);
    m_feedback->setText(tr("Feedback given %1").arg(time.day(time.dayOf(last))));
    m_feedback->setEnabled(false);
}

void BriefFooter::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.fillRect(rect(), tokensOf(this).surface);
    painter.fillRect(QRect(0, 0, width(), 1), tokensOf(this).line);
}

} // namespace tuttu
