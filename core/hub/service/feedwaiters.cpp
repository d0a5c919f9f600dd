// SPDX-FileCopyrightText: 2026 Tuttu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/hub/service/feedwaiters.h"

namespace tuttu {

using namespace Qt::StringLiterals;

namespace {

// While the horizon stands still nothing new can be read, however many write.
constexpr char horizonSql[] = "SELECT pg_snapshot_xmin(pg_current_snapshot())::text";

constexpr char movedSql[] = R"(
    SELECT place.n FROM unnest($1::uuid[], $2::text[], $3::xid8[], $4::bigint[]) WITH ORDINALITY AS place (home, bucket, xid, seq, n)
    WHERE EXISTS (SELECT 1 FROM feed f WHERE f.home = place.home AND f.bucket = place.bucket AND (f.xid, f.seq) > (place.xid, place.seq)
                  AND f.xid < pg_snapshot_xmin(pg_current_snapshot()))
    ORDER BY place.n)";

QString array(const QStringList &values) ///< of what needs no quotes
{
    return u'{' + values.join(u',') + u'}';
}

} // namespace

bool FeedWaiters::add(Waiter waiter)
{
    const std::lock_guard lock(m_mutex);
    if (m_closed || m_waiters.size() >= m_most)
        return false;
    const quint64 id = ++m_last;
    for (const auto &[bucket, cursor] : waiter.places)
        m_byPlace[{bucket.text(), cursor.xid, cursor.seq}].insert(id);
    m_byTime.insert({waiter.until, id});
    m_waiters.emplace(id, std::move(waiter));
    m_fresh = true;
    return true;
}

int FeedWaiters::size() const
{
    const std::lock_guard lock(m_mutex);
    return int(m_waiters.size());
}

void FeedWaiters::take(quint64 id, std::vector<Waiter> &taken)
{
    const auto found = m_waiters.find(id);
    if (found == m_waiters.end())
        return;
    for (const auto &[bucket, cursor] : found->second.places) {
        const auto place = m_byPlace.find({bucket.text(), cursor.xid, cursor.seq});
        if (place != m_byPlace.end() && place->second.erase(id) && place->second.empty())
            m_byPlace.erase(place);
    }
    m_byTime.erase({found->second.until, id});
    taken.push_back(std::move(found->second));
    m_waiters.erase(found);
}

void FeedWaiters::wakeAll(std::vector<Waiter> taken, Why why)
{
    for (Waiter &waiter : taken) {
        const auto wake = waiter.wake;
        if (!wake(why) && !add(std::move(waiter)))
            wake(Why::InVain);
    }
}

Result<std::vector<FeedWaiters::Place>> FeedWaiters::moved(PgConnection &db, const std::vector<Place> &places)
{
    QStringList homes, buckets, xids, seqs;
    for (const auto &[bucket, xid, seq] : places) {
        homes << bucket.section(u':', 1);
        buckets << bucket;
        xids << QString::number(xid);
        seqs << QString::number(seq);
    }
    const auto rows = db.query(movedSql, {array(homes), array(buckets), array(xids), array(seqs)});
    if (!rows)
        return rows.error();
    std::vector<Place> found;
    for (int i = 0; i < rows->size(); ++i)
        found.push_back(places[size_t(rows->whole(i, 0) - 1)]);
    return found;
}

Result<> FeedWaiters::look(PgConnection &db)
{
    std::vector<Place> places;
    bool fresh = false;
    {
        const std::lock_guard lock(m_mutex);
        if (m_waiters.empty())
            return {};
        fresh = std::exchange(m_fresh, false);
        for (const auto &[place, ids] : m_byPlace)
            places.push_back(place);
    }
    const auto horizon = db.query(horizonSql);
    const auto changed = !horizon ? Result<std::vector<Place>>(horizon.error())
        : !fresh && horizon->text(0, 0) == m_horizon ? Result<std::vector<Place>>(std::vector<Place>()) : moved(db, places);
    std::vector<Waiter> woken;
    {
        const std::lock_guard lock(m_mutex);
        if (!changed) {
            m_fresh = true;
            return changed.error();
        }
        for (const Place &place : *changed) {
            const auto here = m_byPlace.find(place);
            const auto ids = here == m_byPlace.end() ? std::set<quint64>() : here->second;
            for (const quint64 id : ids)
                take(id, woken);
        }
    }
    m_horizon = horizon->text(0, 0);
    wakeAll(std::move(woken), Why::Moved);
    return {};
}

void FeedWaiters::letGo(qint64 now)
{
    std::vector<Waiter> gone;
    {
        const std::lock_guard lock(m_mutex);
        while (!m_byTime.empty() && m_byTime.begin()->first <= now)
            take(m_byTime.begin()->second, gone);
    }
    wakeAll(std::move(gone), Why::InVain);
}

void FeedWaiters::turnAway(const DeviceGate &gate)
{
    std::vector<Waiter> away;
    {
        const std::lock_guard lock(m_mutex);
        std::vector<quint64> ids;
        for (const auto &[id, waiter] : m_waiters) {
            const auto word = gate.ask(waiter.device, waiter.store);
            if (word == DeviceGate::Word::Revoked || word == DeviceGate::Word::Moved)
                ids.push_back(id);
        }
        for (const quint64 id : ids)
            take(id, away);
    }
    wakeAll(std::move(away), Why::Revoked);
}

void FeedWaiters::close()
{
    std::vector<Waiter> all;
    {
        const std::lock_guard lock(m_mutex);
        m_closed = true;
        while (!m_waiters.empty())
            take(m_waiters.begin()->first, all);
    }
    wakeAll(std::move(all), Why::InVain);
}

} // namespace tuttu
