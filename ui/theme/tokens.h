// SPDX-FileCopyrightText: 2026 Tuttu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QColor>

#include <array>

class QWidget;

namespace tuttu {

/** What a colour says. Never by colour alone: a word or a glyph always stands beside it. */
enum class Tone { Neutral, Live, Wait, Care, Info, Accent };

/** How loud a text is. */
enum class Ink { Strong, Soft, Faint, Accent, Live, Wait, Care, Info, OnAccent, OnInk /**< on a toast */ };

struct Pair { ///< a text colour and the ground it is readable on
    QColor ink, ground;
};

/** The design's colours by meaning; every text pair reaches 4.5:1 and every needed edge 3:1 (tests/ui/tst_tokens). */
struct Tokens {
    bool dark = false;
    QColor bg, surface, sunk;
    QColor line;            ///< quiet division; never the only sign of a thing
    QColor edge;            ///< the border of a field: 3:1 against bg and surface
    QColor ink, ink2, ink3;
    QColor accent, accentInk, accentSoft, accentPressed;
    QColor wait, waitSoft, care, careSoft, info, infoSoft, good, goodSoft;
    QColor scrim;           ///< laid over the page behind a sheet
    std::array<Pair, 5> people; ///< monograms
    std::array<Pair, 8> tiles;  ///< drawn products

    Pair pair(Tone tone) const;
    QColor text(Ink ink) const;
};

const Tokens &lightTokens();
const Tokens &darkTokens();

/** The tokens of the style the widget is painted with; the light ones under a foreign style. */
const Tokens &tokensOf(const QWidget *widget);

} // namespace tuttu
