// SPDX-FileCopyrightText: 2026 Tuttu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/kiosk/kioskoptions.h"
#include "app/languages/languages.h"
#include "ui/input/touchkeyboard.h"
#include "ui/theme/theme.h"

#include <vector>

class QApplication;

namespace tuttu {

struct MenuItem;

/** The colours, the language and the keyboard of this device: as last chosen, as the command line says, or as the system has them. GUI thread; owned by
 *  the composition root. */
class Appearance final : public QObject
{
    Q_OBJECT
public:
    Appearance(QApplication &application, const KioskOptions &options);

    std::vector<MenuItem> menu();          ///< what else could be chosen
    void show(Theme::Choice choice) { m_theme.choose(choice); }
    void speak(const QString &language) { m_languages.use(language); } ///< until the program ends

private:
    void choose(const QString &language);  ///< and at the next start

    Theme m_theme;
    Languages m_languages;
    TouchKeyboard m_touchKeyboard;
};

} // namespace tuttu
