// SPDX-FileCopyrightText: 2026 Tuttu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/tally.h"

namespace tuttu {

/** What visitors are narrowed to: a door they came in by, a place they were noticed at. */
struct PartOf {
    TallyPart::Kind kind = TallyPart::Kind::Door;
    QString name;
    friend bool operator==(const PartOf &, const PartOf &) = default;
};

/** The people of one part alone, as visitors; nothing else but the hours. What was missed at the doors stays missed: which of them was silent is not
 *  kept. Who is noticed at a place passes no counter: there nothing is missed. */
Tally onlyPart(const Tally &tally, const PartOf &part);

} // namespace tuttu
