// SPDX-FileCopyrightText: 2026 Tuttu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/outcome.h"

#include <optional>
#include <vector>

namespace tuttu {

/** A customer as a chain keeps them: what their source said last, and beside it what was captured in shops since. */
struct HeldRecord {
    struct Conflict {
        OpId op;               ///< null = the source's word
        FieldConflict conflict;
        friend bool operator==(const Conflict &, const Conflict &) = default;
    };
    struct Edit {
        OpId op;
        FieldChange change;
        QDateTime at;
        ClerkId by;
        std::optional<FieldConflict> unchosen; ///< that it decided against
        friend bool operator==(const Edit &, const Edit &) = default;
    };
    struct Waiting { ///< edits of somebody nobody has told of yet
        OpId op;
        std::vector<FieldChange> changes;
        QDateTime at;
        ClerkId by;
        friend bool operator==(const Waiting &, const Waiting &) = default;
    };
    static constexpr size_t mostEdits = 200; ///< the oldest over that are the source's word from then on and cannot be taken back any more
    std::optional<Customer> source;        ///< none: only heard of
    OpId createdBy;                        ///< null = a source has told of them
    int undone = 0;                        ///< how often a creation was taken back that a source has told of since: the record is told anew
    std::vector<Edit> edits;               ///< in the order they came
    std::vector<Conflict> conflicts;       ///< edits that met another's, one a field: people choose
    std::vector<Waiting> waiting;          ///< at most mostEdits; in the order they came
    std::vector<ConsentEvent> events;
    std::vector<ConsentId> takenBack;      ///< before they came; at most mostEdits
    QuizAnswers quiz;                      ///< told in a shop; its `at` invalid = nothing was
    QDateTime unnoticedUntil;
    friend bool operator==(const HeldRecord &, const HeldRecord &) = default;
};

/** The record as everybody sees it: what was captured lies over what the source says. None: nobody, or taken back. */
std::optional<Customer> recordOf(const HeldRecord &held);
/** The source speaks anew: what it has heard of meanwhile is its own from now on. */
void tellAnew(HeldRecord &held, Customer source);
/** Whether an op changes the record of somebody, and whose; null = it does not. */
CustomerId changedBy(const Outcome &outcome);
/** Whose stores should hear the op itself, because it changes whom they see: those whose record it changes, and both of two that are one person. */
std::vector<CustomerId> concernedBy(const Outcome &outcome);
/** Who came into the shop with this op; null = nobody known. */
CustomerId cameWith(const Outcome &outcome);
/** Which op it was, and whose. */
struct OpStamp {
    OpId op;
    QDateTime at;
    ClerkId by;
};
/** What the op makes of it. The same op again changes nothing. */
void change(HeldRecord &held, const Outcome &outcome, const OpStamp &stamp);

} // namespace tuttu
