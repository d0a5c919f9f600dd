// SPDX-FileCopyrightText: 2026 Tuttu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/leasestore.h"
#include "core/sync/leasecontroller.h"
#include "tests/core/storage/storagerig.h"

#include <QRandomGenerator>
#include <QSignalSpy>

using namespace tuttu;
using namespace std::chrono_literals;
using std::chrono::milliseconds;

namespace {

constexpr qint64 hour = 3'600'000, year = 365 * 24 * hour;

/** A device, its two clocks, and the time that really goes by. */
struct World {
    QDateTime wall{QDate(2026, 11, 21), QTime(12, 0), Qt::UTC};
    qint64 monotonic = 5'000'000, really = 0, ran = 0;

    Moment now() const { return {wall, monotonic}; }
    void run(qint64 ms)
    {
        sleep(ms);
        monotonic += ms;
        ran += ms;
    }
    void sleep(qint64 ms)
    {
        wall = wall.addMSecs(ms);
        really += ms;
    }
    void boot(qint64 offMs, qint64 zero)
    {
        sleep(offMs);
        monotonic = zero;
    }
};

/** Rings when the test says so. */
struct HandBell final : Wakeup {
    explicit HandBell(milliseconds &in) : asked(in) {}
    void in(milliseconds wait) override { asked = wait; }
    void never() override { asked = -1ms; }
    milliseconds &asked;
};

} // namespace

/** However its clock is set, its plug pulled and its lid shut: a device shows nobody longer than the hub lets it. */
class TestLease : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void itEndsToTheMillisecondOnAnHonestClock();
    void noClockThatIsSetAndNoRestartStretchesIt();
    void onHonestClocksItIsNotShortenedEither();
    void aClockFoundBehindAfterARestartEndsIt();
    void aClockSetForwardShortensItAndIsSaidSo();
    void theHubsHoursAreBroughtIntoTheirBounds();
    void peopleAreWarnedInTime();
    void whatWasCountedOutlivesTheProgram();
    void aPowerCutLosesNothingOfTheCount();
    void theHubsWordBeginsItAnew();
};

void TestLease::itEndsToTheMillisecondOnAnHonestClock()
{
    World world;
    Lease lease = Lease::renewed(72, world.now());
    QCOMPARE(lease.left(), milliseconds(72h));
    world.run(72 * hour - 1);
    lease.count(world.now());
    QVERIFY(!lease.isOver());
    QCOMPARE(lease.left(), 1ms);
    world.run(1);
    lease.count(world.now());
    QVERIFY(lease.isOver());
    QVERIFY(!lease.clockIsOdd());
    world.wall = world.wall.addYears(-10); // and stays so
    lease.count(world.now());
    QVERIFY(lease.isOver());
}

void TestLease::noClockThatIsSetAndNoRestartStretchesIt()
{
    for (quint32 seed = 1; seed <= 4000; ++seed) {
        QRandomGenerator dice(seed);
        World world;
        const int hours = 8 + int(dice.bounded(329));
        Lease lease = Lease::renewed(hours, world.now());
        for (int step = 0; step < 200 && !lease.isOver(); ++step) {
            switch (dice.bounded(4)) {
            case 0: world.run(dice.bounded(6 * int(hour))); break;
            case 1: world.sleep(dice.bounded(9 * int(hour))); break;
            case 2: world.wall = world.wall.addMSecs(-qint64(dice.bounded(1.0) * 10 * year)); break; // back: nobody gains by the other way
            case 3: {
                const LeaseCount kept = lease.kept();
                world.boot(dice.bounded(20 * int(hour)), dice.bounded(10'000'000));
                lease = Lease(kept, world.now());
                break;
            }
            }
            lease.count(world.now());
            const QByteArray seen = "seed " + QByteArray::number(seed) + ", step " + QByteArray::number(step);
            QVERIFY2(lease.isOver() || world.really < hours * hour, seen.constData());
        }
        // Set while it was off as well, it is at least the time that it ran.
        Lease other = Lease::renewed(hours, world.now());
        world.ran = 0;
        for (int step = 0; step < 200 && !other.isOver(); ++step) {
            world.run(dice.bounded(6 * int(hour)));
            other.count(world.now());
            const LeaseCount kept = other.kept();
            world.boot(0, dice.bounded(10'000'000));
            world.wall = kept.at.addMSecs(dice.bounded(1000) + (dice.bounded(40) == 0 ? -10 * year : 0));
            other = Lease(kept, world.now());
        }
        QVERIFY2(other.isOver() && world.ran < (hours + 6) * hour, QByteArray::number(seed).constData());
    }
}

void TestLease::onHonestClocksItIsNotShortenedEither()
{
    for (quint32 seed = 1; seed <= 1000; ++seed) {
        QRandomGenerator dice(seed);
        World world;
        Lease lease = Lease::renewed(72, world.now());
        while (!lease.isOver()) {
            const qint64 span = dice.bounded(5 * int(hour));
            if (dice.bounded(3) == 0)
                world.sleep(span);
            else
                world.run(span);
            if (dice.bounded(5) == 0) {
                const LeaseCount kept = lease.kept();
                world.boot(dice.bounded(3 * int(hour)), 0);
                lease = Lease(kept, world.now());
            }
            lease.count(world.now());
            QCOMPARE(lease.isOver(), world.really >= 72 * hour);
        }
    }
}

void TestLease::aClockFoundBehindAfterARestartEndsIt()
{
    World world;
    Lease lease = Lease::renewed(72, world.now());
    world.run(2 * hour);
    lease.count(world.now());
    const LeaseCount kept = lease.kept();
    QVERIFY(Lease(kept, {world.wall.addSecs(-6 * 60), 0}).isOver());
    QVERIFY(Lease(kept, {world.wall.addSecs(-6 * 60), 0}).clockIsOdd());
    QVERIFY(Lease(kept, {QDateTime(QDate(1970, 1, 1), QTime(0, 0), Qt::UTC), 0}).isOver());
    // Put right by a minute: nobody's trick.
    QCOMPARE(Lease(kept, {world.wall.addSecs(-60), 0}).left(), milliseconds(70h));
    QVERIFY(Lease({72, 0, {}}, world.now()).isOver()); // no moment was kept
}

void TestLease::aClockSetForwardShortensItAndIsSaidSo()
{
    World world;
    Lease lease = Lease::renewed(72, world.now());
    world.wall = world.wall.addDays(1);
    lease.count(world.now());
    QCOMPARE(lease.left(), milliseconds(48h));
    QVERIFY(lease.clockIsOdd());
    world.wall = world.wall.addYears(10);
    lease.count(world.now());
    QVERIFY(lease.isOver() && lease.clockIsOdd());
    QVERIFY(!Lease::renewed(72, world.now()).clockIsOdd()); // with the hub's word all is well
}

void TestLease::theHubsHoursAreBroughtIntoTheirBounds()
{
    const World world;
    QCOMPARE(Lease::renewed(0, world.now()).left(), milliseconds(8h));
    QCOMPARE(Lease::renewed(1'000'000'000, world.now()).left(), milliseconds(336h));
    QCOMPARE(Lease({std::numeric_limits<int>::max(), -5, world.wall}, world.now()).left(), milliseconds(336h));
    QVERIFY(Lease({72, std::numeric_limits<qint64>::max() / 2, world.wall}, world.now()).isOver());
}

void TestLease::peopleAreWarnedInTime()
{
    World world;
    Lease lease = Lease::renewed(72, world.now());
    world.run(60 * hour);
    lease.count(world.now());
    QVERIFY(!lease.endsSoon());
    world.run(1);
    lease.count(world.now());
    QVERIFY(lease.endsSoon());
    QVERIFY(!Lease::renewed(8, world.now()).endsSoon()); // a short one not from its first minute
}

void TestLease::whatWasCountedOutlivesTheProgram()
{
    Rig rig;
    QVERIFY(rig.open());
    milliseconds asked{0};
    const auto settle = [&] { return answerOf(rig.storage().runOutbox([](Database &outbox) { return LeaseStore(outbox).count(); })); };
    {
        LeaseController lease(rig.storage(), rig.clock(), std::make_unique<HandBell>(asked));
        lease.heard(24);
        QVERIFY(settle());
        QCOMPARE(asked, milliseconds(LeaseController::lookEvery));
        rig.clock().advance(20 * hour);
        QCOMPARE(lease.state().left, std::optional(milliseconds(4h)));
        QVERIFY(settle());
    } // killed: nothing of the twenty hours was kept
    rig.close();
    QVERIFY(rig.open());
    LeaseController lease(rig.storage(), rig.clock(), std::make_unique<HandBell>(asked));
    QSignalSpy over(&lease, &LeaseController::over), changed(&lease, &LeaseController::changed);
    lease.start();
    QTRY_VERIFY(lease.state().left);
    QCOMPARE(*lease.state().left, milliseconds(4h));
    QVERIFY(lease.state().endsSoon);
    QCOMPARE(changed.count(), 1);
    rig.clock().advance(4 * hour);
    QVERIFY(over.isEmpty());
}

void TestLease::aPowerCutLosesNothingOfTheCount()
{
    Rig rig;
    QVERIFY(rig.open());
    milliseconds asked{0};
    auto bell = std::make_unique<HandBell>(asked);
    HandBell *ring = bell.get();
    LeaseController lease(rig.storage(), rig.clock(), std::move(bell));
    QSignalSpy over(&lease, &LeaseController::over);
    lease.heard(8);
    int rings = 0;
    for (; asked >= 0ms && rings < 1000; ++rings) {
        rig.clock().advance(asked.count());
        ring->wake();
        if (rings == 100) {
            const auto kept = answerOf(rig.storage().runOutbox([](Database &outbox) { return LeaseStore(outbox).count(); }));
            QVERIFY(kept && *kept);
            QCOMPARE((*kept)->countedMs, 100 * 60'000); // at most five minutes ago
        }
    }
    QCOMPARE(rings, 8 * 60);
    QCOMPARE(over.count(), 1);
    const auto kept = answerOf(rig.storage().runOutbox([](Database &outbox) { return LeaseStore(outbox).count(); }));
    QCOMPARE((*kept)->countedMs, 8 * hour);
}

void TestLease::theHubsWordBeginsItAnew()
{
    Rig rig;
    QVERIFY(rig.open());
    milliseconds asked{0};
    auto bell = std::make_unique<HandBell>(asked);
    HandBell *ring = bell.get();
    LeaseController lease(rig.storage(), rig.clock(), std::move(bell));
    QSignalSpy over(&lease, &LeaseController::over);
    QVERIFY(!lease.state().left);
    lease.start(8);
    QTRY_VERIFY(lease.state().left);
    rig.clock().advance(8 * hour);
    ring->wake();
    ring->wake();
    QCOMPARE(over.count(), 1);
    lease.heard(8);
    QCOMPARE(*lease.state().left, milliseconds(8h));
    rig.clock().advance(8 * hour);
    ring->wake();
    QCOMPARE(over.count(), 2);
}

QTEST_GUILESS_MAIN(TestLease)
#include "tst_lease.moc"
