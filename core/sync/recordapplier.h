// SPDX-FileCopyrightText: 2026 Tuttu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/sync/wire/record.h"

namespace tuttu {

struct Shelf;

/** Brings what the hub knows whole - customers, orders, goods - into the cache. On the storage thread, inside a transaction; made for one transaction. */
class RecordApplier
{
public:
    explicit RecordApplier(const Shelf &shelf) : m_shelf(shelf) {}

    /** A row of the feed or of a snapshot; of one that is no record false. A customer's row takes the place of all that is known here of their record: what changed it
     *  before is in it, so that it makes no difference which of the ops and of the rows before it this device has heard. Gone: the record and its orders are, what was captured about them stays. What nobody can
     *  read, or the cache refuses, is let be and blocks nothing; an order of something that is not here yet waits for it. Errors are the disk's. */
    Result<bool> apply(const FeedRow &row);
    /** Whoever a reading anew has not told of: gone, but for what ops told of them. */
    Result<> dropUntold(const QString &key);
    /** What was asked of the chain, kept as if it had been told. */
    Result<> put(const Record &record);
    /** At the end: what waited for something that has come is put, a limited number at a time. Products are known from the next transaction on: so at a
     *  checkpoint it is tried in any case. */
    Result<> finish(bool checkpoint);

    static constexpr int mostRetried = 500;

private:
    enum class Said { Goes, Stays }; ///< what they said about their data
    Result<> put(const ToldRecord &told);
    Result<> putOrWait(const Record &record);
    Result<> putWhole(const Customer &customer, const CapturedSince &captured);
    Result<> replaceCaptured(const CustomerId &id, const CapturedSince &captured, Said said = Said::Goes);
    Result<> forget(const RecordName &name, Said said);

    const Shelf &m_shelf;
    bool m_something = false; ///< a product or a customer came: somebody may have waited for it
};

} // namespace tuttu
