// SPDX-FileCopyrightText: 2026 Tuttu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/tally.h"

#include <algorithm>
#include <tuple>

namespace tuttu {

void Tally::addPart(TallyPart::Kind kind, const QString &name, int count)
{
    const auto at = std::lower_bound(parts.begin(), parts.end(), std::tie(kind, name),
                                     [](const TallyPart &part, const auto &key) { return std::tie(part.kind, part.name) < key; });
    if (at != parts.end() && at->kind == kind && at->name == name)
        at->count += count;
    else
        parts.insert(at, {kind, name, count});
}

Tally &Tally::operator+=(const Tally &other)
{
    const auto add = [this, &other](auto... member) { ((this->*member += other.*member), ...); };
    add(&Tally::visitors, &Tally::staff, &Tally::groups, &Tally::grouped, &Tally::visits, &Tally::recognised, &Tally::openSeconds, &Tally::missedSeconds);
    add(&Tally::transactions, &Tally::named, &Tally::returning, &Tally::foreign, &Tally::net, &Tally::items, &Tally::netOfSales,
        &Tally::itemsOfSales, &Tally::netSquares, &Tally::itemSquares);
    add(&Tally::stays, &Tally::staySeconds, &Tally::stayMinutesSquared);
    add(&Tally::cuesSaid, &Tally::cuesNotNow, &Tally::cuesWrong, &Tally::suggestionsTaken, &Tally::suggestionsDeclined);
    add(&Tally::holdsPlaced, &Tally::holdsCollected, &Tally::holdsReleased);
    add(&Tally::promoters, &Tally::passives, &Tally::detractors, &Tally::invited, &Tally::refused, &Tally::abandoned);
    add(&Tally::clerkMinutes, &Tally::staffedVisitors);
    full.visitors += other.full.visitors;
    full.recognised += other.full.recognised;
    full.transactions += other.full.transactions;
    full.net += other.full.net;
    full.netSquares += other.full.netSquares;
    for (size_t i = 0; i < consents.size(); ++i) {
        consents[i].asked += other.consents[i].asked;
        consents[i].given += other.consents[i].given;
        consents[i].refused += other.consents[i].refused;
        consents[i].withdrawn += other.consents[i].withdrawn;
    }
    for (const TallyPart &part : other.parts)
        addPart(part.kind, part.name, part.count);
    return *this;
}

} // namespace tuttu
