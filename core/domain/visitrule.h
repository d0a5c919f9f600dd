// SPDX-FileCopyrightText: 2026 Tuttu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/outcome.h"

namespace tuttu {

/** The visit an outcome is about; null for one that is not about a visit. */
VisitId visitOf(const Outcome &outcome);

/** The visit after the outcome: one rule for the Floor in memory and for the cache. Every field is overwritten, or only ever grows, so that two
 *  devices which hear the same acts in the hub's order end with the same visit, whatever either had made of some of them before. */
Visit changed(Visit visit, const Outcome &outcome, const QDateTime &at);

} // namespace tuttu
