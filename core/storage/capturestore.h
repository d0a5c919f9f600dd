// SPDX-FileCopyrightText: 2026 Tuttu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/domain/outcome.h"
#include "core/domain/profile.h"

namespace tuttu {

struct Shelf;

struct DoneFollowUp {
    FollowUp followUp;
    QDateTime at;           ///< UTC
    ClerkId by;
    friend bool operator==(const DoneFollowUp &, const DoneFollowUp &) = default;
};

/** Notes, scores, holds, follow-ups, what became of cues, what was declined: read. CaptureWriter writes them. */
class CaptureStore
{
public:
    explicit CaptureStore(const Shelf &shelf) : m_shelf(shelf) {}

    // Of one customer, newest first. Ended holds and done follow-ups: the last ten.
    Result<std::vector<Note>> notesOf(qint64 customerKey, const CustomerId &customer) const;
    Result<std::vector<NpsAnswer>> scoresOf(qint64 customerKey, const CustomerId &customer) const;
    Result<std::vector<Hold>> holdsOf(qint64 customerKey) const;
    Result<std::vector<FollowUp>> followUpsOf(qint64 customerKey) const;
    Result<std::vector<CueShown>> cuesOf(qint64 customerKey) const;
    Result<std::vector<ProductId>> declinedBy(qint64 customerKey) const;

    Result<std::vector<Message>> messagesOf(qint64 customerKey, const CustomerId &customer) const; ///< the last twenty
    Result<QDate> lastInvited(qint64 customerKey) const; ///< UTC day; invalid = never asked for feedback

    // Of the shop: for the right third of the Floor.
    Result<std::vector<Hold>> openHolds() const;                               ///< soonest to run out first
    Result<std::vector<FollowUp>> openFollowUps(const ClerkId &owner) const;   ///< due first; a null owner = everybody's
    struct Overdue { int count = 0; QDate oldest; friend bool operator==(const Overdue &, const Overdue &) = default; };
    Result<Overdue> overdueFollowUps(const QDate &today) const;
    Result<std::vector<DoneFollowUp>> followUpsDoneSince(const QDateTime &since) const; ///< latest first
    Result<QHash<QString, CueRecord>> cueRecords() const;                      ///< by rule: every verdict of this shop
    Result<std::vector<NpsAnswer>> scoresSince(const QDateTime &since) const;  ///< all, named or not

private:
    const Shelf &m_shelf;
};

} // namespace tuttu
