// SPDX-FileCopyrightText: 2026 Tuttu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/rig/shop.h"

#include "core/analytics/plan/clerksat.h"
#include "core/visit/plancontroller.h"

using namespace tuttu;
using namespace Qt::StringLiterals;

/** Elina plans: where the shop wants to be, what this year's measures are to be, what is to be done for it, and who is there when. */
class TestAYearIsPlanned : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void whatIsPlannedIsThereTomorrow();
    void aGoalIsHeldAgainstWhatWasReached();
    void aClerkPlansNothing();
    void whatWasPlannedCanBeTakenBack();
    void nobodysNumberStandsInAPlan();
    void theDayTellsWhyItWasUnlikeOthers();
    void theNextYearHasItsOwnGoals();
    void everyMonthHasItsGoalBesideTheYears();
};

namespace {

/** The plan in front of whoever is signed in. */
struct Desk {
    explicit Desk(Shop &of) : shop(of), plan(of.storage(), of.engine().captures, of.engine().session, of.context(), of.clock)
    {
        plan.open();
        shop.settle();
    }
    Result<Op> kept(const QFuture<Result<Op>> &answer)
    {
        const auto op = shop.await(answer);
        shop.settle();
        return op;
    }
    const GoalLine &line(Measure measure) const { return plan.state().lines[size_t(measure)]; }

    Shop &shop;
    PlanController plan;
};

std::vector<int> saturdayAfternoons(int clerks)
{
    std::vector<int> week(size_t(daysOfWeek * hoursOfDay), 1);
    std::fill_n(week.begin() + 5 * hoursOfDay + 13, 4, clerks);
    return week;
}

} // namespace

void TestAYearIsPlanned::whatIsPlannedIsThereTomorrow()
{
    Shop shop;
    QVERIFY(shop.signIn(u"Elina"_s));
    {
        Desk desk(shop);
        QVERIFY(!desk.plan.state().plan);
        QVERIFY(desk.kept(desk.plan.writePlan(u"The shop one comes to for gifts "_s)));
        QVERIFY(desk.kept(desk.plan.setYearsGoal(Measure::Conversion, 180)));
        KeyAct act;
        act.what = u"Greet within two minutes"_s;
        act.owner = shop.clerk(u"Leo"_s);
        act.due = QDate(2026, 12, 15);
        QVERIFY(desk.kept(desk.plan.writeAct(act)));
        QVERIFY(desk.kept(desk.plan.planWeek(QDate(2026, 11, 23), saturdayAfternoons(4))));
        QVERIFY(desk.kept(desk.plan.planDay(QDate(2026, 12, 24), std::vector<int>(hoursOfDay, 6))));
    }
    shop.restart();
    shop.clock.advance(24 * 3600);
    QVERIFY(shop.signIn(u"Elina"_s));
    Desk desk(shop);
    const PlanState &state = desk.plan.state();
    QCOMPARE(state.face, PlanState::Face::Ready);
    QCOMPARE(state.plan->text, u"The shop one comes to for gifts"_s);
    QCOMPARE(state.plan->firstYear, 2026);
    QCOMPARE(desk.line(Measure::Conversion).goal, 180);
    QCOMPARE(state.acts.size(), size_t(1));
    QCOMPARE(state.acts.front().owner, shop.clerk(u"Leo"_s));
    QCOMPARE(clerksAt(state.staffing, QDate(2026, 11, 28), 15), 4);
    QCOMPARE(clerksAt(state.staffing, QDate(2026, 12, 24), 15), 6);
    QVERIFY(!clerksAt(state.staffing, QDate(2026, 11, 21), 15)); // before anything was planned

    KeyAct done = state.acts.front();
    done.state = KeyActState::Done;
    QVERIFY(desk.kept(desk.plan.writeAct(done)));
    QCOMPARE(state.acts, std::vector{done});
    done.state = KeyActState::GivenUp;
    QVERIFY(desk.kept(desk.plan.writeAct(done)));
    QVERIFY(state.acts.empty());
}

void TestAYearIsPlanned::aGoalIsHeldAgainstWhatWasReached()
{
    Shop shop; // 21 November: 324 of 365 days are over
    QVERIFY(shop.signIn(u"Elina"_s));
    Desk desk(shop);
    QVERIFY(desk.kept(desk.plan.setYearsGoal(Measure::Visitors, 365'000)));
    QVERIFY(desk.kept(desk.plan.setYearsGoal(Measure::Conversion, 180)));
    QCOMPARE(desk.line(Measure::Visitors).track, Track::NotCounted); // nobody has told yet
    desk.plan.setFigures(PeriodKind::Year, {{Measure::Visitors, 324'000}, {Measure::Conversion, 179}, {Measure::Nps, 41'000}});
    QCOMPARE(desk.line(Measure::Visitors).track, Track::OnTrack);
    QCOMPARE(desk.line(Measure::Conversion).track, Track::OffTrack);
    QVERIFY(!desk.line(Measure::Nps).goal);
    QCOMPARE(desk.line(Measure::Nps).soFar, 41'000);
    QVERIFY(desk.kept(desk.plan.setYearsGoal(Measure::Conversion, 170))); // set anew: what was reached still counts
    QCOMPARE(desk.line(Measure::Conversion).track, Track::OnTrack);
    QVERIFY(desk.kept(desk.plan.setYearsGoal(Measure::Conversion, {})));
    QVERIFY(!desk.line(Measure::Conversion).goal);
}

void TestAYearIsPlanned::aClerkPlansNothing()
{
    Shop shop;
    QVERIFY(shop.signIn(u"Mia"_s));
    Desk desk(shop);
    QCOMPARE(desk.plan.state().face, PlanState::Face::Refused);
    for (const auto &attempt : {desk.plan.setYearsGoal(Measure::Conversion, 180), desk.plan.writePlan(u"Later mornings"_s), desk.plan.writeNote({}), desk.plan.writeAct({}),
                                desk.plan.planDay(QDate(2026, 12, 24), {})}) {
        const auto op = desk.kept(attempt);
        QVERIFY(!op);
        QCOMPARE(op.error().code, Errc::Unauthorized);
    }
    QVERIFY(shop.signIn(u"Elina"_s));
    Desk managers(shop);
    QVERIFY(!managers.plan.state().plan);
    QVERIFY(managers.plan.state().goals.empty() && managers.plan.state().staffing.empty());
    QVERIFY(shop.signIn(u"Mia"_s)); // over the same desk: nothing of the plan stays on it
    QCOMPARE(managers.plan.state().face, PlanState::Face::Loading);
    QVERIFY(managers.plan.state().lines.empty());
}

void TestAYearIsPlanned::whatWasPlannedCanBeTakenBack()
{
    Shop shop;
    QVERIFY(shop.signIn(u"Elina"_s));
    Desk desk(shop);
    QVERIFY(desk.kept(desk.plan.setYearsGoal(Measure::Nps, 40'000)));
    const auto op = desk.kept(desk.plan.setYearsGoal(Measure::Nps, 60'000));
    QCOMPARE(desk.line(Measure::Nps).goal, 60'000);
    QVERIFY(desk.kept(shop.engine().captures.undo(op->id, shop.clerk(u"Elina"_s))));
    QCOMPARE(desk.line(Measure::Nps).goal, 40'000);
}

void TestAYearIsPlanned::nobodysNumberStandsInAPlan()
{
    Shop shop;
    QVERIFY(shop.signIn(u"Elina"_s));
    Desk desk(shop);
    const auto op = desk.kept(desk.plan.writePlan(u"Win back hetu 131052-308T"_s));
    QVERIFY(!op);
    QCOMPARE(op.error().detail, u"plan.idNumber"_s);
    QVERIFY(!desk.plan.state().plan);
}

void TestAYearIsPlanned::theDayTellsWhyItWasUnlikeOthers()
{
    Shop shop;
    QVERIFY(shop.signIn(u"Elina"_s));
    Desk desk(shop);
    DayNote note;
    note.day = QDate(2026, 11, 27);
    note.kind = DayNoteKind::Promotion;
    note.text = u"Black Friday"_s;
    QVERIFY(desk.kept(desk.plan.writeNote(note)));
    QCOMPARE(desk.plan.state().notes.size(), size_t(1));
    DayNote kept = desk.plan.state().notes.front();
    QCOMPARE(kept.by, shop.clerk(u"Elina"_s));
    kept.text = u"Black Friday, doors at eight"_s;
    QVERIFY(desk.kept(desk.plan.writeNote(kept)));
    QCOMPARE(desk.plan.state().notes, std::vector{kept});
    QVERIFY(desk.kept(desk.plan.removeNote(kept.id)));
    QVERIFY(desk.plan.state().notes.empty());
}

void TestAYearIsPlanned::theNextYearHasItsOwnGoals()
{
    Shop shop;
    QVERIFY(shop.signIn(u"Elina"_s));
    Desk desk(shop);
    QVERIFY(desk.kept(desk.plan.setYearsGoal(Measure::Visitors, 300'000'000)));
    desk.plan.setFigures(PeriodKind::Year, {{Measure::Visitors, 1'000}});
    desk.plan.showYear(2027);
    shop.settle();
    QCOMPARE(desk.line(Measure::Visitors).goal, 300'000'000); // a goal holds until a newer one
    QVERIFY(!desk.line(Measure::Visitors).soFar);             // and nothing of next year was counted
    QVERIFY(desk.kept(desk.plan.setYearsGoal(Measure::Visitors, 330'000'000)));
    QCOMPARE(desk.line(Measure::Visitors).goal, 330'000'000);
    desk.plan.showYear(2026);
    shop.settle();
    QCOMPARE(desk.line(Measure::Visitors).goal, 300'000'000);
}

void TestAYearIsPlanned::everyMonthHasItsGoalBesideTheYears()
{
    Shop shop; // 21 November: 20 of 30 days are over
    QVERIFY(shop.signIn(u"Elina"_s));
    Desk desk(shop);
    const auto month = [&desk](Measure measure) { return desk.plan.state().monthLines[size_t(measure)]; };
    QVERIFY(desk.kept(desk.plan.setYearsGoal(Measure::Visitors, 365'000)));
    QVERIFY(!month(Measure::Visitors).goal); // a year's goal is no month's
    QVERIFY(desk.kept(desk.plan.setMonthsGoal(Measure::Visitors, 30'000)));
    QCOMPARE(month(Measure::Visitors).period, PeriodKind::Month);
    QCOMPARE(month(Measure::Visitors).track, Track::NotCounted);
    desk.plan.setFigures(PeriodKind::Year, {{Measure::Visitors, 324'000}});
    QCOMPARE(month(Measure::Visitors).track, Track::NotCounted); // what the year came to says nothing of the month
    desk.plan.setFigures(PeriodKind::Month, {{Measure::Visitors, 19'999}});
    QCOMPARE(month(Measure::Visitors).track, Track::OffTrack);
    QCOMPARE(desk.line(Measure::Visitors).track, Track::OnTrack);
    desk.plan.setFigures(PeriodKind::Month, {{Measure::Visitors, 20'000}});
    QCOMPARE(month(Measure::Visitors).track, Track::OnTrack);
    QCOMPARE(desk.line(Measure::Visitors).goal, 365'000);

    desk.plan.showYear(2027); // which has no running month
    shop.settle();
    QVERIFY(desk.plan.state().monthLines.empty());
    desk.plan.showYear(2026);
    shop.settle();
    QCOMPARE(month(Measure::Visitors).soFar, 20'000);
    shop.clock.advance(24 * 3600 * 30); // 21 December: it holds for every month
    desk.plan.load();
    shop.settle();
    QCOMPARE(month(Measure::Visitors).goal, 30'000);
    QVERIFY(desk.kept(desk.plan.setMonthsGoal(Measure::Visitors, {})));
    QVERIFY(!month(Measure::Visitors).goal);
    QCOMPARE(goalFor(desk.plan.state().goals, Measure::Visitors, PeriodKind::Month, QDate(2026, 11, 30))->value, 30'000); // November had its own
}

QTEST_GUILESS_MAIN(TestAYearIsPlanned)
#include "tst_ayearisplanned.moc"
