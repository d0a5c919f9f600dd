// SPDX-FileCopyrightText: 2026 Tuttu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/sync/reaction.h"
#include "core/sync/wire/changes.h"
#include "core/sync/wire/pushbatch.h"

#include <QFuture>

namespace tuttu {

/** What the hub answered, or what to do instead of an answer: an answer is there exactly with Step::Take. */
template<typename T>
struct Asked {
    Reaction reaction;
    std::optional<T> answer;
    std::chrono::milliseconds took{0}; ///< of the one exchange: how far away the hub is
    QString detail;                    ///< for those who mend things
};

/** The line to the hub: HubClient, or a test's. Of each kind one at a time. Tokens are its own business: it never answers NewToken or TokenForClock. */
class HubLine
{
public:
    virtual ~HubLine() = default;
    virtual QFuture<Asked<PushAnswer>> push(const PushBatch &batch) = 0;
    virtual QFuture<Asked<ChangesAnswer>> changes(const ChangesQuery &query) = 0;
    /** What is under way ends as unanswered: the network has changed, or nobody wants to know any more. */
    virtual void drop() = 0;
};

} // namespace tuttu
