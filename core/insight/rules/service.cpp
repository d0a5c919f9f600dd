// SPDX-FileCopyrightText: 2026 Tuttu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/insight/cuerule.h"

#include <algorithm>

namespace tuttu::rules {

namespace {

constexpr int dueSoonDays = 14;
constexpr int returnDays = 30;

} // namespace

void holdOpen(const BriefFacts &facts, std::vector<Cue> &out)
{
    std::vector<Cue> found;
    for (const Hold &hold : facts.profile.holds) {
        const QDate until = hold.until.isValid() ? facts.localDay(hold.until) : QDate();
        if (hold.state != HoldState::Open || (until.isValid() && until < facts.today))
            continue;
        Cue cue;
        cue.rule = CueRuleId::HoldOpen;
        cue.family = CueFamily::Service;
        cue.usefulness = 0.9;
        cue.product = hold.product;
        cue.productName = facts.productName(hold.product);
        cue.date = until;
        found.push_back(cue);
    }
    // The one that runs out first speaks for all.
    std::stable_sort(found.begin(), found.end(), [](const Cue &a, const Cue &b) { return a.date.isValid() && (!b.date.isValid() || a.date < b.date); });
    for (Cue &cue : found) {
        cue.count = int(found.size());
        out.push_back(cue);
    }
}

void followUpOpen(const BriefFacts &facts, std::vector<Cue> &out)
{
    Cue cue;
    for (const FollowUp &followUp : facts.profile.followUps) {
        if (followUp.done || !followUp.due.isValid() || facts.daysSince(followUp.due) < -dueSoonDays)
            continue;
        ++cue.count;
        if (cue.count > 1 && followUp.due >= cue.date)
            continue;
        cue.date = followUp.due;
        cue.detail = followUp.what;
    }
    if (cue.count == 0)
        return;
    cue.rule = CueRuleId::FollowUpOpen;
    cue.family = CueFamily::KeepInTouch;
    cue.usefulness = cue.date <= facts.today ? 0.85 : 0.6;
    out.push_back(cue);
}

void recentReturn(const BriefFacts &facts, std::vector<Cue> &out)
{
    for (const Order &order : facts.profile.orders) { // newest first
        const QDate day = facts.localDay(order.at);
        if (facts.daysSince(day) > returnDays)
            return;
        if (day > facts.today)
            continue;
        for (const OrderLine &line : order.lines) {
            if (line.quantity >= 0)
                continue;
            Cue cue;
            cue.rule = CueRuleId::RecentReturn;
            cue.family = CueFamily::Care;
            cue.usefulness = facts.daysSince(day) <= 7 ? 0.7 : 0.5;
            cue.product = line.product;
            cue.productName = facts.productName(line.product);
            cue.date = day;
            out.push_back(cue);
        }
    }
}

} // namespace tuttu::rules
