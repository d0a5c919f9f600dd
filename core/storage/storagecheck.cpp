// SPDX-FileCopyrightText: 2026 Tuttu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/storagecheck.h"

#include "core/storage/opapplier.h"
#include "core/storage/shelf.h"
#include "core/storage/statement.h"

#include <map>

namespace tuttu {

namespace {

/** At most ten of SQLite's findings. A file too broken to be looked through has that as its finding. */
QStringList faults(Database &db)
{
    QStringList found;
    Statement s(db, "PRAGMA quick_check(10)");
    while (s.step())
        found.append(s.text(0));
    if (!s.ok())
        found.append(s.error().detail);
    if (found == QStringList{QStringLiteral("ok")})
        found.clear();
    return found;
}

} // namespace

Result<CheckReport> StorageCheck::check(const DeviceKeys &keys) const
{
    CheckReport report;
    report.cacheFaults = faults(m_shelf.cache);
    report.outboxFaults = faults(m_shelf.outbox);
    if (!report.cacheFaults.isEmpty() || !report.outboxFaults.isEmpty())
        return report; // counting in a broken tree says nothing
    if (const auto done = counts(report); !done)
        return done.error();
    if (const auto done = journal(report, keys); !done)
        return done.error();
    return report;
}

Result<> StorageCheck::counts(CheckReport &r) const
{
    Statement s(m_shelf.cache, "SELECT (SELECT count(*) FROM customer WHERE sealed IS NOT NULL), (SELECT count(*) FROM customer WHERE sealed IS NULL), "
                               "(SELECT count(*) FROM product WHERE code IS NOT NULL), (SELECT count(*) FROM orders), (SELECT count(*) FROM order_line), "
                               "(SELECT count(*) FROM visit), (SELECT count(*) FROM note), (SELECT count(*) FROM nps), (SELECT count(*) FROM hold), "
                               "(SELECT count(*) FROM follow_up), (SELECT count(*) FROM applied_op WHERE parked IS NOT NULL)");
    if (!s.step())
        return s.error();
    int column = 0;
    for (qint64 *place : {&r.customers, &r.heardOf, &r.products, &r.orders, &r.orderLines, &r.visits, &r.notes, &r.scores, &r.holds, &r.followUps, &r.parkedOps})
        *place = s.integer(column++);
    return {};
}

Result<> StorageCheck::journal(CheckReport &r, const DeviceKeys &keys) const
{
    const Outbox outbox(m_shelf.outbox);
    const auto me = outbox.device();
    if (!me)
        return me.error();
    r.pendingOps = me->lastSeq - me->confirmedSeq;
    std::map<int, qint64> last{{me->epoch, me->lastSeq}}; // the last number of each epoch
    Statement applied(m_shelf.cache, "SELECT 1 FROM applied_op WHERE op = ?");
    JournalPosition at;
    for (;;) {
        const auto page = outbox.recordsAfter(at.epoch, at.seq, 500);
        if (!page)
            return page.error();
        if (page->empty())
            break;
        for (const Outbox::Kept &kept : *page) {
            ++r.ops;
            last[kept.epoch] = std::max(last[kept.epoch], kept.seq);
            at = {kept.epoch, kept.seq};
            if (!kept.record || !kept.record->open(keys))
                ++r.damagedOps;
            else if (!applied.bind(kept.record->head.id).step())
                ++r.opsMissingInCache;
        }
    }
    for (const auto &[epoch, seq] : last)
        r.missingSeqs += seq;
    r.missingSeqs -= r.ops;
    return {};
}

} // namespace tuttu
