// SPDX-FileCopyrightText: 2026 Tuttu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/casestore.h"

#include "core/domain/conflictrule.h"
#include "core/storage/capturewords.h"
#include "core/storage/customerstore.h"
#include "core/storage/rows.h"

namespace tuttu {

namespace {

#define CASE_COLUMNS \
    "k.key, k.uid, c.uid, k.opened, k.due, k.owner, k.state, k.ended_as, k.sealed FROM customer_case k JOIN customer c ON c.key = k.customer "

std::optional<CaseEnd> endFrom(const Statement &s, int column)
{
    return s.isNull(column) ? std::nullopt : std::optional(s.enumeration<CaseEnd>(column));
}

} // namespace

Result<> CaseStore::apply(const CaseOpened &o, const Op &op)
{
    const Case &k = o.opened;
    const auto customer = CustomerStore(m_shelf).keyFor(k.customer);
    if (!customer)
        return customer.error();
    const auto key = first(Statement(m_shelf.cache, "SELECT coalesce(max(key), 0) + 1 FROM customer_case"));
    if (!key)
        return key.error();
    Statement s(m_shelf.cache, "INSERT OR IGNORE INTO customer_case (key, uid, customer, opened, due, owner, state, ended_as, sealed) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)");
    const QByteArray words = sealedWords(m_shelf, "customer_case", *key, CaseWords{k.reasons, k.said, k.contact});
    if (const auto done = s.bind(*key, k.id, *customer, k.opened, k.due, k.owner, k.state, k.end, words).run(); !done)
        return done;
    return addEvent(k.id, op, {CaseStep::Opened, op.at, op.actor, k.owner, {}, {}});
}

Result<> CaseStore::apply(const CaseAcknowledged &o, const Op &op)
{
    return goOn(o.id, op, {CaseStep::Acknowledged, op.at, op.actor, {}, {}, {}});
}

Result<> CaseStore::apply(const CaseReassigned &o, const Op &op)
{
    return goOn(o.id, op, {CaseStep::Reassigned, op.at, op.actor, o.owner, {}, {}});
}

Result<> CaseStore::apply(const CaseNoted &o, const Op &op)
{
    return addEvent(o.id, op, {CaseStep::Noted, op.at, op.actor, {}, o.text, {}});
}

Result<> CaseStore::apply(const CaseClosed &o, const Op &op)
{
    return goOn(o.id, op, {CaseStep::Closed, op.at, op.actor, {}, {}, o.end});
}

Result<> CaseStore::goOn(const CaseId &id, const Op &op, const CaseEvent &event)
{
    const auto done = addEvent(id, op, event);
    return done ? setCourse(id) : done;
}

/** As its history tells. */
Result<> CaseStore::setCourse(const CaseId &id)
{
    const auto history = historyOf(id);
    if (!history)
        return history.error();
    const CaseCourse course = courseOf(*history);
    Statement s(m_shelf.cache, "UPDATE customer_case SET state = ?2, owner = ?3, ended_as = ?4 WHERE uid = ?1");
    return s.bind(id, course.state, course.owner, course.end).run();
}

Result<> CaseStore::takeBack(const CaseId &id, const OpId &step)
{
    Statement gone(m_shelf.cache, "DELETE FROM case_event WHERE op = ?");
    const auto done = gone.bind(step).run();
    return done ? setCourse(id) : done;
}

Result<> CaseStore::addEvent(const CaseId &id, const Op &op, const CaseEvent &event)
{
    const auto key = first(Statement(m_shelf.cache, "SELECT coalesce(max(key), 0) + 1 FROM case_event"));
    if (!key)
        return key.error();
    Statement s(m_shelf.cache, "INSERT OR IGNORE INTO case_event (key, op, of_case, step, at, clerk, to_clerk, ended_as, sealed) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)");
    return s.bind(*key, op.id, id, event.step, event.at, event.by, event.to, event.end, sealedWords(m_shelf, "case_event", *key, CaseEventWords{event.text})).run();
}

Result<std::vector<Case>> CaseStore::read(Statement &s) const
{
    return rows<Case>(s, [&](const Statement &row) -> Result<Case> {
        auto words = openedWords<CaseWords>(m_shelf, "customer_case", row, 0, 8);
        if (!words)
            return words.error();
        return Case{row.id<CaseId>(1), row.id<CustomerId>(2), row.time(3), row.time(4), row.id<ClerkId>(5), std::move(words->reasons), std::move(words->said),
                    std::move(words->contact), row.enumeration<CaseState>(6), endFrom(row, 7)};
    });
}

Result<std::vector<Case>> CaseStore::casesOf(qint64 customerKey) const
{
    Statement s(m_shelf.cache, "SELECT " CASE_COLUMNS "WHERE k.customer = ? ORDER BY k.state = 2, k.opened DESC, k.key DESC LIMIT 20");
    return read(s.bind(customerKey));
}

Result<std::vector<Case>> CaseStore::openCases() const
{
    Statement s(m_shelf.cache, "SELECT " CASE_COLUMNS "WHERE k.state < 2 ORDER BY k.due, k.key");
    return read(s);
}

Result<std::vector<CaseEvent>> CaseStore::historyOf(const CaseId &id) const
{
    Statement s(m_shelf.cache, "SELECT key, step, at, clerk, to_clerk, ended_as, sealed FROM case_event WHERE of_case = ? ORDER BY key");
    return rows<CaseEvent>(s.bind(id), [&](const Statement &row) -> Result<CaseEvent> {
        auto words = openedWords<CaseEventWords>(m_shelf, "case_event", row, 0, 6);
        if (!words)
            return words.error();
        return CaseEvent{row.enumeration<CaseStep>(1), row.time(2), row.id<ClerkId>(3), row.id<ClerkId>(4), std::move(words->text), endFrom(row, 5)};
    });
}

} // namespace tuttu
