// SPDX-FileCopyrightText: 2026 Tuttu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/analytics/plan/goals.h"
#include "core/base/clock.h"
#include "core/base/result.h"
#include "core/domain/op.h"
#include "core/domain/staff.h"

#include <QFuture>
#include <QHash>
#include <QObject>
#include <QTimeZone>

#include <optional>
#include <vector>

namespace tuttu {

class CaptureService;
class NoteLint;
class SessionController;
struct ShopContext;
class Storage;

/** One measure of a year or a month with its goal, as far as it got. */
struct GoalLine {
    Measure measure = Measure::Visitors;
    std::optional<qint64> goal;     ///< as Goal::value; none = nobody set one
    std::optional<qint64> soFar;    ///< in the same unit; none = not counted
    Track track = Track::NotCounted; ///< of a line without a goal it says nothing
    PeriodKind period = PeriodKind::Year;
    friend bool operator==(const GoalLine &, const GoalLine &) = default;
};

struct PlanState {
    enum class Face { Loading, Ready, Error, Refused /**< not a manager */ };
    Face face = Face::Loading;
    QDate today;                    ///< store-local
    int year = 0;                   ///< whose goals and acts these are
    std::optional<ShopPlan> plan;
    std::vector<GoalLine> lines;    ///< every measure, in the order of Measure
    std::vector<GoalLine> monthLines; ///< the same of the running month; none when another year is looked at
    std::vector<Goal> goals;        ///< all ever set: goalFor() picks
    std::vector<KeyAct> acts;
    std::vector<DayNote> notes;     ///< of the days noteDays before and after today
    std::vector<Staffing> staffing; ///< that bears on the same days: clerksAt() picks
    std::optional<Error> problem;
};

/** What a manager plans for the shop: three years, a year's measures, key acts, notes on days, staffing. Everybody else is refused. Reads
 *  while somebody looks; whoever builds it keeps it as long as the pages. GUI thread. */
class PlanController final : public QObject
{
    Q_OBJECT
public:
    static constexpr int noteDays = 400; ///< both ways: a year's report and the same days of the year before

    PlanController(Storage &storage, CaptureService &captures, SessionController &session, const ShopContext &shop, const Clock &clock, QObject *parent = nullptr);

    const PlanState &state() const { return m_state; }
    const Store &store() const { return m_store; }
    const std::vector<Clerk> &clerks() const;
    const NoteLint &noteLint() const;
    QDate today() const;                     ///< store-local

    void open();                             ///< somebody looks: reads, and follows what is captured
    void close();                            ///< one of them looks no more; after the last nothing stays
    void load();                             ///< once more
    void showYear(int year);
    /** What the year, or the running month, has come to so far, by measure, in thousandths of its unit or minor units: whoever counts tells. */
    void setFigures(PeriodKind period, const QHash<Measure, qint64> &soFar);

    // Each answers once it is safe. Not a manager: Unauthorized, and nothing is kept.
    QFuture<Result<Op>> setGoal(Measure measure, PeriodKind period, const QDate &from, std::optional<qint64> value);
    QFuture<Result<Op>> setYearsGoal(Measure measure, std::optional<qint64> value); ///< for the year shown
    QFuture<Result<Op>> setMonthsGoal(Measure measure, std::optional<qint64> value); ///< for every month from the running one on
    QFuture<Result<Op>> writePlan(const QString &text); ///< for three years from the year shown on
    QFuture<Result<Op>> writeAct(KeyAct act);           ///< without an id: a new one, of the year shown
    QFuture<Result<Op>> writeNote(DayNote note);        ///< without an id: a new one
    QFuture<Result<Op>> removeNote(const DayNoteId &note);
    QFuture<Result<Op>> planWeek(const QDate &from, const std::vector<int> &clerks); ///< 7 x 24
    QFuture<Result<Op>> planDay(const QDate &day, const std::vector<int> &clerks);   ///< 24; empty: as the week has it

Q_SIGNALS:
    void changed();
    void refused(const tuttu::Error &error);

private:
    QFuture<Result<Op>> record(const Outcome &outcome);
    void follow(const Op &op);
    void forget();
    void makeLines();
    std::vector<GoalLine> linesOf(PeriodKind period, const QDate &day, double gone) const;

    Storage &m_storage;
    CaptureService &m_captures;
    SessionController &m_session;
    const Clock &m_clock;
    const Store m_store;
    const QTimeZone m_zone;
    int m_readers = 0;
    QHash<PeriodKind, QHash<Measure, qint64>> m_soFar;
    PlanState m_state;
};

} // namespace tuttu
