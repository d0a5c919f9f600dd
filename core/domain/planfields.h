// SPDX-FileCopyrightText: 2026 Tuttu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/fields.h"

namespace tuttu {

template<typename V, Same<Goal> T> void fields(V &v, T &t) { v("store", t.store); v("measure", t.measure); v("period", t.period); v("from", t.from); v("value", t.value); }
template<typename V, Same<DayNote> T> void fields(V &v, T &t) { v("id", t.id); v("store", t.store); v("day", t.day); v("kind", t.kind); v("text", t.text); v("by", t.by); }
template<typename V, Same<KeyAct> T> void fields(V &v, T &t)
{
    v("id", t.id); v("store", t.store); v("year", t.year); v("what", t.what); v("owner", t.owner); v("due", t.due); v("state", t.state);
}
template<typename V, Same<ShopPlan> T> void fields(V &v, T &t) { v("store", t.store); v("firstYear", t.firstYear); v("text", t.text); }
template<typename V, Same<Staffing> T> void fields(V &v, T &t) { v("store", t.store); v("from", t.from); v("thatDayOnly", t.thatDayOnly); v("clerks", t.clerks); }
template<typename V, Same<Experiment> T> void fields(V &v, T &t)
{
    v("id", t.id); v("store", t.store); v("name", t.name); v("salt", t.salt); v("kind", t.kind); v("without", t.without); v("from", t.from); v("until", t.until);
    v("measure", t.measure); v("guards", t.guards); v("planned", t.planned); v("endedAt", t.endedAt); v("unsaid", t.unsaid); v("instead", t.instead);
}

template<typename V, Same<GoalSet> T> void fields(V &v, T &t) { v("goal", t.goal); }
template<typename V, Same<DayNoteWritten> T> void fields(V &v, T &t) { v("note", t.note); }
template<typename V, Same<DayNoteRemoved> T> void fields(V &v, T &t) { v("note", t.note); }
template<typename V, Same<KeyActWritten> T> void fields(V &v, T &t) { v("act", t.act); }
template<typename V, Same<PlanWritten> T> void fields(V &v, T &t) { v("plan", t.plan); }
template<typename V, Same<StaffingPlanned> T> void fields(V &v, T &t) { v("staffing", t.staffing); }
template<typename V, Same<ExperimentStarted> T> void fields(V &v, T &t) { v("experiment", t.experiment); }
template<typename V, Same<ExperimentEnded> T> void fields(V &v, T &t) { v("experiment", t.experiment); }

} // namespace tuttu
