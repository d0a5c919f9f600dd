// SPDX-FileCopyrightText: 2026 Tuttu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/kiosk/deviceengine.h"
#include "core/visit/devicecontroller.h"
#include "tests/core/devices/pseudoterminal.h"
#include "tests/core/security/fakesecretstore.h"
#include "tests/rig/shop.h"

#include <QTcpServer>
#include <QTcpSocket>

using namespace tuttu;
using namespace Qt::StringLiterals;
using Health = DeviceState::Health;

/** A device's signal, all the way into the shop: what its settings name is opened, and leads where it should. */
class TestDeviceEngine : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init();
    void cleanup();

    void aScannersCardOpensTheBrief();
    void duringATestNobodyIsRecognised();
    void aCounterWithoutItsSecretStaysShutAndSaysSo();
    void aCountersReportIsAStretchDuringATestToo();
    void aStrangerAtTheDoorOfTheCounterIsSentAway();

private:
    void start(const DeviceSettings &settings);
    DeviceState deviceOf(DeviceKind kind) const;
    QByteArray post(const QByteArray &token, const QByteArray &body);

    std::unique_ptr<Shop> m_shop;
    FakeSecretStore m_secrets;
    std::unique_ptr<DeviceEngine> m_engine;
    quint16 m_port = 0;
};

void TestDeviceEngine::init()
{
    m_shop = std::make_unique<Shop>();
    m_shop->customer(u"Aino Virtanen"_s, u"2900000000018"_s);
    QVERIFY(m_shop->signIn(u"Mia"_s));
    QTcpServer finder; // a port that nobody uses
    QVERIFY(finder.listen(QHostAddress::LocalHost));
    m_port = finder.serverPort();
}

void TestDeviceEngine::cleanup()
{
    m_engine.reset();
    m_shop.reset();
    m_secrets.kept.clear();
}

void TestDeviceEngine::start(const DeviceSettings &settings)
{
    m_engine = std::make_unique<DeviceEngine>(settings, m_shop->engine(), m_shop->engine().devices, m_secrets, m_shop->clock);
    m_engine->start();
    m_shop->settle();
}

DeviceState TestDeviceEngine::deviceOf(DeviceKind kind) const
{
    for (const DeviceState &device : m_shop->engine().devices.devices()) {
        if (device.kind == kind)
            return device;
    }
    return {};
}

QByteArray TestDeviceEngine::post(const QByteArray &token, const QByteArray &body)
{
    QTcpSocket counter;
    QByteArray answer;
    connect(&counter, &QTcpSocket::readyRead, &counter, [&] { answer += counter.readAll(); });
    counter.connectToHost(u"127.0.0.1"_s, m_port);
    counter.write("POST /counts HTTP/1.1\r\nHost: kiosk\r\nAuthorization: Bearer " + token + "\r\nContent-Length: " + QByteArray::number(body.size()) + "\r\n\r\n" + body);
    if (!QTest::qWaitFor([&] { return answer.contains("\r\n\r\n"); }, 20'000))
        return "no answer";
    m_shop->settle();
    return answer.left(answer.indexOf("\r\n"));
}

void TestDeviceEngine::aScannersCardOpensTheBrief()
{
    PseudoTerminal scanner;
    DeviceSettings settings;
    settings.serial.push_back({.port = scanner.path(), .place = u"at the till"_s, .rule = {}});
    start(settings);
    QTRY_COMPARE(deviceOf(DeviceKind::Serial).health, Health::Working);
    scanner.send("2900000000018\r\n");
    QTRY_COMPARE(m_shop->brief().face, BriefState::Face::Ready);
    QCOMPARE(m_shop->brief().profile.customer.name.shown, u"Aino Virtanen"_s);
    QCOMPARE(m_shop->floor().arrived.front().visit.place, u"at the till"_s);
    QCOMPARE(deviceOf(DeviceKind::Serial).signalCount, 1);
    scanner.unplug();
    QTRY_COMPARE(deviceOf(DeviceKind::Serial).health, Health::Broken);
    QCOMPARE(m_shop->brief().face, BriefState::Face::Ready); // the shop goes on
}

void TestDeviceEngine::duringATestNobodyIsRecognised()
{
    PseudoTerminal scanner;
    DeviceSettings settings;
    settings.serial.push_back({.port = scanner.path(), .rule = {}});
    start(settings);
    m_shop->engine().devices.setTesting(true);
    QTRY_COMPARE(deviceOf(DeviceKind::Serial).health, Health::Working);
    scanner.send("2900000000018\r\n");
    QTRY_COMPARE(m_shop->engine().devices.readings().size(), size_t(1));
    m_shop->settle();
    QCOMPARE(m_shop->engine().devices.readings().front().end, u"0018"_s);
    QCOMPARE(m_shop->brief().face, BriefState::Face::Empty);
    QVERIFY(m_shop->floor().arrived.empty());
}

void TestDeviceEngine::aCounterWithoutItsSecretStaysShutAndSaysSo()
{
    DeviceSettings settings;
    settings.counterPush.emplace();
    settings.counterPush->port = m_port;
    start(settings);
    QCOMPARE(deviceOf(DeviceKind::CounterPush).health, Health::Broken);
    QCOMPARE(deviceOf(DeviceKind::CounterPush).problem->code, Errc::Unauthorized);
    QTcpSocket caller;
    caller.connectToHost(u"127.0.0.1"_s, m_port);
    QTRY_COMPARE(caller.error(), QAbstractSocket::ConnectionRefusedError);
}

void TestDeviceEngine::aCountersReportIsAStretchDuringATestToo()
{
    m_secrets.kept.insert(DeviceSettings::counterToken, "counting house");
    DeviceSettings settings;
    settings.counterPush.emplace();
    settings.counterPush->port = m_port;
    start(settings);
    QCOMPARE(deviceOf(DeviceKind::CounterPush).health, Health::Working);
    const auto quarter = [&](int in) {
        const QDateTime to = m_shop->clock.now();
        m_shop->clock.advance(15 * 60);
        return QString(R"({"counter": "main door", "from": "%1", "to": "%2", "in": %3, "out": 1})")
            .arg(to.toString(Qt::ISODate), m_shop->clock.now().toString(Qt::ISODate)).arg(in).toUtf8();
    };
    QCOMPARE(post("counting house", quarter(7)), "HTTP/1.1 204 No Content");
    QTRY_COMPARE(m_shop->floor().visitorsToday, 7);
    m_shop->engine().devices.setTesting(true);
    QCOMPARE(post("counting house", quarter(5)), "HTTP/1.1 204 No Content");
    QTRY_COMPARE(m_shop->floor().visitorsToday, 12); // left out it would be a gap
    QCOMPARE(m_shop->engine().devices.readings().front().count, 5);
    QVERIFY(m_shop->engine().doors.doors().front().today.gaps.size() <= 1); // before its first report
}

void TestDeviceEngine::aStrangerAtTheDoorOfTheCounterIsSentAway()
{
    m_secrets.kept.insert(DeviceSettings::counterToken, "counting house");
    DeviceSettings settings;
    settings.counterPush.emplace();
    settings.counterPush->port = m_port;
    start(settings);
    QVERIFY(post("guess", "[]").contains("401"));
    QCOMPARE(m_shop->floor().visitorsToday, 0);
}

QTEST_MAIN(TestDeviceEngine)
#include "tst_deviceengine.moc"
