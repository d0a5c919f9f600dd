// SPDX-FileCopyrightText: 2026 Tuttu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/domain/customer.h"

#include <functional>
#include <optional>

namespace tuttu {

struct Shelf;

/** Customers: one sealed row each, their identifiers as blind hashes, their search words sealed beside. */
class CustomerStore
{
public:
    explicit CustomerStore(const Shelf &shelf) : m_shelf(shelf) {}

    /** Errc::NotFound also for somebody only heard of by an op. Errc::Damaged when the row was tampered with. */
    Result<Customer> customer(const CustomerId &id) const;
    Result<Customer> byKey(qint64 key) const;
    /** With what has expired: the same on every device, whatever its clock says. For what is written back. */
    Result<Customer> asKept(qint64 key) const;
    /** Everybody with exactly this card, mail, phone or source number (families share mails); of merged records the one that stands for them.
     *  Empty when nobody. */
    Result<std::vector<CustomerId>> withIdentifier(const Identifier &identifier) const;
    /** Keys of the records themselves, merged or not, at most so many. */
    Result<std::vector<qint64>> keysWith(const Identifier &identifier, int most) const;
    Result<qint64> count() const; ///< those whose record is here
    Result<std::vector<CustomerId>> everybody() const; ///< of those the ids, but for records merged into another

    /** Inserts or replaces whole, identifiers and search words with it. Inside a transaction of the cache. */
    Result<qint64> put(const Customer &customer);
    /** Reads, changes and puts what is not an identifier and not a name. NotFound when there is no record. Inside a transaction. */
    Result<> change(const CustomerId &id, const std::function<void(Customer &)> &how);
    /** The record is gone, as if it had only been heard of; what was captured about them stays. Inside a transaction. */
    Result<> forget(const CustomerId &id);
    /** What the source says, with the consents, the edits and the pause that were captured here after the source's own word on each.
     *  Inside a transaction. */
    Result<qint64> putFromSource(Customer customer);
    /** The row key, making a row that only carries the id when there is none. Inside a transaction. */
    Result<qint64> keyFor(const CustomerId &id);
    Result<std::optional<qint64>> keyForIfAny(const CustomerId &id); ///< none for a null id
    Result<qint64> key(const CustomerId &id) const; ///< NotFound
    Result<CustomerId> idOf(qint64 key) const;
    /** They bought: search shows those seen last first. Inside a transaction. */
    Result<> sawOn(qint64 key, const QDateTime &at);
    /** Their visits and orders are others than before. Inside a transaction. */
    Result<> countSeen(qint64 key);

private:
    Result<> putIdentifiers(qint64 key, const Customer &customer);
    Result<> putSearchKeys(qint64 key, const Customer &customer);
    const Shelf &m_shelf;
};

} // namespace tuttu
