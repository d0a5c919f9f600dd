// SPDX-FileCopyrightText: 2026 Tuttu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/devices/gatewayclock.h"
#include "tests/rig/fakeclock.h"

#include <QTest>

using namespace tuttu;

namespace {

constexpr int day = 86'400;

/** Gateways that talk to us, one message every two seconds, each `behind` seconds behind our time. */
struct Hall {
    FakeClock clock;
    GatewayClocks clocks;

    /** Whether the last message counted. */
    bool talk(int messages, int behind, const QString &receiver = "hall")
    {
        bool counts = false;
        for (int i = 0; i < messages; ++i) {
            clock.advance(2);
            counts = message(behind, receiver);
        }
        return counts;
    }
    bool message(int behind, const QString &receiver = "hall")
    {
        const QDateTime sentAt = clock.now().addSecs(-behind);
        clocks.heard(receiver, sentAt, clock.now(), clock.monotonicMs());
        const auto at = clocks.heardAt(receiver, sentAt, clock.now());
        return at && *at <= clock.now();
    }
};

} // namespace

class TestGatewayClock : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void freshMessagesCountAndOldOnesDoNot_data();
    void freshMessagesCountAndOldOnesDoNot();
    void aGatewayThatDoesNotSayWhenIsHeardNow();
    void aClockADayOffIsFoundOutAndItsMessagesCount_data();
    void aClockADayOffIsFoundOutAndItsMessagesCount();
    void aQueueThatDrainsIsNoWrongClock();
    void aBurstOfOldMessagesIsNoWrongClock();
    void aClockALittleOffIsSaidButNotBelieved();
    void aMessageHeldBackByAWrongClockIsStillOld();
    void aClockPutRightIsForgotten();
    void aClockPutFromWrongToWrongIsLearntAgain();
    void oneGatewayDoesNotSpoilAnother();
    void aStormOfNamesIsNotRemembered();
};

void TestGatewayClock::freshMessagesCountAndOldOnesDoNot_data()
{
    QTest::addColumn<int>("behind");
    QTest::addColumn<bool>("counts");
    QTest::newRow("now") << 0 << true;
    QTest::newRow("15 s ago") << 15 << true;
    QTest::newRow("16 s ago") << 16 << false;
    QTest::newRow("a day ago") << day << false;
    QTest::newRow("a little ahead") << -10 << true;
    QTest::newRow("a day ahead") << -day << true;
}

void TestGatewayClock::freshMessagesCountAndOldOnesDoNot()
{
    QFETCH(const int, behind);
    Hall hall;
    QTEST(hall.message(behind), "counts");
}

void TestGatewayClock::aGatewayThatDoesNotSayWhenIsHeardNow()
{
    Hall hall;
    hall.clocks.heard("hall", {}, hall.clock.now(), hall.clock.monotonicMs());
    QCOMPARE(hall.clocks.heardAt("hall", {}, hall.clock.now()), hall.clock.now());
    QCOMPARE(hall.clocks.suspects(), QStringList());
}

void TestGatewayClock::aClockADayOffIsFoundOutAndItsMessagesCount_data()
{
    QTest::addColumn<int>("behind");
    QTest::newRow("a day behind") << day;
    QTest::newRow("a day ahead") << -day;
    QTest::newRow("since 1970") << 56 * 365 * day;
    QTest::newRow("two minutes behind") << 120;
}

void TestGatewayClock::aClockADayOffIsFoundOutAndItsMessagesCount()
{
    QFETCH(const int, behind);
    Hall hall;
    hall.talk(5, behind);
    QCOMPARE(hall.clocks.suspects(), QStringList());
    QVERIFY(hall.talk(1, behind));
    QCOMPARE(hall.clocks.suspects(), QStringList{"hall"});
    const auto at = hall.clocks.heardAt("hall", hall.clock.now().addSecs(-behind - 3), hall.clock.now());
    QCOMPARE(at, hall.clock.now().addSecs(-3)); // what it heard 3 s before it sent
}

void TestGatewayClock::aQueueThatDrainsIsNoWrongClock()
{
    Hall hall;
    for (int behind = 300; behind > 15; behind -= 3) // five minutes of it, faster than it fills
        QVERIFY(!hall.talk(1, behind));
    QCOMPARE(hall.clocks.suspects(), QStringList());
    QVERIFY(hall.talk(1, 0));
}

void TestGatewayClock::aBurstOfOldMessagesIsNoWrongClock()
{
    Hall hall;
    for (int i = 0; i < 500; ++i)
        QVERIFY(!hall.message(120));
    QCOMPARE(hall.clocks.suspects(), QStringList());
}

void TestGatewayClock::aClockALittleOffIsSaidButNotBelieved()
{
    Hall hall;
    QVERIFY(!hall.talk(20, 40));
    QCOMPARE(hall.clocks.suspects(), QStringList{"hall"});
}

void TestGatewayClock::aMessageHeldBackByAWrongClockIsStillOld()
{
    Hall hall;
    QVERIFY(hall.talk(10, day));
    QVERIFY(!hall.talk(1, day + 60));
    QVERIFY(hall.talk(1, day));
    QCOMPARE(hall.clocks.suspects(), QStringList{"hall"});
}

void TestGatewayClock::aClockPutRightIsForgotten()
{
    Hall hall;
    hall.talk(10, day);
    QVERIFY(hall.talk(1, 0));
    QCOMPARE(hall.clocks.suspects(), QStringList());
    QVERIFY(!hall.talk(1, day));
}

void TestGatewayClock::aClockPutFromWrongToWrongIsLearntAgain()
{
    Hall hall;
    hall.talk(10, day);
    QVERIFY(!hall.talk(1, 2 * day));
    QVERIFY(hall.talk(5, 2 * day));
    QCOMPARE(hall.clocks.suspects(), QStringList{"hall"});
}

void TestGatewayClock::oneGatewayDoesNotSpoilAnother()
{
    Hall hall;
    hall.talk(10, day, "till");
    QVERIFY(!hall.talk(1, day, "hall"));
    QVERIFY(hall.talk(1, 0, "hall"));
    QCOMPARE(hall.clocks.suspects(), QStringList{"till"});
}

void TestGatewayClock::aStormOfNamesIsNotRemembered()
{
    Hall hall;
    for (int i = 0; i < 10'000; ++i)
        hall.message(day, QString("made-up-%1").arg(i));
    QVERIFY(!hall.talk(10, day)); // there is no room to learn it
    QVERIFY(hall.talk(1, 0));
}

QTEST_GUILESS_MAIN(TestGatewayClock)
#include "tst_gatewayclock.moc"
