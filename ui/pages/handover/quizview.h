// SPDX-FileCopyrightText: 2026 Tuttu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/visit/quizcontroller.h"
#include "ui/pages/handover/guestframe.h"

class QHBoxLayout;
class QStackedLayout;

namespace tuttu {

class Button;
class FlowLayout;
class GuestFoot;
class Label;
class QuizChoiceButton;

/** The questions, one at a time, and what was told. */
class QuizView final : public GuestFrame
{
    Q_OBJECT
public:
    explicit QuizView(const Quiz &quiz, QWidget *parent = nullptr);
    void present(const QuizState &state, const GuestState &guest);

Q_SIGNALS:
    void chosen(const QString &choice);
    void nextWanted();
    void backWanted();
    void changeWanted();
    void removeWanted();
    void undoWanted();
    void doneWanted();

private:
    void retranslate() override;
    QWidget *makeQuestion();
    QWidget *makeTold();
    void showQuestion();
    void showTold();

    const Quiz &m_quiz;
    QuizState m_state;
    QStackedLayout *m_steps;
    Label *m_ask, *m_how, *m_progress;
    QHBoxLayout *m_choices;
    std::vector<QuizChoiceButton *> m_buttons; ///< of the question shown
    int m_shown = -1;                          ///< which question the buttons are of
    Button *m_back, *m_next;
    Label *m_title, *m_why, *m_likesTitle, *m_avoidsTitle;
    FlowLayout *m_likes, *m_avoids;
    Button *m_change, *m_remove;
    GuestFoot *m_foot;
};

} // namespace tuttu
