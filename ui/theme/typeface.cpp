// SPDX-FileCopyrightText: 2026 Tuttu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/theme/typeface.h"

#include <QStringList>

namespace tuttu {

using namespace Qt::StringLiterals;

const TextStyle &textStyle(TextRole role)
{
    static constexpr TextStyle hero{38, 48, QFont::DemiBold, -0.5}, title{26, 32, QFont::Bold, -0.2}, number{30, 36, QFont::Bold, -0.3},
        heading{18, 24, QFont::DemiBold}, name{17, 22, QFont::DemiBold}, strong{15, 20, QFont::DemiBold}, body{15, 22}, line{14, 20, QFont::Medium},
        small{13, 18, QFont::Medium}, chip{13, 18, QFont::DemiBold}, button{15, 20, QFont::DemiBold}, bigButton{17, 22, QFont::DemiBold},
        key{28, 34, QFont::DemiBold}, logo{22, 28, QFont::ExtraBold, -0.6}, bigLogo{30, 36, QFont::ExtraBold, -0.8};
    switch (role) {
    case TextRole::Hero: return hero;
    case TextRole::Title: return title;
    case TextRole::Number: return number;
    case TextRole::Heading: return heading;
    case TextRole::Name: return name;
    case TextRole::Strong: return strong;
    case TextRole::Body: return body;
    case TextRole::Line: return line;
    case TextRole::Small: return small;
    case TextRole::Chip: return chip;
    case TextRole::Button: return button;
    case TextRole::BigButton: return bigButton;
    case TextRole::Key: return key;
    case TextRole::Logo: return logo;
    case TextRole::BigLogo: return bigLogo;
    }
    Q_UNREACHABLE();
}

QFont fontOf(const TextStyle &style)
{
    QFont font;
    font.setFamilies({u"Inter"_s, u"Noto Sans"_s, u"Noto Sans Arabic"_s, u"Noto Sans Hebrew"_s, u"Noto Sans CJK JP"_s, u"DejaVu Sans"_s});
    font.setPixelSize(style.px);
    font.setWeight(style.weight);
    font.setHintingPreference(QFont::PreferNoHinting); // even spacing at 1x and 2x alike
    if (style.tracking != 0)
        font.setLetterSpacing(QFont::AbsoluteSpacing, style.tracking);
    return font;
}

QFont fontOf(TextRole role) { return fontOf(textStyle(role)); }

} // namespace tuttu
