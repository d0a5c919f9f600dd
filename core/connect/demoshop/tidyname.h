// SPDX-FileCopyrightText: 2026 Tuttu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace tuttu {

/** "WHITE HANGING HEART T-LIGHT HOLDER" -> "White hanging heart T-light holder": sentence case that keeps names, acronyms and
 *  single letters, spells out the till's abbreviations ("S/4" -> "Set of 4"), one space between words. */
QString tidyName(const QString &description);

} // namespace tuttu
