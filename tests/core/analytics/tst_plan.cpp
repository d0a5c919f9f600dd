// SPDX-FileCopyrightText: 2026 Tuttu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/analytics/plan/clerksat.h"
#include "core/analytics/plan/goals.h"

#include <QTest>

#include <random>

using namespace tuttu;

namespace {

Goal goal(Measure measure, qint64 value, QDate from = QDate(2026, 1, 1), PeriodKind period = PeriodKind::Year) { return {{}, measure, period, from, value}; }

} // namespace

class TestPlan : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void theNewestGoalHoldsFromItsDayOn();
    void aGoalGivenUpIsNone();
    void periodsAreApart();
    void theShareGoneCountsWholeDays();
    void whatAddsUpMustHaveReachedItsPart();
    void sharesMustBeWhatTheyAreToBe();
    void whereMoreIsNotBetterTheGoalIsAMost();
    void nobodyJudgesTooEarlyOrWhatWasNotCounted();
    void theWeekRepeatsUntilTheNext();
    void aDayMayBeUnlikeItsWeek();
    void nothingPlannedIsNotNobody();
    void shiftsAddUpToAWeek();
    void aWeekIsWrittenInFewShifts();
    void everyWeekIsTheSameAgainByItsShifts();
};

void TestPlan::theNewestGoalHoldsFromItsDayOn()
{
    // Set in another order than they hold, and once more for the same year.
    const std::vector<Goal> goals{goal(Measure::Visitors, 200, QDate(2027, 1, 1)), goal(Measure::Visitors, 100), goal(Measure::Visitors, 110)};
    QVERIFY(!goalFor(goals, Measure::Visitors, PeriodKind::Year, QDate(2025, 12, 31)));
    QCOMPARE(goalFor(goals, Measure::Visitors, PeriodKind::Year, QDate(2026, 12, 31))->value, 110);
    QCOMPARE(goalFor(goals, Measure::Visitors, PeriodKind::Year, QDate(2027, 1, 1))->value, 200);
    QVERIFY(!goalFor(goals, Measure::Conversion, PeriodKind::Year, QDate(2027, 1, 1)));
}

void TestPlan::aGoalGivenUpIsNone()
{
    std::vector<Goal> goals{goal(Measure::Nps, 30'000), goal(Measure::Nps, 0, QDate(2027, 1, 1))};
    goals.back().value.reset();
    QVERIFY(goalFor(goals, Measure::Nps, PeriodKind::Year, QDate(2026, 6, 1)));
    QVERIFY(!goalFor(goals, Measure::Nps, PeriodKind::Year, QDate(2027, 6, 1)));
}

void TestPlan::periodsAreApart()
{
    const std::vector<Goal> goals{goal(Measure::Visitors, 100), goal(Measure::Visitors, 9, QDate(2026, 3, 1), PeriodKind::Month)};
    QCOMPARE(goalFor(goals, Measure::Visitors, PeriodKind::Year, QDate(2026, 5, 1))->value, 100);
    QCOMPARE(goalFor(goals, Measure::Visitors, PeriodKind::Month, QDate(2026, 5, 1))->value, 9);
}

void TestPlan::theShareGoneCountsWholeDays()
{
    QCOMPARE(shareGone(PeriodKind::Year, QDate(2026, 1, 1)), 0.0);
    QCOMPARE(shareGone(PeriodKind::Year, QDate(2028, 7, 1)), 182.0 / 366);
    QCOMPARE(shareGone(PeriodKind::Month, QDate(2026, 2, 15)), 0.5);
    QCOMPARE(shareGone(PeriodKind::Week, QDate(2026, 11, 22)), 6.0 / 7); // a Sunday
    QCOMPARE(shareGone(PeriodKind::Day, QDate(2026, 11, 22)), 0.0);
}

void TestPlan::whatAddsUpMustHaveReachedItsPart()
{
    QCOMPARE(trackOf(goal(Measure::Visitors, 100'000), 50'000, 0.5), Track::OnTrack);
    QCOMPARE(trackOf(goal(Measure::Visitors, 100'000), 49'999, 0.5), Track::OffTrack);
    QCOMPARE(trackOf(goal(Measure::NetSales, 1'000'000), 600'000, 0.5), Track::OnTrack);
}

void TestPlan::sharesMustBeWhatTheyAreToBe()
{
    QCOMPARE(trackOf(goal(Measure::Conversion, 150), 150, 0.5), Track::OnTrack);
    QCOMPARE(trackOf(goal(Measure::Conversion, 150), 149, 0.5), Track::OffTrack);
    QCOMPARE(trackOf(goal(Measure::AverageSale, 3'000), 2'000, 0.5), Track::OffTrack); // money, and yet a mean
    QCOMPARE(trackOf(goal(Measure::Nps, -5'000), -4'000, 0.5), Track::OnTrack);
}

void TestPlan::whereMoreIsNotBetterTheGoalIsAMost()
{
    QCOMPARE(trackOf(goal(Measure::ConsentsWithdrawn, 100'000), 50'000, 0.5), Track::OnTrack);
    QCOMPARE(trackOf(goal(Measure::ConsentsWithdrawn, 100'000), 50'001, 0.5), Track::OffTrack);
    QCOMPARE(trackOf(goal(Measure::VisitorsPerClerkHour, 20'000), 19'000, 0.5), Track::OnTrack);
}

void TestPlan::nobodyJudgesTooEarlyOrWhatWasNotCounted()
{
    QCOMPARE(trackOf(goal(Measure::Visitors, 100), 0, 0.09), Track::TooEarly);
    QCOMPARE(trackOf(goal(Measure::Visitors, 100), 0, earliest), Track::OffTrack);
    QCOMPARE(trackOf(goal(Measure::Visitors, 100), {}, 1), Track::NotCounted);
}

void TestPlan::theWeekRepeatsUntilTheNext()
{
    std::vector<int> counts(size_t(daysOfWeek * hoursOfDay), 0);
    counts[5 * hoursOfDay + 15] = 4; // Saturdays from 15 to 16
    const std::vector<Staffing> planned{{{}, QDate(2026, 11, 1), false, counts}, {{}, QDate(2026, 12, 1), false, std::vector<int>(counts.size(), 2)}};
    QCOMPARE(clerksAt(planned, QDate(2026, 11, 21), 15), 4);
    QCOMPARE(clerksAt(planned, QDate(2026, 11, 28), 15), 4);
    QCOMPARE(clerksAt(planned, QDate(2026, 11, 28), 16), 0);
    QCOMPARE(clerksAt(planned, QDate(2026, 11, 27), 15), 0);
    QCOMPARE(clerksAt(planned, QDate(2026, 12, 5), 15), 2);
}

void TestPlan::aDayMayBeUnlikeItsWeek()
{
    const QDate eve(2026, 12, 24);
    std::vector<Staffing> planned{{{}, QDate(2026, 1, 1), false, std::vector<int>(size_t(daysOfWeek * hoursOfDay), 2)}, {{}, eve, true, std::vector<int>(hoursOfDay, 6)}};
    QCOMPARE(clerksAt(planned, eve, 10), 6);
    QCOMPARE(clerksAt(planned, eve.addDays(1), 10), 2);
    planned.push_back({{}, eve, true, {}}); // as the week has it after all
    QCOMPARE(clerksAt(planned, eve, 10), 2);
}

void TestPlan::nothingPlannedIsNotNobody()
{
    QVERIFY(!clerksAt({}, QDate(2026, 11, 21), 10));
    const std::vector<Staffing> planned{{{}, QDate(2026, 11, 1), false, std::vector<int>(size_t(daysOfWeek * hoursOfDay), 2)}, {{}, QDate(2026, 12, 1), false, {}}};
    QVERIFY(!clerksAt(planned, QDate(2026, 10, 31), 10));
    QVERIFY(!clerksAt(planned, QDate(2026, 12, 1), 10)); // no week any more
    QVERIFY(!clerksAt(planned, QDate(2026, 11, 21), 24));
}

void TestPlan::shiftsAddUpToAWeek()
{
    const auto week = weekOf({{{true, true, true, true, true, true, false}, 10, 18, 2}, {{false, false, false, false, false, true, false}, 13, 17, 1}});
    QCOMPARE(week[9], 0);
    QCOMPARE(week[10], 2);
    QCOMPARE(week[17], 2);
    QCOMPARE(week[18], 0);
    QCOMPARE(week[5 * hoursOfDay + 13], 3);
    QCOMPARE(week[6 * hoursOfDay + 13], 0);
    QCOMPARE(dayOf({{{}, 22, 24, 1}, {{}, 23, 24, 99}})[23], 99); // the most there can be
}

void TestPlan::aWeekIsWrittenInFewShifts()
{
    const std::vector<Shift> shifts{{{true, true, true, true, true, false, false}, 10, 18, 2}, {{false, false, false, false, false, true, false}, 10, 16, 3}};
    QCOMPARE(shiftsOf(weekOf(shifts)), shifts);
    QVERIFY(shiftsOf(std::vector<int>(size_t(daysOfWeek * hoursOfDay), 0)).empty());
    QVERIFY(shiftsOf({}).empty());
    const std::vector<Shift> day{{{true}, 9, 12, 1}, {{true}, 12, 24, 2}};
    QCOMPARE(shiftsOf(dayOf(day)), day);
}

void TestPlan::everyWeekIsTheSameAgainByItsShifts()
{
    std::mt19937 random(7);
    std::uniform_int_distribution<int> few(0, 3);
    for (int round = 0; round < 200; ++round) {
        std::vector<int> week;
        for (int hour = 0; hour < daysOfWeek * hoursOfDay; ++hour)
            week.push_back(few(random));
        QCOMPARE(weekOf(shiftsOf(week)), week);
    }
}

QTEST_GUILESS_MAIN(TestPlan)
#include "tst_plan.moc"
