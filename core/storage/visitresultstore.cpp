// SPDX-FileCopyrightText: 2026 Tuttu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/visitresultstore.h"

#include "core/domain/cue.h"
#include "core/domain/order.h"
#include "core/domain/recognition.h"
#include "core/storage/rows.h"

namespace tuttu {

namespace {

// Items bought in the visit, and its talking points: how many were judged, and a million for each that was said.
#define RESULTS_OF_VISIT(records) \
    "SELECT v.uid, (v.left_at - v.arrived) / 60000, " \
    "(SELECT coalesce(sum(l.quantity), 0) FROM orders o CROSS JOIN order_line l WHERE o.customer " records \
    " AND o.at BETWEEN v.arrived AND v.left_at + ?5 AND o.channel = ?6 AND o.store = (SELECT key FROM store WHERE uid = ?1) AND l.orders = o.key AND l.quantity > 0), " \
    "(SELECT coalesce(sum(1 + 1000000 * (c.verdict = ?7)), 0) FROM cue_verdict c WHERE c.customer " records " AND c.at BETWEEN v.arrived AND v.left_at + ?5) " \
    "FROM visit v WHERE v.arrived >= ?2 AND v.arrived < ?3 AND v.left_at <= ?4 - ?5 AND v.store = ?1 AND v.assurance >= ?8 AND v.customer IS NOT NULL AND v.customer "
#define MERGED "(SELECT kept FROM customer_merge UNION SELECT gone FROM customer_merge) "

constexpr qint64 said = 1'000'000;

} // namespace

Result<std::vector<VisitResult>> VisitResultStore::between(const StoreId &store, const QDateTime &from, const QDateTime &until, const QDateTime &now) const
{
    constexpr qint64 grace = tillMinutes * 60'000;
    // Most people have one record: theirs are found at once. Of the others also what stands one merge away: three records are rare, and both
    // arms of an experiment have them alike.
    Statement s(m_shelf.cache, RESULTS_OF_VISIT("= v.customer") "NOT IN " MERGED "UNION ALL "
                               RESULTS_OF_VISIT("IN (SELECT v.customer UNION ALL SELECT gone FROM customer_merge WHERE kept = v.customer UNION ALL "
                                                "SELECT kept FROM customer_merge WHERE gone = v.customer)") "IN " MERGED);
    s.bind(store, from, until, now, grace, Channel::Store, CueVerdict::Said, Assurance::Confirmed);
    return rows<VisitResult>(s, [](const Statement &row) -> Result<VisitResult> {
        return VisitResult{row.id<VisitId>(0), row.small(2), row.small(1), int(row.integer(3) % said), int(row.integer(3) / said)};
    });
}

} // namespace tuttu
