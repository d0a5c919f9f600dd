// SPDX-FileCopyrightText: 2026 Tuttu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/widgets/card.h"

namespace tuttu {

class Label;

/** One picture to choose; chosen shows an edge and a tick. */
class QuizChoiceButton final : public CardButton
{
    Q_OBJECT
public:
    QuizChoiceButton(const QString &picture, const QString &words, QWidget *parent = nullptr);
    void setWords(const QString &words);

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    Label *m_words;
};

} // namespace tuttu
