// SPDX-FileCopyrightText: 2026 Tuttu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/domain/ids.h"

#include <QDateTime>

#include <vector>

namespace tuttu {

struct Shelf;

/** What came of one visit of somebody who was known. */
struct VisitResult {
    VisitId visit;
    int items = 0;               ///< pieces they bought here between arriving and `tillMinutes` after leaving; returns do not count
    int minutes = 0;             ///< from arriving to leaving
    int cuesJudged = 0, cuesSaid = 0;
    friend bool operator==(const VisitResult &, const VisitResult &) = default;
};

/** Visits together with what was bought and said in them. */
class VisitResultStore
{
public:
    static constexpr int tillMinutes = 30; ///< a receipt may come so long after the last sign of somebody

    explicit VisitResultStore(const Shelf &shelf) : m_shelf(shelf) {}

    /** Of the visits of known customers that began in from..until (the end not in it) and are so long over by `now` that no receipt is to come. A
     *  record merged with theirs counts as theirs. In no order. */
    Result<std::vector<VisitResult>> between(const StoreId &store, const QDateTime &from, const QDateTime &until, const QDateTime &now) const;

private:
    const Shelf &m_shelf;
};

} // namespace tuttu
