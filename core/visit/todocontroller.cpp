// SPDX-FileCopyrightText: 2026 Tuttu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/visit/todocontroller.h"

#include "core/base/whendone.h"
#include "core/capture/captureservice.h"
#include "core/profile/profileservice.h"
#include "core/storage/storage.h"
#include "core/visit/casecontroller.h"
#include "core/visit/floorlanes.h"
#include "core/visit/sessioncontroller.h"
#include "core/visit/todoreading.h"

#include <algorithm>

namespace tuttu {

namespace {

bool renamesSomebody(const Outcome &outcome)
{
    return std::holds_alternative<CustomerEdited>(outcome) || std::holds_alternative<CustomersMerged>(outcome) || std::holds_alternative<CustomersUnmerged>(outcome);
}

} // namespace

TodoController::TodoController(Storage &storage, ProfileService &profiles, CaptureService &captures, SessionController &session, CaseController &cases,
                               const Clock &clock, QObject *parent)
    : QObject(parent), m_storage(storage), m_profiles(profiles), m_captures(captures), m_session(session), m_cases(cases), m_clock(clock)
{
    connect(&captures, &CaptureService::recorded, this, [this](const Op &, const Outcome &outcome) {
        if (m_open && (touchesTodos(outcome) || renamesSomebody(outcome)))
            load();
    });
    connect(&cases, &CaseController::changed, this, [this] {
        if (m_open)
            present();
    });
    connect(&session, &SessionController::changed, this, &TodoController::followSession);
}

void TodoController::hear(const std::vector<Op> &ops)
{
    if (m_open && !ops.empty())
        load();
}

std::vector<Clerk> TodoController::colleagues() const
{
    std::vector<Clerk> others = m_session.state().clerks;
    std::erase_if(others, [me = m_session.clerkId()](const Clerk &c) { return c.id == me; });
    return others;
}

const NoteLint &TodoController::noteLint() const { return m_captures.noteLint(); }

QDate TodoController::today() const { return m_clock.now().toTimeZone(m_profiles.shop().zone).date(); }

void TodoController::open()
{
    m_open = true;
    load();
}

void TodoController::close()
{
    m_open = false;
    m_read.clear();
    m_state = {.everybodys = m_state.everybodys};
    Q_EMIT changed();
}

void TodoController::load()
{
    const QDate now = today();
    const QTimeZone zone = m_profiles.shop().zone;
    const TodoSpan span{zone, now, now.addDays(comingDays), now.addDays(-doneDays).startOfDay(zone)};
    whenDone(m_storage.run([span](Shelf &shelf) { return readTodoRows(shelf, span); }), this, [this, now](const Result<std::vector<TodoRow>> &read) {
        if (!m_open)
            return;
        m_state.face = read ? TodoState::Face::Ready : TodoState::Face::Error;
        m_state.today = now;
        m_state.problem = read ? std::nullopt : std::optional(read.error());
        m_read = read ? *read : std::vector<TodoRow>();
        present();
    });
}

void TodoController::tick()
{
    if (m_open && m_state.face == TodoState::Face::Ready && m_state.today != today())
        load();
}

void TodoController::followSession()
{
    if (m_session.signedIn() && m_session.clerkId() != m_seenBy) {
        m_seenBy = m_session.clerkId();
        m_seen.clear();
        m_state.everybodys = false;
    }
    if (m_open && m_session.signedIn())
        present();
}

void TodoController::showEverybodys(bool everybodys)
{
    m_state.everybodys = everybodys;
    present();
}

void TodoController::addCases(std::vector<TodoRow> &rows) const
{
    for (const CaseView &view : m_cases.state().open) {
        TodoRow row;
        row.id = view.about.id;
        row.customer = view.about.customer;
        row.name = view.name;
        row.due = view.about.due.toTimeZone(m_profiles.shop().zone).date();
        row.term = view.late ? TodoTerm::Overdue : termOf(row.due, m_state.today);
        row.owner = view.about.owner;
        // Before everything else of its day: somebody waits.
        const auto open = std::find_if(rows.begin(), rows.end(), [&](const TodoRow &other) { return other.term == TodoTerm::Done || other.due >= row.due; });
        rows.insert(open, row);
    }
}

/** That somebody complained is told to managers and to whom it was given. */
bool TodoController::mayKnowOfCase(const TodoRow &row) const
{
    const auto &clerk = m_session.state().clerk;
    return clerk && (clerk->role == Role::Manager || clerk->is(row.owner));
}

void TodoController::present()
{
    m_state.rows.clear();
    m_state.mine = m_state.all = 0;
    if (m_state.face == TodoState::Face::Ready && m_session.signedIn()) {
        std::vector<TodoRow> all = m_read;
        addCases(all);
        std::stable_sort(all.begin(), all.end(), [](const TodoRow &a, const TodoRow &b) { return a.term < b.term; });
        for (TodoRow &row : all) {
            const bool mine = row.owner.isNull() || m_session.isMe(row.owner) || (row.term == TodoTerm::Done && m_session.isMe(row.doneBy));
            m_state.all += row.term != TodoTerm::Done;
            m_state.mine += mine && row.term != TodoTerm::Done;
            if (row.origin == FollowUpOrigin::Case && !mayKnowOfCase(row))
                row.origin.reset();
            if (mine || m_state.everybodys)
                m_state.rows.push_back(std::move(row));
        }
    }
    Q_EMIT changed();
}

void TodoController::seen(const std::vector<CustomerId> &customers)
{
    if (!m_session.signedIn())
        return;
    for (const CustomerId &customer : customers) {
        if (m_seen.contains(customer))
            continue;
        m_seen.insert(customer);
        m_captures.record(CardRead{customer, {}, {Assurance::Confirmed, Means::LookUp, customer, IdentifierKind::SourceKey, m_clock.now()}}, m_session.clerkId());
    }
}

void TodoController::record(const TodoId &about, const Outcome &outcome, const std::optional<Outcome> &inverse)
{
    if (std::find(m_asked.begin(), m_asked.end(), about) != m_asked.end())
        return;
    m_asked.push_back(about);
    whenDone(m_captures.record(outcome, m_session.clerkId(), inverse), this, [this, about](const Result<Op> &op) {
        std::erase(m_asked, about);
        if (!op)
            Q_EMIT refused(op.error());
    });
}

void TodoController::finish(const TodoRow &row)
{
    if (row.term == TodoTerm::Done)
        return;
    if (const auto *followUp = std::get_if<FollowUpId>(&row.id))
        record(row.id, FollowUpDone{*followUp});
    else if (const auto *hold = std::get_if<HoldId>(&row.id))
        record(row.id, HoldEnded{*hold, HoldState::Collected});
}

void TodoController::give(const TodoRow &row, ClerkId colleague)
{
    if (const auto *followUp = std::get_if<FollowUpId>(&row.id); followUp && row.term != TodoTerm::Done)
        record(row.id, FollowUpReassigned{*followUp, colleague}, FollowUpReassigned{*followUp, row.owner});
}

QFuture<Result<Op>> TodoController::addFollowUp(CustomerId customer, const QString &what, const QDate &due, FollowUpOrigin origin)
{
    IdMaker ids(m_clock);
    return m_captures.record(FollowUpAdded{{ids.make<FollowUpId>(), customer, m_session.clerkId(), what.trimmed(), due, false, origin}}, m_session.clerkId());
}

} // namespace tuttu
