// SPDX-FileCopyrightText: 2026 Tuttu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/handover/scorequestion.h"

#include "ui/pages/handover/scorescale.h"
#include "ui/text/handovertext.h"
#include "ui/widgets/button.h"
#include "ui/widgets/label.h"

#include <QVBoxLayout>

namespace tuttu {

using Phrase = HandOverText::Phrase;

ScoreQuestion::ScoreQuestion(QWidget *parent)
    : QWidget(parent), m_question(new Label(TextRole::Hero)), m_least(new Label(TextRole::BigButton, {}, Ink::Soft)),
      m_most(new Label(TextRole::BigButton, {}, Ink::Soft)), m_goesToShop(new Label(TextRole::Strong)),
      m_withoutName(new Label(TextRole::Line, {}, Ink::Soft)), m_scale(new ScoreScale), m_noThanks(new Button(Button::Kind::Secondary, QString()))
{
    m_noThanks->setSize(Button::Size::Big);
    m_question->setMaximumWidth(1000); // two lines read better than one from edge to edge
    m_most->setAlignment(Qt::AlignRight);
    auto *all = new QVBoxLayout(this);
    all->setContentsMargins(0, 0, 0, 0);
    all->setSpacing(0);
    all->addStretch(1);
    all->addWidget(m_question);
    all->addSpacing(40);
    all->addWidget(m_scale);
    all->addSpacing(14);
    auto *ends = new QHBoxLayout;
    ends->setSpacing(24);
    ends->addWidget(m_least, 1);
    ends->addWidget(m_most, 1);
    all->addLayout(ends);
    all->addStretch(1);
    auto *foot = new QHBoxLayout;
    foot->setSpacing(24);
    auto *promise = new QVBoxLayout;
    promise->setSpacing(6);
    promise->addStretch(1);
    promise->addWidget(m_goesToShop);
    promise->addWidget(m_withoutName);
    foot->addLayout(promise, 1);
    foot->addWidget(m_noThanks, 0, Qt::AlignBottom);
    all->addLayout(foot);
    connect(m_scale, &ScoreScale::chosen, this, &ScoreQuestion::chosen);
    connect(m_noThanks, &Button::clicked, this, &ScoreQuestion::declined);
}

void ScoreQuestion::present(const HandOverState &state)
{
    m_scale->setChosen(state.score);
}

void ScoreQuestion::speak(const HandOverText &text)
{
    m_question->setText(text(Phrase::Question));
    m_least->setText(text(Phrase::LeastLikely));
    m_most->setText(text(Phrase::MostLikely));
    m_goesToShop->setText(text(Phrase::GoesToShop));
    m_withoutName->setText(text(Phrase::WithoutName));
    m_noThanks->setText(text(Phrase::NoThanks));
    m_scale->speak(text);
}

} // namespace tuttu
