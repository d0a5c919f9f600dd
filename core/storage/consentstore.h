// SPDX-FileCopyrightText: 2026 Tuttu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/domain/customer.h"
#include "core/domain/outcome.h"

namespace tuttu {

struct Shelf;

/** What customers said about each purpose, event by event, and what holds after it. */
class ConsentStore
{
public:
    explicit ConsentStore(const Shelf &shelf) : m_shelf(shelf) {}

    // Inside a transaction.
    Result<> apply(const CustomerId &customer, const ConsentEvent &event);
    Result<> apply(const ConsentAsked &o, const OpId &op, const QDateTime &at);
    /** The events there are, instead of those known here; what they make of the record is in it. `source`: what the customer's source says, where there are any. */
    Result<> replace(qint64 customerKey, const std::vector<ConsentEvent> &events, const std::vector<Consent> &source);
    /** As if it had not been said: what held before holds again. */
    Result<> takeBack(const CustomerId &customer, const ConsentEvent &event);

    Result<std::vector<ConsentEvent>> eventsOf(qint64 customerKey) const; ///< oldest first
    /** What follows from the events, one for each purpose that has any. */
    Result<std::vector<Consent>> heldBy(qint64 customerKey) const;
    Result<QDateTime> lastAsked(qint64 customerKey, Purpose purpose) const; ///< invalid = never

    struct Counts { int asked = 0, yes = 0, no = 0; /**< distinct customers; withdrawals are a no */ };
    /** Of those asked since then: how many said what last. */
    Result<Counts> countsSince(Purpose purpose, const QDateTime &since) const;

private:
    Result<> put(qint64 customerKey, const ConsentEvent &event, const Consent &before);
    Result<std::optional<Consent>> holds(qint64 customerKey, Purpose purpose) const;
    const Shelf &m_shelf;
};

} // namespace tuttu
