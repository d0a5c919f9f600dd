// SPDX-FileCopyrightText: 2026 Tuttu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/domain/outcome.h"

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

    // What ops do to visits; `at` is the op's time. Ops about a visit that is not here change nothing. Inside a transaction.
    Result<> apply(const VisitOpened &o, const QDateTime &at);
    Result<> apply(const VisitRecognised &o, const QDateTime &at); ///< a weaker recognition only counts as a sign of presence
    Result<> apply(const VisitSeen &o, const QDateTime &at);
    Result<> apply(const VisitClaimed &o, const QDateTime &at);
    Result<> apply(const VisitReleased &o, const QDateTime &at);
    Result<> apply(const VisitGreeted &o, const QDateTime &at);
    Result<> apply(const VisitLeftAlone &o, const QDateTime &at);
    Result<> apply(const VisitUnbound &o, const QDateTime &at);
    Result<> apply(const VisitEnded &o, const QDateTime &at);
    Result<> apply(const VisitRestored &o, const QDateTime &at);
    Result<> apply(const VisitReopened &o, const QDateTime &at);
    Result<> apply(const VisitorsCounted &o, const QDateTime &at);

private:
    Result<> addNotThem(const VisitId &visit, const CustomerId &customer);
    const Shelf &m_shelf;
};

} // namespace tuttu
