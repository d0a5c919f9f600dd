// SPDX-FileCopyrightText: 2026 Tuttu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/domain/outcome.h"

#include <optional>

namespace tuttu {

struct Shelf;

struct HourCount { ///< people counted in one UTC hour
    QDateTime hour;
    int visitors = 0;
    friend bool operator==(const HourCount &, const HourCount &) = default;
};

/** Visits and the anonymous count. */
class VisitStore
{
public:
    explicit VisitStore(const Shelf &shelf) : m_shelf(shelf) {}

    Result<Visit> visit(const VisitId &id) const;
    /** Who is on the floor: all who have not left, and those who left after `since`. Oldest arrival first. */
    Result<std::vector<Visit>> floor(const StoreId &store, const QDateTime &leftSince) const;
    /** Newest first, at most `most`. */
    Result<std::vector<Visit>> visitsOf(qint64 customerKey, int most) const;
    Result<std::vector<HourCount>> visitorsPerHour(const StoreId &store, const QDateTime &from, const QDateTime &until) const;

    /** What an outcome does to its visit, by the rule of visitrule.h; about a visit that is not here, nothing. Inside a transaction. */
    Result<> apply(const Outcome &outcome, const QDateTime &at);
    Result<> open(const Visit &visit);
    Result<> apply(const VisitorsCounted &o, const QDateTime &at);

private:
    Result<> write(const Visit &visit, const std::optional<qint64> &byItself); ///< none: as it was
    Result<> writeNotThem(const Visit &visit);
    Result<std::optional<qint64>> customerKey(const Visit &visit);
    const Shelf &m_shelf;
};

} // namespace tuttu
