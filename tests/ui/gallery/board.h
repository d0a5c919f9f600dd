// SPDX-FileCopyrightText: 2026 Tuttu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QWidget>

#include <functional>
#include <vector>

namespace tuttu {

/** One picture: a name and what makes its widget. */
struct Board {
    QString name;
    std::function<QWidget *()> make;
};

std::vector<Board> widgetBoards();
std::vector<Board> pageBoards();        ///< sign-in, Floor and what leads to them
std::vector<Board> briefBoards();       ///< the brief, its sheets and its timeline
std::vector<Board> handOverBoards();    ///< the turned tablet
std::vector<Board> chartBoards();
std::vector<Board> managerBoards();     ///< what opens over a manager's day

} // namespace tuttu
