// SPDX-FileCopyrightText: 2026 Tuttu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/recognition/countmessage.h"

#include <QTest>
#include <QTimeZone>

using namespace tuttu;

namespace {

const QByteArray plain = R"({"counter":"door","from":"2026-11-21T09:00:00Z","to":"2026-11-21T09:15:00Z","in":3,"out":2,"staff":false})";

QByteArray pushed(const QByteArray &logics, const QByteArray &sensor = R"({"name":"Entrance","serial_number":"80:1F:12:D3:00:01"})")
{
    return R"({"logics_data":{"package_info":{"version":"5.0","id":7},"sensor_info":)" + sensor + R"(,"logics":)" + logics + "}}";
}

QByteArray logic(const QByteArray &name, const QByteArray &record, const QByteArray &info = "XLT_LINE_IN_OUT_COUNT")
{
    return R"({"id":1,"name":")" + name + R"(","info":")" + info + R"(","records":[)" + record + "]}";
}

const QByteArray record = R"({"from":"2026-11-21T11:00:00+02:00","to":"2026-11-21T11:01:00+02:00","samples":600,"counts":[{"id":1,"name":"fw","value":4},{"id":2,"name":"bw","value":1}]})";

QDateTime nine(int minute) { return QDateTime(QDate(2026, 11, 21), QTime(9, minute), QTimeZone::utc()); }

} // namespace

class TestCountMessage : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void aCountIsRead_data();
    void aCountIsRead();
    void aGapIsNeverAZero_data();
    void aGapIsNeverAZero();
    void aBrokenCountIsDropped_data();
    void aBrokenCountIsDropped();
    void oneBadRecordDoesNotSpoilTheOthers();
    void aMessageOfNoKnownFormIsRefused_data();
    void aMessageOfNoKnownFormIsRefused();
};

void TestCountMessage::aCountIsRead_data()
{
    QTest::addColumn<QByteArray>("payload");
    QTest::addColumn<DoorCount>("count");
    QTest::newRow("one") << plain << DoorCount{"door", 3, 2, false, nine(0), nine(15)};
    QTest::newRow("a list") << QByteArray("[" + plain + "]") << DoorCount{"door", 3, 2, false, nine(0), nine(15)};
    QTest::newRow("staff") << QByteArray(plain).replace("false", "true") << DoorCount{"door", 3, 2, true, nine(0), nine(15)};
    QTest::newRow("staff left out") << QByteArray(plain).replace(R"(,"staff":false)", "") << DoorCount{"door", 3, 2, false, nine(0), nine(15)};
    QTest::newRow("nobody came, and it says so") << QByteArray(plain).replace(R"("in":3,"out":2)", R"("in":0,"out":0)") << DoorCount{"door", 0, 0, false, nine(0), nine(15)};
    QTest::newRow("a clock a day ahead is kept") << QByteArray(plain).replace("-21T", "-22T") << DoorCount{"door", 3, 2, false, nine(0).addDays(1), nine(15).addDays(1)};
    QTest::newRow("pushed") << pushed("[" + logic("Door", record) + "]") << DoorCount{"Entrance/Door", 4, 1, false, nine(0), nine(1)};
    QTest::newRow("pushed by a sensor without a name") << pushed("[" + logic("Door", record) + "]", R"({"serial_number":"80:1F:12:D3:00:01"})")
                                                       << DoorCount{"80:1F:12:D3:00:01/Door", 4, 1, false, nine(0), nine(1)};
    QTest::newRow("pushed about staff") << pushed("[" + logic("Door Staff", record) + "]") << DoorCount{"Entrance/Door Staff", 4, 1, true, nine(0), nine(1)};
}

void TestCountMessage::aCountIsRead()
{
    QFETCH(QByteArray, payload);
    QFETCH(DoorCount, count);
    const auto read = readCounts(payload);
    QVERIFY2(read.ok(), read.ok() ? "" : qPrintable(read.error().detail));
    QCOMPARE(read->dropped, 0);
    QCOMPARE(int(read->good.size()), 1);
    QVERIFY(read->good[0] == count);
}

void TestCountMessage::aGapIsNeverAZero_data()
{
    QTest::addColumn<QByteArray>("payload");
    QTest::newRow("no samples") << pushed("[" + logic("Door", QByteArray(record).replace("600", "0").replace(R"("value":4)", R"("value":0)")) + "]");
    QTest::newRow("no records") << pushed("[" + logic("Door", "") + "]");
    QTest::newRow("a zone") << pushed("[" + logic("Sofa", record, "XLT_ZONE_OCCUPANCY_COUNT") + "]");
    QTest::newRow("no logics") << pushed("[]");
    QTest::newRow("an empty list") << QByteArray("[]");
}

void TestCountMessage::aGapIsNeverAZero()
{
    QFETCH(QByteArray, payload);
    const auto read = readCounts(payload);
    QVERIFY(read.ok());
    QVERIFY(*read == Readings<DoorCount>());
}

void TestCountMessage::aBrokenCountIsDropped_data()
{
    QTest::addColumn<QByteArray>("payload");
    const auto change = [](const char *name, const char *from, const char *to) {
        QVERIFY(plain.contains(from));
        QTest::newRow(name) << QByteArray(plain).replace(from, to);
    };
    change("no number of people in", R"("in":3,)", "");
    change("no number of people out", R"("out":2,)", "");
    change("a negative number", "3", "-3");
    change("half a person", "3", "3.5");
    change("more people than live in town", "3", "1e9");
    change("a number as text", "3", "\"3\"");
    change("a nameless counter", "\"door\"", "\"\"");
    change("a counter called a bell", "door", "\\u0007");
    change("a counter that is a number", "\"door\"", "7");
    change("a time without its offset", "00:00Z", "00:00");
    change("a time that is none", "09:00:00Z", "soon");
    change("the end before the beginning", "09:15", "08:15");
    change("no time between", "09:15", "09:00");
    change("a stretch of years", "2026-11-21T09:00", "2016-11-21T09:00");
    change("staff, perhaps", "false", "\"maybe\"");
    QTest::newRow("a number in the list") << QByteArray("[7]");
    QTest::newRow("pushed without its way out") << pushed("[" + logic("Door", QByteArray(record).replace("bw", "xx")) + "]");
    QTest::newRow("pushed by nobody") << pushed("[" + logic("Door", record) + "]", "{}");
}

void TestCountMessage::aBrokenCountIsDropped()
{
    QFETCH(QByteArray, payload);
    const auto read = readCounts(payload);
    QVERIFY(read.ok());
    QVERIFY(read->good.empty());
    QCOMPARE(read->dropped, 1);
}

void TestCountMessage::oneBadRecordDoesNotSpoilTheOthers()
{
    const auto list = readCounts("[" + plain + ",{}," + plain + "]");
    QVERIFY(list.ok());
    QCOMPARE(int(list->good.size()), 2);
    QCOMPARE(list->dropped, 1);
    const auto push = readCounts(pushed("[" + logic("Door", "[]," + record) + "," + logic("Back", record) + "]"));
    QVERIFY(push.ok());
    QCOMPARE(int(push->good.size()), 2);
    QCOMPARE(push->dropped, 1);
}

void TestCountMessage::aMessageOfNoKnownFormIsRefused_data()
{
    QTest::addColumn<QByteArray>("payload");
    QTest::addColumn<int>("code");
    QTest::newRow("nothing") << QByteArray() << int(Errc::Invalid);
    QTest::newRow("no JSON") << QByteArray("in=3") << int(Errc::Invalid);
    QTest::newRow("another object") << QByteArray(R"({"temperature":21})") << int(Errc::Invalid);
    QTest::newRow("live data") << QByteArray(R"({"live_data":{"frames":[]}})") << int(Errc::Invalid);
    QTest::newRow("larger than 256 KiB") << QByteArray(largestMessage + 1, ' ') << int(Errc::TooLarge);
    QTest::newRow("nested 17 deep") << QByteArray(QByteArray(17, '[') + QByteArray(17, ']')) << int(Errc::TooLarge);
}

void TestCountMessage::aMessageOfNoKnownFormIsRefused()
{
    QFETCH(QByteArray, payload);
    const auto read = readCounts(payload);
    QVERIFY(!read.ok());
    QTEST(int(read.error().code), "code");
}

QTEST_GUILESS_MAIN(TestCountMessage)
#include "tst_countmessage.moc"
