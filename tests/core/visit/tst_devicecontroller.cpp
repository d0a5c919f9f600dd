// SPDX-FileCopyrightText: 2026 Tuttu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/visit/devicecontroller.h"
#include "tests/rig/fakeclock.h"

#include <QSignalSpy>
#include <QTest>

using namespace tuttu;

namespace {

DeviceState device(DeviceKind kind, const QString &name, DeviceState::Health health = DeviceState::Health::Working)
{
    DeviceState state;
    state.kind = kind;
    state.name = name;
    state.health = health;
    return state;
}

Sighting heard(const QString &beacon, int rssi)
{
    Sighting sighting;
    sighting.receiver = "door";
    sighting.beacon = beacon;
    sighting.rssi = rssi;
    return sighting;
}

Signal scan(const QString &text)
{
    Signal signal;
    signal.text = text;
    return signal;
}

} // namespace

class TestDeviceController : public QObject
{
    Q_OBJECT
private slots:
    void init() { m_devices = std::make_unique<DeviceController>(CodeRules(), m_clock); }

    void devicesAreSortedAndReplacedByWhatIsNewlyKnown()
    {
        QSignalSpy changed(m_devices.get(), &DeviceController::changed);
        m_devices->setDevice(device(DeviceKind::Broker, "b"));
        m_devices->setDevice(device(DeviceKind::Camera, {}, DeviceState::Health::Connecting));
        m_devices->setDevice(device(DeviceKind::Broker, "a"));
        m_devices->setDevice(device(DeviceKind::Camera, "Front")); // the same camera, now with its name
        m_devices->setDevice(device(DeviceKind::Camera, "Front"));
        QCOMPARE(changed.size(), 4); // the last said nothing new
        QCOMPARE(m_devices->devices(), (std::vector{device(DeviceKind::Camera, "Front"), device(DeviceKind::Broker, "a"), device(DeviceKind::Broker, "b")}));
    }

    void nothingIsReadUnlessSomebodyTests()
    {
        QSignalSpy changed(m_devices.get(), &DeviceController::changed);
        m_devices->read(scan("]E02950000000013"));
        m_devices->read(heard("eid:0011223344556677", -60));
        QVERIFY(m_devices->readings().empty());
        QCOMPARE(changed.size(), 0);
    }

    void aScanSaysWhatItIsAndKeepsItsEndOnly()
    {
        m_devices->setTesting(true);
        m_devices->read(scan("]E02950000000013"));
        const TestReading reading = m_devices->readings().at(0);
        QCOMPARE(reading.kind, std::optional(CodeKind::Card));
        QCOMPARE(reading.aim, "]E0");
        QCOMPARE(reading.end, "0013");
        QCOMPARE(reading.checkDigit, TestReading::CheckDigit::Good);
        QVERIFY(!reading.problem);
        QCOMPARE(reading.at, m_clock.now());
    }

    void aDamagedScanSaysWhatIsWrong()
    {
        m_devices->setTesting(true);
        m_devices->read(scan("2950000000018"));
        m_devices->read(scan("https://evil.example/x"));
        QCOMPARE(m_devices->readings().at(1).checkDigit, TestReading::CheckDigit::Wrong);
        QVERIFY(!m_devices->readings().at(1).kind);
        QCOMPARE(codeProblem(*m_devices->readings().at(0).problem), CodeProblem::ForeignLink);
        QCOMPARE(m_devices->readings().at(0).checkDigit, TestReading::CheckDigit::None);
    }

    void aBeaconKeepsOneRowHoweverOftenItSpeaks()
    {
        m_devices->setTesting(true);
        for (int i = 0; i < 500; ++i) {
            m_devices->read(heard("iBeacon:426c7565-4368-6172-6d42-6561636f6e73-3838-4949", -70 + i % 10));
            m_devices->read(heard("iBeacon:426c7565-4368-6172-6d42-6561636f6e73-1111-4949", -80));
        }
        QCOMPARE(m_devices->readings().size(), size_t(2));
        const TestReading &reading = m_devices->readings().at(1);
        QCOMPARE(reading.format, "iBeacon");
        QCOMPARE(reading.count, 500);
        QCOMPARE(reading.rssi, -61);
        QCOMPARE(reading.end, "4949");
    }

    void visitorsAreCountedWhereTheyCame()
    {
        m_devices->setTesting(true);
        Signal signal;
        signal.means = Means::DoorCounter;
        signal.place = "by the door";
        signal.count = 3;
        m_devices->read(signal);
        QCOMPARE(m_devices->readings().at(0).what, TestReading::What::Visitors);
        QCOMPARE(m_devices->readings().at(0).count, 3);
        QCOMPARE(m_devices->readings().at(0).receiver, "by the door");
    }

    void onlyTheLastReadingsAreKeptAndNoneAfterwards()
    {
        m_devices->setTesting(true);
        for (int i = 0; i < 100; ++i)
            m_devices->read(heard(QString("eid:%1").arg(i, 16, 16, QChar('0')), -50));
        QCOMPARE(m_devices->readings().size(), DeviceController::remembered);
        QCOMPARE(m_devices->readings().front().end, "0063");
        m_devices->setTesting(false);
        QVERIFY(m_devices->readings().empty());
    }

private:
    FakeClock m_clock;
    std::unique_ptr<DeviceController> m_devices;
};

QTEST_GUILESS_MAIN(TestDeviceController)
#include "tst_devicecontroller.moc"
