// SPDX-FileCopyrightText: 2026 Tuttu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/visitstore.h"

#include "core/storage/customerstore.h"
#include "core/storage/shelf.h"
#include "core/storage/statement.h"

namespace tuttu {

namespace {

#define VISIT_COLUMNS \
    "v.key, v.uid, v.store, c.uid, v.assurance, v.means, v.place, v.arrived, v.last_sign, v.claimed_by, v.claimed_at, v.greeted_at, " \
    "v.left_at, v.leave_alone_until FROM visit v LEFT JOIN customer c ON c.key = v.customer "

Result<Visit> fromRow(const Statement &s, Database &db)
{
    Visit v{s.id<VisitId>(1), s.id<StoreId>(2), s.id<CustomerId>(3), s.enumeration<Assurance>(4), s.enumeration<Means>(5), s.text(6),
            s.time(7), s.time(8), s.id<ClerkId>(9), s.time(10), s.time(11), s.time(12), s.time(13), {}};
    Statement n(db, "SELECT c.uid FROM visit_not_them n JOIN customer c ON c.key = n.customer WHERE n.visit = ? ORDER BY c.key");
    n.bind(s.integer(0));
    while (n.step())
        v.notThem.push_back(n.id<CustomerId>(0));
    if (!n.ok())
        return n.error();
    return v;
}

Result<std::vector<Visit>> all(Statement &s, Database &db)
{
    std::vector<Visit> visits;
    while (s.step()) {
        auto visit = fromRow(s, db);
        if (!visit)
            return visit.error();
        visits.push_back(std::move(*visit));
    }
    if (!s.ok())
        return s.error();
    return visits;
}

qint64 hoursOf(const QDateTime &at) { return at.toMSecsSinceEpoch() / 3'600'000; }

} // namespace

Result<Visit> VisitStore::visit(const VisitId &id) const
{
    Statement s(m_shelf.cache, "SELECT " VISIT_COLUMNS "WHERE v.uid = ?");
    if (s.bind(id).step())
        return fromRow(s, m_shelf.cache);
    if (!s.ok())
        return s.error();
    return Errc::NotFound;
}

Result<std::vector<Visit>> VisitStore::floor(const StoreId &store, const QDateTime &leftSince) const
{
    Statement s(m_shelf.cache, "SELECT " VISIT_COLUMNS "WHERE (v.left_at IS NULL OR v.left_at > ?1) AND v.store IS ?2 ORDER BY v.arrived, v.key");
    s.bind(leftSince, store);
    return all(s, m_shelf.cache);
}

Result<std::vector<Visit>> VisitStore::visitsOf(qint64 customerKey, int most) const
{
    Statement s(m_shelf.cache, "SELECT " VISIT_COLUMNS "WHERE v.customer = ? ORDER BY v.arrived DESC, v.key DESC LIMIT ?");
    s.bind(customerKey, most);
    return all(s, m_shelf.cache);
}

Result<std::vector<HourCount>> VisitStore::visitorsPerHour(const StoreId &store, const QDateTime &from, const QDateTime &until) const
{
    Statement s(m_shelf.cache, "SELECT hour, visitors FROM footfall WHERE store = ? AND hour >= ? AND hour < ? ORDER BY hour");
    s.bind(store, hoursOf(from), hoursOf(until));
    std::vector<HourCount> hours;
    while (s.step())
        hours.push_back({QDateTime::fromMSecsSinceEpoch(s.integer(0) * 3'600'000, Qt::UTC), s.small(1)});
    if (!s.ok())
        return s.error();
    return hours;
}

Result<> VisitStore::apply(const VisitOpened &o, const QDateTime &)
{
    const Visit &v = o.visit;
    std::optional<qint64> customer;
    if (!v.customer.isNull()) {
        const auto key = CustomerStore(m_shelf).keyFor(v.customer);
        if (!key)
            return key.error();
        customer = *key;
        if (const auto done = CustomerStore(m_shelf).sawOn(*key, v.arrived); !done)
            return done;
    }
    Statement s(m_shelf.cache, "INSERT OR IGNORE INTO visit (uid, store, customer, assurance, means, place, arrived, last_sign, claimed_by, claimed_at, "
                               "greeted_at, left_at, leave_alone_until, by_itself) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)");
    s.bind(v.id, v.store, customer, v.assurance, v.means, v.place.isNull() ? QStringLiteral("") : v.place, v.arrived, v.lastSign, v.claimedBy,
           v.claimedAt, v.greetedAt, v.leftAt, v.leaveAloneUntil, v.endedByItself());
    if (const auto done = s.run(); !done)
        return done;
    for (const CustomerId &other : v.notThem) {
        if (const auto done = addNotThem(v.id, other); !done)
            return done;
    }
    return {};
}

Result<> VisitStore::apply(const VisitRecognised &o, const QDateTime &at)
{
    // A hint never names anybody, and a beacon heard after a scan takes nothing back.
    std::optional<qint64> customer;
    if (o.recognition.assurance >= Assurance::Confirmed && !o.recognition.customer.isNull()) {
        const auto key = CustomerStore(m_shelf).keyFor(o.recognition.customer);
        if (!key)
            return key.error();
        customer = *key;
        if (const auto done = CustomerStore(m_shelf).sawOn(*key, at); !done)
            return done;
    }
    Statement s(m_shelf.cache, "UPDATE visit SET customer = ?2, assurance = ?3, means = ?4 WHERE uid = ?1 AND assurance <= ?3");
    if (const auto done = s.bind(o.visit, customer, o.recognition.assurance, o.recognition.means).run(); !done)
        return done;
    return apply(VisitSeen{o.visit}, at);
}

Result<> VisitStore::apply(const VisitSeen &o, const QDateTime &at)
{
    Statement s(m_shelf.cache, "UPDATE visit SET last_sign = max(last_sign, ?2) WHERE uid = ?1");
    return s.bind(o.visit, at).run();
}

Result<> VisitStore::apply(const VisitClaimed &o, const QDateTime &at)
{
    Statement s(m_shelf.cache, "UPDATE visit SET claimed_by = ?2, claimed_at = ?3, leave_alone_until = NULL WHERE uid = ?1");
    return s.bind(o.visit, o.clerk, at).run();
}

Result<> VisitStore::apply(const VisitReleased &o, const QDateTime &)
{
    Statement s(m_shelf.cache, "UPDATE visit SET claimed_by = NULL, claimed_at = NULL WHERE uid = ?");
    return s.bind(o.visit).run();
}

Result<> VisitStore::apply(const VisitGreeted &o, const QDateTime &at)
{
    Statement s(m_shelf.cache, "UPDATE visit SET greeted_at = ?2 WHERE uid = ?1");
    return s.bind(o.visit, at).run();
}

Result<> VisitStore::apply(const VisitLeftAlone &o, const QDateTime &)
{
    Statement s(m_shelf.cache, "UPDATE visit SET leave_alone_until = ?2 WHERE uid = ?1");
    return s.bind(o.visit, o.until).run();
}

Result<> VisitStore::apply(const VisitUnbound &o, const QDateTime &)
{
    Statement s(m_shelf.cache, "UPDATE visit SET customer = NULL, assurance = ?2 WHERE uid = ?1");
    if (const auto done = s.bind(o.visit, Assurance::None).run(); !done)
        return done;
    return o.notThem.isNull() ? Result<>() : addNotThem(o.visit, o.notThem);
}

Result<> VisitStore::apply(const VisitEnded &o, const QDateTime &at)
{
    Statement s(m_shelf.cache, "UPDATE visit SET left_at = ?2, by_itself = ?3 WHERE uid = ?1");
    return s.bind(o.visit, at, o.byItself).run();
}

Result<> VisitStore::apply(const VisitReopened &o, const QDateTime &at)
{
    Statement s(m_shelf.cache, "UPDATE visit SET left_at = NULL, by_itself = 0, last_sign = max(last_sign, ?2) WHERE uid = ?1");
    return s.bind(o.visit, at).run();
}

Result<> VisitStore::apply(const VisitRestored &o, const QDateTime &at)
{
    Statement gone(m_shelf.cache, "DELETE FROM visit WHERE uid = ?"); // with whom it was not
    if (const auto done = gone.bind(o.visit.id).run(); !done)
        return done;
    return apply(VisitOpened{o.visit}, at);
}

Result<> VisitStore::apply(const VisitorsCounted &o, const QDateTime &at)
{
    Statement s(m_shelf.cache, "INSERT INTO footfall (store, hour, visitors, groups, grouped) VALUES (?1, ?2, ?3, ?4, ?5) "
                               "ON CONFLICT (store, hour) DO UPDATE SET visitors = visitors + ?3, groups = groups + ?4, grouped = grouped + ?5");
    return s.bind(o.store, hoursOf(at), o.count, o.isGroup() ? 1 : 0, o.isGroup() ? o.count : 0).run();
}

Result<> VisitStore::addNotThem(const VisitId &visit, const CustomerId &customer)
{
    const auto key = CustomerStore(m_shelf).keyFor(customer);
    if (!key)
        return key.error();
    Statement s(m_shelf.cache, "INSERT OR IGNORE INTO visit_not_them (visit, customer) SELECT key, ?2 FROM visit WHERE uid = ?1");
    return s.bind(visit, *key).run();
}

} // namespace tuttu
