// SPDX-FileCopyrightText: 2026 Tuttu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/core/devices/quick.h"
#include "tests/rig/fakeclock.h"

#include <QSignalSpy>
#include <QTest>

using namespace tuttu;
using namespace std::chrono_literals;
using Health = DeviceState::Health;

namespace {

/** Fails as long as the story says so. */
class Lamp final : public DeviceSource
{
public:
    Lamp(const Clock &time, Retry retry) : DeviceSource(DeviceKind::Serial, "lamp", time, std::move(retry), nullptr) {}
    using DeviceSource::fails;
    using DeviceSource::noticed;
    using DeviceSource::remark;
    using DeviceSource::withdrawRemark;

    std::optional<Error> fault;
    int opened = 0, closed = 0;

private:
    void open() override
    {
        ++opened;
        if (fault)
            fails(*fault);
        else
            works();
    }
    void close() override { ++closed; }
};

} // namespace

class TestDeviceSource : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void waitsGrowToTheirCapAndAreJittered();
    void anErrorIsSaidOnceUntilItWorksAgain();
    void anotherKindOfErrorIsSaid();
    void aStoppedSourceDoesNotComeBack();
    void aRemarkStaysWhileItWorksAndOnlyTheFirstIsKept();
    void manySignalsAreToldAtMostOnceASecond();
};

void TestDeviceSource::waitsGrowToTheirCapAndAreJittered()
{
    double r = 0.999'999;
    const Retry retry{[&] { return r; }};
    QCOMPARE(retry.wait(0), 999ms);
    QCOMPARE(retry.wait(3), 7'999ms);
    QCOMPARE(retry.wait(9), 299'999ms);
    QCOMPARE(retry.wait(1'000'000), 299'999ms);
    r = 0;
    QCOMPARE(retry.wait(9), 0ms);
    r = 0.5;
    QCOMPARE(retry.wait(1), 1'000ms);
}

void TestDeviceSource::anErrorIsSaidOnceUntilItWorksAgain()
{
    FakeClock clock;
    Lamp lamp(clock, quickRetry());
    QSignalSpy changed(&lamp, &DeviceSource::changed);
    lamp.fault = Error{Errc::NotFound, "no lamp"};
    QTest::ignoreMessage(QtWarningMsg, "\"lamp\" does not work: \"no lamp\"");
    lamp.start();
    QTRY_VERIFY(lamp.opened >= 4);
    QCOMPARE(changed.size(), 2); // connecting, broken
    QCOMPARE(lamp.state().health, Health::Broken);
    QCOMPARE(lamp.state().problem, lamp.fault);
    QVERIFY(lamp.closed >= 4);
    lamp.fault.reset();
    QTRY_COMPARE(lamp.state().health, Health::Working);
    QVERIFY(!lamp.state().problem);
    const int openedThen = lamp.opened;
    QTest::ignoreMessage(QtWarningMsg, "\"lamp\" does not work: \"gone\"");
    lamp.fails({Errc::NotFound, "gone"});
    QCOMPARE(lamp.state().health, Health::Broken);
    QTRY_COMPARE(lamp.state().health, Health::Working);
    QCOMPARE(lamp.opened, openedThen + 1);
}

void TestDeviceSource::anotherKindOfErrorIsSaid()
{
    FakeClock clock;
    Lamp lamp(clock, quickRetry());
    lamp.fault = Error{Errc::Unreachable, "nobody answers"};
    lamp.start();
    QCOMPARE(lamp.state().problem, lamp.fault);
    lamp.fault = Error{Errc::Unauthorized, "wrong password"};
    QTRY_COMPARE(lamp.state().problem, lamp.fault);
}

void TestDeviceSource::aStoppedSourceDoesNotComeBack()
{
    FakeClock clock;
    Lamp lamp(clock, {[] { return 0.; }});
    lamp.fault = Error{Errc::Io, "torn"};
    lamp.start();
    lamp.stop();
    QCOMPARE(lamp.state().health, Health::Off);
    QVERIFY(!lamp.state().problem);
    bool later = false;
    QTimer::singleShot(50ms, &lamp, [&] { later = true; });
    QTRY_VERIFY(later);
    QCOMPARE(lamp.opened, 1);
    lamp.fault.reset();
    lamp.start();
    QCOMPARE(lamp.state().health, Health::Working);
}

void TestDeviceSource::aRemarkStaysWhileItWorksAndOnlyTheFirstIsKept()
{
    FakeClock clock;
    Lamp lamp(clock, quickRetry());
    lamp.start();
    QSignalSpy changed(&lamp, &DeviceSource::changed);
    lamp.remark({Errc::TooLarge, "first"});
    lamp.remark({Errc::Invalid, "second"});
    QCOMPARE(lamp.state().health, Health::Working);
    QCOMPARE(lamp.state().problem->detail, "first");
    QCOMPARE(changed.size(), 1);
    lamp.withdrawRemark();
    QVERIFY(!lamp.state().problem);
}

void TestDeviceSource::manySignalsAreToldAtMostOnceASecond()
{
    FakeClock clock;
    Lamp lamp(clock, quickRetry());
    lamp.start();
    QSignalSpy changed(&lamp, &DeviceSource::changed);
    for (int i = 0; i < 500; ++i)
        lamp.noticed();
    QCOMPARE(changed.size(), 1);
    QCOMPARE(lamp.state().signalCount, 500);
    QCOMPARE(lamp.state().lastSignal, clock.now());
    QTRY_COMPARE(changed.size(), 2); // the rest, a second later
}

QTEST_GUILESS_MAIN(TestDeviceSource)
#include "tst_devicesource.moc"
