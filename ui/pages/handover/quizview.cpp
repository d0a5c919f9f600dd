// SPDX-FileCopyrightText: 2026 Tuttu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/handover/quizview.h"

#include "core/base/languagename.h"
#include "ui/pages/handover/guestfoot.h"
#include "ui/pages/handover/quizchoice.h"
#include "ui/widgets/button.h"
#include "ui/widgets/chip.h"
#include "ui/widgets/flowlayout.h"
#include "ui/widgets/label.h"

#include <QStackedLayout>
#include <QVBoxLayout>

#include <utility>

namespace tuttu {

using Phrase = HandOverText::Phrase;
using Step = QuizState::Step;

QuizView::QuizView(const Quiz &quiz, QWidget *parent)
    : GuestFrame(parent), m_quiz(quiz), m_steps(new QStackedLayout), m_ask(new Label(TextRole::Hero)), m_how(new Label(TextRole::Body, {}, Ink::Soft)),
      m_progress(new Label(TextRole::Strong, {}, Ink::Soft)), m_choices(new QHBoxLayout), m_back(new Button(Button::Kind::Secondary, QString())),
      m_next(new Button(Button::Kind::Primary, QString())), m_title(new Label(TextRole::Hero)), m_why(new Label(TextRole::Body, {}, Ink::Soft)),
      m_likesTitle(new Label(TextRole::Heading)), m_avoidsTitle(new Label(TextRole::Heading)), m_likes(new FlowLayout(nullptr, 8)), m_avoids(new FlowLayout(nullptr, 8)),
      m_change(new Button(Button::Kind::Secondary, QString(), Icon::Pencil)), m_remove(new Button(Button::Kind::Secondary, QString(), Icon::Close)), m_foot(new GuestFoot)
{
    for (Button *button : {m_back, m_next, m_change, m_remove})
        button->setSize(Button::Size::Big);
    column()->addLayout(m_steps, 1);
    m_steps->addWidget(new QWidget); // nobody: nothing shows
    m_steps->addWidget(makeQuestion());
    m_steps->addWidget(makeTold());
    column()->addWidget(m_foot);
    connect(m_back, &Button::clicked, this, &QuizView::backWanted);
    connect(m_next, &Button::clicked, this, &QuizView::nextWanted);
    connect(m_change, &Button::clicked, this, &QuizView::changeWanted);
    connect(m_remove, &Button::clicked, this, &QuizView::removeWanted);
    connect(m_foot, &GuestFoot::undoWanted, this, &QuizView::undoWanted);
    connect(m_foot, &GuestFoot::doneWanted, this, &QuizView::doneWanted);
    retranslate();
}

QWidget *QuizView::makeQuestion()
{
    auto *page = new QWidget;
    auto *ground = new Ground;
    m_choices->setContentsMargins(0, 20, 0, 20);
    m_choices->setSpacing(16);
    ground->setLayout(m_choices);
    auto *ways = new QHBoxLayout;
    ways->setSpacing(16);
    ways->addWidget(m_back);
    ways->addWidget(m_progress, 1, Qt::AlignVCenter);
    ways->addWidget(m_next);
    m_next->setMinimumWidth(168);
    m_progress->setAlignment(Qt::AlignHCenter);
    auto *all = new QVBoxLayout(page);
    all->setContentsMargins(0, 0, 0, 0);
    all->addStretch(1);
    all->addWidget(m_ask);
    all->addSpacing(4);
    all->addWidget(m_how);
    all->addSpacing(12);
    all->addWidget(ground);
    all->addSpacing(12);
    all->addLayout(ways);
    all->addStretch(1);
    return page;
}

QWidget *QuizView::makeTold()
{
    auto *page = new QWidget;
    auto *all = new QVBoxLayout(page);
    all->setContentsMargins(0, 0, 0, 0);
    all->setSpacing(12);
    all->addStretch(1);
    all->addWidget(m_title);
    all->addWidget(m_why);
    all->addSpacing(16);
    all->addWidget(m_likesTitle);
    all->addLayout(m_likes);
    all->addSpacing(8);
    all->addWidget(m_avoidsTitle);
    all->addLayout(m_avoids);
    all->addSpacing(16);
    auto *ways = new QHBoxLayout;
    ways->setSpacing(16);
    ways->addWidget(m_change);
    ways->addWidget(m_remove);
    ways->addStretch(1);
    all->addLayout(ways);
    all->addStretch(2);
    return page;
}

void QuizView::present(const QuizState &state, const GuestState &guest)
{
    const bool moved = state.step != m_state.step || state.question != m_state.question;
    m_state = state;
    m_foot->present(guest);
    m_foot->setDoneMatters(state.step != Step::Question);
    if (state.step == Step::Question)
        showQuestion();
    else
        showTold();
    m_steps->setCurrentIndex(int(state.step));
    if (moved)
        setFocus(Qt::OtherFocusReason); // no picture looks chosen
}

void QuizView::showQuestion()
{
    const QuizQuestion &question = m_quiz.questions[size_t(m_state.question)];
    if (std::exchange(m_shown, m_state.question) != m_state.question) {
        clearLayout(*m_choices);
        m_buttons.clear();
        m_choices->addStretch(1);
        for (const QuizChoice &choice : question.choices) {
            auto *button = new QuizChoiceButton(choice.picture, spoken(choice.say, language()));
            m_buttons.push_back(button);
            m_choices->addWidget(button);
            connect(button, &QAbstractButton::clicked, this, [this, name = choice.name] { Q_EMIT chosen(name); });
        }
        m_choices->addStretch(1);
    }
    for (size_t i = 0; i < m_buttons.size(); ++i) {
        m_buttons[i]->setWords(spoken(question.choices[i].say, language()));
        m_buttons[i]->setChecked(m_state.answers.contains(question.answer(question.choices[i])));
    }
    m_ask->setText(spoken(question.ask, language()));
    m_how->setText(text()(question.several ? Phrase::QuizSeveral : Phrase::QuizOne));
    m_progress->setText(text()(Phrase::QuizStep).arg(localeOf(language()).toString(m_state.question + 1), localeOf(language()).toString(int(m_quiz.questions.size()))));
    m_back->setEnabled(m_state.question > 0);
}

void QuizView::showTold()
{
    clearLayout(*m_likes);
    clearLayout(*m_avoids);
    for (const QuizQuestion &question : m_quiz.questions) {
        for (const QuizChoice &choice : question.choices) {
            if (!m_state.answers.contains(question.answer(choice)))
                continue;
            const bool avoids = !choice.avoids.isEmpty();
            (avoids ? m_avoids : m_likes)->addWidget(new Chip(spoken(choice.say, language()), avoids ? Tone::Neutral : Tone::Live, avoids ? Icon::Close : Icon::Heart));
        }
    }
    const bool nothing = m_state.answers.isEmpty();
    m_title->setText(text()(nothing ? Phrase::QuizNothing : Phrase::QuizTold));
    m_likesTitle->setVisible(m_likes->count() > 0);
    m_avoidsTitle->setVisible(m_avoids->count() > 0);
    m_remove->setVisible(!nothing);
}

void QuizView::retranslate()
{
    GuestFrame::retranslate();
    m_why->setText(text()(Phrase::QuizWhy));
    m_likesTitle->setText(text()(Phrase::QuizLikes));
    m_avoidsTitle->setText(text()(Phrase::QuizAvoids));
    m_change->setText(text()(Phrase::QuizChange));
    m_remove->setText(text()(Phrase::QuizRemove));
    m_back->setText(text()(Phrase::Back));
    m_next->setText(text()(Phrase::QuizNext));
    m_foot->speak(text());
    if (m_state.step == Step::Question)
        showQuestion();
    else
        showTold();
}

} // namespace tuttu
