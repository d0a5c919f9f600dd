// SPDX-FileCopyrightText: 2026 Tuttu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/recognition/advertisement.h"

#include <QRandomGenerator>
#include <QTest>

using namespace tuttu;

namespace {

QByteArray bytes(const char *hex) { return QByteArray::fromHex(hex); }

/** One structure around a value. */
QByteArray structure(int type, const QByteArray &value)
{
    return char(value.size() + 1) + (char(type) + value);
}

const QByteArray iBeacon = bytes("4c000215426c7565436861726d426561636f6e730efe1355c5");

} // namespace

class TestAdvertisement : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void beaconsOfKnownFormsAreRead_data();
    void beaconsOfKnownFormsAreRead();
    void nothingElseIsABeacon_data();
    void nothingElseIsABeacon();
    void aPowerNoRadioMeasuresIsNotUsed_data();
    void aPowerNoRadioMeasuresIsNotUsed();
    void whatBlueZHandsOutReadsTheSame();
    void everyCutOfAGoodFrameIsRefused();
    void noBytesHoweverStrangeBreakIt();
};

void TestAdvertisement::beaconsOfKnownFormsAreRead_data()
{
    QTest::addColumn<QByteArray>("frame");
    QTest::addColumn<QString>("id");
    QTest::addColumn<int>("rssiAt1m");
    const auto row = [](const char *name, const QByteArray &frame, const char *id, int rssi) { QTest::newRow(name) << frame << QString(id) << rssi; };
    const char *blue = "iBeacon:426c7565-4368-6172-6d42-6561636f6e73-3838-4949";
    row("iBeacon", bytes("0201061aff") + iBeacon, blue, -59);
    row("iBeacon without flags", structure(0xff, iBeacon), blue, -59);
    row("iBeacon, its battery where the power belongs", bytes("0201061aff4c000215fda50693a4e24fb1afcfc6eb07647825000100021a"),
        "iBeacon:fda50693-a4e2-4fb1-afcf-c6eb07647825-1-2", 0);
    row("AltBeacon", bytes("02011a1bff1801beac2f234454cf6d4a0fadf2f4911ba9ffa600010002c50900"), "altBeacon:2f234454-cf6d-4a0f-adf2-f4911ba9ffa6-1-2", -59);
    row("AltBeacon, a byte short", bytes("02011a1aff1801beac2f234454cf6d4a0fadf2f4911ba9ffa600010002c5000000"), "altBeacon:2f234454-cf6d-4a0f-adf2-f4911ba9ffa6-1-2", -59);
    row("Eddystone-UID of old", bytes("0201060303aafe1516aafe00e700010203040506070809010203040506000000000000000000"), "eddystone:00010203040506070809-010203040506", -66);
    row("Eddystone-UID", bytes("0201060303aafe1716aafe00e7000102030405060708090102030405060000"), "eddystone:00010203040506070809-010203040506", -66);
    row("Eddystone-EID", bytes("0201060303aafe0d16aafe30ee2ba6a87acf88d21c"), "eid:2ba6a87acf88d21c", -59);
    row("a beacon beside another maker's record", structure(0xff, bytes("5900aabb")) + structure(0xff, iBeacon), blue, -59);
    row("the same beacon twice", structure(0xff, iBeacon) + structure(0xff, iBeacon), blue, -59);
    row("a beacon in an extended advertisement", structure(0xff, QByteArray(254, 'x')) + structure(0xff, iBeacon), blue, -59);
    row("a beacon before padding", structure(0xff, iBeacon) + QByteArray(9, 0), blue, -59);
}

void TestAdvertisement::beaconsOfKnownFormsAreRead()
{
    QFETCH(QByteArray, frame);
    const std::optional<Beacon> beacon = readAdvertisement(frame);
    QVERIFY(beacon.has_value());
    QTEST(beacon->id, "id");
    QTEST(beacon->rssiAt1m, "rssiAt1m");
}

void TestAdvertisement::nothingElseIsABeacon_data()
{
    QTest::addColumn<QByteArray>("frame");
    const auto row = [](const char *name, const QByteArray &frame) { QTest::newRow(name) << frame; };
    const QByteArray other = QByteArray(iBeacon).replace(22, 2, "zz");
    row("nothing", {});
    row("padding alone", QByteArray(31, 0));
    row("flags alone", bytes("020106"));
    row("iBeacon, its length one too small", bytes("02010619ff") + iBeacon);
    row("iBeacon, its length one too large", bytes("0201061bff") + iBeacon);
    row("iBeacon, its length past the end", bytes("020106ffff") + iBeacon);
    row("iBeacon with a byte more", structure(0xff, iBeacon + 'x'));
    row("iBeacon with a byte less", structure(0xff, iBeacon.chopped(1)));
    row("a structure past the end after a good one", structure(0xff, iBeacon) + bytes("05ff"));
    row("a length alone at the end", structure(0xff, iBeacon) + bytes("01"));
    row("iBeacon behind the padding", bytes("00") + structure(0xff, iBeacon));
    row("iBeacon of another company", structure(0xff, bytes("4d00") + iBeacon.mid(2)));
    row("iBeacon as service data", structure(0x16, iBeacon));
    row("another message of Apple's", structure(0xff, bytes("4c0010") + QByteArray(22, 'x')));
    row("two beacons at once", structure(0xff, iBeacon) + structure(0xff, other));
    row("a zero iBeacon", structure(0xff, bytes("4c000215") + QByteArray(16, 0) + bytes("00010002c5")));
    row("a zero AltBeacon", structure(0xff, bytes("1801beac") + QByteArray(16, 0) + bytes("00010002c509")));
    row("AltBeacon without its sign", bytes("02011a1bff1801ffff2f234454cf6d4a0fadf2f4911ba9ffa600010002c50900"));
    row("AltBeacon, two bytes short", structure(0xff, bytes("1801beac2f234454cf6d4a0fadf2f4911ba9ffa600010002")));
    row("Eddystone telemetry", bytes("0201060303aafe1116aafe20001203130414243405152535000000"));
    row("Eddystone telemetry of a version nobody wrote", bytes("0201060303aafe1516aafe200102120313041424340515253500000000000000"));
    row("Eddystone web address", bytes("0303aafe0e16aafe10ee0074757474750767"));
    row("Eddystone-UID, a byte short", structure(0x16, bytes("aafe00e700010203040506070809 0102030405")));
    row("Eddystone-UID, one reserved byte", structure(0x16, bytes("aafe00e700010203040506070809 01020304050600")));
    row("a zero Eddystone-UID", structure(0x16, bytes("aafe00e7") + QByteArray(16, 0)));
    row("Eddystone-EID, a byte short", structure(0x16, bytes("aafe30ee2ba6a87acf88d2")));
    row("Eddystone-EID, a byte more", structure(0x16, bytes("aafe30ee2ba6a87acf88d21c00")));
    row("Eddystone-EID, zero", structure(0x16, bytes("aafe30ee") + QByteArray(8, 0)));
    row("Eddystone without a frame", structure(0x16, bytes("aafe")));
    row("Eddystone-EID under another service", structure(0x16, bytes("abfe30ee2ba6a87acf88d21c")));
    row("a record without its company", bytes("02ff4c"));
    row("longer than any chain of advertisements", structure(0xff, iBeacon) + QByteArray(1700, 0));
}

void TestAdvertisement::nothingElseIsABeacon()
{
    QFETCH(QByteArray, frame);
    QVERIFY(!readAdvertisement(frame));
}

void TestAdvertisement::aPowerNoRadioMeasuresIsNotUsed_data()
{
    QTest::addColumn<int>("said");
    QTest::addColumn<int>("used");
    for (const int fine : {-1, -20, -59, -100})
        QTest::addRow("%d dBm", fine) << fine << fine;
    for (const int suspicious : {0, 3, 26, 127, -101, -128})
        QTest::addRow("%d", suspicious) << suspicious << 0;
}

void TestAdvertisement::aPowerNoRadioMeasuresIsNotUsed()
{
    QFETCH(int, said);
    QTEST(usablePower(said), "used");
    const std::optional<Beacon> beacon = readAdvertisement(structure(0xff, iBeacon.chopped(1) + char(said)));
    QVERIFY(beacon.has_value());
    QTEST(beacon->rssiAt1m, "used");
}

void TestAdvertisement::whatBlueZHandsOutReadsTheSame()
{
    QCOMPARE(readManufacturerRecord(0x004c, iBeacon.mid(2)), readAdvertisement(structure(0xff, iBeacon)));
    QVERIFY(readManufacturerRecord(0x004c, iBeacon.mid(2)).has_value());
    QVERIFY(!readManufacturerRecord(0x004c, iBeacon));
    QCOMPARE(readManufacturerRecord(0x0118, bytes("beac2f234454cf6d4a0fadf2f4911ba9ffa600010002c509"))->id, QString("altBeacon:2f234454-cf6d-4a0f-adf2-f4911ba9ffa6-1-2"));
    QCOMPARE(readServiceRecord(0xfeaa, bytes("30ee2ba6a87acf88d21c"))->id, QString("eid:2ba6a87acf88d21c"));
    QVERIFY(!readServiceRecord(0xfeab, bytes("30ee2ba6a87acf88d21c")));
    QVERIFY(!readServiceRecord(0xfeaa, {}));
}

void TestAdvertisement::everyCutOfAGoodFrameIsRefused()
{
    const QByteArray frame = structure(0xff, iBeacon);
    for (qsizetype n = 0; n < frame.size(); ++n)
        QVERIFY2(!readAdvertisement(frame.first(n)), qPrintable(QString::number(n)));
    QVERIFY(readAdvertisement(frame).has_value());
}

void TestAdvertisement::noBytesHoweverStrangeBreakIt()
{
    QRandomGenerator random(4711);
    int read = 0;
    for (int i = 0; i < 100000; ++i) {
        QByteArray frame = bytes("0201061aff") + iBeacon;
        for (int n = random.bounded(4); n >= 0; --n)
            frame[random.bounded(int(frame.size()))] = char(random.bounded(256));
        if (i % 3 == 0)
            frame.truncate(random.bounded(int(frame.size())));
        if (const auto beacon = readAdvertisement(frame)) {
            ++read;
            QVERIFY(beacon->id.startsWith("iBeacon:") && beacon->rssiAt1m <= 0);
        }
    }
    QVERIFY(read > 10000); // most changes hit the identity and make another beacon of it
}

QTEST_GUILESS_MAIN(TestAdvertisement)
#include "tst_advertisement.moc"
