// SPDX-FileCopyrightText: 2026 Tuttu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/input/scancode.h"

#include <QKeyEvent>

#include <array>
#include <string_view>

namespace tuttu {

namespace {

/** Neighbouring evdev codes, from the left. */
struct KeyRow {
    quint32 first;
    std::u16string_view plain, shifted;
};
constexpr std::array rows{
    KeyRow{2, u"1234567890-=", u"!@#$%^&*()_+"},
    KeyRow{16, u"qwertyuiop[]", u"QWERTYUIOP{}"},
    KeyRow{30, u"asdfghjkl;'`", u"ASDFGHJKL:\"~"},
    KeyRow{43, u"\\zxcvbnm,./", u"|ZXCVBNM<>?"},
    KeyRow{57, u" ", u" "},
};

constexpr quint32 x11Offset = 8;

} // namespace

QChar usCharacter(const QKeyEvent &key)
{
    if (key.nativeScanCode() <= x11Offset || key.modifiers() & (Qt::AltModifier | Qt::MetaModifier | Qt::GroupSwitchModifier))
        return {};
    const quint32 code = key.nativeScanCode() - x11Offset;
    for (const KeyRow &row : rows) {
        if (code < row.first || code >= row.first + row.plain.size())
            continue;
        const char16_t c = (key.modifiers() & Qt::ShiftModifier ? row.shifted : row.plain)[code - row.first];
        if (!(key.modifiers() & Qt::ControlModifier))
            return c;
        const char16_t upper = QChar(c).toUpper().unicode();
        return upper >= u'@' && upper <= u'_' ? QChar(char16_t(upper - u'@')) : QChar();
    }
    return {};
}

} // namespace tuttu
