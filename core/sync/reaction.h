// SPDX-FileCopyrightText: 2026 Tuttu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/hubtrouble.h"
#include "core/sync/wire/refusal.h"

#include <chrono>
#include <optional>

namespace tuttu {

/** What came back, before anybody acts on it. */
struct HubWords {
    HubTrouble broken = HubTrouble::None;   ///< the connection or the answer broke: nothing below is known
    int status = 0;
    bool marked = false;                    ///< protocol's mark and JSON: the hub itself is speaking
    std::optional<Refusal::Reason> reason;
    QByteArray retryAfter;                  ///< as it stood in the header
};

/** What the device does about it. The table of docs/protocol.md, "When it fails", and the only place that knows it. */
struct Reaction {
    enum class Step {
        Take,          ///< the answer counts
        Again,         ///< after `after`, or when it says nothing after the usual wait
        NewToken,      ///< once; then as Again
        TokenForClock, ///< sign for the hub's time, once; then as Again
        Halve,         ///< half as much; when it was one thing, as Tell
        Forget,        ///< revoked
        Tell           ///< not again by itself before `after`; people have to look
    };
    Step step = Step::Take;
    HubTrouble trouble = HubTrouble::None;
    std::optional<std::chrono::seconds> after;
    friend bool operator==(const Reaction &, const Reaction &) = default;

    static constexpr std::chrono::seconds longestWait{3600};
};

/** `now`: UTC, to read a Retry-After that is a date. */
Reaction reactionTo(const HubWords &words, const QDateTime &now);

} // namespace tuttu
