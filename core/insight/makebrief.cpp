// SPDX-FileCopyrightText: 2026 Tuttu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/insight/makebrief.h"

#include "core/insight/cuerule.h"
#include "core/insight/recommend.h"
#include "core/insight/segments/segmentfindings.h"

#include <algorithm>

namespace tuttu {

namespace {

/** What their purchases say they prefer, and then what they told us themselves. */
std::vector<Preference> tastesOf(const BriefFacts &facts, std::vector<Preference> tastes)
{
    if (!facts.mayProfile)
        return tastes;
    for (const QString &like : facts.profile.customer.quiz.likes) {
        if (std::none_of(tastes.begin(), tastes.end(), [&](const Preference &p) { return p.what == like; }))
            tastes.push_back({like, 0, 0, 0, 0});
    }
    return tastes;
}

} // namespace

Brief makeBrief(const Profile &profile, const Affinity &affinity, const Catalogue &catalogue, const BriefContext &context)
{
    const BriefFacts facts(profile, affinity, catalogue, context);
    Brief brief;
    const CueFindings findings(facts);
    brief.cues = chooseCues(facts, findings, context.leftOut);
    if (context.leftOutOfDrawn)
        brief.drawnCues = chooseCues(facts, findings, *context.leftOutOfDrawn);
    brief.recommendations = recommend(facts, tastesOf(facts, findings.segments().categories));
    brief.rhythm = facts.rhythm;
    brief.likes = findings.segments().likes();
    brief.segments = segmentsOf(findings.segments(), findings.ofPerson(), facts);
    return brief;
}

} // namespace tuttu
