// SPDX-FileCopyrightText: 2026 Tuttu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/handover/permissioncardwidget.h"

#include "core/base/daytext.h"
#include "core/base/languagename.h"
#include "ui/text/handovertext.h"
#include "ui/widgets/button.h"
#include "ui/widgets/chip.h"
#include "ui/widgets/label.h"
#include "ui/widgets/monogram.h"

#include <QHBoxLayout>

namespace tuttu {

using Phrase = HandOverText::Phrase;

namespace {

Icon glyphOf(Purpose purpose)
{
    switch (purpose) {
    case Purpose::EmailMarketing: return Icon::Mail;
    case Purpose::SmsMarketing: return Icon::Phone;
    case Purpose::Recognition: return Icon::Beacon;
    case Purpose::Profiling: return Icon::Spark;
    }
    Q_UNREACHABLE();
}

struct Said {
    Phrase phrase;
    Tone tone;
    Icon icon;
};

Said saidOf(ConsentState state)
{
    switch (state) {
    case ConsentState::NotAsked: return {Phrase::SaidNothing, Tone::Neutral, Icon::Question};
    case ConsentState::Granted: return {Phrase::SaidYes, Tone::Live, Icon::Check};
    case ConsentState::OneToOne: return {Phrase::SaidOneToOne, Tone::Live, Icon::Person};
    case ConsentState::Awaited: return {Phrase::AwaitsLink, Tone::Wait, Icon::Clock};
    case ConsentState::Refused: return {Phrase::SaidNo, Tone::Neutral, Icon::Close};
    case ConsentState::Withdrawn: return {Phrase::TookBack, Tone::Neutral, Icon::Close};
    }
    Q_UNREACHABLE();
}

void choose(Button *answer, bool chosen)
{
    answer->setChecked(chosen);
    answer->setGlyph(chosen ? Icon::Check : Icon::None);
}

} // namespace

PermissionCardWidget::PermissionCardWidget(Purpose purpose, QWidget *parent)
    : Card(parent), m_purpose(purpose), m_question(new Label(TextRole::Heading)), m_agreed(new Label(TextRole::Body)), m_ifNo(new Label(TextRole::Line, {}, Ink::Soft)),
      m_state(new Chip), m_yes(makeAnswer(ConsentState::Granted)), m_oneToOne(hasOneToOne(purpose) ? makeAnswer(ConsentState::OneToOne) : nullptr),
      m_no(makeAnswer(ConsentState::Refused))
{
    auto *disc = new Monogram(44);
    disc->setGlyph(glyphOf(purpose));
    auto *head = new QHBoxLayout;
    head->setSpacing(16);
    head->addWidget(disc, 0, Qt::AlignVCenter);
    head->addWidget(m_question, 1, Qt::AlignVCenter);
    head->addWidget(m_state, 0, Qt::AlignVCenter);
    auto *answers = new QHBoxLayout;
    answers->setSpacing(12);
    for (Button *answer : {m_yes, m_oneToOne, m_no}) {
        if (answer)
            answers->addWidget(answer, 1);
    }
    auto *all = new QVBoxLayout(this);
    all->setContentsMargins(24, 20, 24, 20);
    all->setSpacing(12);
    all->addLayout(head);
    all->addWidget(m_agreed);
    all->addLayout(answers);
    all->addWidget(m_ifNo);
}

Button *PermissionCardWidget::makeAnswer(ConsentState answer)
{
    auto *button = new Button(Button::Kind::Secondary, QString());
    button->setSize(Button::Size::Big);
    button->setCheckable(true);
    connect(button, &Button::clicked, this, [this, button, answer] {
        button->setChecked(!button->isChecked()); // it is chosen once it is kept
        Q_EMIT answered(m_purpose, answer);
    });
    return button;
}

void PermissionCardWidget::present(const PermissionCard &card, const HandOverText &text)
{
    const WordingText &words = card.words.text;
    m_question->setText(words.question);
    m_agreed->setText(words.agreed);
    m_yes->setText(words.yes);
    m_no->setText(words.no);
    const QString until = saysYes(card.state) && card.until.isValid() ? text(Phrase::HoldsUntil).arg(dayText(card.until, QDate(), localeOf(text.language()))) : QString();
    m_ifNo->setText(card.state == ConsentState::Awaited ? words.awaited : until.isEmpty() ? words.ifNo : until);
    choose(m_yes, card.state == ConsentState::Granted || card.state == ConsentState::Awaited);
    choose(m_no, saysNo(card.state));
    if (m_oneToOne) {
        m_oneToOne->setText(words.oneToOne);
        choose(m_oneToOne, card.state == ConsentState::OneToOne);
    }
    presentState(card, text);
    const QString spoken = text(Phrase::Answers);
    for (Button *answer : {m_yes, m_oneToOne, m_no}) {
        if (answer)
            answer->setAccessibleDescription(spoken);
    }
    setAccessibleName(words.question);
    setAccessibleDescription(m_state->text());
}

void PermissionCardWidget::presentState(const PermissionCard &card, const HandOverText &text)
{
    const Said said = saidOf(card.state);
    const QString state = text(said.phrase);
    const QLocale locale = localeOf(text.language());
    m_state->set(card.said.isValid() ? text(Phrase::SaidOn).arg(state, dayText(card.said, QDate(), locale)) : state, said.tone, said.icon);
}

} // namespace tuttu
