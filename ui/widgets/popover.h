// SPDX-FileCopyrightText: 2026 Tuttu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

namespace tuttu {

/** A few sentences beside what they explain. Opened by Stage::openBeside; goes on Escape, on its button or on a touch anywhere else. */
class Popover final : public QWidget
{
    Q_OBJECT
public:
    /** `saying`: words to say, below the text and set apart; may be empty. */
    Popover(const QString &title, const QString &text, const QString &saying = {}, QWidget *parent = nullptr);
    QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;
    void mousePressEvent(QMouseEvent *) override {} // not through to what lies below
};

} // namespace tuttu
