// SPDX-FileCopyrightText: 2026 Tuttu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLocale>

namespace tuttu {

/** The plural category of a count in a language, by CLDR: "zero", "one", "two", "few", "many" or "other". */
QString pluralCategory(const QLocale &locale, int count);

} // namespace tuttu
