// SPDX-FileCopyrightText: 2026 Tuttu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDate>
#include <QLocale>

namespace tuttu {

/** A day the way the locale writes it in a sentence: "5 September", "5. syyskuuta", "9月5日"; with the year when it is not
 *  today's. Qt has no format of day and month without the year: the pattern comes from CLDR through ICU. */
QString dayText(const QDate &date, const QDate &today, const QLocale &locale);

} // namespace tuttu
