// SPDX-FileCopyrightText: 2026 Tuttu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/visitrule.h"

#include <algorithm>

namespace tuttu {

namespace {

struct VisitOf {
    VisitId operator()(const VisitOpened &o) const { return o.visit.id; }
    VisitId operator()(const VisitRestored &o) const { return o.visit.id; }
    VisitId operator()(const auto &o) const
    {
        if constexpr (requires { VisitId(o.visit); })
            return o.visit;
        else
            return {};
    }
};

struct Change {
    Visit &v;
    const QDateTime &at;

    void sign() const { grow(v.lastSign); }
    void grow(QDateTime &time) const { time = time.isValid() ? std::max(time, at) : at; }
    void operator()(const VisitRecognised &o) const
    {
        // A hint never names anybody, and a beacon heard after a scan takes nothing back.
        if (o.recognition.assurance >= v.assurance) {
            v.customer = o.recognition.assurance >= Assurance::Confirmed ? o.recognition.customer : CustomerId();
            v.assurance = o.recognition.assurance;
            v.means = o.recognition.means;
        }
        sign();
    }
    void operator()(const VisitSeen &) const { sign(); }
    void operator()(const VisitClaimed &o) const
    {
        v.claimedBy = o.clerk;
        v.claimedAt = at;
        v.leaveAloneUntil = {};
        v.leftAt = {}; // a clerk stands with them: whoever ended the visit elsewhere did not know
        grow(v.greetedAt);
        sign();
    }
    void operator()(const VisitReleased &) const
    {
        v.claimedBy = {};
        v.claimedAt = {};
        v.leaveAloneUntil = {};
        sign();
    }
    void operator()(const VisitGreeted &) const
    {
        grow(v.greetedAt);
        sign();
    }
    void operator()(const VisitLeftAlone &o) const
    {
        v.leaveAloneUntil = o.until;
        v.claimedBy = {};
        v.claimedAt = {};
        sign();
    }
    void operator()(const VisitUnbound &o) const
    {
        if (!o.notThem.isNull() && std::find(v.notThem.begin(), v.notThem.end(), o.notThem) == v.notThem.end())
            v.notThem.push_back(o.notThem);
        v.customer = {};
        v.assurance = Assurance::None;
        sign();
    }
    void operator()(const VisitRestored &o) const
    {
        if (o.after)
            restore(o.visit, *o.after);
        else
            v = o.visit;
    }
    /** What the act did goes back where it still stands; what somebody else has done since stays. */
    void restore(const Visit &before, const Visit &after) const
    {
        const bool theirSign = v.lastSign > after.lastSign.addSecs(1); // the op's time is taken a moment after the floor's
        if (v.customer == after.customer && v.assurance == after.assurance) {
            v.customer = before.customer;
            v.assurance = before.assurance;
            v.means = before.means;
        }
        if (v.claimedBy == after.claimedBy && v.leaveAloneUntil == after.leaveAloneUntil) {
            v.claimedBy = before.claimedBy;
            v.claimedAt = before.claimedAt;
            v.leaveAloneUntil = before.leaveAloneUntil;
            v.greetedAt = before.greetedAt;
        }
        if (v.leftAt.isValid() == after.leftAt.isValid())
            v.leftAt = before.leftAt;
        std::erase_if(v.notThem, [&](const CustomerId &one) {
            const auto has = [&](const Visit &visit) { return std::find(visit.notThem.begin(), visit.notThem.end(), one) != visit.notThem.end(); };
            return has(after) && !has(before);
        });
        if (!theirSign)
            v.lastSign = before.lastSign;
    }
    void operator()(const VisitEnded &) const { v.leftAt = at; }
    void operator()(const VisitReopened &) const
    {
        v.leftAt = {};
        sign();
    }
    void operator()(const ProfileOpened &) const { sign(); }
    void operator()(const CueJudged &) const { sign(); }
    void operator()(const auto &) const {}
};

} // namespace

VisitId visitOf(const Outcome &outcome)
{
    return std::visit(VisitOf{}, outcome);
}

Visit changed(Visit visit, const Outcome &outcome, const QDateTime &at)
{
    std::visit(Change{visit, at}, outcome);
    return visit;
}

} // namespace tuttu
