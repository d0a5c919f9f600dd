// SPDX-FileCopyrightText: 2026 Tuttu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/plural.h"

#include <unicode/plurrule.h>

#include <memory>

namespace tuttu {

QString pluralCategory(const QLocale &locale, int count)
{
    UErrorCode status = U_ZERO_ERROR;
    const std::unique_ptr<icu::PluralRules> rules(icu::PluralRules::forLocale(icu::Locale(locale.bcp47Name().toLatin1().constData()), status));
    if (U_FAILURE(status) || !rules)
        return QStringLiteral("other");
    const icu::UnicodeString keyword = rules->select(int32_t(count));
    return QString(reinterpret_cast<const QChar *>(keyword.getBuffer()), keyword.length());
}

} // namespace tuttu
