// SPDX-FileCopyrightText: 2026 Tuttu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/rawdaystore.h"

#include "core/base/daybegin.h"
#include "core/storage/doorstore.h"
#include "core/storage/mergestore.h"
#include "core/storage/rows.h"
#include "core/storage/shopreceipts.h"

#include <algorithm>

namespace tuttu {

namespace {

constexpr int daysADoorIsMissed = 7; ///< a counter silent for longer is no longer one of the shop's
constexpr qint64 hourMs = 3'600'000;

} // namespace

RawDayStore::RawDayStore(const Shelf &shelf, const TallyRule &rule, const QDate &day)
    : m_shelf(shelf), m_store(rule.store), m_day(day), m_from(dayBegin(day, rule.zone)), m_until(dayBegin(day.addDays(1), rule.zone))
{
}

Result<RawDay> RawDayStore::read() const
{
    RawDay raw;
    std::optional<Error> problem;
    const auto take = [&problem](auto &into, auto &&result) {
        if (result)
            into = std::move(*result);
        else if (!problem)
            problem = result.error();
    };
    take(raw.stays, stays());
    take(raw.receipts, receipts());
    take(raw.doors, DoorStore(m_shelf).counts(m_store, m_from, m_until));
    take(raw.doorsLately, doorsLately());
    take(raw.byHand, byHand());
    take(raw.consents, consents());
    take(raw.cues, cues());
    take(raw.suggestions, suggestions());
    take(raw.holds, holds());
    take(raw.feedback, feedback());
    if (problem)
        return *problem;
    return raw;
}

Result<std::vector<RawDay::Stay>> RawDayStore::stays() const
{
    Statement s(m_shelf.cache, "SELECT arrived, last_sign, left_at, customer IS NOT NULL AND assurance >= ?4, place, by_itself FROM visit "
                               "WHERE arrived >= ?2 AND arrived < ?3 AND store IS ?1 ORDER BY arrived, key");
    s.bind(m_store, m_from, m_until, Assurance::Confirmed);
    return rows<RawDay::Stay>(s, [](Statement &row) -> Result<RawDay::Stay> {
        return RawDay::Stay{row.time(0), row.time(1), row.time(2), row.integer(3) != 0, row.text(4), row.integer(5) != 0};
    });
}

Result<std::vector<RawDay::Receipt>> RawDayStore::receipts() const
{
    Statement s(m_shelf.cache, "SELECT o.at, o.customer, o.currency, sum(l.quantity * l.minor), sum(l.quantity), max(l.quantity) > 0, "
                               "(SELECT min(e.at) FROM orders e WHERE e.customer = o.customer), "
                               "EXISTS (SELECT 1 FROM customer_merge m WHERE m.kept = o.customer) OR EXISTS (SELECT 1 FROM customer_merge m WHERE m.gone = o.customer) "
                               "FROM orders o CROSS JOIN order_line l LEFT JOIN store t ON t.key = o.store "
                               "WHERE " TUTTU_SHOP_RECEIPTS " AND l.orders = o.key "
                               "GROUP BY o.at, o.key ORDER BY o.at, o.key");
    s.bind(m_store, m_from, m_until, Channel::Store);
    return rows<RawDay::Receipt>(s, [this](Statement &row) -> Result<RawDay::Receipt> {
        RawDay::Receipt receipt{row.time(0), !row.isNull(1), {}, row.integer(5) != 0, row.integer(3), row.integer(4), row.text(2)};
        if (!receipt.named)
            return receipt;
        const auto first = boughtFirst(row.integer(1), row.integer(7) != 0, row.time(6));
        if (!first)
            return first.error();
        receipt.boughtFirst = *first;
        return receipt;
    });
}

/** By any record of one person. */
Result<QDateTime> RawDayStore::boughtFirst(qint64 customerKey, bool merged, const QDateTime &own) const
{
    if (!merged)
        return own;
    const MergeStore merges(m_shelf);
    const auto root = merges.rootOf(customerKey);
    const auto members = root ? merges.membersOf(*root) : Result<std::vector<qint64>>(root.error());
    if (!members)
        return members.error();
    QDateTime first = own;
    Statement s(m_shelf.cache, "SELECT min(at) FROM orders WHERE customer = ?");
    for (const qint64 member : *members) {
        if (s.bind(member).step() && !s.isNull(0))
            first = std::min(first, s.time(0));
        if (!s.ok())
            return s.error();
    }
    return first;
}

Result<QStringList> RawDayStore::doorsLately() const
{
    Statement s(m_shelf.cache, "SELECT DISTINCT counter FROM door_count WHERE store = ? AND began >= ? AND began < ? AND staff = 0 ORDER BY counter");
    s.bind(m_store, m_from.addDays(-daysADoorIsMissed), m_from);
    QStringList doors;
    while (s.step())
        doors += s.text(0);
    return s.ok() ? Result<QStringList>(doors) : Result<QStringList>(s.error());
}

Result<std::vector<RawDay::ByHand>> RawDayStore::byHand() const
{
    // Kept by UTC hours: in a zone half an hour beside them an hour belongs to the day its beginning is in.
    Statement s(m_shelf.cache, "SELECT hour, visitors, groups, grouped FROM footfall WHERE store = ? AND hour * 3600000 >= ? AND hour * 3600000 < ? ORDER BY hour");
    s.bind(m_store, m_from, m_until);
    return rows<RawDay::ByHand>(s, [](Statement &row) -> Result<RawDay::ByHand> {
        return RawDay::ByHand{QDateTime::fromMSecsSinceEpoch(row.integer(0) * hourMs, Qt::UTC), row.small(1), row.small(2), row.small(3)};
    });
}

Result<std::vector<RawDay::Said>> RawDayStore::consents() const
{
    // Who follows the link in the confirming mail said yes before: that is one yes, counted when it was said.
    Statement s(m_shelf.cache, "SELECT at, purpose, NULL FROM consent_asked WHERE at >= ?1 AND at < ?2 "
                               "UNION ALL SELECT at, purpose, state FROM consent_event e WHERE at >= ?1 AND at < ?2 AND NOT (state = ?3 AND ?4 IS "
                               "(SELECT b.state FROM consent_event b WHERE b.customer = e.customer AND b.purpose = e.purpose AND b.at < e.at ORDER BY b.at DESC, b.key DESC LIMIT 1)) "
                               "ORDER BY 1, 2, 3");
    s.bind(m_from, m_until, ConsentState::Granted, ConsentState::Awaited);
    return rows<RawDay::Said>(s, [](Statement &row) -> Result<RawDay::Said> {
        return RawDay::Said{row.time(0), row.enumeration<Purpose>(1), row.isNull(2) ? std::nullopt : std::optional(row.enumeration<ConsentState>(2))};
    });
}

Result<std::vector<RawDay::Judged>> RawDayStore::cues() const
{
    Statement s(m_shelf.cache, "SELECT at, rule, verdict FROM cue_verdict WHERE at >= ? AND at < ? ORDER BY at, key");
    s.bind(m_from, m_until);
    return rows<RawDay::Judged>(s, [](Statement &row) -> Result<RawDay::Judged> { return RawDay::Judged{row.time(0), row.text(1), row.enumeration<CueVerdict>(2)}; });
}

Result<std::vector<RawDay::Suggestion>> RawDayStore::suggestions() const
{
    // Taken: it lies in a basket that was not given up.
    Statement s(m_shelf.cache, "SELECT b.at, 1 FROM basket b JOIN basket_line l ON l.basket = b.key WHERE b.at >= ?1 AND b.at < ?2 AND b.state <> ?3 AND l.came_from = ?4 "
                               "UNION ALL SELECT at, 0 FROM declined WHERE at >= ?1 AND at < ?2 ORDER BY 1, 2");
    s.bind(m_from, m_until, BasketState::Dropped, LineFrom::Recommendation);
    return rows<RawDay::Suggestion>(s, [](Statement &row) -> Result<RawDay::Suggestion> { return RawDay::Suggestion{row.time(0), row.integer(1) != 0}; });
}

Result<std::vector<RawDay::Held>> RawDayStore::holds() const
{
    Statement s(m_shelf.cache, "SELECT placed, state FROM hold WHERE placed >= ? AND placed < ? ORDER BY placed, key");
    s.bind(m_from, m_until);
    return rows<RawDay::Held>(s, [](Statement &row) -> Result<RawDay::Held> {
        const auto state = row.enumeration<HoldState>(1);
        return RawDay::Held{row.time(0), state == HoldState::Collected, state == HoldState::Released};
    });
}

Result<RawDay::Feedback> RawDayStore::feedback() const
{
    RawDay::Feedback all;
    Statement answers(m_shelf.cache, "SELECT count(*) FILTER (WHERE score >= 9), count(*) FILTER (WHERE score BETWEEN 7 AND 8), count(*) FILTER (WHERE score <= 6) "
                                     "FROM nps WHERE at >= ? AND at < ?");
    Statement silent(m_shelf.cache, "SELECT count(*) FILTER (WHERE abandoned = 0), count(*) FILTER (WHERE abandoned <> 0) FROM nps_declined WHERE at >= ? AND at < ?");
    // Of an invitation the day alone is kept, a UTC one.
    Statement invited(m_shelf.cache, "SELECT count(*) FROM nps_invited WHERE day = ?");
    if (!answers.bind(m_from, m_until).step())
        return answers.error();
    if (!silent.bind(m_from, m_until).step())
        return silent.error();
    if (!invited.bind(QDate(1970, 1, 1).daysTo(m_day)).step())
        return invited.error();
    return RawDay::Feedback{answers.small(0), answers.small(1), answers.small(2), invited.small(0), silent.small(0), silent.small(1)};
}

} // namespace tuttu
