// SPDX-FileCopyrightText: 2026 Tuttu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/insight/cuerule.h"

#include <boost/math/distributions/beta.hpp>

#include <algorithm>
#include <cmath>

namespace tuttu {

namespace {

// Six digits order cues as well as sixteen.
using Draws = boost::math::beta_distribution<double, boost::math::policies::policy<boost::math::policies::promote_double<false>, boost::math::policies::digits10<6>>>;

constexpr int notNowDays = 30;
constexpr double fatiguePerJudgement = 0.15; // halved every 30 days: a cue heard three times in a quarter steps behind a fresh one
constexpr double fatigueHalfLifeDays = 30;
constexpr double priorJudgements = 30;       // the book's own weight counts as much as so many verdicts

double ageInDays(const CueShown &shown, const QDateTime &now) { return double(shown.at.secsTo(now)) / 86400; }

bool isSilenced(const Cue &cue, const CueRule &rule, const BriefFacts &facts)
{
    return std::any_of(facts.profile.cuesShown.begin(), facts.profile.cuesShown.end(), [&](const CueShown &shown) {
        if (shown.rule != rule.name)
            return false;
        const double age = ageInDays(shown, facts.context.now);
        switch (shown.verdict) {
        case CueVerdict::Wrong: return shown.product == cue.product;
        case CueVerdict::NotNow: return age < notNowDays;
        case CueVerdict::Said: return age < rule.restDays;
        }
        Q_UNREACHABLE();
    });
}

double fatigue(const CueRule &rule, const BriefFacts &facts)
{
    double sum = 0;
    for (const CueShown &shown : facts.profile.cuesShown) {
        if (shown.rule == rule.name)
            sum += fatiguePerJudgement * std::exp2(-std::max(0.0, ageInDays(shown, facts.context.now)) / fatigueHalfLifeDays);
    }
    return sum;
}

bool allHold(const std::vector<CueCondition> &when, const CueFacts &facts)
{
    return std::all_of(when.begin(), when.end(), [&](const CueCondition &c) { return c.holds(facts); });
}

/** Between 0 and 1, the same for one rule and customer all day: a brief opened twice says the same. */
double chanceOf(const CueRule &rule, const BriefFacts &facts)
{
    const size_t hash = qHashMulti(size_t(0x7475747475), rule.name, facts.profile.customer.id.toString(), facts.today.toJulianDay());
    return (double(hash >> 11) + 0.5) * 0x1p-53;
}

double usefulness(const CueRule &rule, double weight, const BriefFacts &facts)
{
    if (!rule.learns)
        return weight;
    const CueRecord record = facts.context.records.value(rule.name);
    return learntWeight(weight, record, facts.context.curious ? std::optional(chanceOf(rule, facts)) : std::nullopt);
}

} // namespace

std::vector<Cue> proposedCues(const CueRule &rule, const BriefFacts &facts, const CueFindings &findings)
{
    std::vector<Cue> out;
    if ((rule.sells && facts.repairFirst) || (needsProfiling(rule.about) && !facts.mayProfile))
        return out;
    for (const CueFinding &found : findings.about(rule.about)) {
        if (!allHold(rule.when, found.facts))
            continue;
        const auto fits = std::find_if(rule.cases.begin(), rule.cases.end(), [&](const CueCase &c) { return allHold(c.when, found.facts); });
        if (fits == rule.cases.end())
            continue;
        Cue cue = found.cue;
        cue.rule = rule.name;
        cue.family = fits->family;
        cue.usefulness = fits->weight;
        cue.words = fits->words;
        out.push_back(std::move(cue));
    }
    return out;
}

double learntWeight(double weight, const CueRecord &record, std::optional<double> chance)
{
    const double yes = priorJudgements * std::clamp(weight, 0.01, 0.99) + record.said;
    const double no = priorJudgements * (1 - std::clamp(weight, 0.01, 0.99)) + record.notNow + record.wrong;
    return chance ? boost::math::quantile(Draws(yes, no), *chance) : yes / (yes + no);
}

std::vector<Cue> chooseCues(const BriefFacts &facts, const CueFindings &findings, const QStringList &leftOut)
{
    if (!facts.context.cues)
        return {};
    std::vector<Cue> candidates;
    for (const CueRule &rule : facts.context.cues->rules) {
        if (leftOut.contains(rule.name))
            continue;
        std::vector<Cue> cues = proposedCues(rule, facts, findings);
        const auto allowed = std::find_if(cues.begin(), cues.end(), [&](const Cue &cue) { return !isSilenced(cue, rule, facts); });
        if (allowed == cues.end())
            continue;
        allowed->usefulness = usefulness(rule, allowed->usefulness, facts) - fatigue(rule, facts);
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
