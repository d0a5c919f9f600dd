// SPDX-FileCopyrightText: 2026 Tuttu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/insight/segments/peoplecount.h"
#include "core/storage/packed.h"

namespace tuttu {

template<typename V, Same<Cohort> T> void fields(V &v, T &t) { v("month", t.month); v("people", t.people); v("bought", t.bought); }
template<typename V, Same<LikedCategory> T> void fields(V &v, T &t) { v("category", t.category); v("people", t.people); }
template<typename V, Same<PeopleReading> T> void fields(V &v, T &t)
{
    v("at", t.at); v("people", t.people); v("leftOut", t.leftOut); v("stages", t.stages); v("worthUpper", t.worthUpper); v("worthLower", t.worthLower);
    v("worthBetween", t.worthBetween); v("worthUnknown", t.worthUnknown); v("habits", t.habits); v("categories", t.categories); v("cohorts", t.cohorts);
}

} // namespace tuttu
