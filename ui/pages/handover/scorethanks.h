// SPDX-FileCopyrightText: 2026 Tuttu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

namespace tuttu {

class HandOverText;
class Button;
class Label;

/** Thank you; the page leaves by itself. */
class ScoreThanks final : public QWidget
{
    Q_OBJECT
public:
    explicit ScoreThanks(QWidget *parent = nullptr);
    void speak(const HandOverText &text);
    void present(bool canChange);

Q_SIGNALS:
    void changeWanted();     ///< the answer, while it may be

private:
    Label *m_title, *m_line;
    Button *m_change;
};

} // namespace tuttu
