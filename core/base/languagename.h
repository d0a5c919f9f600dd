// SPDX-FileCopyrightText: 2026 Tuttu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace tuttu {

/** A language's name for somebody who reads another: languageName("fi", "en") == "Finnish". Names are CLDR's, by ICU; empty for a
 *  tag nobody knows. Both are BCP 47. */
QString languageName(const QString &tag, const QString &reader);

} // namespace tuttu
