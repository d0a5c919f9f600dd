// SPDX-FileCopyrightText: 2026 Tuttu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/core/analytics/countedhours.h"

using namespace tuttu;
using namespace Qt::StringLiterals;

namespace {

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

QTEST_GUILESS_MAIN(TestReadings)
#include "tst_readings.moc"
