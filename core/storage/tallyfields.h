// SPDX-FileCopyrightText: 2026 Tuttu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/tally.h"
#include "core/storage/packed.h"

namespace tuttu {

// How tallies lie in the cache; what is filled when they are read does not. New fields go to the end of a struct; any other change marks all days to be counted anew (a migration).

template<typename V, Same<ConsentTally> T> void fields(V &v, T &t) { v("asked", t.asked); v("given", t.given); v("refused", t.refused); v("withdrawn", t.withdrawn); }
template<typename V, Same<TallyPart> T> void fields(V &v, T &t) { v("kind", t.kind); v("name", t.name); v("count", t.count); }
template<typename V, Same<Tally::Full> T> void fields(V &v, T &t)
{
    v("visitors", t.visitors); v("recognised", t.recognised); v("transactions", t.transactions); v("net", t.net); v("netSquares", t.netSquares);
}
template<typename V, Same<Tally> T> void fields(V &v, T &t)
{
    v("visitors", t.visitors); v("staff", t.staff); v("visits", t.visits); v("recognised", t.recognised); v("openSeconds", t.openSeconds);
    v("missedSeconds", t.missedSeconds); v("full", t.full); v("transactions", t.transactions); v("named", t.named); v("returning", t.returning);
    v("foreign", t.foreign); v("net", t.net); v("items", t.items); v("netOfSales", t.netOfSales); v("itemsOfSales", t.itemsOfSales);
    v("netSquares", t.netSquares); v("itemSquares", t.itemSquares); v("stays", t.stays); v("staySeconds", t.staySeconds);
    v("stayMinutesSquared", t.stayMinutesSquared); v("consents", t.consents); v("cuesSaid", t.cuesSaid); v("cuesNotNow", t.cuesNotNow);
    v("cuesWrong", t.cuesWrong); v("suggestionsTaken", t.suggestionsTaken); v("suggestionsDeclined", t.suggestionsDeclined);
    v("holdsPlaced", t.holdsPlaced); v("holdsCollected", t.holdsCollected); v("holdsReleased", t.holdsReleased); v("promoters", t.promoters);
    v("passives", t.passives); v("detractors", t.detractors); v("invited", t.invited); v("refused", t.refused); v("abandoned", t.abandoned);
    v("parts", t.parts); v("groups", t.groups); v("grouped", t.grouped);
}
template<typename V, Same<HourTally> T> void fields(V &v, T &t) { v("hour", t.hour); v("tally", t.tally); }

struct HourTallies { std::vector<HourTally> hours; };
template<typename V, Same<HourTallies> T> void fields(V &v, T &t) { v("hours", t.hours); }

} // namespace tuttu
