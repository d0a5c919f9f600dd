// SPDX-FileCopyrightText: 2026 Tuttu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/insight/facts.h"
#include "core/insight/segments/preference.h"

namespace tuttu {

/** At most mostRecommendations products worth showing, each with one sayable reason made of counts; only what is Suitable, of one style one.
 *  What the model ranks first has the first two places; for somebody who bought on fewer than three days, what is of a category they told us
 *  they like goes before the rest. The others may go to what completes a look, or else a step up within what they pay, and
 *  the last to something new (showing/turns.h). Not more than two of a category, of a reason "bought often", or because of one thing,
 *  unless there is nothing else. */
std::vector<Recommendation> recommend(const BriefFacts &facts, std::span<const Preference> tastes);

} // namespace tuttu
