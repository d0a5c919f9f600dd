// SPDX-FileCopyrightText: 2026 Tuttu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/sighting.h"

#include <QDateTime>
#include <QHash>
#include <QStringList>

#include <optional>

namespace tuttu {

/** Times in milliseconds. */
struct GatewayClockRule {
    qint64 freshMs = 15'000;     ///< a message older than this says what was, not what is
    qint64 plainlyMs = 60'000;   ///< a clock this far off is wrong, not late ...
    qint64 steadyMs = 10'000;    ///< ... if for this long ...
    int steadyMessages = 5;      ///< ... and for so many messages ...
    qint64 spreadMs = 5'000;     ///< ... its distance to ours has stayed within this
};

/** Decides whether a sighting is of now. Tells a late message from a gateway whose clock is wrong. A queue that drains comes nearer to our time message by message; a
 *  clock that is a day off stays a day off, and then the time of arrival counts. */
class GatewayClocks
{
public:
    explicit GatewayClocks(const GatewayClockRule &rule = {}) : m_rule(rule) {}

    /** A message of this receiver arrived. `newest`: the latest time in it, UTC; `now`, `monotonicMs`: ours. */
    void heard(const QString &receiver, const QDateTime &newest, const QDateTime &now, qint64 monotonicMs);
    /** When it was heard by our clock, never later than `now`; none: too old to count. An invalid `sentAt` is taken for now. */
    std::optional<QDateTime> heardAt(const QString &receiver, const QDateTime &sentAt, const QDateTime &now) const;
    /** Receivers that are steadily away from our time, in order: their clock is off or, below plainlyMs, their messages come late. */
    QStringList suspects() const;

private:
    struct Watch {
        qint64 least = 0, most = 0; ///< how far its clock is behind ours since `sinceMs`; negative: ahead
        qint64 sinceMs = 0;
        int messages = 0;
        int stumbles = 0;           ///< messages in a row that left the spread
        bool steady = false, wrong = false;
    };
    static constexpr qsizetype mostReceivers = 256; ///< a storm of made-up names must not grow us

    GatewayClockRule m_rule;
    QHash<QString, Watch> m_watches;
};

/** A counter reports what has been. A report that ends later than a minute from now was timed by a clock that is wrong. */
bool reportsTheFuture(const DoorCount &count, const QDateTime &now);

} // namespace tuttu
