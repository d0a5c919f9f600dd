// SPDX-FileCopyrightText: 2026 Tuttu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/tallystore.h"

#include "core/base/daybegin.h"
#include "core/storage/rows.h"
#include "core/storage/tallyfields.h"

#include <set>

namespace tuttu {

namespace {

constexpr qint64 quarterMs = 900'000;

struct RuleCell { StoreId store; QByteArray zone; std::vector<qint64> hours; QString currency; };
template<typename V, Same<RuleCell> T> void fields(V &v, T &t) { v("store", t.store); v("zone", t.zone); v("hours", t.hours); v("currency", t.currency); }

QByteArray cellOf(const TallyRule &rule)
{
    RuleCell cell{rule.store, rule.zone.id(), {}, rule.currency};
    for (const OpeningHours::Span &span : rule.hours.spans) {
        cell.hours.push_back(span.day);
        cell.hours.push_back(span.from.msecsSinceStartOfDay());
        cell.hours.push_back(span.until.msecsSinceStartOfDay());
    }
    return packed(cell);
}

qint64 quarterOf(const QDateTime &at) { return at.toMSecsSinceEpoch() / quarterMs; }
QDate dayOfQuarter(qint64 quarter, const QTimeZone &zone) { return QDateTime::fromMSecsSinceEpoch(quarter * quarterMs, Qt::UTC).toTimeZone(zone).date(); }

/** The first quarter of a day, and the first of the next. */
std::pair<qint64, qint64> quartersOf(const QDate &day, const QTimeZone &zone) { return {quarterOf(dayBegin(day, zone)), quarterOf(dayBegin(day.addDays(1), zone))}; }

} // namespace

Result<std::vector<DayTally>> TallyStore::days(const QDate &first, const QDate &last, Part part) const
{
    Statement s(m_shelf.cache, "SELECT day, whole, CASE WHEN ?3 THEN hours END FROM day_tally WHERE day BETWEEN ?1 AND ?2 ORDER BY day");
    s.bind(first, last, part == Part::WithHours);
    return rows<DayTally>(s, [](Statement &row) -> Result<DayTally> {
        DayTally day{row.day(0), {}, {}};
        auto whole = unpacked<Tally>(row.view(1));
        if (!whole)
            return whole.error();
        day.whole = std::move(*whole);
        if (row.isNull(2))
            return day;
        auto hours = unpacked<HourTallies>(row.view(2));
        if (!hours)
            return hours.error();
        day.hours = std::move(hours->hours);
        return day;
    });
}

Result<QDate> TallyStore::firstDay(const TallyRule &rule) const
{
    Statement s(m_shelf.cache, "SELECT min(first) FROM (SELECT min(arrived) first FROM visit UNION ALL SELECT min(at) FROM orders "
                               "UNION ALL SELECT min(hour) * 3600000 FROM footfall WHERE store = ?1 UNION ALL SELECT min(began) FROM door_count WHERE store = ?1 "
                               "UNION ALL SELECT min(at) FROM nps UNION ALL SELECT min(at) FROM consent_asked UNION ALL SELECT min(at) FROM consent_event "
                               "UNION ALL SELECT min(at) FROM cue_verdict UNION ALL SELECT min(placed) FROM hold)");
    if (!s.bind(rule.store).step())
        return s.error();
    return s.isNull(0) ? QDate() : s.time(0).toTimeZone(rule.zone).date();
}

Result<std::vector<QDate>> TallyStore::dueDays(const QDate &first, const QDate &last, const QTimeZone &zone) const
{
    std::set<QDate> due;
    for (QDate day = first; day <= last; day = day.addDays(1))
        due.insert(due.end(), day);
    Statement kept(m_shelf.cache, "SELECT day FROM day_tally WHERE day BETWEEN ? AND ? AND ended ORDER BY day");
    kept.bind(first, last);
    while (kept.step())
        due.erase(kept.day(0));
    // From one marked day to the next, however many of its quarters are marked.
    Statement stale(m_shelf.cache, "SELECT quarter FROM tally_stale WHERE quarter >= ? AND quarter < ? ORDER BY quarter LIMIT 1");
    const qint64 end = quartersOf(last, zone).second;
    for (qint64 from = quartersOf(first, zone).first; stale.bind(from, end).step();) {
        const QDate day = dayOfQuarter(stale.integer(0), zone);
        due.insert(day);
        from = quartersOf(day, zone).second;
    }
    if (!kept.ok() || !stale.ok())
        return kept.ok() ? stale.error() : kept.error();
    return std::vector<QDate>(due.begin(), due.end());
}

Result<> TallyStore::put(const DayTally &day, bool ended, const QTimeZone &zone)
{
    Q_ASSERT(m_shelf.cache.inTransaction());
    Statement s(m_shelf.cache, "INSERT OR REPLACE INTO day_tally (day, ended, whole, hours) VALUES (?, ?, ?, ?)");
    if (const auto done = s.bind(day.day, ended, packed(day.whole), packed(HourTallies{day.hours})).run(); !done)
        return done;
    const auto [from, until] = quartersOf(day.day, zone);
    Statement fresh(m_shelf.cache, "DELETE FROM tally_stale WHERE quarter >= ? AND quarter < ?");
    return fresh.bind(from, until).run();
}

Result<> TallyStore::follow(const TallyRule &rule)
{
    Q_ASSERT(m_shelf.cache.inTransaction());
    const QByteArray cell = cellOf(rule);
    {
        Statement s(m_shelf.cache, "SELECT 1 FROM tally_rule WHERE rule = ?");
        if (s.bind(cell).step())
            return {};
        if (!s.ok())
            return s.error();
    }
    Statement forget(m_shelf.cache, "DELETE FROM day_tally"), marks(m_shelf.cache, "DELETE FROM tally_stale"); // a day that is not kept is counted anyway
    for (Statement *s : {&forget, &marks}) {
        if (const auto done = s->run(); !done)
            return done;
    }
    Statement put(m_shelf.cache, "INSERT OR REPLACE INTO tally_rule (one, rule) VALUES (1, ?)");
    return put.bind(cell).run();
}

} // namespace tuttu
