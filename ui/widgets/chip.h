// SPDX-FileCopyrightText: 2026 Tuttu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/theme/icon.h"
#include "ui/theme/tokens.h"

#include <QAbstractButton>
#include <QLabel>

namespace tuttu {

/** A small fact in its tone: "2 min", "Regular", "Live". Not touched. */
class Chip : public QLabel
{
    Q_OBJECT
public:
    explicit Chip(const QString &text = {}, Tone tone = Tone::Neutral, Icon icon = Icon::None, QWidget *parent = nullptr);

    void set(const QString &text, Tone tone, Icon icon = Icon::None);
    bool isCut() const { return width() < minimumSizeHint().width(); }

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    Tone m_tone;
    Icon m_icon;
};

/** A fact one can switch: checked shows accent and a tick. 48 px to the finger, 40 px to the eye. */
class ToggleChip : public QAbstractButton
{
    Q_OBJECT
public:
    explicit ToggleChip(const QString &text, QWidget *parent = nullptr);
    QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
};

} // namespace tuttu
