// SPDX-FileCopyrightText: 2026 Tuttu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/domain/tally.h"

namespace tuttu {

struct Shelf;

/** Everything captured on one store-local day, of this store, for counting. */
class RawDayStore
{
public:
    RawDayStore(const Shelf &shelf, const TallyRule &rule, const QDate &day);

    Result<RawDay> read() const;

private:
    Result<std::vector<RawDay::Stay>> stays() const;
    Result<std::vector<RawDay::Receipt>> receipts() const;
    Result<QDateTime> boughtFirst(qint64 customerKey, bool merged, const QDateTime &own) const;
    Result<QStringList> doorsLately() const;
    Result<std::vector<RawDay::ByHand>> byHand() const;
    Result<std::vector<RawDay::Said>> consents() const;
    Result<std::vector<RawDay::Judged>> cues() const;
    Result<std::vector<RawDay::Suggestion>> suggestions() const;
    Result<std::vector<RawDay::Held>> holds() const;
    Result<RawDay::Feedback> feedback() const;

    const Shelf &m_shelf;
    StoreId m_store;
    QDate m_day;
    QDateTime m_from, m_until; ///< UTC
};

} // namespace tuttu
