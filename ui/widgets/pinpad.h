// SPDX-FileCopyrightText: 2026 Tuttu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

namespace tuttu {

/** How many digits have been entered; never which. */
class PinDots : public QWidget
{
    Q_OBJECT
public:
    explicit PinDots(QWidget *parent = nullptr);
    void set(int filled, int length);
    QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    int m_filled = 0, m_length = 4;
};

/** Twelve keys of 96x80 and the digits of a keyboard. Keeps nothing: the page counts. Never mirrored: a number pad is one everywhere. */
class PinPad : public QWidget
{
    Q_OBJECT
public:
    explicit PinPad(QWidget *parent = nullptr);

signals:
    void digitPressed(int digit);
    void backspacePressed();
    void clearPressed();

protected:
    void keyPressEvent(QKeyEvent *event) override;
};

} // namespace tuttu
