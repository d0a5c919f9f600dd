// SPDX-FileCopyrightText: 2026 Tuttu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/theme/theme.h"

#include "ui/theme/style.h"
#include "ui/theme/typeface.h"

#include <QApplication>
#include <QPalette>
#include <QPixmapCache>

namespace tuttu {

using namespace Qt::StringLiterals;

Theme::Theme(QApplication &application)
    : m_style(new Style(lightTokens())), m_desktopDark(application.palette().color(QPalette::Window).lightness() < 128)
{
    QPixmapCache::setCacheLimit(16 * 1024); // kB; every tinted glyph at 2x is about 0.4 MB together
    application.setStyle(m_style);          // takes ownership
    application.setFont(fontOf(TextRole::Body));
    apply();
}

bool Theme::isDark() const { return m_choice == Choice::Dark || (m_choice == Choice::Auto && m_desktopDark); }

void Theme::choose(Choice choice)
{
    m_choice = choice;
    apply();
    emit changed();
}

void Theme::setReducedMotion(bool reduced) { m_style->setReducedMotion(reduced); }

void Theme::apply()
{
    m_style->setTokens(isDark() ? darkTokens() : lightTokens());
    QApplication::setPalette(m_style->standardPalette()); // tells every widget to paint anew
}

QString themeName(Theme::Choice choice)
{
    switch (choice) {
    case Theme::Choice::Light: return u"light"_s;
    case Theme::Choice::Dark: return u"dark"_s;
    case Theme::Choice::Auto: break;
    }
    return u"auto"_s;
}

Theme::Choice themeFromName(const QString &name)
{
    return name == u"light" ? Theme::Choice::Light : name == u"dark" ? Theme::Choice::Dark : Theme::Choice::Auto;
}

} // namespace tuttu
