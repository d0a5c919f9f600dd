// SPDX-FileCopyrightText: 2026 Tuttu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/visit/handovercontroller.h"

#include <QWidget>

namespace tuttu {

class Button;
class HandOverText;
class Label;
class ScoreScale;

/** The one question. */
class ScoreQuestion final : public QWidget
{
    Q_OBJECT
public:
    explicit ScoreQuestion(QWidget *parent = nullptr);
    void present(const HandOverState &state);
    void speak(const HandOverText &text);

Q_SIGNALS:
    void chosen(int score);
    void declined();

private:
    Label *m_question, *m_least, *m_most, *m_goesToShop, *m_withoutName;
    ScoreScale *m_scale;
    Button *m_noThanks;
};

} // namespace tuttu
