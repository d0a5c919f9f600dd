// SPDX-FileCopyrightText: 2026 Tuttu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/visitstore.h"

#include "core/domain/visitrule.h"
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

/** How the visit ended, where the outcome says so; none: as it was. */
std::optional<qint64> endedByItself(const Outcome &outcome)
{
    if (const auto *ended = std::get_if<VisitEnded>(&outcome))
        return ended->byItself;
    if (const auto *restored = std::get_if<VisitRestored>(&outcome))
        return restored->visit.endedByItself();
    return std::holds_alternative<VisitReopened>(outcome) || std::holds_alternative<VisitClaimed>(outcome) ? std::optional<qint64>(0) : std::nullopt;
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

Result<std::optional<qint64>> VisitStore::customerKey(const Visit &visit)
{
    if (visit.customer.isNull())
        return std::optional<qint64>();
    const auto key = CustomerStore(m_shelf).keyFor(visit.customer);
    return key ? Result<std::optional<qint64>>(*key) : key.error();
}

Result<> VisitStore::open(const Visit &v)
{
    const auto customer = customerKey(v);
    if (!customer)
        return customer.error();
    Statement s(m_shelf.cache, "INSERT OR IGNORE INTO visit (uid, store, customer, assurance, means, place, arrived, last_sign, claimed_by, claimed_at, "
                               "greeted_at, left_at, leave_alone_until, by_itself) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)");
    s.bind(v.id, v.store, *customer, v.assurance, v.means, v.place.isNull() ? QStringLiteral("") : v.place, v.arrived, v.lastSign, v.claimedBy,
           v.claimedAt, v.greetedAt, v.leftAt, v.leaveAloneUntil, v.endedByItself());
    auto done = s.run();
    if (done && *customer)
        done = CustomerStore(m_shelf).countSeen(**customer);
    return done ? writeNotThem(v) : done;
}

Result<> VisitStore::apply(const Outcome &outcome, const QDateTime &at)
{
    if (const auto *opened = std::get_if<VisitOpened>(&outcome))
        return open(opened->visit);
    const auto before = visit(visitOf(outcome));
    if (!before)
        return before.error().code == Errc::NotFound ? Result<>() : Result<>(before.error());
    const Visit after = changed(*before, outcome, at);
    if (after == *before)
        return {};
    const bool endStays = std::holds_alternative<VisitRestored>(outcome) && after.leftAt == before->leftAt;
    if (const auto done = write(after, endStays ? std::nullopt : endedByItself(outcome)); !done)
        return done;
    if (after.customer == before->customer && after.arrived == before->arrived)
        return {};
    for (const Visit &one : {*before, after}) {
        const auto key = customerKey(one);
        const auto done = key && *key ? CustomerStore(m_shelf).countSeen(**key) : key ? Result<>() : Result<>(key.error());
        if (!done)
            return done;
    }
    return {};
}

Result<> VisitStore::write(const Visit &v, const std::optional<qint64> &byItself)
{
    const auto customer = customerKey(v);
    if (!customer)
        return customer.error();
    Statement s(m_shelf.cache, "UPDATE visit SET store = ?2, customer = ?3, assurance = ?4, means = ?5, place = ?6, arrived = ?7, last_sign = ?8, claimed_by = ?9, "
                               "claimed_at = ?10, greeted_at = ?11, left_at = ?12, leave_alone_until = ?13, by_itself = coalesce(?14, by_itself) WHERE uid = ?1");
    s.bind(v.id, v.store, *customer, v.assurance, v.means, v.place.isNull() ? QStringLiteral("") : v.place, v.arrived, v.lastSign, v.claimedBy,
           v.claimedAt, v.greetedAt, v.leftAt, v.leaveAloneUntil, byItself);
    const auto done = s.run();
    return done ? writeNotThem(v) : done;
}

Result<> VisitStore::apply(const VisitorsCounted &o, const QDateTime &at)
{
    Statement s(m_shelf.cache, "INSERT INTO footfall (store, hour, visitors, groups, grouped) VALUES (?1, ?2, ?3, ?4, ?5) "
                               "ON CONFLICT (store, hour) DO UPDATE SET visitors = visitors + ?3, groups = groups + ?4, grouped = grouped + ?5");
    return s.bind(o.store, hoursOf(at), o.count, o.isGroup() ? 1 : 0, o.isGroup() ? o.count : 0).run();
}

/** All of them anew: a visit that was restored may have one less. */
Result<> VisitStore::writeNotThem(const Visit &visit)
{
    Statement gone(m_shelf.cache, "DELETE FROM visit_not_them WHERE visit = (SELECT key FROM visit WHERE uid = ?)");
    if (const auto done = gone.bind(visit.id).run(); !done)
        return done;
    for (const CustomerId &customer : visit.notThem) {
        const auto key = CustomerStore(m_shelf).keyFor(customer);
        if (!key)
            return key.error();
        Statement s(m_shelf.cache, "INSERT OR IGNORE INTO visit_not_them (visit, customer) SELECT key, ?2 FROM visit WHERE uid = ?1");
        if (const auto done = s.bind(visit.id, *key).run(); !done)
            return done;
    }
    return {};
}

} // namespace tuttu
