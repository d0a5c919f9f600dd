// SPDX-FileCopyrightText: 2026 Tuttu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/theme/icon.h"
#include "ui/widgets/field.h"

#include <QLocale>
#include <QString>

#include <vector>

namespace tuttu {

enum class KeyLanguage { English, Finnish, Swedish };
enum class KeyPage { Letters, Symbols, Accents };

/** One key: what it writes, or what it does. Widths in tenths of a letter key. */
struct KeyCap {
    enum class Act { Write, Shift, Backspace, Enter, Space, Page, Language, Hide };
    Act act = Act::Write;
    QString text;           ///< written, or shown on a key that does something
    int width = 10;
    KeyPage page = KeyPage::Letters; ///< for Page
};
using KeyRow = std::vector<KeyCap>;

/** The rows of a page. Digits wants a number pad whatever the page; Mail adds a row of what addresses are made of. */
std::vector<KeyRow> keyRows(KeyLanguage language, KeyPage page, Keys keys);

/** The keys a locale is used to; English where we have none. */
KeyLanguage keyLanguageOf(const QLocale &locale);
/** The next language on the globe key, and its own name: "Suomi". */
KeyLanguage nextLanguage(KeyLanguage language);
QString languageName(KeyLanguage language);

} // namespace tuttu
