// SPDX-FileCopyrightText: 2026 Tuttu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/domain/outcome.h"

#include <functional>

namespace tuttu {

struct Shelf;

/** What ops do to notes, scores, holds, follow-ups, cues and what was declined. `op`, `at` and `by` are the op's. Inside a transaction.
 *  A customer or product nobody knows yet gets a row that only carries the id: the op may come before the record. */
class CaptureWriter
{
public:
    explicit CaptureWriter(const Shelf &shelf) : m_shelf(shelf) {}

    Result<> apply(const NoteAdded &o);
    Result<> apply(const NpsAnswered &o, const OpId &op);
    Result<> apply(const NpsDeclined &o, const OpId &op, const QDateTime &at);
    Result<> apply(const HoldPlaced &o);
    Result<> apply(const HoldEnded &o);
    Result<> apply(const FollowUpAdded &o);
    Result<> apply(const FollowUpDone &o, const QDateTime &at, const ClerkId &by);
    Result<> apply(const FollowUpReassigned &o);
    Result<> apply(const NpsInvited &o, const OpId &op, const QDateTime &at);
    Result<> apply(const MessageWritten &o);
    Result<> apply(const CueJudged &o, const QDateTime &at);
    Result<> apply(const RecommendationDeclined &o, const QDateTime &at);
    Result<> takeBack(const HoldEnded &o);

private:
    Result<> changeEnd(const HoldId &hold, const std::function<HoldState(HoldState)> &how);
    const Shelf &m_shelf;
};

} // namespace tuttu
