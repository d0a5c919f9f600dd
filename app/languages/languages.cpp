// SPDX-FileCopyrightText: 2026 Tuttu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/languages/languages.h"

#include "core/base/languagename.h"

#include <QCoreApplication>
#include <QLibraryInfo>

#include <algorithm>

namespace tuttu {

using namespace Qt::StringLiterals;

Languages::~Languages()
{
    takeAway();
}

QStringList Languages::available()
{
    return {u"en"_s, u"fi"_s};
}

QString Languages::nameOf(const QString &language)
{
    return QLocale(language).nativeLanguageName().section(u' ', 0, 0);
}

QString Languages::nearest(const QStringList &wanted)
{
    for (const QString &tag : wanted) {
        const QString language = QString(tag).replace(u'_', u'-').section(u'-', 0, 0).toLower();
        if (available().contains(language))
            return language;
    }
    return available().first();
}

void Languages::use(const QString &language)
{
    const QString wanted = available().contains(language) ? language : available().first();
    if (wanted == m_current)
        return;
    takeAway();
    m_current = wanted;
    QLocale::setDefault(localeOf(wanted));
    if (m_qtWords.load(u"qtbase_"_s + wanted, QLibraryInfo::path(QLibraryInfo::TranslationsPath)))
        QCoreApplication::installTranslator(&m_qtWords);
    // English has a file too: the plural forms of what is counted.
    if (!m_words.load(u":/i18n/tuttu_"_s + wanted))
        qFatal("the words of this language are not in the program");
    QCoreApplication::installTranslator(&m_words);
}

void Languages::takeAway()
{
    if (!QCoreApplication::instance())
        return;
    QCoreApplication::removeTranslator(&m_words);
    QCoreApplication::removeTranslator(&m_qtWords);
}

} // namespace tuttu
