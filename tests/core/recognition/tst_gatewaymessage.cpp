// SPDX-FileCopyrightText: 2026 Tuttu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/recognition/gatewaymessage.h"

#include <QJsonArray>
#include <QJsonObject>
#include <QTest>
#include <QTimeZone>

using namespace tuttu;

namespace {

const QByteArray frame = "0201061AFF4C000215426C7565436861726D426561636F6E730EFE1355C5";
const QString blue = "iBeacon:426c7565-4368-6172-6d42-6561636f6e73-3838-4949";
const QString espresenseTopic = "espresense/devices/phone/kitchen";

QDateTime unixTime(qint64 seconds) { return QDateTime::fromSecsSinceEpoch(seconds, QTimeZone::utc()); }

QByteArray gprp(const char *end = "") { return "$GPRP,3C253BC92ABB,C0563D4FF278,-56," + frame + end; }

QByteArray ruuvi(const QByteArray &tags)
{
    return R"({"data":{"coordinates":"","timestamp":"1653633988","nonce":"2636366621","gw_mac":"C8:25:2D:8E:9C:2C","tags":)" + tags + "}}";
}

} // namespace

class TestGatewayMessage : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void aBeaconIsHeard_data();
    void aBeaconIsHeard();
    void whatIsNoBeaconIsNoFault_data();
    void whatIsNoBeaconIsNoFault();
    void aBrokenReadingIsDroppedAndCounted_data();
    void aBrokenReadingIsDroppedAndCounted();
    void oneBadLineDoesNotSpoilTheOthers();
    void aMessageOfNoKnownFormIsRefused_data();
    void aMessageOfNoKnownFormIsRefused();
    void aFloodIsCut();
};

void TestGatewayMessage::aBeaconIsHeard_data()
{
    QTest::addColumn<QString>("topic");
    QTest::addColumn<QByteArray>("payload");
    QTest::addColumn<Sighting>("heard");
    const auto row = [](const char *name, const QString &topic, const QByteArray &payload, const Sighting &heard) { QTest::newRow(name) << topic << payload << heard; };
    row("ESPresense", espresenseTopic,
        R"({"mac":"a1b2c3d4e5f6","id":"iBeacon:426c7565-4368-6172-6d42-6561636f6e73-3838-4949","rssi@1m":-59,"rssi":-71.6,"rxAdj":0,"rssiVar":2.1,"distance":2.9,"var":0.4,"int":280})",
        {"kitchen", blue, -72, -59, {}});
    row("ESPresense, its id in the topic alone", "espresense/devices/altBeacon:2F234454-CF6D-4A0F-ADF2-F4911BA9FFA6-1-2/door", R"({"rssi":-80,"rssi@1m":3})",
        {"door", "altBeacon:2f234454-cf6d-4a0f-adf2-f4911ba9ffa6-1-2", -80, 0, {}});
    row("ESPresense's Eddystone, its fifth byte twice", espresenseTopic, R"({"id":"eddy:0001020304040506070809-010203040506","rssi":-60,"rssi@1m":-66})",
        {"kitchen", "eddystone:00010203040506070809-010203040506", -60, -66, {}});
    row("ESPresense's Eddystone, should it ever be mended", espresenseTopic, R"({"id":"eddy:00010203040506070809-010203040506","rssi":-60})",
        {"kitchen", "eddystone:00010203040506070809-010203040506", -60, 0, {}});
    row("Ingics", "shop/gw1", gprp(), {"C0563D4FF278", blue, -56, -59, {}});
    row("Ingics with its time", "shop/gw1", gprp(",1575440728\r\n"), {"C0563D4FF278", blue, -56, -59, unixTime(1575440728)});
    row("Ingics with milliseconds", "shop/gw1", gprp(",1575440728.25"), {"C0563D4FF278", blue, -56, -59, unixTime(1575440728).addMSecs(250)});
    row("Ingics as JSON", "shop/gw1", R"({"data":[")" + gprp(",1575440728") + R"("]})", {"C0563D4FF278", blue, -56, -59, unixTime(1575440728)});
    row("Ruuvi", "ruuvi", ruuvi(R"({"C6:A5:B9:E0:AD:06":{"rssi":-71,"timestamp":"1653633986","data":")" + frame + R"("}})"),
        {"C8:25:2D:8E:9C:2C", blue, -71, -59, unixTime(1653633986)});
    row("Ruuvi, the tag without its own time", "ruuvi", ruuvi(R"({"C6:A5:B9:E0:AD:06":{"rssi":-71,"data":")" + frame + R"("}})"),
        {"C8:25:2D:8E:9C:2C", blue, -71, -59, unixTime(1653633988)});
    row("Ruuvi in base64", "ruuvi", ruuvi(R"({"C6:A5:B9:E0:AD:06":{"rssi":-71,"timestamp":"1653633986","data":")" + QByteArray::fromHex(frame).toBase64() + R"("}})"),
        {"C8:25:2D:8E:9C:2C", blue, -71, -59, unixTime(1653633986)});
    row("Ruuvi before its clock was set", "ruuvi", ruuvi(R"({"C6:A5:B9:E0:AD:06":{"rssi":-71,"timestamp":"","data":")" + frame + R"("}})"),
        {"C8:25:2D:8E:9C:2C", blue, -71, -59, {}});
    row("Ruuvi, one tag", "ruuvi/C8:25:2D:8E:9C:2C/C6:A5:B9:E0:AD:06",
        R"({"gw_mac":"C8:25:2D:8E:9C:2C","rssi":-60,"aoa":[],"gwts":"1667480130","ts":"1667480128","data":")" + frame + R"(","coords":""})",
        {"C8:25:2D:8E:9C:2C", blue, -60, -59, unixTime(1667480128)});
    row("a clock that is years off is kept", "shop/gw1", gprp(",1"), {"C0563D4FF278", blue, -56, -59, unixTime(1)});
}

void TestGatewayMessage::aBeaconIsHeard()
{
    QFETCH(QString, topic);
    QFETCH(QByteArray, payload);
    QFETCH(Sighting, heard);
    const auto read = readGatewayMessage(topic, payload);
    QVERIFY2(read.ok(), read.ok() ? "" : qPrintable(read.error().detail));
    QCOMPARE(read->dropped, 0);
    QCOMPARE(int(read->good.size()), 1);
    QCOMPARE(read->good[0].receiver, heard.receiver);
    QCOMPARE(read->good[0].beacon, heard.beacon);
    QCOMPARE(read->good[0].rssi, heard.rssi);
    QCOMPARE(read->good[0].rssiAt1m, heard.rssiAt1m);
    QCOMPARE(read->good[0].sentAt, heard.sentAt);
}

void TestGatewayMessage::whatIsNoBeaconIsNoFault_data()
{
    QTest::addColumn<QString>("topic");
    QTest::addColumn<QByteArray>("payload");
    QTest::newRow("ESPresense, a watch") << espresenseTopic << QByteArray(R"({"id":"apple:1005:9-26","rssi":-70,"rssi@1m":-65})");
    QTest::newRow("ESPresense, a zero beacon") << espresenseTopic << QByteArray(R"({"id":"iBeacon:00000000-0000-0000-0000-000000000000-1-2","rssi":-70})");
    QTest::newRow("ESPresense, a zero Eddystone") << espresenseTopic << QByteArray(R"({"id":"eddy:0000000000000000000000-000000000000","rssi":-70})");
    QTest::newRow("ESPresense, a major no beacon has") << espresenseTopic << QByteArray(R"({"id":"iBeacon:426c7565-4368-6172-6d42-6561636f6e73-65536-1","rssi":-70})");
    QTest::newRow("Ingics, a thermometer") << "gw" << QByteArray("$GPRP,3C253BC92ABB,C0563D4FF278,-56,02010612FF590080BCD200000E161600FFFFFFFFFFFF");
    QTest::newRow("Ingics, a time and nothing sent") << "gw" << QByteArray("$GPRP,7ABA6F20ACCF,806172C89C09,-2,,1575440728");
    QTest::newRow("Ingics, a heartbeat") << "gw" << QByteArray("$HBRP,C0563D4FF278,C0563D4FF278,-127,00000000,1575440728");
    QTest::newRow("Ruuvi, a thermometer") << "gw" << ruuvi(R"({"C6:A5:B9:E0:AD:06":{"rssi":-71,"timestamp":"1653633986","data":"0201061BFF99040513C85714C7CC00240008041CAB76F41C3CC6A5B9E0AD06"}})");
    QTest::newRow("Ruuvi, nobody near") << "gw" << ruuvi("{}");
    QTest::newRow("Ingics, an empty list") << "gw" << QByteArray(R"({"data":[]})");
}

void TestGatewayMessage::whatIsNoBeaconIsNoFault()
{
    QFETCH(QString, topic);
    QFETCH(QByteArray, payload);
    const auto read = readGatewayMessage(topic, payload);
    QVERIFY(read.ok());
    QVERIFY(*read == Readings<Sighting>());
}

void TestGatewayMessage::aBrokenReadingIsDroppedAndCounted_data()
{
    QTest::addColumn<QString>("topic");
    QTest::addColumn<QByteArray>("payload");
    const QByteArray id = R"({"id":"iBeacon:426c7565-4368-6172-6d42-6561636f6e73-3838-4949")";
    QTest::newRow("ESPresense without a strength") << espresenseTopic << QByteArray(id + "}");
    QTest::newRow("ESPresense, its strength a text") << espresenseTopic << QByteArray(id + R"(,"rssi":"-70"})");
    QTest::newRow("ESPresense, a strength no radio says") << espresenseTopic << QByteArray(id + R"(,"rssi":1e300})");
    QTest::newRow("ESPresense, a nameless node") << "espresense/devices/x/" << QByteArray(id + R"(,"rssi":-70})");
    QTest::newRow("half a line") << "gw" << gprp().chopped(1);
    QTest::newRow("a line without its gateway") << "gw" << QByteArray("$GPRP,3C253BC92ABB,-56," + frame);
    QTest::newRow("a strength too large") << "gw" << QByteArray("$GPRP,3C253BC92ABB,C0563D4FF278,300," + frame);
    QTest::newRow("a time that is none") << "gw" << gprp(",yesterday");
    QTest::newRow("a time of twenty digits") << "gw" << gprp(",15754407281575440728");
    QTest::newRow("a field too many") << "gw" << gprp(",1575440728,x");
    QTest::newRow("a number in the list of lines") << "gw" << QByteArray(R"({"data":[7]})");
    QTest::newRow("Ruuvi, a tag that is a number") << "gw" << ruuvi(R"({"C6:A5:B9:E0:AD:06":7})");
    QTest::newRow("Ruuvi, no bytes") << "gw" << ruuvi(R"({"C6:A5:B9:E0:AD:06":{"rssi":-71,"timestamp":"1"}})");
    QTest::newRow("Ruuvi, bytes that are none") << "gw" << ruuvi(R"({"C6:A5:B9:E0:AD:06":{"rssi":-71,"timestamp":"1","data":"!"}})");
    QTest::newRow("Ruuvi, a negative time") << "gw" << ruuvi(R"({"C6:A5:B9:E0:AD:06":{"rssi":-71,"timestamp":-5,"data":""}})");
    QTest::newRow("Ruuvi, a time that is a list") << "gw" << ruuvi(R"({"C6:A5:B9:E0:AD:06":{"rssi":-71,"timestamp":[],"data":""}})");
}

void TestGatewayMessage::aBrokenReadingIsDroppedAndCounted()
{
    QFETCH(QString, topic);
    QFETCH(QByteArray, payload);
    const auto read = readGatewayMessage(topic, payload);
    QVERIFY(read.ok());
    QVERIFY(read->good.empty());
    QCOMPARE(read->dropped, 1);
}

void TestGatewayMessage::oneBadLineDoesNotSpoilTheOthers()
{
    const auto lines = readGatewayMessage("gw", gprp() + "\r\n$GPRP,rubbish\r\n\r\n" + gprp(",1575440728") + "\r\n\xff\xfe\r\n");
    QVERIFY(lines.ok());
    QCOMPARE(int(lines->good.size()), 2);
    QCOMPARE(lines->dropped, 2);
    const auto tags = readGatewayMessage("gw", ruuvi(R"({"a":{"rssi":-71,"timestamp":"1","data":")" + frame + R"("},"b":[]})"));
    QVERIFY(tags.ok());
    QCOMPARE(int(tags->good.size()), 1);
    QCOMPARE(tags->dropped, 1);
}

void TestGatewayMessage::aMessageOfNoKnownFormIsRefused_data()
{
    QTest::addColumn<QString>("topic");
    QTest::addColumn<QByteArray>("payload");
    QTest::addColumn<int>("code");
    const int invalid = int(Errc::Invalid), tooLarge = int(Errc::TooLarge);
    QTest::newRow("nothing") << "gw" << QByteArray() << invalid;
    QTest::newRow("no JSON") << "gw" << QByteArray("hello") << invalid;
    QTest::newRow("half a JSON") << "gw" << QByteArray(R"({"data":[)") << invalid;
    QTest::newRow("a list") << "gw" << QByteArray("[]") << invalid;
    QTest::newRow("a number") << "gw" << QByteArray("7") << invalid;
    QTest::newRow("ESPresense's form elsewhere") << "espresense/rooms/kitchen" << QByteArray(R"({"id":"iBeacon:426c7565-4368-6172-6d42-6561636f6e73-3838-4949","rssi":-70})") << invalid;
    QTest::newRow("ESPresense with a list") << espresenseTopic << QByteArray("[]") << invalid;
    QTest::newRow("a topic too deep") << espresenseTopic + "/x" << QByteArray(R"({"rssi":-70})") << invalid;
    QTest::newRow("a bad number") << "gw" << QByteArray(R"({"data":NaN})") << invalid;
    QTest::newRow("larger than 256 KiB") << "gw" << QByteArray(largestMessage + 1, '$') << tooLarge;
    QTest::newRow("nested 17 deep") << "gw" << QByteArray(QByteArray(17, '[') + QByteArray(17, ']')) << tooLarge;
    QTest::newRow("nested 100,000 deep") << "gw" << QByteArray(100'000, '[') << tooLarge;
    QTest::newRow("brackets within strings are not nested") << "gw" << QByteArray(R"({"x":"\"[[[[[[[[[[[[[[[[[[[[[["})") << invalid;
}

void TestGatewayMessage::aMessageOfNoKnownFormIsRefused()
{
    QFETCH(QString, topic);
    QFETCH(QByteArray, payload);
    const auto read = readGatewayMessage(topic, payload);
    QVERIFY(!read.ok());
    QTEST(int(read.error().code), "code");
}

void TestGatewayMessage::aFloodIsCut()
{
    const QByteArray line = "$GPRP,3C253BC92ABB,C0563D4FF278,-56,0D16AAFE30EE2BA6A87ACF88D21C\n";
    QVERIFY(readGatewayMessage("gw", line)->good.size() == 1);
    const int sent = int(largestMessage / line.size());
    const auto read = readGatewayMessage("gw", line.repeated(sent));
    QVERIFY(read.ok());
    QCOMPARE(int(read->good.size()), std::min(sent, mostReadings));
    QCOMPARE(read->dropped, sent - int(read->good.size()));
}

QTEST_GUILESS_MAIN(TestGatewayMessage)
#include "tst_gatewaymessage.moc"
