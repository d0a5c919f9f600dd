// SPDX-FileCopyrightText: 2026 Tuttu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/profile.h"
#include "core/domain/staff.h"
#include "ui/text/timetext.h"

namespace tuttu {

/** One event of the timeline in words. */
struct TimelineLine {
    TimelineKind kind = TimelineKind::Order;
    QDate day;              ///< store-local
    QString when;           ///< "5 Sep · 14:04"
    QString title;          ///< what it was: "White candle, linen throw and 3 more"
    QString detail;         ///< the rest on one line: "In the shop · receipt 536365"; may be empty
    QString amount;         ///< money, signed for returns; empty for what costs nothing
    friend bool operator==(const TimelineLine &, const TimelineLine &) = default;
};

/** Turns a profile's events into words. Borrows the profile for its own lifetime. */
class TimelineText
{
    Q_DECLARE_TR_FUNCTIONS(tuttu::TimelineText)
public:
    TimelineText(const Profile &profile, const std::vector<Clerk> &clerks, ClerkId reader, const TimeText &time);

    TimelineLine line(const TimelineEntry &entry) const;
    /** One short line for the brief: "5 Sep · wool wash and 2 more · Leo". */
    QString brief(const TimelineEntry &entry) const;
    /** "2 × white candle · until 5 Sep", for a list of holds. */
    QString holdLine(const Hold &hold) const;

private:
    bool isReader(ClerkId id) const;
    QString clerk(ClerkId id) const;                ///< "you", "Leo", or nothing
    QString productName(ProductId id) const;
    QString products(const Order &order, bool returned, int atMost) const;
    Money total(const Order &order, bool returned) const;
    QString servedBy(const Order &order) const;

    void tellOrder(TimelineLine &out, const Order &order, bool returned) const;
    void tellVisit(TimelineLine &out, const Visit &visit) const;
    void tellNote(TimelineLine &out, const Note &note) const;
    void tellScore(TimelineLine &out, const NpsAnswer &answer) const;
    void tellHold(TimelineLine &out, const Hold &hold) const;
    void tellFollowUp(TimelineLine &out, const FollowUp &followUp) const;
    void tellCase(TimelineLine &out, const Case &opened) const;
    void tellMessage(TimelineLine &out, const Message &message) const;
    void tellLook(TimelineLine &out, const Look &look) const;

    const Profile &m_profile;
    const std::vector<Clerk> &m_clerks;
    ClerkId m_reader;
    const TimeText &m_time;
};

} // namespace tuttu
