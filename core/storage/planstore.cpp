// SPDX-FileCopyrightText: 2026 Tuttu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/planstore.h"

#include "core/domain/planfields.h"
#include "core/storage/capturewords.h"
#include "core/storage/rows.h"

#include <algorithm>

namespace tuttu {

namespace {

QByteArray bytesOf(const std::vector<int> &clerks)
{
    QByteArray bytes(""); // of no hours it is empty, not NULL
    for (const int count : clerks)
        bytes.append(char(std::clamp(count, 0, 255)));
    return bytes;
}

std::vector<int> countsIn(QByteArrayView bytes)
{
    std::vector<int> counts;
    for (const char byte : bytes)
        counts.push_back(uchar(byte));
    return counts;
}

} // namespace

Result<> PlanStore::apply(const GoalSet &o, const OpId &op)
{
    Statement s(m_shelf.cache, "INSERT OR IGNORE INTO goal (op, store, measure, period, from_day, value) VALUES (?, ?, ?, ?, ?, ?)");
    return s.bind(op, o.goal.store, o.goal.measure, o.goal.period, o.goal.from, o.goal.value).run();
}

Result<> PlanStore::apply(const DayNoteWritten &o, const OpId &op)
{
    const auto key = first(Statement(m_shelf.cache, "SELECT coalesce(max(key), 0) + 1 FROM day_note"));
    if (!key)
        return key.error();
    const DayNote &n = o.note;
    Statement s(m_shelf.cache, "INSERT OR IGNORE INTO day_note (key, op, uid, store, day, kind, clerk, sealed) VALUES (?, ?, ?, ?, ?, ?, ?, ?)");
    return s.bind(*key, op, n.id, n.store, n.day, n.kind, n.by, sealedWords(m_shelf, "day_note", *key, PlanWords{n.text})).run();
}

Result<> PlanStore::apply(const DayNoteRemoved &o, const OpId &op)
{
    Statement s(m_shelf.cache, "INSERT OR IGNORE INTO day_note (op, uid) VALUES (?, ?)");
    return s.bind(op, o.note).run();
}

Result<> PlanStore::apply(const KeyActWritten &o, const OpId &op)
{
    const auto key = first(Statement(m_shelf.cache, "SELECT coalesce(max(key), 0) + 1 FROM key_act"));
    if (!key)
        return key.error();
    const KeyAct &a = o.act;
    Statement s(m_shelf.cache, "INSERT OR IGNORE INTO key_act (key, op, uid, store, year, owner, due, state, sealed) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)");
    return s.bind(*key, op, a.id, a.store, a.year, a.owner, a.due, a.state, sealedWords(m_shelf, "key_act", *key, PlanWords{a.what})).run();
}

Result<> PlanStore::apply(const PlanWritten &o, const OpId &op)
{
    const auto key = first(Statement(m_shelf.cache, "SELECT coalesce(max(key), 0) + 1 FROM shop_plan"));
    if (!key)
        return key.error();
    Statement s(m_shelf.cache, "INSERT OR IGNORE INTO shop_plan (key, op, store, first_year, sealed) VALUES (?, ?, ?, ?, ?)");
    return s.bind(*key, op, o.plan.store, o.plan.firstYear, sealedWords(m_shelf, "shop_plan", *key, PlanWords{o.plan.text})).run();
}

Result<> PlanStore::apply(const StaffingPlanned &o, const OpId &op)
{
    Statement s(m_shelf.cache, "INSERT OR IGNORE INTO staffing (op, store, from_day, that_day_only, clerks) VALUES (?, ?, ?, ?, ?)");
    return s.bind(op, o.staffing.store, o.staffing.from, o.staffing.thatDayOnly, bytesOf(o.staffing.clerks)).run();
}

Result<> PlanStore::apply(const ExperimentStarted &o, const OpId &op)
{
    const auto key = first(Statement(m_shelf.cache, "SELECT coalesce(max(key), 0) + 1 FROM experiment"));
    if (!key)
        return key.error();
    const Experiment &e = o.experiment;
    Statement s(m_shelf.cache, "INSERT OR IGNORE INTO experiment (key, op, uid, store, began, until, sealed) VALUES (?, ?, ?, ?, ?, ?, ?)");
    return s.bind(*key, op, e.id, e.store, e.from, e.until, sealedWords(m_shelf, "experiment", *key, e)).run();
}

Result<> PlanStore::apply(const ExperimentEnded &o, const OpId &op, const QDateTime &at)
{
    Statement s(m_shelf.cache, "INSERT OR IGNORE INTO experiment_end (op, experiment, at) VALUES (?, ?, ?)");
    return s.bind(op, o.experiment, at).run();
}

Result<std::vector<Goal>> PlanStore::goals(const StoreId &store) const
{
    Statement s(m_shelf.cache, "SELECT measure, period, from_day, value FROM goal WHERE store = ? ORDER BY key");
    return rows<Goal>(s.bind(store), [&](const Statement &row) -> Result<Goal> {
        return Goal{store, row.enumeration<Measure>(0), row.enumeration<PeriodKind>(1), row.day(2), row.isNull(3) ? std::nullopt : std::optional(row.integer(3))};
    });
}

Result<std::vector<DayNote>> PlanStore::notes(const StoreId &store, QDate first, QDate last) const
{
    Statement s(m_shelf.cache, "SELECT n.key, n.uid, n.day, n.kind, n.clerk, n.sealed FROM day_note n WHERE n.store = ? AND n.day BETWEEN ? AND ? "
                               "AND n.key = (SELECT max(key) FROM day_note WHERE uid = n.uid) ORDER BY n.day, n.key");
    return rows<DayNote>(s.bind(store, first, last), [&](const Statement &row) -> Result<DayNote> {
        auto words = openedWords<PlanWords>(m_shelf, "day_note", row, 0, 5);
        if (!words)
            return words.error();
        return DayNote{row.id<DayNoteId>(1), store, row.day(2), row.enumeration<DayNoteKind>(3), std::move(words->text), row.id<ClerkId>(4)};
    });
}

Result<std::vector<KeyAct>> PlanStore::acts(const StoreId &store, int year) const
{
    Statement s(m_shelf.cache, "SELECT a.key, a.uid, a.year, a.owner, a.due, a.state, a.sealed FROM key_act a WHERE a.store = ? AND a.year = ? "
                               "AND a.key = (SELECT max(key) FROM key_act WHERE uid = a.uid) AND a.state <> 2 ORDER BY a.due IS NULL, a.due, a.uid");
    return rows<KeyAct>(s.bind(store, year), [&](const Statement &row) -> Result<KeyAct> {
        auto words = openedWords<PlanWords>(m_shelf, "key_act", row, 0, 6);
        if (!words)
            return words.error();
        return KeyAct{row.id<KeyActId>(1), store, row.small(2), std::move(words->text), row.id<ClerkId>(3), row.day(4), row.enumeration<KeyActState>(5)};
    });
}

Result<std::optional<ShopPlan>> PlanStore::plan(const StoreId &store) const
{
    Statement s(m_shelf.cache, "SELECT key, first_year, sealed FROM shop_plan WHERE store = ? ORDER BY key DESC LIMIT 1");
    const auto found = rows<ShopPlan>(s.bind(store), [&](const Statement &row) -> Result<ShopPlan> {
        auto words = openedWords<PlanWords>(m_shelf, "shop_plan", row, 0, 2);
        if (!words)
            return words.error();
        return ShopPlan{store, row.small(1), std::move(words->text)};
    });
    if (!found)
        return found.error();
    return found->empty() ? std::nullopt : std::optional(found->front());
}

Result<std::vector<Staffing>> PlanStore::staffing(const StoreId &store, QDate first, QDate last) const
{
    // Of the weeks' patterns also the one the days begin with.
    Statement s(m_shelf.cache, "SELECT from_day, that_day_only, clerks FROM staffing WHERE store = ?1 AND from_day <= ?3 AND (from_day >= ?2 OR (NOT that_day_only "
                               "AND from_day = (SELECT max(from_day) FROM staffing WHERE store = ?1 AND NOT that_day_only AND from_day < ?2))) ORDER BY key");
    return rows<Staffing>(s.bind(store, first, last), [&](const Statement &row) -> Result<Staffing> {
        return Staffing{store, row.day(0), row.small(1) != 0, countsIn(row.view(2))};
    });
}

#define EXPERIMENT_COLUMNS "e.key, e.sealed, (SELECT min(at) FROM experiment_end WHERE experiment = e.uid) FROM experiment e "

Result<std::vector<Experiment>> PlanStore::read(Statement &s) const
{
    return rows<Experiment>(s, [&](const Statement &row) -> Result<Experiment> {
        auto experiment = openedWords<Experiment>(m_shelf, "experiment", row, 0, 1);
        if (experiment)
            experiment->endedAt = row.time(2);
        return experiment;
    });
}

Result<std::vector<Experiment>> PlanStore::experiments(const StoreId &store) const
{
    Statement s(m_shelf.cache, "SELECT " EXPERIMENT_COLUMNS "WHERE e.store = ? ORDER BY e.began DESC, e.uid DESC");
    return read(s.bind(store));
}

Result<std::vector<Experiment>> PlanStore::running(const StoreId &store, const QDateTime &at) const
{
    Statement s(m_shelf.cache, "SELECT " EXPERIMENT_COLUMNS "WHERE e.store = ?1 AND e.until > ?2 AND e.began <= ?2 "
                               "AND NOT EXISTS (SELECT 1 FROM experiment_end WHERE experiment = e.uid AND at <= ?2) ORDER BY e.began, e.uid");
    return read(s.bind(store, at));
}

} // namespace tuttu
