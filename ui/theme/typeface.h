// SPDX-FileCopyrightText: 2026 Tuttu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFont>

namespace tuttu {

/** Every size of type there is. px and line height in logical pixels. */
enum class TextRole { Hero, Title, Number, Heading, Name, Strong, Body, Line, Small, Chip, Button, BigButton, Key, Logo, BigLogo };

struct TextStyle {
    int px = 15;
    int line = 22;              ///< height of one line
    QFont::Weight weight = QFont::Normal;
    qreal tracking = 0;         ///< px added after each letter
};

const TextStyle &textStyle(TextRole role);

/** Inter first; scripts it lacks come from Noto, Japanese forms before Chinese ones. */
QFont fontOf(TextRole role);
QFont fontOf(const TextStyle &style);

} // namespace tuttu
