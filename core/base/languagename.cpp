// SPDX-FileCopyrightText: 2026 Tuttu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/languagename.h"

#include <unicode/uloc.h>

namespace tuttu {

QString languageName(const QString &tag, const QString &reader)
{
    char locale[ULOC_FULLNAME_CAPACITY];
    char16_t name[96];
    UErrorCode status = U_ZERO_ERROR;
    uloc_forLanguageTag(tag.toLatin1().constData(), locale, ULOC_FULLNAME_CAPACITY, nullptr, &status);
    const int size = uloc_getDisplayName(locale, reader.toLatin1().constData(), name, int(std::size(name)), &status);
    // With U_USING_DEFAULT_WARNING ICU gives the tag back: it knows no name.
    return U_SUCCESS(status) && status != U_USING_DEFAULT_WARNING && size > 0 ? QString::fromUtf16(name, size) : QString();
}

QLocale localeOf(const QString &language)
{
    const QLocale system = QLocale::system(), ours(language == QLatin1String("en") ? QStringLiteral("en_GB") : language);
    return system.language() == ours.language() && system.name() != QLatin1String("C") ? system : ours;
}

} // namespace tuttu
