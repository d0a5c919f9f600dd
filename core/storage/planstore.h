// SPDX-FileCopyrightText: 2026 Tuttu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/domain/outcome.h"

namespace tuttu {

struct Shelf;

/** What a manager planned: goals, notes on days, key acts, staffing, experiments. Of what was said of the same thing the last holds; the
 *  rows before it stay, so that an act taken back (takeback.h) leaves what held before. */
class PlanStore
{
public:
    explicit PlanStore(const Shelf &shelf) : m_shelf(shelf) {}

    // Inside a transaction; `op` is the op that carries it.
    Result<> apply(const GoalSet &o, const OpId &op);
    Result<> apply(const DayNoteWritten &o, const OpId &op);
    Result<> apply(const DayNoteRemoved &o, const OpId &op);
    Result<> apply(const KeyActWritten &o, const OpId &op);
    Result<> apply(const PlanWritten &o, const OpId &op);
    Result<> apply(const StaffingPlanned &o, const OpId &op);
    Result<> apply(const ExperimentStarted &o, const OpId &op);
    Result<> apply(const ExperimentEnded &o, const OpId &op, const QDateTime &at);

    Result<std::vector<Goal>> goals(const StoreId &store) const;         ///< all ever set, in the order they were set: goalFor() picks
    Result<std::vector<DayNote>> notes(const StoreId &store, QDate first, QDate last) const; ///< by day, both ends in it
    Result<std::vector<KeyAct>> acts(const StoreId &store, int year) const;                  ///< not those given up; soonest due first, those without a day last
    Result<std::optional<ShopPlan>> plan(const StoreId &store) const;
    /** All that bears on these days, both ends in it, in the order it was planned: clerksAt() picks. */
    Result<std::vector<Staffing>> staffing(const StoreId &store, QDate first, QDate last) const;
    Result<std::vector<Experiment>> experiments(const StoreId &store) const;                 ///< newest first
    Result<std::vector<Experiment>> running(const StoreId &store, const QDateTime &at) const;

private:
    Result<std::vector<Experiment>> read(class Statement &s) const;
    const Shelf &m_shelf;
};

} // namespace tuttu
