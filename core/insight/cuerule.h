// SPDX-FileCopyrightText: 2026 Tuttu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/insight/facts.h"

namespace tuttu {

/** One reason to say something: proposes cues out of facts, best first, or stays silent. To add a rule: write `propose` in
 *  rules/, give it a line in cueRules(), and words in wording.cpp. */
struct CueRule {
    CueRuleId id;
    int quietDays;   ///< after it was said
    bool sells;      ///< silent while something has to be put right first
    bool profiles;   ///< reads habits out of purchases: silent when that was refused
    void (*propose)(const BriefFacts &facts, std::vector<Cue> &out);
};

/** In the order that breaks ties of usefulness. */
std::span<const CueRule> cueRules();

namespace rules {

void firstVisit(const BriefFacts &facts, std::vector<Cue> &out);
void longTimeCustomer(const BriefFacts &facts, std::vector<Cue> &out);
void lapsed(const BriefFacts &facts, std::vector<Cue> &out);
void birthdayNear(const BriefFacts &facts, std::vector<Cue> &out);
void holdOpen(const BriefFacts &facts, std::vector<Cue> &out);
void followUpOpen(const BriefFacts &facts, std::vector<Cue> &out);
void recentReturn(const BriefFacts &facts, std::vector<Cue> &out);
void lastScoreLow(const BriefFacts &facts, std::vector<Cue> &out);
void consentMissing(const BriefFacts &facts, std::vector<Cue> &out);
void replenishmentDue(const BriefFacts &facts, std::vector<Cue> &out);

/** The day with this month and day that is nearest to `today`; 29 February is kept on the 28th in other years.
 *  Invalid when no year has such a day. */
QDate nearestAnniversary(int month, int day, const QDate &today);

} // namespace rules

/** At most mostCues: the most useful less what the clerk has heard lately, one of a family. A cue called wrong never comes back
 *  for that rule and product, "not now" rests 30 days, a said one its rule's quiet days. */
std::vector<Cue> chooseCues(const BriefFacts &facts);

} // namespace tuttu
