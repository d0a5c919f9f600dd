// SPDX-FileCopyrightText: 2026 Tuttu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

namespace tuttu {

class Button;
class Label;

/** A small number between two buttons: fewer and more. */
class Stepper final : public QWidget
{
    Q_OBJECT
public:
    Stepper(int least, int most, QWidget *parent = nullptr);
    int value() const { return m_value; }
    void setValue(int value);

Q_SIGNALS:
    void changed(int value);

private:
    int m_least, m_most, m_value;
    Button *m_fewer, *m_more;
    Label *m_shown;
};

} // namespace tuttu
