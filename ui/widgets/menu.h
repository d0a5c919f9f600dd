// SPDX-FileCopyrightText: 2026 Tuttu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/theme/icon.h"

#include <QWidget>

#include <functional>
#include <vector>

namespace tuttu {

struct MenuItem {
    QString text;
    Icon icon = Icon::None;
    std::function<void()> then;
    bool checked = false;
    QString below;          ///< a second, softer line: what the choice means, or why it cannot be made now
    bool enabled = true;
};

/** A short list of things to do, beside the button it came from. Opened by Stage::openMenu. Rows of 56 px; Up, Down, Enter, Escape. */
class Menu : public QWidget
{
    Q_OBJECT
public:
    explicit Menu(std::vector<MenuItem> items, QWidget *parent = nullptr);

protected:
    void paintEvent(QPaintEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void mousePressEvent(QMouseEvent *) override {}

private:
    void step(int by);
    std::vector<QWidget *> m_rows;
};

} // namespace tuttu
