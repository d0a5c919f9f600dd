// SPDX-FileCopyrightText: 2026 Tuttu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/theme/icon.h"
#include "ui/theme/tokens.h"

#include <QWidget>

namespace tuttu {

class Button;
class Label;

/** A calm strip above a page: something is old, broken or worth knowing; with one action at most. */
class Banner : public QWidget
{
    Q_OBJECT
public:
    explicit Banner(QWidget *parent = nullptr);
    void set(Tone tone, Icon icon, const QString &sentence, const QString &action = {});

signals:
    void actionClicked();

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    Tone m_tone = Tone::Info;
    Icon m_icon = Icon::Info;
    Label *m_sentence;
    Button *m_action;
};

} // namespace tuttu
