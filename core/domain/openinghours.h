// SPDX-FileCopyrightText: 2026 Tuttu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDateTime>
#include <QTimeZone>

#include <vector>

namespace tuttu {

/** When the shop is open, by the day of the week, store-local. None at all: always. */
struct OpeningHours {
    struct Span {
        int day = 1;             ///< ISO: 1 = Monday
        QTime from, until;       ///< until at or before from: past midnight, into the next day
        friend bool operator==(const Span &, const Span &) = default;
    };
    std::vector<Span> spans;

    bool isOpen(const QDateTime &at, const QTimeZone &zone) const;
    friend bool operator==(const OpeningHours &, const OpeningHours &) = default;
};

inline bool OpeningHours::isOpen(const QDateTime &at, const QTimeZone &zone) const
{
    const QDateTime local = at.toTimeZone(zone);
    const int day = local.date().dayOfWeek();
    const QTime time = local.time();
    if (spans.empty())
        return true;
    for (const Span &span : spans) {
        const bool overnight = span.until <= span.from;
        if (span.day == day && time >= span.from && (overnight || time < span.until))
            return true;
        if (overnight && span.day % 7 + 1 == day && time < span.until)
            return true;
    }
    return false;
}

} // namespace tuttu
