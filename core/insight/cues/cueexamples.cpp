// SPDX-FileCopyrightText: 2026 Tuttu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/insight/cues/cueexamples.h"

#include "core/insight/wording.h"

#include <algorithm>

namespace tuttu {

namespace {

using namespace Qt::StringLiterals;

bool hold(const std::vector<CueCondition> &when, const CueFacts &facts)
{
    return std::all_of(when.begin(), when.end(), [&](const CueCondition &c) { return c.holds(facts); });
}

/** The case that would be said, or nothing. */
std::optional<int> caseOf(const CueRule &rule, const CueFacts &facts)
{
    if (!hold(rule.when, facts))
        return {};
    const auto said = std::find_if(rule.cases.begin(), rule.cases.end(), [&](const CueCase &one) { return hold(one.when, facts); });
    return said == rule.cases.end() ? std::nullopt : std::optional(int(said - rule.cases.begin()));
}

constexpr int mostTried = 400; ///< days of a made-up gap: enough for every plural of its weeks

bool saysForm(const CueExamples::Wanted &wanted, const Cue &cue)
{
    return wanted.form.isEmpty() || Wording(wanted.locale, wanted.today).formOf(wanted.counted, cue) == wanted.form;
}

Cue madeUp(CueAbout about, const CueExamples::Wanted &wanted)
{
    Cue cue;
    cue.count = 3;
    cue.gapDays = 42;
    cue.date = wanted.today.addDays(-40);
    switch (about) {
    case CueAbout::Person:
        cue.date = wanted.today.addYears(-cue.count);
        break;
    case CueAbout::Birthday:
        cue.date = wanted.today.addDays(cue.count);
        break;
    case CueAbout::Absence:
        cue.count = 77;
        cue.date = wanted.today.addDays(-cue.count);
        break;
    case CueAbout::Rebuy:
    case CueAbout::Return:
        cue.productName = wanted.product;
        break;
    case CueAbout::Hold:
        cue.productName = wanted.product;
        cue.date = wanted.today.addDays(2);
        break;
    case CueAbout::Promise:
        cue.detail = wanted.words;
        cue.date = wanted.today.addDays(2);
        break;
    case CueAbout::Answer:
        break;
    }
    return cue;
}

} // namespace

void CueExamples::look(const BriefFacts &facts, const CueBook &book)
{
    const CueFindings findings(facts);
    std::array<std::vector<bool>, 8> taken;
    for (size_t about = 0; about < m_found.size(); ++about) {
        const auto &found = findings.about(CueAbout(about));
        taken[about].assign(found.size(), false);
        for (size_t i = 0; i < found.size() && m_found[about].size() < mostOfAKind; ++i) {
            m_found[about].push_back(found[i]);
            taken[about][i] = true;
        }
    }
    for (const CueRule &rule : book.rules) {
        const auto &found = findings.about(rule.about);
        for (size_t i = 0; i < found.size(); ++i) {
            const auto inCase = caseOf(rule, found[i].facts);
            const QString key = inCase ? u"%1 %2"_s.arg(rule.name).arg(*inCase) : QString();
            if (!inCase || m_seen.contains(key))
                continue;
            m_seen.insert(key);
            if (!taken[size_t(rule.about)][i])
                m_found[size_t(rule.about)].push_back(found[i]);
        }
    }
}

CueExamples::Example CueExamples::example(const CueRule &rule, const Wanted &wanted) const
{
    const auto worded = [&](Cue cue, int inCase, bool real) {
        const CueCase &said = rule.cases[size_t(inCase)];
        cue.rule = rule.name;
        cue.family = said.family;
        cue.words = said.words;
        return Example{cue, inCase, real};
    };
    for (const CueFinding &found : m_found[size_t(rule.about)]) {
        const auto inCase = caseOf(rule, found.facts);
        if (inCase && (wanted.inCase < 0 || *inCase == wanted.inCase) && saysForm(wanted, found.cue))
            return worded(found.cue, *inCase, true);
    }
    Cue cue = madeUp(rule.about, wanted);
    for (int n = 1; n <= mostTried && !saysForm(wanted, cue); ++n)
        cue.count = cue.gapDays = n % mostTried; // none at all only when nothing else says it
    return worded(cue, std::max(0, wanted.inCase), false);
}

} // namespace tuttu
