// SPDX-FileCopyrightText: 2026 Tuttu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringList>

namespace tuttu {

/** Folds text for search: NFKC, case and accents gone, apostrophes and hyphens gone, other scripts in Latin letters too.
 *  Folding is ICU's "Any-Latin; Latin-ASCII; Lower". Returns the distinct words, the native script's beside the Latin ones:
 *  "O’Brien Łukasz" -> {"obrien", "lukasz"}; "宮崎 駿" keeps both its own and its Latin form. */
QStringList searchWords(const QString &text);

/** One folded string without spaces, for equality ("Åström" == "astrom"). */
QString folded(const QString &text);

} // namespace tuttu
