// SPDX-FileCopyrightText: 2026 Tuttu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/visit/plancontroller.h"

#include "core/base/whendone.h"
#include "core/capture/captureservice.h"
#include "core/profile/profileservice.h"
#include "core/storage/planstore.h"
#include "core/storage/storage.h"
#include "core/visit/sessioncontroller.h"

#include <algorithm>
#include <array>

namespace tuttu {

using namespace Qt::StringLiterals;

namespace {

struct PlanRows {
    std::optional<ShopPlan> plan;
    std::vector<Goal> goals;
    std::vector<KeyAct> acts;
    std::vector<DayNote> notes;
    std::vector<Staffing> staffing;
};

/** Puts what was read in its place; false, with the reason in `problem`, when it could not be. */
template<typename T> bool taken(Result<T> read, T &place, std::optional<Error> &problem)
{
    if (read)
        place = std::move(*read);
    else
        problem = read.error();
    return read.ok();
}

Result<PlanRows> readPlan(Shelf &shelf, const StoreId &store, int year, const QDate &first, const QDate &last)
{
    const PlanStore plan(shelf);
    PlanRows rows;
    std::optional<Error> problem;
    const bool all = taken(plan.plan(store), rows.plan, problem) && taken(plan.goals(store), rows.goals, problem) && taken(plan.acts(store, year), rows.acts, problem)
        && taken(plan.notes(store, first, last), rows.notes, problem) && taken(plan.staffing(store, first, last), rows.staffing, problem);
    return all ? Result<PlanRows>(std::move(rows)) : Result<PlanRows>(*problem);
}

bool isOfThePlan(const QString &kind)
{
    static const std::array beginnings{u"goal."_s, u"dayNote."_s, u"keyAct."_s, u"plan."_s, u"staffing."_s, u"capture.undone"_s};
    return std::any_of(beginnings.begin(), beginnings.end(), [&](const QString &beginning) { return kind.startsWith(beginning); });
}

const Error notTheirs{Errc::Unauthorized, u"the plan is the manager's"_s};

} // namespace

PlanController::PlanController(Storage &storage, CaptureService &captures, SessionController &session, const ShopContext &shop, const Clock &clock, QObject *parent)
    : QObject(parent), m_storage(storage), m_captures(captures), m_session(session), m_clock(clock), m_store(shop.store), m_zone(shop.zone)
{
    connect(&captures, &CaptureService::recorded, this, &PlanController::follow);
    connect(&session, &SessionController::lockedOrOut, this, &PlanController::forget);
}

const std::vector<Clerk> &PlanController::clerks() const { return m_session.state().clerks; }

const NoteLint &PlanController::noteLint() const { return m_captures.noteLint(); }

QDate PlanController::today() const { return m_clock.now().toTimeZone(m_zone).date(); }

void PlanController::open()
{
    ++m_readers;
    load();
}

void PlanController::close()
{
    if (m_readers > 0 && --m_readers == 0)
        forget();
}

void PlanController::forget()
{
    m_readers = 0;
    m_state = {};
    Q_EMIT changed();
}

void PlanController::load()
{
    if (!m_session.isManagers()) {
        m_state = {.face = PlanState::Face::Refused};
        return Q_EMIT changed();
    }
    const QDate now = today();
    if (m_state.year == 0)
        m_state.year = now.year();
    const auto read = m_storage.run([store = m_store.id, year = m_state.year, now](Shelf &shelf) {
        return readPlan(shelf, store, year, now.addDays(-noteDays), now.addDays(noteDays));
    });
    whenDone(read, this, [this, now, year = m_state.year](const Result<PlanRows> &rows) {
        if (m_readers == 0 || year != m_state.year)
            return;
        m_state.face = rows ? PlanState::Face::Ready : PlanState::Face::Error;
        m_state.problem = rows ? std::nullopt : std::optional(rows.error());
        m_state.today = now;
        if (rows) {
            m_state.plan = rows->plan;
            m_state.goals = rows->goals;
            m_state.acts = rows->acts;
            m_state.notes = rows->notes;
            m_state.staffing = rows->staffing;
        }
        makeLines();
        Q_EMIT changed();
    });
}

void PlanController::follow(const Op &op)
{
    if (m_readers > 0 && isOfThePlan(op.kind))
        load();
}

void PlanController::showYear(int year)
{
    m_state.year = year;
    m_soFar.remove(PeriodKind::Year); // of another one
    load();
}

void PlanController::setFigures(PeriodKind period, const QHash<Measure, qint64> &soFar)
{
    m_soFar[period] = soFar;
    makeLines();
    Q_EMIT changed();
}

void PlanController::makeLines()
{
    m_state.lines.clear();
    m_state.monthLines.clear();
    if (m_state.face != PlanState::Face::Ready)
        return;
    const int now = m_state.today.year();
    m_state.lines = linesOf(PeriodKind::Year, QDate(m_state.year, 12, 31), m_state.year < now ? 1 : m_state.year > now ? 0 : shareGone(PeriodKind::Year, m_state.today));
    if (m_state.year == now)
        m_state.monthLines = linesOf(PeriodKind::Month, m_state.today, shareGone(PeriodKind::Month, m_state.today));
}

std::vector<GoalLine> PlanController::linesOf(PeriodKind period, const QDate &day, double gone) const
{
    std::vector<GoalLine> lines;
    const QHash<Measure, qint64> soFar = m_soFar.value(period);
    for (const MeasureNature &nature : measureNatures) {
        GoalLine line{nature.measure, {}, {}, Track::NotCounted, period};
        if (const auto counted = soFar.constFind(nature.measure); counted != soFar.constEnd())
            line.soFar = *counted;
        if (const auto goal = goalFor(m_state.goals, nature.measure, period, day)) {
            line.goal = goal->value;
            line.track = trackOf(*goal, line.soFar, gone);
        }
        lines.push_back(line);
    }
    return lines;
}

QFuture<Result<Op>> PlanController::record(const Outcome &outcome)
{
    if (!m_session.isManagers()) {
        Q_EMIT refused(notTheirs);
        return QtFuture::makeReadyFuture(Result<Op>(notTheirs));
    }
    const auto answer = m_captures.record(outcome, m_session.clerkId());
    whenDone(answer, this, [this](const Result<Op> &op) {
        if (!op)
            Q_EMIT refused(op.error());
    });
    return answer;
}

QFuture<Result<Op>> PlanController::setGoal(Measure measure, PeriodKind period, const QDate &from, std::optional<qint64> value)
{
    return record(GoalSet{{m_store.id, measure, period, from, value}});
}

QFuture<Result<Op>> PlanController::setYearsGoal(Measure measure, std::optional<qint64> value)
{
    return setGoal(measure, PeriodKind::Year, QDate(m_state.year, 1, 1), value);
}

QFuture<Result<Op>> PlanController::setMonthsGoal(Measure measure, std::optional<qint64> value)
{
    return setGoal(measure, PeriodKind::Month, firstDayOf(PeriodKind::Month, today()), value);
}

QFuture<Result<Op>> PlanController::writePlan(const QString &text) { return record(PlanWritten{{m_store.id, m_state.year, text.trimmed()}}); }

QFuture<Result<Op>> PlanController::writeAct(KeyAct act)
{
    if (act.id.isNull()) {
        act.id = IdMaker(m_clock).make<KeyActId>();
        act.year = m_state.year;
    }
    act.store = m_store.id;
    act.what = act.what.trimmed();
    return record(KeyActWritten{act});
}

QFuture<Result<Op>> PlanController::writeNote(DayNote note)
{
    if (note.id.isNull())
        note.id = IdMaker(m_clock).make<DayNoteId>();
    note.store = m_store.id;
    note.text = note.text.trimmed();
    note.by = m_session.clerkId();
    return record(DayNoteWritten{note});
}

QFuture<Result<Op>> PlanController::removeNote(const DayNoteId &note) { return record(DayNoteRemoved{note}); }

QFuture<Result<Op>> PlanController::planWeek(const QDate &from, const std::vector<int> &clerks) { return record(StaffingPlanned{{m_store.id, from, false, clerks}}); }

QFuture<Result<Op>> PlanController::planDay(const QDate &day, const std::vector<int> &clerks) { return record(StaffingPlanned{{m_store.id, day, true, clerks}}); }

} // namespace tuttu
