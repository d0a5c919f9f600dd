// SPDX-FileCopyrightText: 2026 Tuttu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/domain/outcome.h"
#include "core/domain/profile.h"

namespace tuttu {

struct Shelf;

/** One person with several records: who is read together with whom. Nothing is moved, so that every merge can be parted for ever. */
class MergeStore
{
public:
    explicit MergeStore(const Shelf &shelf) : m_shelf(shelf) {}

    // Inside a transaction.
    /** Invalid: a record with itself, or around in a circle. */
    Result<> apply(const CustomersMerged &o, const OpId &op, const QDateTime &at, const ClerkId &clerk);
    Result<> part(const OpId &merge);
    /** The kept record's own value counts for this field from now on: somebody has edited it. */
    Result<> ownField(qint64 keptKey, CustomerField field);

    Result<qint64> rootOf(qint64 key) const;                 ///< the record that stands for this one; itself when it is not merged
    Result<std::vector<qint64>> membersOf(qint64 key) const; ///< itself first, then all read together with it
    /** The record with the fields taken from the others, all their cards, and a no of any of them. */
    Result<Customer> view(qint64 key) const;
    Result<std::vector<MergedRecord>> recordsIn(qint64 key) const;

private:
    struct Gone {
        OpId op;
        qint64 key;
        QDateTime at;
        std::vector<CustomerField> fields;
    };
    Result<std::vector<Gone>> goneInto(qint64 key) const;
    Result<Customer> view(qint64 key, int depth) const;
    const Shelf &m_shelf;
};

} // namespace tuttu
