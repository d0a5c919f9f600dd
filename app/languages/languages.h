// SPDX-FileCopyrightText: 2026 Tuttu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLocale>
#include <QStringList>
#include <QTranslator>

namespace tuttu {

/** The language of everything on the screen, switched while the program runs: Tuttu's words, Qt's own, and how dates and numbers
 *  are written. Widgets hear of it as QEvent::LanguageChange. Made after the application object, on its thread; taking it away
 *  takes the words away. */
class Languages final
{
    Q_DISABLE_COPY_MOVE(Languages)
public:
    Languages() = default;
    ~Languages();

    static QStringList available();                       ///< BCP 47, English first: "en", "fi"
    static QString nameOf(const QString &language);       ///< in itself: "suomi"
    static QString nearest(const QStringList &wanted);    ///< "fi" of {"sv", "fi-FI"}; English when none is there

    void use(const QString &language);                    ///< one of available(); another one means English
    const QString &current() const { return m_current; }  ///< empty before the first use()

private:
    void takeAway();

    QString m_current;
    QTranslator m_words, m_qtWords;
};

} // namespace tuttu
