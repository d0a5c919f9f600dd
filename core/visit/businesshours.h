// SPDX-FileCopyrightText: 2026 Tuttu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/openinghours.h"

namespace tuttu {

/** The moment when the shop will have been open for so long since `from`. A shop without hours is always open. Looks a year ahead at most:
 *  one that hardly opens answers with the end of that year. */
QDateTime afterBusinessTime(const QDateTime &from, int minutes, const OpeningHours &hours, const QTimeZone &zone);

} // namespace tuttu
