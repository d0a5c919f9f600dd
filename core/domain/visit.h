// SPDX-FileCopyrightText: 2026 Tuttu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/recognition.h"

#include <optional>

namespace tuttu {

enum class Lane { Arrived, WithClerk, Left };

/** One presence in a store, from arrival to leaving. */
struct Visit {
    static constexpr int endsAfterSecs = 20 * 60; ///< after the last sign: nobody has said so, but they have gone

    VisitId id;
    StoreId store;
    CustomerId customer;            ///< null = a hint or an anonymous visitor
    Assurance assurance = Assurance::None;
    Means means = Means::Scan;
    QString place;                  ///< of a hint: "by the door"
    QDateTime arrived, lastSign;    ///< UTC
    ClerkId claimedBy;              ///< null = nobody
    QDateTime claimedAt, greetedAt, leftAt; ///< invalid = not yet
    QDateTime leaveAloneUntil;      ///< "just looking"
    std::vector<CustomerId> notThem; ///< remembered for this visit

    Lane lane() const;
    bool endedByItself() const { return leftAt.isValid() && lastSign.secsTo(leftAt) >= endsAfterSecs; } ///< where nobody has kept how
    friend bool operator==(const Visit &, const Visit &) = default;
};

inline Lane Visit::lane() const
{
    if (leftAt.isValid())
        return Lane::Left;
    return claimedBy.isNull() && !leaveAloneUntil.isValid() ? Lane::Arrived : Lane::WithClerk;
}

} // namespace tuttu
