// SPDX-FileCopyrightText: 2026 Tuttu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/devices/brokersource.h"
#include "tests/core/devices/broker.h"
#include "tests/core/devices/quick.h"
#include "tests/rig/fakeclock.h"

#include <QSignalSpy>
#include <QTcpServer>
#include <QTcpSocket>
#include <QTest>

using namespace tuttu;
using Health = DeviceState::Health;

namespace {

const char *const uuid = "fda50693-a4e2-4fb1-afcf-c6eb07647825";

QByteArray espresense(int minor)
{
    return QString(R"({"id":"iBeacon:%1-10-%2","rssi":-67.25,"rssi@1m":-59})").arg(uuid).arg(minor).toUtf8();
}

/** A line of an Ingics gateway about an iBeacon. */
QByteArray gprp(int minor, const QDateTime &at, const QByteArray &gateway = "C0563D4FF278")
{
    return "$GPRP,3C253BC92ABB," + gateway + ",-56,0201061AFF4C000215" + QByteArray(uuid).replace("-", "").toUpper() + "000A"
        + QByteArray::number(minor, 16).rightJustified(4, '0').toUpper() + "C5," + QByteArray::number(at.toSecsSinceEpoch());
}

/** A kiosk that listens at a broker. */
struct Kiosk {
    FakeClock clock;
    BrokerSource source;
    std::vector<Sighting> sightings;
    std::vector<DoorCount> counts;

    explicit Kiosk(const MqttSettings &mqtt) : source({mqtt, {"espresense/devices/#", "gateways/+"}, {"doors/+"}, {}}, clock, quickRetry())
    {
        QObject::connect(&source, &BrokerSource::sighted, &source, [this](const Sighting &s) { sightings.push_back(s); });
        QObject::connect(&source, &BrokerSource::counted, &source, [this](const DoorCount &c) { counts.push_back(c); });
    }
    bool listens()
    {
        source.start();
        return QTest::qWaitFor([this] { return source.state().health == Health::Working; }, 20'000);
    }
};

} // namespace

class TestBrokerSource : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void aBeaconHeardByAGatewayArrives();
    void countsOfADoorArrive();
    void anEncryptedBrokerWithAPasswordLetsUsIn();
    void aWrongPasswordIsSaid();
    void aCertificateThatIsNotForThisBrokerIsRefused_data();
    void aCertificateThatIsNotForThisBrokerIsRefused();
    void nobodyThereIsSaidOnce();
    void aBrokerThatAcceptsAndSaysNothingIsGivenUp();
    void aHostThatNeverAnswersHoldsNobody();
    void aHostWithoutAnAddressIsSaid();
    void aKilledBrokerIsFoundAgainAndWeGoOn();
    void whatWasRetainedIsIgnored();
    void tenThousandMessagesAllArrive();
    void lateMessagesAreDropped();
    void aGatewayADayOffIsSaidOnceAndCounts();
    void rubbishIsSaidOnceAndSpoilsNothing();
    void listenersMayStopUsInTheMiddle();
};

void TestBrokerSource::aBeaconHeardByAGatewayArrives()
{
    Broker broker;
    Kiosk kiosk(broker.settings());
    QVERIFY(kiosk.listens());
    broker.publish("espresense/devices/x/hall", espresense(7));
    QTRY_COMPARE(kiosk.sightings.size(), 1u);
    const Sighting &s = kiosk.sightings.front();
    QCOMPARE(s.receiver, "hall");
    QCOMPARE(s.beacon, QString("iBeacon:%1-10-7").arg(uuid));
    QCOMPARE(s.rssi, -67);
    QCOMPARE(s.rssiAt1m, -59);
    QCOMPARE(s.sentAt, kiosk.clock.now());
    QCOMPARE(kiosk.source.state().signalCount, 1);
    QCOMPARE(kiosk.source.state().lastSignal, kiosk.clock.now());
    kiosk.source.stop();
    QCOMPARE(kiosk.source.state().health, Health::Off);
    broker.publish("espresense/devices/x/hall", espresense(8));
    QVERIFY(kiosk.listens());
    broker.publish("espresense/devices/x/hall", espresense(9));
    QTRY_COMPARE(kiosk.sightings.size(), 2u);
    QVERIFY(kiosk.sightings.back().beacon.endsWith("-9"));
}

void TestBrokerSource::countsOfADoorArrive()
{
    Broker broker;
    Kiosk kiosk(broker.settings());
    QVERIFY(kiosk.listens());
    broker.publish("doors/north", R"({"counter":"north","from":"2026-11-21T09:00:00Z","to":"2026-11-21T09:15:00Z","in":3,"out":2})");
    QTRY_COMPARE(kiosk.counts.size(), 1u);
    QCOMPARE(kiosk.counts.front().in, 3);
    QCOMPARE(kiosk.counts.front().out, 2);
    QVERIFY(kiosk.sightings.empty());
    QVERIFY(!kiosk.source.state().problem);
    broker.publish("doors/north", R"({"counter":"north","from":"2026-11-22T09:00:00Z","to":"2026-11-22T09:15:00Z","in":3,"out":2})");
    QTRY_COMPARE(kiosk.counts.size(), 2u);
    QVERIFY(kiosk.source.state().problem); // its clock is a day ahead
    QCOMPARE(kiosk.source.state().problem->code, Errc::Conflict);
}

void TestBrokerSource::anEncryptedBrokerWithAPasswordLetsUsIn()
{
    Broker broker(Broker::Door::Encrypted);
    Kiosk kiosk(broker.settings());
    QVERIFY(kiosk.listens());
    broker.publish("espresense/devices/x/hall", espresense(7));
    QTRY_COMPARE(kiosk.sightings.size(), 1u);
}

void TestBrokerSource::aWrongPasswordIsSaid()
{
    Broker broker(Broker::Door::Password);
    MqttSettings settings = broker.settings();
    settings.password = "guess";
    Kiosk kiosk(settings);
    kiosk.source.start();
    QTRY_COMPARE(kiosk.source.state().health, Health::Broken);
    QCOMPARE(kiosk.source.state().problem->code, Errc::Unauthorized);
    QCOMPARE(kiosk.source.state().problem->detail, "The broker refuses this user and password.");
    Kiosk other(broker.settings());
    QVERIFY(other.listens());
}

void TestBrokerSource::aCertificateThatIsNotForThisBrokerIsRefused_data()
{
    QTest::addColumn<bool>("stranger");
    QTest::newRow("signed by a stranger") << true;
    QTest::newRow("for another name") << false;
}

void TestBrokerSource::aCertificateThatIsNotForThisBrokerIsRefused()
{
    QFETCH(const bool, stranger);
    Broker broker(Broker::Door::Encrypted);
    MqttSettings settings = broker.settings();
    if (stranger)
        settings.caFile = broker.strangersCaFile();
    else
        settings.host = "127.0.0.1";
    Kiosk kiosk(settings);
    kiosk.source.start();
    QTRY_COMPARE(kiosk.source.state().health, Health::Broken);
    QCOMPARE(kiosk.source.state().problem->code, Errc::Unauthorized);
    QVERIFY2(kiosk.source.state().problem->detail.contains("certificate"), qPrintable(kiosk.source.state().problem->detail));
}

void TestBrokerSource::nobodyThereIsSaidOnce()
{
    Broker broker;
    broker.kill();
    Kiosk kiosk(broker.settings());
    QSignalSpy changed(&kiosk.source, &DeviceSource::changed);
    kiosk.source.start();
    QTRY_COMPARE(kiosk.source.state().health, Health::Broken);
    QCOMPARE(kiosk.source.state().problem->code, Errc::Unreachable);
    bool later = false;
    QTimer::singleShot(300, &kiosk.source, [&] { later = true; });
    QTRY_VERIFY(later);
    QCOMPARE(changed.size(), 2); // connecting, broken
}

void TestBrokerSource::aBrokerThatAcceptsAndSaysNothingIsGivenUp()
{
    QTcpServer mute;
    QVERIFY(mute.listen(QHostAddress::LocalHost));
    MqttSettings settings;
    settings.host = "127.0.0.1";
    settings.port = mute.serverPort();
    settings.deadline = std::chrono::milliseconds(50);
    Kiosk kiosk(settings);
    kiosk.source.start();
    QTRY_COMPARE(kiosk.source.state().health, Health::Broken);
    QCOMPARE(kiosk.source.state().problem->code, Errc::Unreachable);
}

void TestBrokerSource::aHostThatNeverAnswersHoldsNobody()
{
    QTcpServer full; // its queue is full, so the system leaves further callers waiting for minutes
    full.setListenBacklogSize(1);
    QVERIFY(full.listen(QHostAddress::LocalHost));
    full.pauseAccepting();
    std::vector<std::unique_ptr<QTcpSocket>> queue;
    do {
        queue.push_back(std::make_unique<QTcpSocket>());
        queue.back()->connectToHost(QHostAddress(QHostAddress::LocalHost), full.serverPort());
    } while (queue.size() < 100 && queue.back()->waitForConnected(200));
    QVERIFY(queue.size() < 100);

    MqttSettings settings;
    settings.host = "127.0.0.1";
    settings.port = full.serverPort();
    settings.deadline = std::chrono::milliseconds(300);
    Kiosk kiosk(settings);
    int beats = 0;
    QTimer heart;
    QObject::connect(&heart, &QTimer::timeout, &heart, [&] { ++beats; });
    heart.start(10);
    kiosk.source.start();
    QTRY_COMPARE(kiosk.source.state().health, Health::Broken);
    QVERIFY2(beats >= 5, "the event loop was held");
    QCOMPARE(kiosk.source.state().problem->code, Errc::Unreachable);
}

void TestBrokerSource::aHostWithoutAnAddressIsSaid()
{
    MqttSettings settings;
    settings.host = "nowhere.invalid";
    Kiosk kiosk(settings);
    kiosk.source.start();
    QVERIFY(QTest::qWaitFor([&] { return kiosk.source.state().health == Health::Broken; }, 20'000));
    QCOMPARE(kiosk.source.state().problem->code, Errc::Unreachable);
}

void TestBrokerSource::aKilledBrokerIsFoundAgainAndWeGoOn()
{
    Broker broker;
    Kiosk kiosk(broker.settings());
    QVERIFY(kiosk.listens());
    for (int round = 1; round <= 3; ++round) {
        broker.kill();
        QTRY_COMPARE(kiosk.source.state().health, Health::Broken);
        QCOMPARE(kiosk.source.state().problem->code, Errc::Unreachable);
        broker.start();
        QTRY_COMPARE(kiosk.source.state().health, Health::Working);
        QVERIFY(!kiosk.source.state().problem);
        broker.publish("espresense/devices/x/hall", espresense(round));
        QTRY_COMPARE(kiosk.sightings.size(), size_t(round));
    }
}

void TestBrokerSource::whatWasRetainedIsIgnored()
{
    Broker broker;
    broker.publish("espresense/devices/x/hall", espresense(1), {"-r"});
    Kiosk kiosk(broker.settings());
    QVERIFY(kiosk.listens());
    broker.publish("espresense/devices/y/hall", espresense(2));
    QTRY_COMPARE(kiosk.sightings.size(), 1u);
    QVERIFY(kiosk.sightings.front().beacon.endsWith("-2"));
    QCOMPARE(kiosk.source.state().signalCount, 1);
}

void TestBrokerSource::tenThousandMessagesAllArrive()
{
    Broker broker;
    Kiosk kiosk(broker.settings());
    QVERIFY(kiosk.listens());
    QByteArrayList lines;
    for (int i = 0; i < 10'000; ++i)
        lines.append(gprp(i, kiosk.clock.now()));
    broker.publishLines("gateways/hall", lines);
    QTRY_COMPARE_WITH_TIMEOUT(kiosk.sightings.size(), 10'000u, 60'000);
    for (int i = 0; i < 10'000; ++i)
        QVERIFY(kiosk.sightings[size_t(i)].beacon.endsWith(QString("-%1").arg(i)));
}

void TestBrokerSource::lateMessagesAreDropped()
{
    Broker broker;
    Kiosk kiosk(broker.settings());
    QVERIFY(kiosk.listens());
    const QDateTime now = kiosk.clock.now();
    broker.publishLines("gateways/hall", {gprp(1, now.addSecs(-16)), gprp(2, now.addSecs(-3'600)), gprp(3, now.addSecs(-15)), gprp(4, now)});
    QTRY_COMPARE(kiosk.sightings.size(), 2u);
    QVERIFY(kiosk.sightings[0].beacon.endsWith("-3"));
    QCOMPARE(kiosk.sightings[0].sentAt, now.addSecs(-15));
    QVERIFY(kiosk.sightings[1].beacon.endsWith("-4"));
    QVERIFY(!kiosk.source.state().problem);
}

void TestBrokerSource::aGatewayADayOffIsSaidOnceAndCounts()
{
    Broker broker;
    Kiosk kiosk(broker.settings());
    QVERIFY(kiosk.listens());
    // One message of a right gateway behind each wrong one tells when that has been read.
    const auto round = [&](int secondsOff) {
        kiosk.clock.advance(3);
        const size_t before = kiosk.sightings.size();
        broker.publishLines("gateways/hall", {gprp(1, kiosk.clock.now().addSecs(secondsOff)), gprp(2, kiosk.clock.now(), "000000000001")});
        QTRY_VERIFY(kiosk.sightings.size() > before && kiosk.sightings.back().beacon.endsWith("-2"));
    };
    for (int i = 0; i < 4; ++i)
        round(-86'400);
    QCOMPARE(kiosk.sightings.size(), 4u); // not yet sure: theirs are dropped
    QSignalSpy changed(&kiosk.source, &DeviceSource::changed);
    for (int i = 0; i < 3; ++i)
        round(-86'400);
    QCOMPARE(kiosk.sightings.size(), 10u);
    QCOMPARE(kiosk.sightings[8].sentAt, kiosk.clock.now());
    QCOMPARE(kiosk.source.state().health, Health::Working);
    QVERIFY(kiosk.source.state().problem);
    QCOMPARE(kiosk.source.state().problem->code, Errc::Conflict);
    QVERIFY2(kiosk.source.state().problem->detail.contains("C0563D4FF278"), qPrintable(kiosk.source.state().problem->detail));
    round(0); // somebody has put it right
    QVERIFY(!kiosk.source.state().problem);
}

void TestBrokerSource::rubbishIsSaidOnceAndSpoilsNothing()
{
    Broker broker;
    Kiosk kiosk(broker.settings());
    QVERIFY(kiosk.listens());
    broker.publish("gateways/hall", "{\"data\":");
    broker.publish("gateways/hall", QByteArray("\xff\x00\xfe", 3));
    broker.publish("gateways/hall", QByteArray(300'000, '['));
    broker.publish("doors/north", "[[]]");
    broker.publish("gateways/hall", "");
    broker.publish("gateways/hall", gprp(1, kiosk.clock.now()));
    QTRY_COMPARE(kiosk.sightings.size(), 1u);
    QVERIFY(kiosk.source.state().problem);
    QCOMPARE(kiosk.source.state().problem->code, Errc::Invalid);
    QCOMPARE(kiosk.source.state().health, Health::Working);
}

void TestBrokerSource::listenersMayStopUsInTheMiddle()
{
    Broker broker;
    Kiosk kiosk(broker.settings());
    QVERIFY(kiosk.listens());
    QObject::connect(&kiosk.source, &BrokerSource::sighted, &kiosk.source, [&] { kiosk.source.stop(); });
    broker.publishLines("gateways/hall", {gprp(1, kiosk.clock.now()), gprp(2, kiosk.clock.now()), gprp(3, kiosk.clock.now())});
    QTRY_COMPARE(kiosk.source.state().health, Health::Off);
    QVERIFY(kiosk.listens());
    QCOMPARE(kiosk.sightings.size(), 1u);
}

QTEST_GUILESS_MAIN(TestBrokerSource)
#include "tst_brokersource.moc"
