// SPDX-FileCopyrightText: 2026 Tuttu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/security/eidresolver.h"
#include "tests/rig/fakeclock.h"

#include <QTest>

#include <algorithm>

using namespace tuttu;

Q_DECLARE_METATYPE(tuttu::Errc)

namespace {

constexpr int minutes17 = 10; // the exponent of 1,024 s

/** seed, seed + 1, ... */
Key16 key(quint8 seed = 0)
{
    Key16 made;
    std::generate_n(made.data(), made.size(), [&] { return seed++; });
    return made;
}

QString spoken(quint64 eid) { return "eid:" + QString::number(eid, 16).rightJustified(16, u'0'); }

/** A shop with one beacon, whose clock stood at zero when the story begins. */
struct Shop {
    FakeClock clock;
    qint64 start = clock.now().toSecsSinceEpoch();
    EidResolver resolver = *EidResolver::make(clock, beacons());

    std::vector<EidBeacon> beacons()
    {
        std::vector<EidBeacon> list;
        list.push_back({"fob-7", key(), minutes17, start});
        return list;
    }
    Result<QString> hears(qint64 period) { return resolver.resolve(spoken(*computeEid(key(), minutes17, quint32(period * 1024)))); }
};

} // namespace

class TestEidResolver : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void publishedIdsAreComputed_data();
    void publishedIdsAreComputed();
    void anExponentOutOfRangeIsRefused();
    void onePeriodEachSideIsKnown();
    void aRecordingIsRefusedOnceTheBeaconMovedOn();
    void aClockSetBackIsFollowed();
    void strangersAndOtherFormsAreNobody_data();
    void strangersAndOtherFormsAreNobody();
    void twoBeaconsWithOneKeyAreNobody();
    void thousandsRollOnForADay();
};

void TestEidResolver::publishedIdsAreComputed_data()
{
    QTest::addColumn<int>("exponent");
    QTest::addColumn<quint32>("seconds");
    QTest::addColumn<quint64>("eid");
    const auto row = [](int exponent, quint32 seconds, quint64 eid) { QTest::addRow("exponent %d at %u s", exponent, seconds) << exponent << seconds << eid; };
    row(0, 0, 0x2ba6a87acf88d21c);
    row(10, 0, 0xdf8e76bbfec4efc5);
    row(10, 1023, 0xdf8e76bbfec4efc5);
    row(10, 1024, 0xf7a6081d867e3474);
    row(4, 65535, 0x16b57d5e7023dfc1);
    row(4, 65536, 0x21fea61756af3378);
    row(15, 0xffffffff, 0x2b0a5389efad8131);
}

void TestEidResolver::publishedIdsAreComputed()
{
    QFETCH(int, exponent);
    QFETCH(quint32, seconds);
    const Result<quint64> eid = computeEid(key(), exponent, seconds);
    QVERIFY(eid.ok());
    QTEST(*eid, "eid");
}

void TestEidResolver::anExponentOutOfRangeIsRefused()
{
    const FakeClock clock;
    for (const int exponent : {-1, 16}) {
        QCOMPARE(computeEid(key(), exponent, 0).error().code, Errc::Invalid);
        std::vector<EidBeacon> beacons;
        beacons.push_back({"fob-7", key(), exponent, 0});
        QCOMPARE(EidResolver::make(clock, std::move(beacons)).error().code, Errc::Invalid);
    }
}

void TestEidResolver::onePeriodEachSideIsKnown()
{
    for (const int period : {9, 10, 11}) {
        Shop shop;
        shop.clock.advance(10 * 1024 + 5);
        QCOMPARE(shop.hears(period).value(), QString("fob-7"));
    }
    Shop shop;
    shop.clock.advance(10 * 1024 + 5);
    QCOMPARE(shop.hears(8).error().code, Errc::NotFound);
    QCOMPARE(shop.hears(12).error().code, Errc::NotFound);
    shop.clock.advance(1019 - 1); // the last second of this period
    QCOMPARE(shop.hears(12).error().code, Errc::NotFound);
    shop.clock.advance(1);
    QCOMPARE(shop.hears(12).value(), QString("fob-7"));
    QCOMPARE(shop.hears(9).error().code, Errc::NotFound);
}

void TestEidResolver::aRecordingIsRefusedOnceTheBeaconMovedOn()
{
    Shop shop;
    shop.clock.advance(10 * 1024);
    QVERIFY(shop.hears(9).ok());
    QVERIFY(shop.hears(9).ok());  // a beacon says the same thing many times
    QVERIFY(shop.hears(10).ok());
    QCOMPARE(shop.hears(9).error().code, Errc::Invalid);
    QVERIFY(shop.hears(10).ok());
    shop.clock.advance(1024);
    QVERIFY(shop.hears(10).ok()); // nothing newer was heard: its clock may be late
    QVERIFY(shop.hears(11).ok());
    QCOMPARE(shop.hears(10).error().code, Errc::Invalid);
}

void TestEidResolver::aClockSetBackIsFollowed()
{
    Shop shop;
    shop.clock.advance(100 * 1024);
    QVERIFY(shop.hears(99).ok());
    shop.clock.setWall(shop.clock.now().addSecs(-50 * 1024));
    QCOMPARE(shop.hears(100).error().code, Errc::NotFound);
    QCOMPARE(shop.hears(50).error().code, Errc::Invalid); // the beacon was newer already, whatever our clock says now
    shop.clock.setWall(shop.clock.now().addSecs(50 * 1024));
    QVERIFY(shop.hears(100).ok());
}

void TestEidResolver::strangersAndOtherFormsAreNobody_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<Errc>("code");
    QTest::newRow("a stranger") << "eid:0123456789abcdef" << Errc::NotFound;
    QTest::newRow("zero") << "eid:0000000000000000" << Errc::NotFound;
    QTest::newRow("another kind of beacon") << "eddystone:00010203040506070809-010203040506" << Errc::Invalid;
    QTest::newRow("a digit short") << "eid:0123456789abcde" << Errc::Invalid;
    QTest::newRow("a letter that is no digit") << "eid:0123456789abcdeg" << Errc::Invalid;
    QTest::newRow("nothing") << "" << Errc::Invalid;
}

void TestEidResolver::strangersAndOtherFormsAreNobody()
{
    QFETCH(QString, text);
    Shop shop;
    QTEST(shop.resolver.resolve(text).error().code, "code");
}

void TestEidResolver::twoBeaconsWithOneKeyAreNobody()
{
    const FakeClock clock;
    std::vector<EidBeacon> beacons;
    beacons.push_back({"fob-7", key(), minutes17, 0});
    beacons.push_back({"fob-8", key(), minutes17, 0});
    beacons.push_back({"fob-9", key(9), minutes17, 0});
    auto resolver = EidResolver::make(clock, std::move(beacons));
    const quint32 now = quint32(clock.now().toSecsSinceEpoch());
    QCOMPARE(resolver->resolve(spoken(*computeEid(key(), minutes17, now))).error().code, Errc::NotFound);
    QCOMPARE(resolver->resolve(spoken(*computeEid(key(9), minutes17, now))).value(), QString("fob-9"));
}

void TestEidResolver::thousandsRollOnForADay()
{
    constexpr int count = 3000;
    const auto exponentOf = [](int i) { return 8 + i % 5; };
    const auto keyOf = [](int i) {
        Key16 made = key();
        made.data()[0] = quint8(i);
        made.data()[1] = quint8(i >> 8);
        return made;
    };
    FakeClock clock;
    std::vector<EidBeacon> beacons;
    const qint64 start = clock.now().toSecsSinceEpoch();
    for (int i = 0; i < count; ++i)
        beacons.push_back({"fob-" + QString::number(i), keyOf(i), exponentOf(i), start - i});
    auto resolver = EidResolver::make(clock, std::move(beacons));
    for (int step = 0; step < 48; ++step) {
        clock.advance(1800);
        for (int i = step; i < count; i += 48) {
            const quint32 its = quint32(clock.now().toSecsSinceEpoch() - start + i);
            QCOMPARE(resolver->resolve(spoken(*computeEid(keyOf(i), exponentOf(i), its))).value(), "fob-" + QString::number(i));
        }
    }
}

QTEST_GUILESS_MAIN(TestEidResolver)
#include "tst_eidresolver.moc"
