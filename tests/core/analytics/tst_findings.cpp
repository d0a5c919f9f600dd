// SPDX-FileCopyrightText: 2026 Tuttu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/analytics/plan/staffed.h"
#include "core/analytics/quality/findings.h"
#include "tests/core/analytics/countedhours.h"

using namespace tuttu;

namespace {

/** Hours in a row, each with so many visitors and clerks. */
DayReading dayWith(const std::vector<std::pair<int, std::optional<int>>> &hours)
{
    DayReading reading;
    reading.day = monday;
    for (size_t i = 0; i < hours.size(); ++i) {
        HourReading hour{utc(monday, opens + int(i)), {}, true, true, {}, hours[i].second};
        hour.tally.visitors = hour.tally.full.visitors = hours[i].first;
        hour.tally.openSeconds = 3600;
        reading.whole += hour.tally;
        reading.hours.push_back(hour);
    }
    return reading;
}

} // namespace

/** What a day's hours give reason to say, and what they are the ground of. */
class TestFindings : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void guessesStartFromHoursCountedInFull();
    void neighbouringHoursAreOneFinding();
    void hoursApartAreTwoFindings();
    void everyKindOfFindingIsFound();
    void clerksShareTheVisitorsOfHoursCountedInFull();
    void oneMoreClerkSharesTheSameVisitors();
};

void TestFindings::guessesStartFromHoursCountedInFull()
{
    const QDate back(2026, 10, 25);
    const auto hour = [](const QDateTime &at, int people, int openSeconds = 3600, int missed = 0) {
        HourTally made{at, {}};
        made.tally.visitors = people;
        made.tally.openSeconds = openSeconds;
        made.tally.missedSeconds = missed;
        return made;
    };
    const DayTally first{back.addDays(-2), {}, {hour(utc(back.addDays(-2), 10), 7), hour(utc(back.addDays(-2), 11), 4, 3600, 600), hour(utc(back.addDays(-2), 12), 9, 0)}};
    const QDateTime one(back, QTime(0, 0), Qt::UTC);
    const FootfallHistory history = historyOf({first, {back, {}, {hour(one, 3), hour(one.addSecs(3600), 4)}}}, back.addDays(-3), zone);
    QCOMPARE(history.first, back.addDays(-3));
    QCOMPARE(history.days.size(), 4u);
    QCOMPARE(history.days[0], DayOfHours());
    QCOMPARE(history.days[1][10], std::optional(7));
    QVERIFY(!history.days[1][11]); // not counted in full
    QVERIFY(!history.days[1][12]); // shut
    QCOMPARE(history.days[2], DayOfHours());
    QCOMPARE(history.days[3][1], std::optional(7)); // twice
    for (const bool former : {true, false}) { // half of what came twice is no count of it
        const auto gap = historyOf({{back, {}, {hour(one, 3, 3600, former ? 600 : 0), hour(one.addSecs(3600), 4, 3600, former ? 0 : 600)}}}, back, zone);
        QVERIFY(!gap.days[0][1]);
    }
}

void TestFindings::neighbouringHoursAreOneFinding()
{
    DayReading reading = dayWith({{10, 2}, {18, 2}, {24, 2}, {16, 2}, {30, 2}});
    reading.hours[4].over = false; // to come: 30 came so far, 17 were expected
    reading.hours[4].expected = HourForecast{17, 10, 20};
    const auto findings = findingsOf(reading, 8);
    QCOMPARE(findings.size(), 2u);
    QCOMPARE(findings[0], (Finding{Finding::Kind::TooFewClerks, utc(monday, 10), utc(monday, 12), 0, 12, 8}));
    QCOMPARE(findings[1], (Finding{Finding::Kind::TooFewClerks, utc(monday, 13), utc(monday, 14), 0, 8.5, 8}));
    QVERIFY(findingsOf(reading, {}).empty()); // nobody set a goal
    reading.hours[1].tally.missedSeconds = 60; // more came than is known: nothing can be said of that hour
    QCOMPARE(findingsOf(reading, 8).front().from, utc(monday, 11));
}

void TestFindings::hoursApartAreTwoFindings()
{
    DayReading reading = dayWith({{18, 2}, {18, 2}, {20, 2}});
    for (HourReading &hour : reading.hours)
        hour.tally.missedSeconds = hour.hour == utc(monday, 10) ? 0 : 600;
    reading.whole.missedSeconds = 1200;
    reading.hours.erase(reading.hours.begin() + 1); // shut at midday
    const auto gaps = findingsOf(reading, {});
    QCOMPARE(gaps.size(), 2u);
    QCOMPARE(gaps[0], (Finding{Finding::Kind::DoorSilent, utc(monday, 9), utc(monday, 10), 10, 0, 0}));
    QCOMPARE(gaps[1], (Finding{Finding::Kind::DoorSilent, utc(monday, 11), utc(monday, 12), 10, 0, 0}));
    for (HourReading &hour : reading.hours)
        hour.tally.missedSeconds = 0;
    reading.whole.missedSeconds = 0;
    const auto few = findingsOf(reading, 8);
    QCOMPARE(few.size(), 2u);
    QCOMPARE(few[0].until, utc(monday, 10));
    QCOMPARE(few[1].from, utc(monday, 11));
}

void TestFindings::everyKindOfFindingIsFound()
{
    QCOMPARE(findingsOf(dayWith({{10, {}}, {10, {}}}), 1), std::vector({Finding{Finding::Kind::NoClerksPlanned, {}, {}, 0, 0, 0}}));

    DayReading silent = dayWith({{10, 2}, {0, 2}, {2, 2}, {10, 2}});
    silent.hours[1].tally.missedSeconds = 3600;
    silent.hours[2].tally.missedSeconds = 1800;
    silent.whole.missedSeconds = 5400;
    QCOMPARE(findingsOf(silent, {}), std::vector({Finding{Finding::Kind::DoorSilent, utc(monday, 10), utc(monday, 12), 90, 0, 0}}));

    DayReading nobody = dayWith({{0, 2}, {0, 2}});
    nobody.whole.missedSeconds = nobody.hours[0].tally.missedSeconds = 3600;
    QCOMPARE(findingsOf(nobody, {}), std::vector({Finding{Finding::Kind::NobodyCounts, {}, {}, 0, 0, 0}}));

    DayReading above = dayWith({{3, 2}, {3, 2}, {3, 2}});
    above.hours[0].tally.full.transactions = above.hours[1].tally.full.transactions = 4;
    above.hours[2].tally.full.transactions = 4;
    above.hours[2].over = false; // somebody may be counted yet
    above.whole.foreign = 5;
    QCOMPARE(findingsOf(above, {}), std::vector({Finding{Finding::Kind::ReceiptsAboveVisitors, {}, {}, 2, 0, 0}, Finding{Finding::Kind::OtherCurrency, {}, {}, 5, 0, 0}}));
    QVERIFY(findingsOf(DayReading(), 1).empty());
}

void TestFindings::clerksShareTheVisitorsOfHoursCountedInFull()
{
    std::vector<int> clerks(24, 0);
    clerks[9] = 2;
    clerks[10] = 3;
    clerks[11] = 1;
    const std::vector<Staffing> planned{{london, monday, true, clerks}};
    DayTally day{monday, {}, {}};
    for (int hour = 9; hour < 13; ++hour) {
        HourTally one{utc(monday, hour), {}};
        one.tally.visitors = 10 * hour;
        one.tally.openSeconds = hour == 9 ? 1800 : 3600;
        one.tally.missedSeconds = hour == 10 ? 60 : 0;
        day.whole += one.tally;
        day.hours.push_back(one);
    }
    addClerks(day, planned, zone);
    QCOMPARE(day.hours[0].tally.clerkMinutes, 60); // two clerks for the half hour the shop is open
    QCOMPARE(day.hours[1].tally.clerkMinutes, 0);  // not everybody was counted
    QCOMPARE(day.hours[1].tally.staffedVisitors, 0);
    QCOMPARE(day.hours[2].tally.staffedVisitors, 110);
    QCOMPARE(day.hours[3].tally.staffedVisitors, 0); // nobody planned
    QCOMPARE(day.whole.clerkMinutes, 120);
    QCOMPARE(day.whole.staffedVisitors, 200);
    QCOMPARE(figureOf(Measure::VisitorsPerClerkHour, day.whole).value, 100.);
    DayTally other{monday.addDays(1), {}, {{utc(monday.addDays(1), 9), day.hours[2].tally}}};
    other.hours[0].tally.clerkMinutes = other.hours[0].tally.staffedVisitors = 0;
    addClerks(other, planned, zone);
    QCOMPARE(other.whole.clerkMinutes, 0); // planned for that one day alone
}

void TestFindings::oneMoreClerkSharesTheSameVisitors()
{
    std::vector<int> clerks(24, 0);
    clerks[14] = 1;
    clerks[15] = 2;
    const std::vector<Staffing> planned{{london, monday, true, clerks}};
    const std::vector<std::pair<int, double>> visitors{{13, 50}, {14, 12}, {15, 24}, {16, 9}};
    const ClerkWhatIf more = oneMoreClerk(visitors, planned, monday, 14, 16);
    QCOMPARE(more.visitors, 36.);
    QCOMPARE(more.clerkHours, 3.);
    QCOMPARE(more.withMore, 5.);
    QCOMPARE(*more.perClerk, 12.);
    QCOMPARE(*more.perClerkThen, 7.2);
    const ClerkWhatIf fewer = oneMoreClerk(visitors, planned, monday, 14, 16, -2);
    QCOMPARE(fewer.withMore, 0.); // never fewer than nobody
    QVERIFY(!fewer.perClerkThen);
    const ClerkWhatIf nobody = oneMoreClerk(visitors, planned, monday, 16, 17);
    QVERIFY(!nobody.perClerk);
    QCOMPARE(*nobody.perClerkThen, 9.);
}

QTEST_GUILESS_MAIN(TestFindings)
#include "tst_findings.moc"
