// SPDX-FileCopyrightText: 2026 Tuttu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/devices/bluezsource.h"
#include "tests/core/devices/quick.h"
#include "tests/rig/fakeclock.h"

#include <QProcess>
#include <QSignalSpy>
#include <QStandardPaths>
#include <QTest>
#include <QtDBus/QDBusConnection>
#include <QtDBus/QDBusMessage>
#include <QtDBus/QDBusMetaType>
#include <QtDBus/QDBusVirtualObject>

using namespace tuttu;
using Health = DeviceState::Health;
using Interfaces = QMap<QString, QVariantMap>;
using Objects = QMap<QDBusObjectPath, Interfaces>;
using Records = QMap<quint16, QDBusVariant>;
Q_DECLARE_METATYPE(Interfaces)
Q_DECLARE_METATYPE(Objects)
Q_DECLARE_METATYPE(Records)

namespace {

const QString adapterPath = "/org/bluez/hci0", device = "/org/bluez/hci0/dev_F0_C7_7F_00_00_01";
const QString ibeacon = "iBeacon:fda50693-a4e2-4fb1-afcf-c6eb07647825-10-7";
const QByteArray ibeaconBytes = QByteArray::fromHex("0215fda50693a4e24fb1afcfc6eb07647825000a0007c5");

QVariant manufacturer(quint16 company, const QByteArray &bytes)
{
    return QVariant::fromValue(Records{{company, QDBusVariant(bytes)}});
}

/** A bus of its own, as the system's. */
class Bus
{
public:
    Bus()
    {
        const QString daemon = QStandardPaths::findExecutable("dbus-daemon");
        m_process.start(daemon, {"--session", "--nofork", "--nopidfile", "--print-address=1"});
        while (!m_address.endsWith('\n')) {
            if (!m_process.waitForReadyRead(20'000))
                qFatal("dbus-daemon does not start; packaging/dependencies names what the tests need");
            m_address += m_process.readAllStandardOutput();
        }
    }
    ~Bus()
    {
        m_process.kill();
        m_process.waitForFinished();
    }
    QDBusConnection connection(const QString &name) const { return QDBusConnection::connectToBus(QString(m_address.trimmed()), name); }

private:
    QProcess m_process;
    QByteArray m_address;
};

/** org.bluez as bluetoothd plays it, on a connection of its own: what the kiosk says goes over the bus. */
class BlueZ final : public QDBusVirtualObject
{
public:
    explicit BlueZ(const QDBusConnection &bus) : m_bus(bus)
    {
        m_bus.registerVirtualObject("/", this, QDBusConnection::SubPath);
        start();
    }
    ~BlueZ() override { stop(); }

    bool powered = true, hasAdapter = true;
    QString refusal; ///< what StartDiscovery answers instead
    QVariantMap filter;
    int started = 0, stopped = 0;
    Interfaces knownDevice;

    void start() { m_bus.registerService("org.bluez"); }
    void stop() { m_bus.unregisterService("org.bluez"); }
    void signal(const QString &path, const QString &interface, const QString &name, const QVariantList &arguments)
    {
        QDBusMessage message = QDBusMessage::createSignal(path, interface, name);
        message.setArguments(arguments);
        m_bus.send(message);
    }
    void changes(const QString &path, const QString &interface, const QVariantMap &properties)
    {
        signal(path, "org.freedesktop.DBus.Properties", "PropertiesChanged", {interface, properties, QStringList()});
    }
    void hears(const QVariantMap &properties) { changes(device, "org.bluez.Device1", properties); }
    void finds(const QString &path, const Interfaces &interfaces)
    {
        signal("/", "org.freedesktop.DBus.ObjectManager", "InterfacesAdded", {QVariant::fromValue(QDBusObjectPath(path)), QVariant::fromValue(interfaces)});
    }
    void loses(const QString &path, const QStringList &interfaces)
    {
        signal("/", "org.freedesktop.DBus.ObjectManager", "InterfacesRemoved", {QVariant::fromValue(QDBusObjectPath(path)), interfaces});
    }
    void power(bool on)
    {
        powered = on;
        changes(adapterPath, "org.bluez.Adapter1", {{"Powered", on}});
    }

private:
    QString introspect(const QString &) const override { return {}; }
    bool handleMessage(const QDBusMessage &message, const QDBusConnection &bus) override
    {
        const QString member = message.member();
        if (member == "GetManagedObjects") {
            Objects objects{{QDBusObjectPath("/org/bluez"), {{"org.bluez.AgentManager1", {}}}}};
            if (hasAdapter)
                objects[QDBusObjectPath(adapterPath)] = {{"org.bluez.Adapter1", {{"Powered", powered}}}};
            if (!knownDevice.isEmpty())
                objects[QDBusObjectPath(device)] = knownDevice;
            return bus.send(message.createReply(QVariant::fromValue(objects)));
        }
        if (member == "SetDiscoveryFilter") {
            filter = qdbus_cast<QVariantMap>(message.arguments().first());
            return bus.send(message.createReply());
        }
        if (member == "StartDiscovery" && !refusal.isEmpty())
            return bus.send(message.createErrorReply(refusal, "no"));
        started += member == "StartDiscovery";
        stopped += member == "StopDiscovery";
        return bus.send(message.createReply());
    }

    QDBusConnection m_bus;
};

/** A kiosk with a radio. */
struct Kiosk {
    Bus bus;
    BlueZ bluez{bus.connection("bluez")};
    FakeClock clock;
    BluezSource source{{}, bus.connection("kiosk"), clock, {[] { return 0.5; }, std::chrono::hours(1), std::chrono::hours(1)}};
    std::vector<Sighting> sightings;

    Kiosk()
    {
        QObject::connect(&source, &BluezSource::sighted, &source, [this](const Sighting &s) { sightings.push_back(s); });
    }
    ~Kiosk()
    {
        QDBusConnection::disconnectFromBus("bluez");
        QDBusConnection::disconnectFromBus("kiosk");
    }
    bool reaches(Health health)
    {
        return QTest::qWaitFor([&] { return source.state().health == health; }, 20'000);
    }
    bool listens()
    {
        source.start();
        return reaches(Health::Working);
    }
    Errc problem() const { return source.state().problem->code; }
};

} // namespace

class TestBluezSource : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase()
    {
        qDBusRegisterMetaType<Interfaces>();
        qDBusRegisterMetaType<Objects>();
        qDBusRegisterMetaType<Records>();
    }
    void everyAdvertisementIsAskedFor();
    void anIBeaconIsHeardAndStaysKnownByItsStrength();
    void anEddystoneIsHeard();
    void whatIsNoBeaconIsNotKept();
    void aDeviceFoundLongAgoCountsWhenItIsHeardAgain();
    void noAdapterIsSaidAndTakenWhenItComes();
    void aRadioSwitchedOffIsSaidAndTakenWhenItIsOn();
    void anAdapterPulledOutIsSaid();
    void theServiceGoesAndComesBack();
    void noServiceAtAllIsSaid();
    void aRefusalIsSaid();
    void noBusAtAllIsSaid();
    void aStoppedSourceStopsDiscovery();
};

void TestBluezSource::everyAdvertisementIsAskedFor()
{
    Kiosk kiosk;
    QVERIFY(kiosk.listens());
    QCOMPARE(kiosk.bluez.started, 1);
    QCOMPARE(kiosk.bluez.filter, (QVariantMap{{"Transport", "le"}, {"DuplicateData", true}}));
}

void TestBluezSource::anIBeaconIsHeardAndStaysKnownByItsStrength()
{
    Kiosk kiosk;
    QVERIFY(kiosk.listens());
    kiosk.bluez.finds(device, {{"org.bluez.Device1", {{"RSSI", QVariant::fromValue(qint16(-61))}, {"ManufacturerData", manufacturer(0x004c, ibeaconBytes)}}}});
    kiosk.bluez.hears({{"RSSI", QVariant::fromValue(qint16(-58))}});
    kiosk.bluez.hears({{"ManufacturerData", manufacturer(0x004c, ibeaconBytes)}});
    kiosk.bluez.hears({{"TxPower", QVariant::fromValue(qint16(4))}});
    kiosk.bluez.hears({{"RSSI", QVariant::fromValue(qint16(127))}});
    QTRY_COMPARE(kiosk.sightings.size(), 4u);
    const Sighting first{{}, ibeacon, -61, -59, kiosk.clock.now()};
    QCOMPARE(kiosk.sightings[0], first);
    QCOMPARE(kiosk.sightings[1].beacon, ibeacon);
    QCOMPARE(kiosk.sightings[1].rssi, -58);
    QCOMPARE(kiosk.sightings[2].rssi, -58);
    QCOMPARE(kiosk.sightings[3].rssi, 0);
    QCOMPARE(kiosk.source.state().signalCount, 4);
}

void TestBluezSource::anEddystoneIsHeard()
{
    Kiosk kiosk;
    QVERIFY(kiosk.listens());
    const QByteArray uid = QByteArray::fromHex("00e700010203040506070809020103040506");
    kiosk.bluez.hears({{"RSSI", QVariant::fromValue(qint16(-70))}, {"ServiceData", QVariantMap{{"0000feaa-0000-1000-8000-00805f9b34fb", uid}}}});
    QTRY_COMPARE(kiosk.sightings.size(), 1u);
    QCOMPARE(kiosk.sightings[0].beacon, "eddystone:00010203040506070809-020103040506");
    QCOMPARE(kiosk.sightings[0].rssiAt1m, -66);
}

void TestBluezSource::whatIsNoBeaconIsNotKept()
{
    Kiosk kiosk;
    QVERIFY(kiosk.listens());
    kiosk.bluez.hears({{"RSSI", QVariant::fromValue(qint16(-40))}, {"ManufacturerData", manufacturer(0x004c, "\x10\x05")}});
    kiosk.bluez.hears({{"RSSI", QVariant::fromValue(qint16(-41))}});
    kiosk.bluez.hears({{"ManufacturerData", "not a dictionary"}});
    kiosk.bluez.changes("/org/bluez/hci1/dev_1", "org.bluez.Device1", {{"ManufacturerData", manufacturer(0x004c, ibeaconBytes)}});
    kiosk.bluez.changes(device, "org.bluez.Device1", {{"RSSI", QVariant::fromValue(qint16(-50))}, {"ManufacturerData", manufacturer(0x004c, ibeaconBytes)}});
    QTRY_COMPARE(kiosk.sightings.size(), 1u);
    QCOMPARE(kiosk.sightings[0].rssi, -50);
}

void TestBluezSource::aDeviceFoundLongAgoCountsWhenItIsHeardAgain()
{
    Kiosk kiosk;
    kiosk.bluez.knownDevice = {{"org.bluez.Device1", {{"ManufacturerData", manufacturer(0x004c, ibeaconBytes)}}}};
    QVERIFY(kiosk.listens());
    kiosk.bluez.hears({{"RSSI", QVariant::fromValue(qint16(-62))}});
    QTRY_COMPARE(kiosk.sightings.size(), 1u);
    QCOMPARE(kiosk.sightings[0].beacon, ibeacon);
}

void TestBluezSource::noAdapterIsSaidAndTakenWhenItComes()
{
    Kiosk kiosk;
    kiosk.bluez.hasAdapter = false;
    kiosk.source.start();
    QVERIFY(kiosk.reaches(Health::Broken));
    QCOMPARE(kiosk.problem(), Errc::NotFound);
    kiosk.bluez.hasAdapter = true;
    kiosk.bluez.finds(adapterPath, {{"org.bluez.Adapter1", {{"Powered", true}}}});
    QVERIFY(kiosk.reaches(Health::Working)); // the next try by itself would be in half an hour
}

void TestBluezSource::aRadioSwitchedOffIsSaidAndTakenWhenItIsOn()
{
    Kiosk kiosk;
    kiosk.bluez.powered = false;
    kiosk.source.start();
    QVERIFY(kiosk.reaches(Health::Broken));
    QCOMPARE(kiosk.problem(), Errc::NotFound);
    QCOMPARE(kiosk.source.state().problem->detail, "The Bluetooth radio is switched off.");
    kiosk.bluez.power(true);
    QVERIFY(kiosk.reaches(Health::Working));
    kiosk.bluez.power(false);
    QVERIFY(kiosk.reaches(Health::Broken));
    QCOMPARE(kiosk.problem(), Errc::NotFound);
    QCOMPARE(kiosk.source.state().problem->detail, "The Bluetooth radio is switched off.");
    kiosk.bluez.power(true);
    QVERIFY(kiosk.reaches(Health::Working));
    QVERIFY(!kiosk.source.state().problem);
    kiosk.bluez.hears({{"RSSI", QVariant::fromValue(qint16(-61))}, {"ManufacturerData", manufacturer(0x004c, ibeaconBytes)}});
    QTRY_COMPARE(kiosk.sightings.size(), 1u);
}

void TestBluezSource::anAdapterPulledOutIsSaid()
{
    Kiosk kiosk;
    QVERIFY(kiosk.listens());
    kiosk.bluez.loses(adapterPath, {"org.bluez.Adapter1"});
    QVERIFY(kiosk.reaches(Health::Broken));
    QCOMPARE(kiosk.problem(), Errc::NotFound);
}

void TestBluezSource::theServiceGoesAndComesBack()
{
    Kiosk kiosk;
    QVERIFY(kiosk.listens());
    kiosk.bluez.stop();
    QVERIFY(kiosk.reaches(Health::Broken));
    QCOMPARE(kiosk.problem(), Errc::Unreachable);
    kiosk.bluez.start();
    QVERIFY(kiosk.reaches(Health::Working));
    QCOMPARE(kiosk.bluez.started, 2);
}

void TestBluezSource::noServiceAtAllIsSaid()
{
    Kiosk kiosk;
    kiosk.bluez.stop();
    kiosk.source.start();
    QVERIFY(kiosk.reaches(Health::Broken));
    QCOMPARE(kiosk.problem(), Errc::Unreachable);
}

void TestBluezSource::aRefusalIsSaid()
{
    Kiosk kiosk;
    kiosk.bluez.refusal = "org.bluez.Error.NotAuthorized";
    kiosk.source.start();
    QVERIFY(kiosk.reaches(Health::Broken));
    QCOMPARE(kiosk.problem(), Errc::Unauthorized);
}

void TestBluezSource::noBusAtAllIsSaid()
{
    FakeClock clock;
    BluezSource source({}, QDBusConnection::connectToBus(QString("unix:path=/nonexistent"), "nowhere"), clock, quickRetry());
    source.start();
    QCOMPARE(source.state().health, Health::Broken);
    QCOMPARE(source.state().problem->code, Errc::Unreachable);
}

void TestBluezSource::aStoppedSourceStopsDiscovery()
{
    Kiosk kiosk;
    QVERIFY(kiosk.listens());
    kiosk.source.stop();
    QTRY_COMPARE(kiosk.bluez.stopped, 1);
    kiosk.bluez.hears({{"RSSI", QVariant::fromValue(qint16(-61))}, {"ManufacturerData", manufacturer(0x004c, ibeaconBytes)}});
    QVERIFY(kiosk.listens());
    kiosk.bluez.hears({{"RSSI", QVariant::fromValue(qint16(-62))}, {"ManufacturerData", manufacturer(0x004c, ibeaconBytes)}});
    QTRY_COMPARE(kiosk.sightings.size(), 1u);
    QCOMPARE(kiosk.sightings[0].rssi, -62);
}

QTEST_GUILESS_MAIN(TestBluezSource)
#include "tst_bluezsource.moc"
