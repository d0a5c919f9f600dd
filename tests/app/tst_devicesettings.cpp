// SPDX-FileCopyrightText: 2026 Tuttu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/common/devicesettings.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace tuttu;

/** devices.json as a shop's technician writes it. */
class TestDeviceSettings : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void withoutAFileEverythingIsOff();
    void everyPartIsRead();
    void aWrongFieldIsNamed_data();
    void aWrongFieldIsNamed();
    void opensWhenTheShopOpens_data();
    void opensWhenTheShopOpens();

private:
    Result<DeviceSettings> loaded(const QByteArray &json);
    QTemporaryDir m_folder;
};

Result<DeviceSettings> TestDeviceSettings::loaded(const QByteArray &json)
{
    const ShopFolder folder(m_folder.path());
    QFile file(folder.devices());
    if (!file.open(QIODevice::WriteOnly))
        qFatal("no place to write");
    file.write(json);
    file.close();
    return DeviceSettings::load(folder);
}

void TestDeviceSettings::withoutAFileEverythingIsOff()
{
    const auto settings = DeviceSettings::load(ShopFolder(m_folder.filePath("nowhere")));
    QVERIFY(settings && settings->serial.empty() && !settings->broker && !settings->radio && !settings->camera && !settings->counterPush);
}

void TestDeviceSettings::everyPartIsRead()
{
    const auto s = loaded(R"({"serial": [{"port": "ttyACM0", "place": "at the till"}, {"port": "/dev/ttyUSB1", "baud": 115200}],
        "broker": {"host": "mqtt.shop.example", "user": "tuttu", "encrypted": true, "ca": "/etc/tuttu/ca.pem", "beacons": ["espresense/devices/#"], "counters": ["counters/#"]},
        "radio": {"adapter": "hci1"}, "camera": {}, "counterPush": {"address": "192.168.1.20", "port": 9000}, "keyboard": {"prefix": "f9", "keys": "device"}})");
    QVERIFY2(s, s ? "" : qPrintable(s.error().detail));
    QCOMPARE(s->serial.size(), size_t(2));
    QCOMPARE(s->serial[0].place, "at the till");
    QCOMPARE(s->serial[0].baudRate, 9600);
    QCOMPARE(s->serial[1].baudRate, 115200);
    QCOMPARE(s->broker->mqtt.port, 8883); // because it is encrypted
    QCOMPARE(s->broker->mqtt.caFile, "/etc/tuttu/ca.pem");
    QCOMPARE(s->broker->counterTopics, QStringList{"counters/#"});
    QCOMPARE(*s->radio, "hci1");
    QCOMPARE(*s->camera, "");
    QCOMPARE(s->counterPush->port, 9000);
    QVERIFY(s->counterPush->token.isEmpty()); // never in a file
    QCOMPARE(s->wedgePrefix, "f9");
    QVERIFY(!s->wedgeSpeaksUs);
}

void TestDeviceSettings::aWrongFieldIsNamed_data()
{
    QTest::addColumn<QByteArray>("json");
    QTest::addColumn<QString>("named");
    QTest::newRow("no JSON") << QByteArray("serial: ttyACM0") << "devices.json";
    QTest::newRow("no host") << QByteArray(R"({"broker": {}})") << "'broker.host'";
    QTest::newRow("a port too high") << QByteArray(R"({"broker": {"host": "h", "port": 70000}})") << "'broker.port'";
    QTest::newRow("a port as text") << QByteArray(R"({"broker": {"host": "h", "port": "1883"}})") << "'broker.port'";
    QTest::newRow("a serial scanner without a port") << QByteArray(R"({"serial": [{}]})") << "'serial.port'";
    QTest::newRow("topics that are none") << QByteArray(R"({"broker": {"host": "h", "beacons": 3}})") << "'broker.beacons'";
    QTest::newRow("a part nobody knows") << QByteArray(R"({"seriall": [{"port": "ttyACM0"}]})") << "'seriall'";
    QTest::newRow("one scanner, not in a list") << QByteArray(R"({"serial": {"port": "ttyACM0"}})") << "'serial'";
    QTest::newRow("a radio that is a word") << QByteArray(R"({"radio": "hci0"})") << "'radio'";
    QTest::newRow("a key that is no prefix") << QByteArray(R"({"keyboard": {"prefix": "f13"}})") << "'keyboard.prefix'";
    QTest::newRow("keys nobody knows") << QByteArray(R"({"keyboard": {"keys": "dvorak"}})") << "'keyboard.keys'";
    QTest::newRow("a counter without an address") << QByteArray(R"({"counterPush": {}})") << "'counterPush.address'";
}

void TestDeviceSettings::aWrongFieldIsNamed()
{
    QFETCH(QByteArray, json);
    QFETCH(QString, named);
    const auto settings = loaded(json);
    QVERIFY(!settings);
    QCOMPARE(settings.error().code, Errc::Invalid);
    QVERIFY2(settings.error().detail.contains(named), qPrintable(settings.error().detail));
}

void TestDeviceSettings::opensWhenTheShopOpens_data()
{
    QTest::addColumn<QDateTime>("utc");
    QTest::addColumn<bool>("open");
    const auto at = [](int day, int hour, int minute) { return QDateTime(QDate(2026, 11, day), QTime(hour, minute), Qt::UTC); };
    QTest::newRow("Monday before nine in Helsinki") << at(23, 6, 59) << false;
    QTest::newRow("Monday at nine") << at(23, 7, 0) << true;
    QTest::newRow("Monday at six") << at(23, 16, 0) << false;
    QTest::newRow("Friday night") << at(27, 21, 30) << true;
    QTest::newRow("and on after midnight") << at(27, 23, 30) << true;
    QTest::newRow("until two") << at(28, 0, 0) << false;
    QTest::newRow("Sunday") << at(29, 10, 0) << false;
}

void TestDeviceSettings::opensWhenTheShopOpens()
{
    QFETCH(QDateTime, utc);
    QFETCH(bool, open);
    const OpeningHours hours{{{1, QTime(9, 0), QTime(18, 0)}, {5, QTime(18, 0), QTime(2, 0)}}};
    QCOMPARE(hours.isOpen(utc, QTimeZone("Europe/Helsinki")), open);
    QVERIFY(OpeningHours().isOpen(utc, QTimeZone("Europe/Helsinki"))); // none said: always
}

QTEST_GUILESS_MAIN(TestDeviceSettings)
#include "tst_devicesettings.moc"
