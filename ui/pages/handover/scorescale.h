// SPDX-FileCopyrightText: 2026 Tuttu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

#include <vector>

class QAbstractButton;

namespace tuttu {

class HandOverText;

/** 0 to 10 as eleven equal targets in ascending order: no colours, no faces, none chosen beforehand. */
class ScoreScale final : public QWidget
{
    Q_OBJECT
public:
    explicit ScoreScale(QWidget *parent = nullptr);

    void setChosen(int score);                  ///< -1 = none; shown after coming back, by a stronger border
    void speak(const HandOverText &text);
    const std::vector<QAbstractButton *> &targets() const { return m_targets; }

Q_SIGNALS:
    void chosen(int score);

private:
    std::vector<QAbstractButton *> m_targets;
};

} // namespace tuttu
