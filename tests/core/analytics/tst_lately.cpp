// SPDX-FileCopyrightText: 2026 Tuttu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/analytics/quality/lately.h"

#include <QTest>

using namespace tuttu;
using Kind = Shortfall::Kind;

/** What was wrong with four weeks' counting. */
class TestLately : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void daysCountedInFullSayNothing();
    void aDayNobodyCountedIsNoSilentDoor();
    void minutesOfSilentDoorsAddUpOverTheirDays();
    void moreReceiptsThanVisitorsCountOnceTheHourIsIn();
    void receiptsInAnotherCurrencyAreNamed();
    void ofNoDaysNothingIsSaid();
};

namespace {

const QDateTime now(QDate(2026, 11, 21), QTime(14, 4), Qt::UTC);

/** A day with one open hour at noon. */
DayTally day(const QDate &date, const Tally &tally) { return {date, tally, {{QDateTime(date, QTime(12, 0), Qt::UTC), tally}}}; }

Tally counted(int visitors, int missedSeconds = 0)
{
    Tally tally;
    tally.visitors = visitors;
    tally.openSeconds = 3600;
    tally.missedSeconds = missedSeconds;
    tally.full.visitors = missedSeconds > 0 ? 0 : visitors;
    return tally;
}

} // namespace

void TestLately::daysCountedInFullSayNothing()
{
    QCOMPARE(latelyOf({day(QDate(2026, 11, 19), counted(4)), day(QDate(2026, 11, 20), counted(0))}, now), (LatelyReading{2, {}}));
}

void TestLately::aDayNobodyCountedIsNoSilentDoor()
{
    const auto reading = latelyOf({day(QDate(2026, 11, 18), counted(0, 3600)), day(QDate(2026, 11, 19), counted(4)), day(QDate(2026, 11, 20), counted(0, 3600))}, now);
    QCOMPARE(reading.shortfalls, (std::vector{Shortfall{Kind::NobodyCounted, 2, {QDate(2026, 11, 20), QDate(2026, 11, 18)}}}));
}

void TestLately::minutesOfSilentDoorsAddUpOverTheirDays()
{
    const auto reading = latelyOf({day(QDate(2026, 11, 18), counted(4, 900)), day(QDate(2026, 11, 19), counted(4, 59)), day(QDate(2026, 11, 20), counted(2, 1830))}, now);
    QCOMPARE(reading.shortfalls, (std::vector{Shortfall{Kind::DoorsSilent, 45, {QDate(2026, 11, 20), QDate(2026, 11, 18)}}}));
}

void TestLately::moreReceiptsThanVisitorsCountOnceTheHourIsIn()
{
    Tally tally = counted(2);
    tally.full.transactions = 3;
    const DayTally today = day(QDate(2026, 11, 21), tally);
    QVERIFY(latelyOf({today}, today.hours.front().hour.addSecs(3600)).shortfalls.empty()); // the door may still speak
    QCOMPARE(latelyOf({today}, now).shortfalls, (std::vector{Shortfall{Kind::ReceiptsAboveVisitors, 1, {today.day}}}));
}

void TestLately::receiptsInAnotherCurrencyAreNamed()
{
    Tally tally = counted(0, 3600);
    tally.foreign = 2;
    const auto reading = latelyOf({day(QDate(2026, 11, 20), tally)}, now);
    QCOMPARE(reading.shortfalls, (std::vector{Shortfall{Kind::NobodyCounted, 1, {QDate(2026, 11, 20)}}, Shortfall{Kind::OtherCurrency, 2, {QDate(2026, 11, 20)}}}));
}

void TestLately::ofNoDaysNothingIsSaid() { QCOMPARE(latelyOf({}, now).daysKnown, 0); }

QTEST_GUILESS_MAIN(TestLately)
#include "tst_lately.moc"
