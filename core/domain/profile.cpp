// SPDX-FileCopyrightText: 2026 Tuttu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/profile.h"

#include <algorithm>

namespace tuttu {

namespace {

template<typename Rows, typename At>
void append(std::vector<TimelineEntry> &out, TimelineKind kind, const Rows &rows, At at)
{
    for (size_t i = 0; i < rows.size(); ++i)
        out.push_back({kind, at(rows[i]), int(i)});
}

} // namespace

std::vector<TimelineEntry> timelineOf(const Profile &p)
{
    std::vector<TimelineEntry> out;
    for (size_t i = 0; i < p.orders.size(); ++i) {
        const auto &lines = p.orders[i].lines;
        const auto returned = [](const OrderLine &l) { return l.quantity < 0; };
        if (std::any_of(lines.begin(), lines.end(), returned))
            out.push_back({TimelineKind::Return, p.orders[i].at, int(i)});
        if (!std::all_of(lines.begin(), lines.end(), returned))
            out.push_back({TimelineKind::Order, p.orders[i].at, int(i)});
    }
    append(out, TimelineKind::Visit, p.visits, [](const Visit &v) { return v.arrived; });
    append(out, TimelineKind::Note, p.notes, [](const Note &n) { return n.at; });
    append(out, TimelineKind::Score, p.scores, [](const NpsAnswer &n) { return n.at; });
    append(out, TimelineKind::Hold, p.holds, [](const Hold &h) { return h.placed; });
    append(out, TimelineKind::FollowUp, p.followUps, [](const FollowUp &f) { return f.due.startOfDay(Qt::UTC); });
    append(out, TimelineKind::Case, p.cases, [](const Case &c) { return c.opened; });
    append(out, TimelineKind::Message, p.messages, [](const Message &m) { return m.at; });
    append(out, TimelineKind::Look, p.looks, [](const Look &l) { return l.at; });
    for (size_t i = 0; i < p.customer.consents.size(); ++i) {
        if (p.customer.consents[i].since.isValid())
            out.push_back({TimelineKind::Consent, p.customer.consents[i].since, int(i)});
    }
    std::stable_sort(out.begin(), out.end(), [](const auto &a, const auto &b) { return a.at > b.at; });
    return out;
}

} // namespace tuttu
