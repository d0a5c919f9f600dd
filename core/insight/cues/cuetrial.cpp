// SPDX-FileCopyrightText: 2026 Tuttu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/insight/cues/cuetrial.h"

#include <algorithm>

namespace tuttu {

void CueTrial::look(const BriefFacts &facts)
{
    ++m_briefs;
    const CueFindings findings(facts);
    for (size_t i = 0; i < m_book->rules.size(); ++i)
        m_tried[i].could += !proposedCues(m_book->rules[i], facts, findings).empty();
    const std::vector<Cue> chosen = chooseCues(facts, findings);
    m_silent += chosen.empty();
    lookAtSegments(facts, findings);
    for (size_t place = 0; place < chosen.size(); ++place) {
        Tried &tried = m_tried[size_t(m_book->find(chosen[place].rule) - m_book->rules.data())];
        ++tried.says;
        tried.first += place == 0;
        tried.people.insert(facts.profile.customer.id);
        if (!tried.example) {
            tried.example = chosen[place];
            tried.exampleDay = facts.today;
        }
    }
}

void CueTrial::lookAtSegments(const BriefFacts &facts, const CueFindings &findings)
{
    for (const Segment &segment : segmentsOf(findings.segments(), findings.ofPerson(), facts)) {
        const auto rule = std::find_if(m_book->personas.begin(), m_book->personas.end(), [&](const PersonaRule &p) { return p.name == segment.persona; });
        Called &called = m_called[size_t(rule - m_book->personas.begin())];
        ++called.times;
        called.people.insert(facts.profile.customer.id);
        if (!called.example) {
            called.example = segment;
            called.exampleDay = facts.today;
        }
    }
}

void CueTrial::look(const Profile &profile, const Catalogue &catalogue, BriefContext context, int days)
{
    static const Affinity none; // recommends; cues do not ask it
    context.cues = m_book;
    const QDateTime today = context.now;
    for (int day = days - 1; day >= 0; --day) {
        context.now = today.addDays(-day);
        look(BriefFacts(profile, none, catalogue, context));
    }
}

} // namespace tuttu
