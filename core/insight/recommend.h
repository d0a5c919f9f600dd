// SPDX-FileCopyrightText: 2026 Tuttu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/insight/facts.h"

namespace tuttu {

/** At most mostRecommendations products worth showing, best first, each with one sayable reason made of counts.
 *  Never what was returned, declined, is on hold, not sold or not in stock here, or was bought in the last 30 days; of the rest they
 *  own only what they keep buying. Not more than two of a category, of a reason "bought often", or because of one thing,
 *  unless there is nothing else. */
std::vector<Recommendation> recommend(const BriefFacts &facts);

} // namespace tuttu
