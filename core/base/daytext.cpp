// SPDX-FileCopyrightText: 2026 Tuttu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/daytext.h"

#include <QHash>
#include <QRegularExpression>

#include <unicode/dtptngen.h>
#include <unicode/unistr.h>

#include <memory>

namespace tuttu {

namespace {

/** CLDR's pattern for a skeleton, in the letters QLocale knows: its year is "yyyy", its stand-alone month "MMMM". */
QString patternFor(const QLocale &locale, const char16_t *skeleton)
{
    UErrorCode status = U_ZERO_ERROR;
    const std::unique_ptr<icu::DateTimePatternGenerator> generator(
        icu::DateTimePatternGenerator::createInstance(icu::Locale(locale.bcp47Name().toLatin1().constData()), status));
    if (U_FAILURE(status) || !generator)
        return {};
    const icu::UnicodeString pattern = generator->getBestPattern(icu::UnicodeString(skeleton), status);
    if (U_FAILURE(status))
        return {};
    QString text(reinterpret_cast<const QChar *>(pattern.getBuffer()), pattern.length());
    static const QRegularExpression year(QStringLiteral("y+"));
    return text.replace(year, QStringLiteral("yyyy")).replace(u'L', u'M');
}

} // namespace

QString dayText(const QDate &date, const QDate &today, const QLocale &locale)
{
    thread_local QHash<QString, QString> patterns; // making a generator takes longer than making a brief
    const bool sameYear = date.year() == today.year();
    const QString key = locale.name() + (sameYear ? u'd' : u'y');
    if (!patterns.contains(key))
        patterns.insert(key, patternFor(locale, sameYear ? u"dMMMM" : u"yMMMMd"));
    const QString pattern = patterns.value(key);
    return pattern.isEmpty() ? locale.toString(date, QLocale::LongFormat) : locale.toString(date, pattern);
}

} // namespace tuttu
