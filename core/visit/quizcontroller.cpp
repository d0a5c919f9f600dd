// SPDX-FileCopyrightText: 2026 Tuttu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/visit/quizcontroller.h"

#include <algorithm>

namespace tuttu {

using Step = QuizState::Step;

QuizController::QuizController(GuestController &guest, const Clock &clock, QObject *parent)
    : QObject(parent), m_guest(guest), m_clock(clock), m_quiz(Quiz::standard())
{
    connect(&guest, &GuestController::opened, this, &QuizController::onOpened);
    connect(&guest, &GuestController::changed, this, &QuizController::onGuestChanged);
}

void QuizController::onOpened(GuestScene scene)
{
    m_state = {};
    if (scene == GuestScene::Quiz) {
        m_state.answers = m_guest.state().profile.customer.quiz.answers;
        m_state.step = m_state.answers.isEmpty() ? Step::Question : Step::Told;
    }
    Q_EMIT changed();
}

/** What is kept, removed or taken back shows as it now stands; a question half answered stays. */
void QuizController::onGuestChanged()
{
    if (m_guest.state().scene != GuestScene::Quiz)
        m_state = {};
    else if (m_state.step == Step::Told)
        m_state.answers = m_guest.state().profile.customer.quiz.answers;
    Q_EMIT changed();
}

void QuizController::choose(const QString &choice)
{
    if (m_state.step != Step::Question)
        return;
    m_guest.touched();
    const QuizQuestion &question = m_quiz.questions[size_t(m_state.question)];
    for (const QuizChoice &one : question.choices) {
        const QString answer = question.answer(one);
        if (one.name == choice) {
            if (!m_state.answers.removeOne(answer))
                m_state.answers += answer;
        } else if (!question.several) {
            m_state.answers.removeOne(answer);
        }
    }
    Q_EMIT changed();
}

void QuizController::next()
{
    if (m_state.step != Step::Question)
        return;
    m_guest.touched();
    if (size_t(m_state.question) + 1 == m_quiz.questions.size())
        return keep();
    ++m_state.question;
    Q_EMIT changed();
}

void QuizController::back()
{
    if (m_state.step != Step::Question || m_state.question == 0)
        return;
    m_guest.touched();
    --m_state.question;
    Q_EMIT changed();
}

void QuizController::keep()
{
    const Customer &customer = m_guest.state().profile.customer;
    const QuizAnswers told = m_quiz.told(m_state.answers, m_clock.now());
    m_state.step = Step::Told;
    if (told.answers != customer.quiz.answers)
        m_guest.act(InterestsTold{customer.id, told});
    else
        Q_EMIT changed();
}

void QuizController::change()
{
    if (m_state.step != Step::Told)
        return;
    m_guest.touched();
    m_state.step = Step::Question;
    m_state.question = 0;
    Q_EMIT changed();
}

void QuizController::remove()
{
    const Customer &customer = m_guest.state().profile.customer;
    if (m_state.step == Step::Told && !customer.quiz.answers.isEmpty())
        m_guest.act(InterestsTold{customer.id, {}});
}

void QuizController::done()
{
    if (m_state.step == Step::Question)
        keep();
    m_guest.done();
}

} // namespace tuttu
