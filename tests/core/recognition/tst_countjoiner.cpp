// SPDX-FileCopyrightText: 2026 Tuttu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/recognition/countjoiner.h"

#include <QTest>

using namespace tuttu;

namespace {

const QDateTime nine(QDate(2026, 11, 21), QTime(9, 0), Qt::UTC);

DoorCount said(int fromSecs, int toSecs, int in, bool staff = false)
{
    return {"north", in, 0, staff, nine.addSecs(fromSecs), nine.addSecs(toSecs)};
}

} // namespace

class TestCountJoiner : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void secondsBecomeStretchesAndNobodyIsLost();
    void aHoleIsNotJoinedOver();
    void aLongReportGoesOnAtOnce();
    void staffAndOtherDoorsAreApart();
    void nonsenseDoesNotSpoilWhatWaits();
    void whatNobodyAddsToIsTaken();
    void aStormOfNamesIsNotRemembered();
};

void TestCountJoiner::secondsBecomeStretchesAndNobodyIsLost()
{
    CountJoiner joiner;
    std::vector<DoorCount> kept;
    for (int second = 0; second < 3600; ++second) {
        for (const DoorCount &one : joiner.add(said(second, second + 1, second % 2)))
            kept.push_back(one);
    }
    QCOMPARE(kept.size(), size_t(12));
    for (size_t i = 0; i < kept.size(); ++i)
        QCOMPARE(kept[i], said(int(i) * 300, int(i + 1) * 300, 150));
    QVERIFY(joiner.takeOlderThan(nine.addDays(1)).empty());
}

void TestCountJoiner::aHoleIsNotJoinedOver()
{
    CountJoiner joiner;
    QVERIFY(joiner.add(said(0, 60, 1)).empty());
    QCOMPARE(joiner.add(said(61, 120, 2)), std::vector{said(0, 60, 1)});
    QCOMPARE(joiner.add(said(61, 120, 3)), std::vector{said(61, 120, 2)}); // said again: whoever sums up takes the last
    QCOMPARE(joiner.takeOlderThan(nine.addSecs(121)), std::vector{said(61, 120, 3)});
}

void TestCountJoiner::aLongReportGoesOnAtOnce()
{
    CountJoiner joiner;
    QCOMPARE(joiner.add(said(0, 900, 7)), std::vector{said(0, 900, 7)});
    QVERIFY(joiner.add(said(900, 960, 1)).empty());
    QCOMPARE(joiner.add(said(960, 1860, 7)), (std::vector{said(900, 960, 1), said(960, 1860, 7)}));
}

void TestCountJoiner::staffAndOtherDoorsAreApart()
{
    CountJoiner joiner;
    DoorCount south = said(60, 120, 5);
    south.counter = "south";
    QVERIFY(joiner.add(said(0, 60, 1)).empty());
    QVERIFY(joiner.add(said(60, 120, 1, true)).empty());
    QVERIFY(joiner.add(south).empty());
    QCOMPARE(joiner.takeOlderThan(nine.addSecs(3600)).size(), size_t(3));
}

void TestCountJoiner::nonsenseDoesNotSpoilWhatWaits()
{
    CountJoiner joiner;
    QVERIFY(joiner.add(said(0, 60, 1)).empty());
    for (const DoorCount &nonsense : {said(60, 0, 1), said(60, 60, 1), said(60, 120, -1), DoorCount{"north", 1, 0, false, nine.addSecs(60), {}}})
        QCOMPARE(joiner.add(nonsense), std::vector{nonsense});
    QCOMPARE(joiner.takeOlderThan(nine.addSecs(3600)), std::vector{said(0, 60, 1)});
}

void TestCountJoiner::whatNobodyAddsToIsTaken()
{
    CountJoiner joiner;
    QVERIFY(joiner.add(said(0, 60, 1)).empty());
    QVERIFY(joiner.takeOlderThan(nine.addSecs(60)).empty());
    QCOMPARE(joiner.takeOlderThan(nine.addSecs(61)), std::vector{said(0, 60, 1)});
    QVERIFY(joiner.takeOlderThan(nine.addSecs(3600)).empty());
}

void TestCountJoiner::aStormOfNamesIsNotRemembered()
{
    CountJoiner joiner;
    size_t passedOn = 0;
    for (int i = 0; i < 10'000; ++i) {
        DoorCount one = said(0, 60, 1);
        one.counter = QString::number(i);
        passedOn += joiner.add(one).size();
    }
    QCOMPARE(passedOn, 10'000 - CountJoiner::mostCounters);
    QCOMPARE(joiner.takeOlderThan(nine.addDays(1)).size(), CountJoiner::mostCounters);
}

QTEST_APPLESS_MAIN(TestCountJoiner)
#include "tst_countjoiner.moc"
