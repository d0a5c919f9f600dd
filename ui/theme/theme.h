// SPDX-FileCopyrightText: 2026 Tuttu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

class QApplication;

namespace tuttu {

class Style;

/** The one switch between light and dark. Made once, before the first window; the style belongs to the application. */
class Theme final : public QObject
{
    Q_OBJECT
public:
    enum class Choice { Auto /**< as the desktop had it when we started */, Light, Dark };

    explicit Theme(QApplication &application);

    Choice choice() const { return m_choice; }
    bool isDark() const;
    void choose(Choice choice);
    void setReducedMotion(bool reduced);

signals:
    void changed();

private:
    void apply();

    Style *m_style;
    bool m_desktopDark;
    Choice m_choice = Choice::Auto;
};

/** "auto", "light", "dark": how the choice stands in the settings. Anything else is auto. */
QString themeName(Theme::Choice choice);
Theme::Choice themeFromName(const QString &name);

} // namespace tuttu
