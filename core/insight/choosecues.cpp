// SPDX-FileCopyrightText: 2026 Tuttu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/insight/cuerule.h"

#include <algorithm>
#include <array>
#include <cmath>

namespace tuttu {

namespace {

constexpr std::array allRules{
    //      rule                          quiet  sells  profiles
    CueRule{CueRuleId::LastScoreLow,      90,    false, false, rules::lastScoreLow},
    CueRule{CueRuleId::HoldOpen,          1,     false, false, rules::holdOpen},
    CueRule{CueRuleId::FollowUpOpen,      1,     false, false, rules::followUpOpen},
    CueRule{CueRuleId::FirstVisit,        1,     false, false, rules::firstVisit},
    CueRule{CueRuleId::BirthdayNear,      30,    false, false, rules::birthdayNear},
    CueRule{CueRuleId::RecentReturn,      30,    false, false, rules::recentReturn},
    CueRule{CueRuleId::Lapsed,            30,    false, true,  rules::lapsed},
    CueRule{CueRuleId::ReplenishmentDue,  21,    true,  true,  rules::replenishmentDue},
    CueRule{CueRuleId::LongTimeCustomer,  180,   false, false, rules::longTimeCustomer},
    CueRule{CueRuleId::ConsentMissing,    90,    true,  false, rules::consentMissing},
};

constexpr int notNowDays = 30;
constexpr double fatiguePerJudgement = 0.15; // halved every 30 days: a cue heard three times in a quarter steps behind a fresh one
constexpr double fatigueHalfLifeDays = 30;

double ageInDays(const CueShown &shown, const QDateTime &now) { return double(shown.at.secsTo(now)) / 86400; }

bool isSilenced(const Cue &cue, const CueRule &rule, const BriefFacts &facts)
{
    const QString name = cueRuleName(rule.id);
    return std::any_of(facts.profile.cuesShown.begin(), facts.profile.cuesShown.end(), [&](const CueShown &shown) {
        if (shown.rule != name)
            return false;
        const double age = ageInDays(shown, facts.context.now);
        switch (shown.verdict) {
        case CueVerdict::Wrong: return shown.product == cue.product;
        case CueVerdict::NotNow: return age < notNowDays;
        case CueVerdict::Said: return age < rule.quietDays;
        }
        Q_UNREACHABLE();
    });
}

double fatigue(const CueRule &rule, const BriefFacts &facts)
{
    const QString name = cueRuleName(rule.id);
    double sum = 0;
    for (const CueShown &shown : facts.profile.cuesShown) {
        if (shown.rule == name)
            sum += fatiguePerJudgement * std::exp2(-std::max(0.0, ageInDays(shown, facts.context.now)) / fatigueHalfLifeDays);
    }
    return sum;
}

} // namespace

std::span<const CueRule> cueRules() { return allRules; }

std::vector<Cue> chooseCues(const BriefFacts &facts)
{
    std::vector<Cue> proposed, candidates;
    for (const CueRule &rule : allRules) {
        if ((rule.sells && facts.repairFirst) || (rule.profiles && !facts.mayProfile))
            continue;
        proposed.clear();
        rule.propose(facts, proposed);
        const auto allowed = std::find_if(proposed.begin(), proposed.end(), [&](const Cue &cue) { return !isSilenced(cue, rule, facts); });
        if (allowed == proposed.end())
            continue;
        allowed->usefulness -= fatigue(rule, facts);
        candidates.push_back(*allowed);
    }
    std::stable_sort(candidates.begin(), candidates.end(), [](const Cue &a, const Cue &b) { return a.usefulness > b.usefulness; });

    std::vector<Cue> chosen;
    for (const Cue &cue : candidates) {
        const bool familyTaken = std::any_of(chosen.begin(), chosen.end(), [&](const Cue &c) { return c.family == cue.family; });
        if (!familyTaken && int(chosen.size()) < mostCues)
            chosen.push_back(cue);
    }
    return chosen;
}

} // namespace tuttu
