// SPDX-FileCopyrightText: 2026 Tuttu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/captured.h"

namespace tuttu {

// What holds where two devices did something to one thing and did not know of each other. Visits: visitrule.h; consents: consent.h; a customer's
// fields: customerfield.h.

/** How a hold stands after somebody has ended it: who has their thing has it, whoever else gave it back to the shelf. */
HoldState endedAs(HoldState now, HoldState said);
/** After that end was taken back: another end that counted more stays. */
HoldState endTakenBack(HoldState now, HoldState said);

struct CaseCourse {
    CaseState state = CaseState::Open;
    ClerkId owner;
    std::optional<CaseEnd> end;
    friend bool operator==(const CaseCourse &, const CaseCourse &) = default;
};
/** How a case stands after its history. What was closed stays closed: who gave it away meanwhile, or took it up, did not know. */
CaseCourse courseOf(const std::vector<CaseEvent> &history);

} // namespace tuttu
