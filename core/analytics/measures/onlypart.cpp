// SPDX-FileCopyrightText: 2026 Tuttu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/analytics/measures/onlypart.h"

namespace tuttu {

Tally onlyPart(const Tally &tally, const PartOf &part)
{
    Tally only;
    only.openSeconds = tally.openSeconds;
    if (part.kind == TallyPart::Kind::Door)
        only.missedSeconds = tally.missedSeconds;
    for (const TallyPart &one : tally.parts) {
        if (one.kind != part.kind || one.name != part.name)
            continue;
        only.visitors = one.count;
        only.parts = {one};
    }
    return only;
}

} // namespace tuttu
