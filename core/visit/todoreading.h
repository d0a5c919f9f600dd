// SPDX-FileCopyrightText: 2026 Tuttu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/visit/todocontroller.h"

#include <QTimeZone>

namespace tuttu {

struct Shelf;

/** Which days a list of what is to be done spans. */
struct TodoSpan {
    QTimeZone zone;             ///< the shop's
    QDate today, lastDue;       ///< store-local
    QDateTime doneSince;
};

/** A job for the storage thread: follow-ups and holds due up to the last day, soonest first, then the follow-ups done lately, latest first. */
Result<std::vector<TodoRow>> readTodoRows(Shelf &shelf, const TodoSpan &span);
TodoTerm termOf(const QDate &due, const QDate &today);

} // namespace tuttu
