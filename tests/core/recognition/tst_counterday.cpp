// SPDX-FileCopyrightText: 2026 Tuttu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/recognition/counterday.h"

#include <QTest>

using namespace tuttu;

namespace {

QDateTime at(int hour, int minute = 0, int second = 0)
{
    return QDateTime(QDate(2026, 11, 21), QTime(hour, minute, second), Qt::UTC);
}

DoorCount report(const QDateTime &from, const QDateTime &to, int in, int out, bool staff = false)
{
    return {"north", in, out, staff, from, to};
}

const std::vector<Stretch> nineToTwelve{{at(9), at(12)}};
const std::vector<Stretch> withLunch{{at(9), at(11)}, {at(13), at(15)}};

} // namespace

Q_DECLARE_METATYPE(std::vector<DoorCount>)
Q_DECLARE_METATYPE(std::vector<Stretch>)
Q_DECLARE_METATYPE(CounterDay)

class TestCounterDay : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void aDayIsSummedUp_data();
    void aDayIsSummedUp();
    void theShopIsOpenByItsOwnClock();
};

void TestCounterDay::aDayIsSummedUp_data()
{
    QTest::addColumn<std::vector<DoorCount>>("reports");
    QTest::addColumn<std::vector<Stretch>>("hours");
    QTest::addColumn<CounterDay>("day");
    using Reports = std::vector<DoorCount>;
    const auto row = [](const char *name, const Reports &reports, const std::vector<Stretch> &hours, const CounterDay &day) {
        QTest::newRow(name) << reports << hours << day;
    };
    const DoorCount morning = report(at(9), at(12), 10, 7);

    row("nothing reported is a gap, not zero", {}, nineToTwelve, {0, 0, 0, 0, {{at(9), at(12)}}});
    row("closed all day has no gap", {}, {}, {});
    row("all of it reported", {morning}, nineToTwelve, {10, 7, 0, 3, {}});
    row("a true zero is no gap", {report(at(9), at(12), 0, 0)}, nineToTwelve, {});
    row("more left than came", {report(at(9), at(12), 1, 4)}, nineToTwelve, {1, 4, 0, -3, {}});
    row("late to begin, early to end", {report(at(10), at(11), 1, 1)}, nineToTwelve, {1, 1, 0, 0, {{at(9), at(10)}, {at(11), at(12)}}});
    row("a hole in the middle", {report(at(9), at(10), 2, 1), report(at(11), at(12), 3, 1)}, nineToTwelve, {5, 2, 0, 3, {{at(10), at(11)}}});
    row("reports in any order", {report(at(11), at(12), 3, 1), report(at(9), at(11), 2, 1)}, nineToTwelve, {5, 2, 0, 3, {}});
    row("rounding is no gap", {report(at(9), at(9, 59, 59), 1, 0), report(at(10, 0, 58), at(12), 1, 0)}, nineToTwelve, {2, 0, 0, 2, {}});
    row("a minute is a gap", {report(at(9), at(10), 1, 0), report(at(10, 1), at(12), 1, 0)}, nineToTwelve, {2, 0, 0, 2, {{at(10), at(10, 1)}}});
    row("closed at noon", {report(at(9), at(11), 1, 1), report(at(13), at(14), 1, 1)}, withLunch, {2, 2, 0, 0, {{at(14), at(15)}}});
    row("one report over noon", {report(at(9), at(15), 6, 6)}, withLunch, {6, 6, 0, 0, {}});
    row("before and after hours count for the drift alone", {report(at(6), at(7), 5, 0), morning, report(at(22), at(23), 0, 6)}, nineToTwelve, {10, 7, 0, 2, {}});
    row("staff are told apart", {morning, report(at(9), at(12), 4, 4, true)}, nineToTwelve, {10, 7, 4, 3, {}});
    row("staff alone leave the customers unknown", {report(at(9), at(12), 4, 4, true)}, nineToTwelve, {0, 0, 4, 0, {{at(9), at(12)}}});
    row("sent twice, counted once", {morning, morning}, nineToTwelve, {10, 7, 0, 3, {}});
    row("said again, the later word", {morning, report(at(9), at(12), 11, 7)}, nineToTwelve, {11, 7, 0, 4, {}});
    row("an hour that overlaps quarters already counted", {report(at(9), at(9, 45), 3, 0), report(at(9, 30), at(12), 9, 0)}, nineToTwelve,
        {3, 0, 0, 3, {{at(9, 45), at(12)}}});
    row("no length, negative numbers, no time", {report(at(10), at(10), 5, 5), report(at(9), at(12), -1, 0), report({}, at(12), 1, 1)}, nineToTwelve,
        {0, 0, 0, 0, {{at(9), at(12)}}});
}

void TestCounterDay::aDayIsSummedUp()
{
    QFETCH(const std::vector<DoorCount>, reports);
    QFETCH(const std::vector<Stretch>, hours);
    QFETCH(const CounterDay, day);
    const CounterDay is = counterDay(reports, hours);
    QCOMPARE(is.in, day.in);
    QCOMPARE(is.out, day.out);
    QCOMPARE(is.staffIn, day.staffIn);
    QCOMPARE(is.drift, day.drift);
    QCOMPARE(is.gaps, day.gaps);
}

void TestCounterDay::theShopIsOpenByItsOwnClock()
{
    const QTimeZone helsinki("Europe/Helsinki");
    const auto hoursOf = [&](const QDate &day) {
        const Stretch whole = openStretches({}, day, helsinki).front();
        return whole.first.secsTo(whole.second) / 3600;
    };
    QCOMPARE(hoursOf(QDate(2026, 3, 29)), 23);
    QCOMPARE(hoursOf(QDate(2026, 10, 25)), 25);
    QCOMPARE(hoursOf(QDate(2026, 11, 21)), 24);

    const OpeningHours hours{{{6, QTime(13, 0), QTime(15, 0)}, {6, QTime(9, 0), QTime(11, 0)}, {7, QTime(22, 0), QTime(2, 0)}}};
    const QTimeZone utc = QTimeZone::utc();
    QCOMPARE(openStretches(hours, QDate(2026, 11, 21), utc), withLunch); // a Saturday
    QCOMPARE(openStretches(hours, QDate(2026, 11, 22), utc), (std::vector<Stretch>{{at(22).addDays(1), at(2).addDays(2)}}));
    QVERIFY(openStretches(hours, QDate(2026, 11, 23), utc).empty());
}

QTEST_GUILESS_MAIN(TestCounterDay)
#include "tst_counterday.moc"
