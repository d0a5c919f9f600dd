// SPDX-FileCopyrightText: 2026 Tuttu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/storage/tallystore.h"

namespace tuttu {

// On the storage thread. Days are counted when they are asked for and something happened since; the TallyKeeper counts most of them before.

/** Counts what is due of these days, at most so many of them, the latest first, and last of all the one or two that still go on; answers how many are
 *  still due. Days to come and days before anything happened are never due. Each day is its own transaction. */
Result<int> countDays(Shelf &shelf, const TallyRule &rule, const QDate &first, const QDate &last, const QDateTime &now, int most);

/** These days, counted up to now. A day of which nothing is known is not among them. */
Result<std::vector<DayTally>> countedDays(Shelf &shelf, const TallyRule &rule, const QDate &first, const QDate &last, const QDateTime &now, TallyStore::Part part);

} // namespace tuttu
