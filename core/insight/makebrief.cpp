// SPDX-FileCopyrightText: 2026 Tuttu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/insight/makebrief.h"

#include "core/insight/cuerule.h"
#include "core/insight/recommend.h"
#include "core/insight/segments/segmentfindings.h"

namespace tuttu {

Brief makeBrief(const Profile &profile, const Affinity &affinity, const Catalogue &catalogue, const BriefContext &context)
{
    const BriefFacts facts(profile, affinity, catalogue, context);
    Brief brief;
    const CueFindings findings(facts);
    brief.cues = chooseCues(facts, findings);
    brief.recommendations = recommend(facts, findings.segments().categories);
    brief.rhythm = facts.rhythm;
    brief.likes = findings.segments().likes();
    brief.segments = segmentsOf(findings.segments(), findings.ofPerson(), facts);
    return brief;
}

} // namespace tuttu
