// SPDX-FileCopyrightText: 2026 Tuttu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/insight/cues/cuebook.h"

namespace tuttu {

/** At most mostCues: the most useful less what the clerk has heard lately, one of a family. A cue called wrong never comes back
 *  for that rule and product, "not now" rests 30 days, a said one its rule's days. Without a book there is nothing to say.
 *  `leftOut`: rules that say nothing this time. */
std::vector<Cue> chooseCues(const BriefFacts &facts, const CueFindings &findings, const QStringList &leftOut = {});

/** What the rule would say, the first to say first, whatever else there is to say and was said. */
std::vector<Cue> proposedCues(const CueRule &rule, const BriefFacts &facts, const CueFindings &findings);

/** How useful clerks find a rule: the mean of Beta(30 w + said, 30 (1 - w) + not now + wrong), or with `chance` (0 to 1) that quantile of
 *  it, so that a rule little is known of gets its turns (Thompson 1933). */
double learntWeight(double weight, const CueRecord &record, std::optional<double> chance = {});

} // namespace tuttu
