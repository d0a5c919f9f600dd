// SPDX-FileCopyrightText: 2026 Tuttu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/theme/tokens.h"

#include "ui/theme/style.h"

#include <QWidget>

namespace tuttu {

namespace {

constexpr QColor rgb(QRgb value) { return QColor(int(value >> 16 & 0xff), int(value >> 8 & 0xff), int(value & 0xff)); }

} // namespace

Pair Tokens::pair(Tone tone) const
{
    switch (tone) {
    case Tone::Neutral: return {ink2, sunk};
    case Tone::Live: return {good, goodSoft};
    case Tone::Wait: return {wait, waitSoft};
    case Tone::Care: return {care, careSoft};
    case Tone::Info: return {info, infoSoft};
    case Tone::Accent: return {accent, accentSoft};
    }
    Q_UNREACHABLE();
}

QColor Tokens::text(Ink role) const
{
    switch (role) {
    case Ink::Strong: return ink;
    case Ink::Soft: return ink2;
    case Ink::Faint: return ink3;
    case Ink::Accent: return accent;
    case Ink::Live: return good;
    case Ink::Wait: return wait;
    case Ink::Care: return care;
    case Ink::Info: return info;
    case Ink::OnAccent: return accentInk;
    case Ink::OnInk: return surface;
    }
    Q_UNREACHABLE();
}

const Tokens &lightTokens()
{
    static const Tokens tokens{
        .dark = false, .bg = rgb(0xF5F3EE), .surface = rgb(0xFFFFFF), .sunk = rgb(0xECE8E0), .line = rgb(0xDDD7CB), .edge = rgb(0x857E70),
        .ink = rgb(0x1D2226), .ink2 = rgb(0x565F66), .ink3 = rgb(0x5F686E),
        .accent = rgb(0x0E5E50), .accentInk = rgb(0xFFFFFF), .accentSoft = rgb(0xDCEDE8), .accentPressed = rgb(0x0A463C),
        .wait = rgb(0x8A4B08), .waitSoft = rgb(0xF8E8D3), .care = rgb(0x9B2447), .careSoft = rgb(0xF9E1E8),
        .info = rgb(0x1B568F), .infoSoft = rgb(0xDFEBF7), .good = rgb(0x2C6A2E), .goodSoft = rgb(0xE1F0DF),
        .scrim = QColor(29, 26, 18, 102),
        .people = {{{rgb(0x173F66), rgb(0xD9E7F5)}, {rgb(0x6B3310), rgb(0xF6DFD0)}, {rgb(0x41306E), rgb(0xE4DDF3)},
                    {rgb(0x1E4F2C), rgb(0xD8EBDD)}, {rgb(0x6A1D38), rgb(0xF3D9E2)}}},
        .tiles = {{{rgb(0x2F4B43), rgb(0xBFD0CA)}, {rgb(0x57381F), rgb(0xE0C9B3)}, {rgb(0x2C3A55), rgb(0xC3CCDC)}, {rgb(0x5A2A3E), rgb(0xE0C3CE)},
                   {rgb(0x4B4420), rgb(0xDCD5B4)}, {rgb(0x3D3159), rgb(0xD0C8E0)}, {rgb(0x1F4A54), rgb(0xBBD5DB)}, {rgb(0x4A4640), rgb(0xD9D3C9)}}}};
    return tokens;
}

const Tokens &darkTokens()
{
    static const Tokens tokens{
        .dark = true, .bg = rgb(0x121517), .surface = rgb(0x1B2023), .sunk = rgb(0x23292D), .line = rgb(0x343C41), .edge = rgb(0x727D84),
        .ink = rgb(0xF0ECE4), .ink2 = rgb(0xB4BCC1), .ink3 = rgb(0x98A1A7),
        .accent = rgb(0x62CDB3), .accentInk = rgb(0x07241D), .accentSoft = rgb(0x173B34), .accentPressed = rgb(0x8FE0CC),
        .wait = rgb(0xF2B873), .waitSoft = rgb(0x3A2A15), .care = rgb(0xF59AB4), .careSoft = rgb(0x3E1D28),
        .info = rgb(0x8FC1F2), .infoSoft = rgb(0x182F45), .good = rgb(0x93D495), .goodSoft = rgb(0x1B341D),
        .scrim = QColor(0, 0, 0, 153),
        .people = {{{rgb(0xBFDDF8), rgb(0x233B52)}, {rgb(0xF7CDB1), rgb(0x4A2E1D)}, {rgb(0xD7C8F7), rgb(0x35294F)},
                    {rgb(0xBDE5C6), rgb(0x213D29)}, {rgb(0xF8C3D3), rgb(0x4A2231)}}},
        .tiles = {{{rgb(0xC3DAD2), rgb(0x33504A)}, {rgb(0xECD5BF), rgb(0x5E432C)}, {rgb(0xCBD6EA), rgb(0x3A4862)}, {rgb(0xEBCBD7), rgb(0x633549)},
                   {rgb(0xE6DFBE), rgb(0x544D2A)}, {rgb(0xD9D0EC), rgb(0x483C64)}, {rgb(0xC0DEE5), rgb(0x2C525C)}, {rgb(0xDAD5CC), rgb(0x4A4742)}}}};
    return tokens;
}

const Tokens &tokensOf(const QWidget *widget)
{
    const auto *style = qobject_cast<const Style *>(widget->style());
    return style ? style->tokens() : lightTokens();
}

} // namespace tuttu
