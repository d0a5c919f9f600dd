// SPDX-FileCopyrightText: 2026 Tuttu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/capture/quiz.h"
#include "core/visit/guestcontroller.h"

namespace tuttu {

struct QuizState {
    enum class Step { Closed, Question, Told /**< what they told, to change or remove */ };
    Step step = Step::Closed;
    int question = 0;               ///< which of them is asked
    QStringList answers;            ///< "question:choice", also those not kept yet
};

/** What a customer tells about their taste, in their own hand. Kept when the last question is left; theirs to change and to remove. */
class QuizController final : public QObject
{
    Q_OBJECT
public:
    QuizController(GuestController &guest, const Clock &clock, QObject *parent = nullptr);

    const QuizState &state() const { return m_state; }
    const Quiz &quiz() const { return m_quiz; }
    void choose(const QString &choice); ///< of the question asked; again: no longer. Where one may be chosen, the other goes
    void next();                    ///< from the last question: kept
    void back();
    void change();                  ///< from the first question, with what they told
    void remove();                  ///< all of it
    void done();                    ///< leaves; what was told until then is kept

Q_SIGNALS:
    void changed();

private:
    void onOpened(GuestScene scene);
    void onGuestChanged();
    void keep();

    GuestController &m_guest;
    const Clock &m_clock;
    const Quiz m_quiz;
    QuizState m_state;
};

} // namespace tuttu
