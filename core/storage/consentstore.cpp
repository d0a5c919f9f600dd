// SPDX-FileCopyrightText: 2026 Tuttu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/consentstore.h"

#include "core/storage/capturewords.h"
#include "core/storage/customerstore.h"
#include "core/storage/rows.h"

#include <algorithm>

namespace tuttu {

Result<> ConsentStore::apply(const CustomerId &customer, const ConsentEvent &event)
{
    const auto key = CustomerStore(m_shelf).keyFor(customer);
    if (!key)
        return key.error();
    const auto record = CustomerStore(m_shelf).asKept(*key); // what has expired since differs from device to device by their clocks
    if (!record && record.error().code != Errc::NotFound)
        return record.error();
    const Consent before = record ? record->consentOn(event.purpose) : Consent{event.purpose};
    if (const auto done = put(*key, event, before); !done)
        return done;
    const auto held = holds(*key, event.purpose);
    if (!held)
        return held.error();
    if (!*held)
        return {Errc::Invalid, QStringLiteral("consent.another")}; // another customer's event has this id
    if (!record)
        return {}; // only heard of: it is laid over the record when that comes
    // A no the source has told of is the customer's too: a clerk's word does not turn it.
    if (event.speaker == ConsentSpeaker::Clerk && saysYes((*held)->state) && saysNo(before.state))
        return {};
    return CustomerStore(m_shelf).change(customer, [&](Customer &c) { c.setConsent(**held); });
}

Result<> ConsentStore::put(qint64 customerKey, const ConsentEvent &event, const Consent &before)
{
    const auto row = first(Statement(m_shelf.cache, "SELECT coalesce(max(key), 0) + 1 FROM consent_event"));
    if (!row)
        return row.error();
    Statement s(m_shelf.cache, "INSERT OR IGNORE INTO consent_event (key, uid, customer, purpose, state, at, sealed) VALUES (?, ?, ?, ?, ?, ?, ?)");
    return s.bind(*row, event.id, customerKey, event.purpose, event.state, event.at, sealedWords(m_shelf, "consent_event", *row, SaidWords{event, before})).run();
}

Result<> ConsentStore::replace(qint64 customerKey, const std::vector<ConsentEvent> &events, const std::vector<Consent> &source)
{
    Statement clear(m_shelf.cache, "DELETE FROM consent_event WHERE customer = ?");
    if (const auto done = clear.bind(customerKey).run(); !done)
        return done;
    for (const ConsentEvent &event : events) {
        const auto said = std::find_if(source.begin(), source.end(), [&](const Consent &c) { return c.purpose == event.purpose; });
        if (const auto done = put(customerKey, event, said == source.end() ? Consent{event.purpose} : *said); !done)
            return done;
    }
    return {};
}

/** What follows from the events of one purpose; none: no events. */
Result<std::optional<Consent>> ConsentStore::holds(qint64 customerKey, Purpose purpose) const
{
    const auto held = heldBy(customerKey);
    if (!held)
        return held.error();
    const auto found = std::find_if(held->begin(), held->end(), [&](const Consent &c) { return c.purpose == purpose; });
    return found == held->end() ? std::optional<Consent>() : *found;
}

Result<> ConsentStore::takeBack(const CustomerId &customer, const ConsentEvent &event)
{
    const auto key = CustomerStore(m_shelf).keyFor(customer);
    if (!key)
        return key.error();
    Statement find(m_shelf.cache, "SELECT key, sealed FROM consent_event WHERE uid = ?");
    if (!find.bind(event.id).step())
        return find.ok() ? Result<>() : find.error(); // taken back before
    const auto words = openedWords<SaidWords>(m_shelf, "consent_event", find, 0, 1);
    if (!words)
        return words.error();
    Statement s(m_shelf.cache, "DELETE FROM consent_event WHERE uid = ?");
    if (const auto done = s.bind(event.id).run(); !done)
        return done;
    const auto held = holds(*key, event.purpose);
    if (!held)
        return held.error();
    const auto done = CustomerStore(m_shelf).change(customer, [&](Customer &c) { c.setConsent(held->value_or(words->before)); });
    return done || done.error().code == Errc::NotFound ? Result<>() : done;
}

Result<> ConsentStore::apply(const ConsentAsked &o, const OpId &op, const QDateTime &at)
{
    const auto key = CustomerStore(m_shelf).keyFor(o.customer);
    if (!key)
        return key.error();
    Statement s(m_shelf.cache, "INSERT OR IGNORE INTO consent_asked (op, purpose, customer, at) VALUES (?, ?, ?, ?)");
    for (const Purpose purpose : o.purposes) {
        if (const auto done = s.bind(op, purpose, *key, at).run(); !done)
            return done;
    }
    return {};
}

Result<std::vector<ConsentEvent>> ConsentStore::eventsOf(qint64 customerKey) const
{
    Statement s(m_shelf.cache, "SELECT key, sealed FROM consent_event WHERE customer = ? ORDER BY at, key");
    return rows<ConsentEvent>(s.bind(customerKey), [&](const Statement &row) -> Result<ConsentEvent> {
        auto words = openedWords<SaidWords>(m_shelf, "consent_event", row, 0, 1);
        return words ? Result<ConsentEvent>(std::move(words->event)) : words.error();
    });
}

Result<std::vector<Consent>> ConsentStore::heldBy(qint64 customerKey) const
{
    const auto events = eventsOf(customerKey);
    if (!events)
        return events.error();
    std::vector<Consent> held;
    for (const Purpose purpose : allPurposes) {
        std::vector<ConsentEvent> some;
        std::copy_if(events->begin(), events->end(), std::back_inserter(some), [&](const ConsentEvent &e) { return e.purpose == purpose; });
        if (!some.empty())
            held.push_back(consentAfter(purpose, some));
    }
    return held;
}

Result<QDateTime> ConsentStore::lastAsked(qint64 customerKey, Purpose purpose) const
{
    Statement s(m_shelf.cache, "SELECT max(at) FROM consent_asked WHERE customer = ? AND purpose = ?");
    if (!s.bind(customerKey, purpose).step())
        return s.error();
    return s.isNull(0) ? QDateTime() : s.time(0);
}

Result<ConsentStore::Counts> ConsentStore::countsSince(Purpose purpose, const QDateTime &since) const
{
    Counts counts;
    Statement s(m_shelf.cache, "SELECT (SELECT e.state FROM consent_event e WHERE e.customer = a.customer AND e.purpose = ?1 AND e.at >= ?2 ORDER BY e.at DESC, e.key DESC LIMIT 1) "
                               "FROM (SELECT DISTINCT customer FROM consent_asked WHERE purpose = ?1 AND at >= ?2) a");
    s.bind(purpose, since);
    while (s.step()) {
        ++counts.asked;
        if (s.isNull(0))
            continue;
        ++(saysYes(s.enumeration<ConsentState>(0)) ? counts.yes : counts.no);
    }
    if (!s.ok())
        return s.error();
    return counts;
}

} // namespace tuttu
