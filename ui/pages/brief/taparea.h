// SPDX-FileCopyrightText: 2026 Tuttu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAbstractButton>

namespace tuttu {

/** A stretch of texts to press for more: no border of its own, a quiet ground while pressed, a ring under the keyboard. Its layout
 *  holds the texts; they do not take the press away. */
class TapArea final : public QAbstractButton
{
    Q_OBJECT
public:
    explicit TapArea(QWidget *parent = nullptr);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;
    bool hasHeightForWidth() const override { return true; }
    int heightForWidth(int width) const override;

protected:
    void paintEvent(QPaintEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
};

} // namespace tuttu
