// SPDX-FileCopyrightText: 2026 Tuttu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/domain/outcome.h"
#include "core/domain/recordrule.h"

namespace tuttu {

struct Shelf;

/** Fields of customers that were edited here: an import does not undo them, and two values of one field are both kept. */
class FieldEditStore
{
public:
    explicit FieldEditStore(const Shelf &shelf) : m_shelf(shelf) {}

    // Inside a transaction.
    /** NotFound when the customer's record is not here. */
    Result<> apply(const CustomerEdited &o, const OpId &op, const QDateTime &at, const ClerkId &clerk);
    Result<> takeBack(const CustomerEdited &o, const OpId &op);
    /** What the source says now, with what was edited here laid over it. Where the source has changed the same field, both are kept. */
    Result<> keepEdits(qint64 customerKey, Customer &fromSource);

    /** The edits and conflicts there are, instead of those known here; what they make of the record is in it. */
    Result<> replace(qint64 customerKey, const std::vector<HeldRecord::Edit> &edits, const std::vector<HeldRecord::Conflict> &conflicts);

    Result<std::vector<FieldConflict>> conflictsOf(qint64 customerKey) const;

private:
    struct Kept;
    Result<> putEdit(qint64 customerKey, const HeldRecord::Edit &edit);
    Result<std::vector<Kept>> editsOf(qint64 customerKey) const;
    Result<std::vector<Kept>> read(class Statement &s) const;
    Result<> putBackUnchosen(qint64 customerKey, const OpId &op);
    Result<> putConflict(qint64 customerKey, const FieldConflict &conflict, const OpId &op);
    Result<> forgetConflict(qint64 customerKey, CustomerField field);
    Result<> keepField(qint64 customerKey, Customer &fromSource, const std::vector<Kept> &edits);
    const Shelf &m_shelf;
};

} // namespace tuttu
