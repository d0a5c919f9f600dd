// SPDX-FileCopyrightText: 2026 Tuttu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/analytics/plan/staffed.h"
#include "core/analytics/quality/findings.h"
#include "core/analytics/report/report.h"
#include "core/storage/importstore.h"
#include "tests/core/storage/people.h"
#include "tests/core/storage/storagerig.h"

using namespace tuttu;
using namespace Qt::StringLiterals;

namespace {

const StoreId london = StoreId::derived("store", u"london"_s);
const QTimeZone zone("Europe/London");
constexpr int opens = 9, shuts = 19;

TallyRule rule(bool alwaysOpen = false)
{
    TallyRule made{london, zone, {}, u"GBP"_s};
    for (int day = 1; day <= 7 && !alwaysOpen; ++day)
        made.hours.spans.push_back({day, QTime(opens, 0), QTime(shuts, 0)});
    return made;
}

QDateTime utc(const QDate &day, int hour) { return QDateTime(day, QTime(hour, 0), zone).toUTC(); }

/** A shop whose door and till say what a test tells them to. */
class Counted
{
public:
    Counted() { QVERIFY(m_rig.open()); }

    ReadingNow now(bool alwaysOpen = false) { return {rule(alwaysOpen), m_rig.clock().now()}; } ///< noon of Saturday 21 November 2026
    template<typename F> auto run(F f) { return m_rig.run(std::move(f)); }

    void doorSays(const QDateTime &from, int people, const QString &door = u"main"_s) { keep(DoorCounted{london, {door, people, people, false, from, from.addSecs(3600)}}, from.addSecs(3600)); }
    /** The same in each hour the shop is open, but for one the door is silent in. */
    void doorSpeaks(const QDate &day, int people, int silent = -1)
    {
        for (int hour = opens; hour < shuts; ++hour) {
            if (hour != silent)
                doorSays(utc(day, hour), people);
        }
    }
    void tillSells(const QDate &day, int hour, int receipts)
    {
        std::vector<Order> orders;
        for (int i = 0; i < receipts; ++i)
            orders.push_back(orderOf(QString::number(m_orders++), {}, utc(day, hour).addSecs(i), {line(m_candle, 1 + i % 3)}));
        QVERIFY(m_rig.run([&](Shelf &shelf) -> Result<> {
            if (const auto done = ImportStore(shelf).importProducts({&m_candle, 1}); !done)
                return done.error();
            const auto done = ImportStore(shelf).importOrders(orders);
            return done ? Result<>() : done.error();
        }));
    }
    void keep(const Outcome &outcome, const QDateTime &at)
    {
        Op op = m_rig.op(outcome);
        op.at = at;
        QVERIFY(answerOf(m_rig.storage().keep(op)));
    }

private:
    Rig m_rig;
    const Product m_candle = productNamed(u"84406"_s, u"Candle"_s);
    int m_orders = 0;
};

const QDate monday(2026, 11, 9); ///< of the last whole week but one before the shop's today

TrendReading trendOf(Counted &shop, Measure measure, PeriodKind kind, const QDate &last, int count)
{
    const auto reading = shop.run([&, at = shop.now()](Shelf &shelf) { return readTrend(shelf, at, measure, kind, last, count); });
    return reading ? *reading : TrendReading();
}

HeatReading heatOf(Counted &shop, Measure measure, const QDate &first, const QDate &last, bool alwaysOpen = false)
{
    const auto reading = shop.run([&, at = shop.now(alwaysOpen)](Shelf &shelf) { return readHeat(shelf, at, measure, first, last); });
    return reading ? *reading : HeatReading();
}

const HeatReading::Cell *cellOf(const HeatReading &reading, int weekday, int hour)
{
    for (const HeatReading::Cell &cell : reading.cells) {
        if (cell.weekday == weekday && cell.hour == hour)
            return &cell;
    }
    return nullptr;
}

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

Tally sumOf(const ReportReading &report)
{
    Tally sum;
    for (const ReportReading::Part &part : report.parts)
        sum += part.tally;
    return sum;
}

} // namespace

class TestReadings : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void aDayLiesInItsPeriods_data();
    void aDayLiesInItsPeriods();
    void periodsFollowEachOtherWithoutGapOrOverlap();
    void aYearBeforeStandsBesideItsLike();
    void aTrendTellsAChangeWithWhatItMayBeOff();
    void aPeriodThatIsNotOverIsMarkedAndNotCompared();
    void nothingKnownIsNotZero();
    void theDoorsAddUpToTheShop();
    void aDoorsTrendBeginsWithItsFirstPeople();
    void hoursNobodyCountedAreLeftOutOfAMean();
    void theHourThatComesTwiceIsTwoHours();
    void aShopThatNeverShutsShowsTheHoursInWhichSomethingHappens();
    void guessesStartFromHoursCountedInFull();
    void neighbouringHoursAreOneFinding();
    void hoursApartAreTwoFindings();
    void everyKindOfFindingIsFound();
    void clerksShareTheVisitorsOfHoursCountedInFull();
    void oneMoreClerkSharesTheSameVisitors();
    void theSumOfAReportsPartsIsItsWhole_data();
    void theSumOfAReportsPartsIsItsWhole();
    void aCellIsNeverAFormula_data();
    void aCellIsNeverAFormula();
};

void TestReadings::aDayLiesInItsPeriods_data()
{
    QTest::addColumn<int>("kind");
    QTest::addColumn<QDate>("day");
    QTest::addColumn<QDate>("first");
    QTest::addColumn<QDate>("last");
    const auto row = [](const char *name, PeriodKind kind, const QDate &day, const QDate &first, const QDate &last) { QTest::newRow(name) << int(kind) << day << first << last; };
    row("a day", PeriodKind::Day, {2026, 11, 21}, {2026, 11, 21}, {2026, 11, 21});
    row("a Sunday ends its week", PeriodKind::Week, {2026, 11, 22}, {2026, 11, 16}, {2026, 11, 22});
    row("a Monday begins it", PeriodKind::Week, {2026, 11, 16}, {2026, 11, 16}, {2026, 11, 22});
    row("week 53 reaches into the next year", PeriodKind::Week, {2027, 1, 2}, {2026, 12, 28}, {2027, 1, 3});
    row("January the 31st", PeriodKind::Month, {2026, 1, 31}, {2026, 1, 1}, {2026, 1, 31});
    row("a leap day", PeriodKind::Month, {2024, 2, 29}, {2024, 2, 1}, {2024, 2, 29});
    row("December", PeriodKind::Month, {2026, 12, 31}, {2026, 12, 1}, {2026, 12, 31});
    row("a year", PeriodKind::Year, {2024, 2, 29}, {2024, 1, 1}, {2024, 12, 31});
}

void TestReadings::aDayLiesInItsPeriods()
{
    QFETCH(int, kind);
    QFETCH(QDate, day);
    QFETCH(QDate, first);
    QFETCH(QDate, last);
    const Period period = periodOf(PeriodKind(kind), day);
    QCOMPARE(period, (Period{PeriodKind(kind), first, last}));
    QVERIFY(period.holds(day) && period.holds(first) && period.holds(last) && !period.holds(last.addDays(1)) && !period.holds(first.addDays(-1)));
    QCOMPARE(period.days(), int(first.daysTo(last)) + 1);
}

void TestReadings::periodsFollowEachOtherWithoutGapOrOverlap()
{
    for (const PeriodKind kind : {PeriodKind::Day, PeriodKind::Week, PeriodKind::Month, PeriodKind::Year}) {
        for (const QDate day : {QDate(2026, 1, 31), QDate(2024, 2, 29), QDate(2026, 12, 31), QDate(2027, 1, 2)}) {
            const auto periods = periodsUpTo(kind, day, 60);
            QCOMPARE(periods.size(), 60u);
            QVERIFY(periods.back().holds(day));
            for (size_t i = 0; i < periods.size(); ++i) {
                QCOMPARE(periods[i].kind, kind);
                QCOMPARE(shifted(periods.back(), int(i) - 59), periods[i]);
                if (i > 0)
                    QCOMPARE(periods[i].first, periods[i - 1].last.addDays(1));
            }
        }
    }
    QCOMPARE(shifted(periodOf(PeriodKind::Month, QDate(2026, 1, 31)), 1).last, QDate(2026, 2, 28));
    QCOMPARE(shifted(periodOf(PeriodKind::Month, QDate(2026, 12, 31)), 1), periodOf(PeriodKind::Month, QDate(2027, 1, 15)));
    QCOMPARE(shifted(periodOf(PeriodKind::Week, QDate(2026, 12, 31)), 1).first.weekNumber(), 1);
}

void TestReadings::aYearBeforeStandsBesideItsLike()
{
    const auto before = [](PeriodKind kind, const QDate &day) { return yearBefore(periodOf(kind, day)); };
    QCOMPARE(before(PeriodKind::Month, QDate(2024, 2, 29)), periodOf(PeriodKind::Month, QDate(2023, 2, 1)));
    QCOMPARE(before(PeriodKind::Month, QDate(2025, 2, 28)), (Period{PeriodKind::Month, QDate(2024, 2, 1), QDate(2024, 2, 29)}));
    QCOMPARE(before(PeriodKind::Year, QDate(2024, 2, 29)), periodOf(PeriodKind::Year, QDate(2023, 7, 1)));
    QCOMPARE(before(PeriodKind::Week, QDate(2026, 12, 31)), (Period{PeriodKind::Week, QDate(2025, 12, 29), QDate(2026, 1, 4)})); // no week 53 in 2025
    const Period day = before(PeriodKind::Day, QDate(2024, 2, 29));
    QCOMPARE(day.first, QDate(2023, 3, 2));
    QCOMPARE(day.first.dayOfWeek(), QDate(2024, 2, 29).dayOfWeek());
}

void TestReadings::aTrendTellsAChangeWithWhatItMayBeOff()
{
    Counted shop;
    shop.doorSpeaks(monday.addDays(-7), 20);
    shop.tillSells(monday.addDays(-7), 12, 18);
    shop.doorSpeaks(monday, 20);
    shop.tillSells(monday, 12, 8);
    shop.tillSells(monday, 14, 8);
    shop.doorSpeaks(monday.addDays(-364), 20);
    shop.tillSells(monday.addDays(-364), 11, 16);
    shop.tillSells(monday.addDays(-364), 12, 16);
    shop.tillSells(monday.addDays(-364), 13, 16);
    const TrendReading alike = trendOf(shop, Measure::Conversion, PeriodKind::Week, monday, 3);
    QCOMPARE(alike.points.size(), 3u);
    QCOMPARE(alike.points[2].period, periodOf(PeriodKind::Week, monday));
    QCOMPARE(alike.points[2].figure.part, 16);
    QCOMPARE(alike.points[2].figure.n, 200);
    QCOMPARE(alike.points[2].yearBefore.part, 48);
    QCOMPARE(alike.points[1].figure.part, 18);
    QVERIFY(alike.change && alike.change->holds(0)); // 16 and 18 of 200
    QVERIFY(alike.changeToYear && alike.changeToYear->high < 0); // 16 and 48 of 200
    const auto visitors = trendOf(shop, Measure::Visitors, PeriodKind::Week, monday, 3);
    QCOMPARE(visitors.points[2].figure.value, 200.);
    QCOMPARE(visitors.points[2].yearBefore.value, 200.);
    QVERIFY(!visitors.change && !visitors.changeToYear); // a count is what was counted
}

void TestReadings::aPeriodThatIsNotOverIsMarkedAndNotCompared()
{
    Counted shop;
    const QDate today = shop.now().today();
    for (int week = 0; week < 3; ++week) {
        shop.doorSpeaks(monday.addDays(7 - 7 * week), 20);
        shop.tillSells(monday.addDays(7 - 7 * week), 12, week == 0 ? 18 : 6 + 12 * (week - 1));
        if (week > 0)
            shop.tillSells(monday.addDays(7 - 7 * week), 14, week == 1 ? 0 : 18);
    }
    const TrendReading reading = trendOf(shop, Measure::Conversion, PeriodKind::Week, today, 3);
    QVERIFY(reading.points[2].sofar && !reading.points[1].sofar && !reading.points[0].sofar);
    QCOMPARE(reading.points[2].figure.part, 18);
    QCOMPARE(reading.points[1].figure.part, 6);
    QCOMPARE(reading.points[0].figure.part, 36);
    QVERIFY(reading.change && reading.change->high < 0); // 6 against 36: the two that are over
    QVERIFY(!reading.changeToYear);
}

void TestReadings::nothingKnownIsNotZero()
{
    Counted shop;
    shop.doorSpeaks(monday, 20);
    const TrendReading reading = trendOf(shop, Measure::Visitors, PeriodKind::Week, monday, 3);
    QCOMPARE(reading.points[2].figure.state, Figure::State::Known);
    QCOMPARE(reading.points[1].figure.state, Figure::State::Nothing);
    QCOMPARE(reading.points[2].yearBefore.state, Figure::State::Nothing);
    const auto none = shop.run([at = shop.now()](Shelf &shelf) { return readPeriods(shelf, at, {}); });
    QVERIFY(none && none->empty());
}

void TestReadings::theDoorsAddUpToTheShop()
{
    Counted shop;
    for (int week = 0; week < 3; ++week) {
        for (int hour = opens; hour < shuts; ++hour) {
            shop.doorSays(utc(monday.addDays(-7 * week), hour), 20 + hour);
            shop.doorSays(utc(monday.addDays(-7 * week), hour), 3 + week, u"garden"_s);
        }
    }
    shop.doorSays(utc(monday.addDays(-52 * 7), 12), 70);
    shop.doorSays(utc(monday.addDays(-52 * 7), 12), 8, u"garden"_s);
    const auto of = [&](const std::optional<PartOf> &part) {
        const auto reading = shop.run([&, at = shop.now()](Shelf &shelf) { return readTrend(shelf, at, Measure::Visitors, PeriodKind::Week, monday, 3, part); });
        return reading ? *reading : TrendReading();
    };
    const PartOf main{TallyPart::Kind::Door, u"main"_s}, garden{TallyPart::Kind::Door, u"garden"_s};
    const TrendReading whole = of({}), byMain = of(main), byGarden = of(garden);
    QVERIFY(!whole.part);
    QCOMPARE(byGarden.part, garden);
    for (size_t i = 0; i < 3; ++i) {
        QCOMPARE(byGarden.points[i].figure.value, 10. * (3 + 2 - int(i)));
        QCOMPARE(byMain.points[i].figure.value + byGarden.points[i].figure.value, whole.points[i].figure.value);
        QCOMPARE(byGarden.points[i].figure.state, Figure::State::Known);
    }
    QCOMPARE(byGarden.points[2].yearBefore.value, 8.);
    QCOMPARE(byMain.points[2].yearBefore.value + byGarden.points[2].yearBefore.value, whole.points[2].yearBefore.value);
    const auto tallies = shop.run([&, at = shop.now()](Shelf &shelf) { return readPeriods(shelf, at, {periodOf(PeriodKind::Week, monday)}); });
    QVERIFY(tallies);
    const Tally narrowed = onlyPart(tallies->front(), garden);
    QCOMPARE(narrowed.visitors, 30);
    QCOMPARE(narrowed.transactions, 0);
    QCOMPARE(narrowed.openSeconds, tallies->front().openSeconds);
    QCOMPARE(onlyPart(tallies->front(), {TallyPart::Kind::Place, u"garden"_s}).visitors, 0); // a place of that name is not the door
    Tally hour;
    hour.openSeconds = hour.missedSeconds = 3600;
    hour.addPart(TallyPart::Kind::Place, u"fitting room"_s, 4);
    QCOMPARE(figureOf(Measure::Visitors, onlyPart(hour, {TallyPart::Kind::Place, u"fitting room"_s})).missedMinutes, 0); // no counter misses who is noticed there
    QCOMPARE(onlyPart(hour, {TallyPart::Kind::Place, u"fitting room"_s}).visitors, 4);
}

void TestReadings::aDoorsTrendBeginsWithItsFirstPeople()
{
    Counted shop;
    const PartOf garden{TallyPart::Kind::Door, u"garden"_s};
    for (int back = 0; back < 4; ++back)
        shop.doorSpeaks(monday.addDays(-back), 20);
    for (int hour = opens; hour < shuts; ++hour) {
        shop.doorSays(utc(monday.addDays(-2), hour), 5, garden.name);
        shop.doorSays(utc(monday.addDays(-1), hour), 0, garden.name);
        if (hour != 14)
            shop.doorSays(utc(monday, hour), 2, garden.name);
    }
    const auto reading = shop.run([&, at = shop.now()](Shelf &shelf) { return readTrend(shelf, at, Measure::Visitors, PeriodKind::Day, monday, 4, garden); });
    QVERIFY(reading);
    QCOMPARE(reading->points[0].figure.state, Figure::State::Nothing); // there was no such door
    QCOMPARE(reading->points[1].figure.value, 50.);
    QCOMPARE(reading->points[2].figure.state, Figure::State::Known);   // and nobody came
    QCOMPARE(reading->points[2].figure.value, 0.);
    QCOMPARE(reading->points[3].figure.missedMinutes, 60);
    QCOMPARE(reading->points[3].yearBefore.state, Figure::State::Nothing);
}

void TestReadings::hoursNobodyCountedAreLeftOutOfAMean()
{
    Counted shop;
    shop.doorSpeaks(monday.addDays(-14), 20);
    shop.doorSpeaks(monday.addDays(-7), 30);
    shop.doorSpeaks(monday, 40, 14);
    shop.tillSells(monday, 14, 7);
    const HeatReading reading = heatOf(shop, Measure::Visitors, monday.addDays(-14), monday);
    const auto *gap = cellOf(reading, 1, 14), *whole = cellOf(reading, 1, 15);
    QVERIFY(gap && whole);
    QCOMPARE(gap->days, 2);
    QCOMPARE(gap->perDay, 25.);
    QCOMPARE(whole->days, 3);
    QCOMPARE(whole->perDay, 30.);
    QVERIFY(!cellOf(reading, 1, opens - 1) && !cellOf(reading, 1, shuts));
    const HeatReading sales = heatOf(shop, Measure::Transactions, monday.addDays(-14), monday); // the till was not silent
    QCOMPARE(cellOf(sales, 1, 14)->figure.value, 7.);
    QCOMPARE(cellOf(sales, 1, 14)->days, 3);
    const HeatReading silent = heatOf(shop, Measure::Visitors, monday, monday);
    QCOMPARE(cellOf(silent, 1, 14)->figure.state, Figure::State::NotCounted);
}

void TestReadings::theHourThatComesTwiceIsTwoHours()
{
    Counted shop;
    const QDate back(2026, 10, 25);
    shop.doorSays(utc(back.addDays(-7), 1), 30);
    shop.doorSays(QDateTime(back, QTime(0, 0), Qt::UTC), 10); // 01:00, and an hour later 01:00 again
    shop.doorSays(QDateTime(back, QTime(1, 0), Qt::UTC), 20);
    const HeatReading reading = heatOf(shop, Measure::Visitors, back.addDays(-7), back, true);
    const auto *cell = cellOf(reading, 7, 1);
    QVERIFY(cell);
    QCOMPARE(cell->days, 3);
    QCOMPARE(cell->figure.value, 60.);
    QCOMPARE(cell->perDay, 20.);
}

void TestReadings::aShopThatNeverShutsShowsTheHoursInWhichSomethingHappens()
{
    Counted shop;
    shop.doorSays(utc(monday, 3), 5);
    shop.tillSells(monday, 22, 6);
    const HeatReading reading = heatOf(shop, Measure::Transactions, monday, monday, true);
    QCOMPARE(reading.cells.size(), 2u);
    QVERIFY(cellOf(reading, 1, 3) && cellOf(reading, 1, 22));
    QCOMPARE(cellOf(reading, 1, 22)->perDay, 6.);
    const auto day = shop.run([at = shop.now(true)](Shelf &shelf) { return readDay(shelf, at, monday); });
    QVERIFY(day);
    QCOMPARE(day->hours.size(), 20u); // from three to twenty-two; the nights around are not worth a column
    QCOMPARE(day->hours.front().hour, utc(monday, 3));
}

void TestReadings::guessesStartFromHoursCountedInFull()
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

void TestReadings::neighbouringHoursAreOneFinding()
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

void TestReadings::hoursApartAreTwoFindings()
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

void TestReadings::everyKindOfFindingIsFound()
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

void TestReadings::clerksShareTheVisitorsOfHoursCountedInFull()
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

void TestReadings::oneMoreClerkSharesTheSameVisitors()
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

void TestReadings::theSumOfAReportsPartsIsItsWhole_data()
{
    QTest::addColumn<int>("kind");
    QTest::addColumn<int>("parts");
    QTest::newRow("week") << int(PeriodKind::Week) << 7;
    QTest::newRow("month") << int(PeriodKind::Month) << 30;
    QTest::newRow("year") << int(PeriodKind::Year) << 12;
    QTest::newRow("day") << int(PeriodKind::Day) << 0;
}

void TestReadings::theSumOfAReportsPartsIsItsWhole()
{
    QFETCH(int, kind);
    QFETCH(int, parts);
    Counted shop;
    for (const int back : {0, 1, 5, 7, 9, 20, 40, 130, 364, 365, 371}) {
        const QDate day = monday.addDays(-back);
        shop.doorSpeaks(day, 5 + back % 7, back == 1 ? 14 : -1);
        shop.tillSells(day, 12, 6 + back % 5);
    }
    std::vector<int> week(size_t(daysOfWeek * hoursOfDay), 2);
    shop.keep(StaffingPlanned{{london, QDate(2025, 1, 6), false, week}}, utc(QDate(2025, 1, 6), 9));
    const auto report = [&](const QDate &day) { return shop.run([&, at = shop.now()](Shelf &shelf) { return readReport(shelf, at, PeriodKind(kind), day); }); };
    const auto read = report(monday);
    QVERIFY(read);
    QCOMPARE(read->period, periodOf(PeriodKind(kind), monday));
    QVERIFY(read->whole.visitors > 0 && read->whole.transactions > 0 && read->whole.clerkMinutes > 0);
    QCOMPARE(read->parts.size(), size_t(parts));
    if (read->day) {
        Tally hours;
        for (const HourReading &hour : read->day->hours)
            hours += hour.tally;
        QCOMPARE(hours, read->whole);
    } else {
        QCOMPARE(sumOf(*read), read->whole);
    }
    QCOMPARE(report(shifted(read->period, -1).first)->whole, read->before);
    QVERIFY(read->before.visitors > 0);
    QCOMPARE(report(yearBefore(read->period).first)->whole, read->yearBefore);
    QVERIFY(read->yearBefore.visitors > 0);
}

void TestReadings::aCellIsNeverAFormula_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QByteArray>("cell");
    QTest::newRow("words") << u"Käthe's"_s << QByteArray("Käthe's");
    QTest::newRow("nothing") << QString() << QByteArray();
    QTest::newRow("a comma") << u"one, two"_s << QByteArray("\"one, two\"");
    QTest::newRow("a semicolon, that some countries part cells with") << u"one;two"_s << QByteArray("\"one;two\"");
    QTest::newRow("quotes") << u"a \"good\" day"_s << QByteArray("\"a \"\"good\"\" day\"");
    QTest::newRow("two lines") << u"one\ntwo"_s << QByteArray("\"one\ntwo\"");
    QTest::newRow("a formula") << u"=1+1"_s << QByteArray("'=1+1");
    QTest::newRow("a formula in another coat") << u"@SUM(A1,A2)"_s << QByteArray("\"'@SUM(A1,A2)\"");
    QTest::newRow("behind a tab") << u"\t=1"_s << QByteArray("'\t=1");
    QTest::newRow("behind a return") << u"\r=1"_s << QByteArray("\"'\r=1\"");
    QTest::newRow("behind what cannot be seen") << QString(QChar(0)) + u"=1"_s << QByteArray("'=1");
    QTest::newRow("a number below zero") << u"-1"_s << QByteArray("'-1");
}

void TestReadings::aCellIsNeverAFormula()
{
    QFETCH(QString, text);
    QTEST(csvCell(text), "cell");
}

QTEST_GUILESS_MAIN(TestReadings)
#include "tst_readings.moc"
