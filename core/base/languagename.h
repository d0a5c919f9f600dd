// SPDX-FileCopyrightText: 2026 Tuttu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLocale>
#include <QString>

namespace tuttu {

/** A language's name for somebody who reads another: languageName("fi", "en") == "Finnish". Names are CLDR's, by ICU; empty for a
 *  tag nobody knows. Both are BCP 47. */
QString languageName(const QString &tag, const QString &reader);

/** How a language writes dates and numbers: the system's own way when it speaks it, else that of the country our words were written in. */
QLocale localeOf(const QString &language);

} // namespace tuttu
