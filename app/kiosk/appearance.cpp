// SPDX-FileCopyrightText: 2026 Tuttu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/kiosk/appearance.h"

#include "ui/widgets/menu.h"

#include <QApplication>
#include <QSettings>

namespace tuttu {

using namespace Qt::StringLiterals;

Appearance::Appearance(QApplication &application, const KioskOptions &options) : m_theme(application), m_touchKeyboard(&application)
{
    const QSettings settings;
    const QString language = !options.language.isEmpty() ? options.language : settings.value(u"language"_s).toString();
    m_languages.use(language.isEmpty() ? Languages::nearest(QLocale::system().uiLanguages()) : language);
    m_theme.choose(themeFromName(!options.theme.isEmpty() ? options.theme : settings.value(u"theme"_s).toString()));
    if (options.touring()) {
        m_touchKeyboard.setMode(TouchKeyboard::Mode::Never);
        m_theme.setReducedMotion(true);
        return; // and nothing of it is kept
    }
    connect(&m_theme, &Theme::changed, this, [this] { QSettings().setValue(u"theme"_s, themeName(m_theme.choice())); });
}

std::vector<MenuItem> Appearance::menu()
{
    std::vector<MenuItem> items;
    const bool dark = m_theme.isDark();
    items.push_back({dark ? tr("Light colours") : tr("Dark colours"), dark ? Icon::Sun : Icon::Moon,
                     [this, dark] { show(dark ? Theme::Choice::Light : Theme::Choice::Dark); }});
    if (m_theme.choice() != Theme::Choice::Auto)
        items.push_back({tr("Colours as on this device"), Icon::Contrast, [this] { show(Theme::Choice::Auto); }});
    for (const QString &language : Languages::available()) {
        if (language != m_languages.current())
            items.push_back({Languages::nameOf(language), Icon::Globe, [this, language] { choose(language); }});
    }
    return items;
}

void Appearance::choose(const QString &language)
{
    speak(language);
    QSettings().setValue(u"language"_s, language);
}

} // namespace tuttu
