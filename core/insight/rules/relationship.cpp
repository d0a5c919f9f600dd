// SPDX-FileCopyrightText: 2026 Tuttu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/insight/cuerule.h"

namespace tuttu::rules {

/** Repair before selling: while it stands, rules that sell are silent (BriefFacts::repairFirst). */
void lastScoreLow(const BriefFacts &facts, std::vector<Cue> &out)
{
    if (!facts.repairFirst)
        return;
    const NpsAnswer *score = facts.lastScore();
    Cue cue;
    cue.rule = CueRuleId::LastScoreLow;
    cue.family = CueFamily::Repair;
    cue.usefulness = 1;
    cue.count = score->score;
    cue.date = facts.localDay(score->at);
    out.push_back(cue);
}

/** Only a question never asked is worth asking, and a no to one way of writing is not followed by the next. */
void consentMissing(const BriefFacts &facts, std::vector<Cue> &out)
{
    const Customer &customer = facts.profile.customer;
    const auto said = [&](Purpose purpose, ConsentState state) { return customer.consent(purpose) == state; };
    for (const Purpose purpose : {Purpose::EmailMarketing, Purpose::SmsMarketing}) {
        if (said(purpose, ConsentState::Refused) || said(purpose, ConsentState::Withdrawn))
            return;
    }
    Cue cue;
    cue.rule = CueRuleId::ConsentMissing;
    cue.family = CueFamily::KeepInTouch;
    cue.usefulness = 0.2;
    if (said(Purpose::EmailMarketing, ConsentState::NotAsked))
        cue.purpose = Purpose::EmailMarketing;
    else if (said(Purpose::SmsMarketing, ConsentState::NotAsked) && !customer.phone.isEmpty())
        cue.purpose = Purpose::SmsMarketing;
    else
        return;
    out.push_back(cue);
}

} // namespace tuttu::rules
