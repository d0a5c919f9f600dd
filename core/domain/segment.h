// SPDX-FileCopyrightText: 2026 Tuttu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/cue.h"

namespace tuttu {

/** A kind of customer this one is, by a rule of the shop's own: a persona. Computed when the brief is, never stored; its words (say: the
 *  name, because, ifAsked) are the book's and are made of these facts alone. Never a score, and nothing a customer could not be told. */
struct Segment {
    QString persona;     ///< its name in the book
    int purchaseDays = 0;
    int daysAway = -1;   ///< since the last purchase; -1 = never bought
    int gapDays = 0;     ///< usual; 0 = not known
    int count = 0, of = 0; ///< what the persona counts, and of how many: purchases at weekends, of all
    QString category;    ///< machine name of the strongest preference; empty = none
    std::shared_ptr<const CueWords> words;
    friend bool operator==(const Segment &, const Segment &) = default;
};

} // namespace tuttu
