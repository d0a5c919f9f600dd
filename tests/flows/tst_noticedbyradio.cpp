// SPDX-FileCopyrightText: 2026 Tuttu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/security/eidresolver.h"
#include "core/storage/carriedstore.h"
#include "core/storage/shelf.h"
#include "tests/rig/shop.h"

using namespace tuttu;
using namespace Qt::StringLiterals;

/** A member who agreed to be noticed comes in with a beacon in the pocket; radios hear it, and others, second by second. */
class TestNoticedByRadio : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void aMemberNearTheDoorIsAHintOnce();
    void whoOnlyWalksPastIsNobody();
    void whoDidNotAgreeIsDroppedAndNotFollowed();
    void whoPausesIsNotNoticedForAnHour();
    void whoSaysNeverAgainIsNotNoticedAgain();
    void theSourceDoesNotTakeTheNoBack();
    void outsideOpeningHoursNobodyIsNoticed();
    void theirCardAfterwardsIsTheSameVisit();
    void whoIsStillHereDoesNotLeaveTheFloor();
    void comingBackAfterFiveMinutesIsNoNewArrival();
    void aStormOfMadeUpIdsHidesNobody();
    void aBeaconThatChangesItsIdIsKnownByItsKey();

private:
    static Customer member(Shop &shop, const QString &beacon);
    static void hear(Shop &shop, const QString &beacon, int seconds, int rssi = -60);
};

namespace {
const QString card = u"2900000000018"_s, keyring = u"iBeacon:426c7565-4368-6172-6d42-6561636f6e73-3838-4949"_s;
}

Customer TestNoticedByRadio::member(Shop &shop, const QString &beacon)
{
    Customer aino = shop.customer(u"Aino Virtanen"_s, card);
    aino.consents = {{Purpose::Recognition, ConsentState::Granted, shop.clock.now(), u"2026-1"_s}};
    aino.cards.push_back({IdentifierKind::Beacon, beacon});
    shop.put(aino);
    return aino;
}

void TestNoticedByRadio::hear(Shop &shop, const QString &beacon, int seconds, int rssi)
{
    for (int s = 0; s < seconds; ++s) {
        shop.clock.advance(1);
        shop.engine().presence.see({u"gw-1"_s, beacon, rssi, -59, shop.clock.now()});
        shop.engine().presence.tick();
        if (s % 5 == 4) // the cache answers soon enough, and the story is told in a fifth of the time
            shop.settle();
    }
    shop.settle();
}

void TestNoticedByRadio::aMemberNearTheDoorIsAHintOnce()
{
    Shop shop;
    member(shop, keyring);
    QVERIFY(shop.signIn(u"Mia"_s));
    hear(shop, keyring, 3);
    QVERIFY(shop.floor().arrived.empty());
    hear(shop, keyring, 60);
    QCOMPARE(shop.floor().arrived.size(), size_t(1));
    const VisitCard &hint = shop.floor().arrived.front();
    QCOMPARE(hint.visit.assurance, Assurance::Hint);
    QCOMPARE(hint.visit.place, u"by the door"_s); // as this shop calls its receiver
    QVERIFY(hint.name.shown.isEmpty());
    QCOMPARE(shop.brief().face, BriefState::Face::Empty);
}

void TestNoticedByRadio::whoOnlyWalksPastIsNobody()
{
    Shop shop;
    member(shop, keyring);
    hear(shop, keyring, 60, -84); // eight metres
    QCOMPARE(shop.floor().visitorsToday, 0);
}

void TestNoticedByRadio::whoDidNotAgreeIsDroppedAndNotFollowed()
{
    Shop shop;
    Customer aino = member(shop, keyring);
    aino.consents.front().state = ConsentState::Refused;
    shop.put(aino);
    hear(shop, keyring, 30);
    hear(shop, u"iBeacon:00000000-0000-0000-0000-000000000001-1-1"_s, 30); // a stranger's headphones
    QCOMPARE(shop.floor().visitorsToday, 0);
    QCOMPARE(shop.engine().presence.followed(), size_t(0));
}

void TestNoticedByRadio::whoPausesIsNotNoticedForAnHour()
{
    Shop shop;
    member(shop, keyring);
    QVERIFY(shop.signIn(u"Mia"_s));
    shop.scan(card);
    shop.engine().visit.pauseNoticing(3600);
    shop.settle();
    QCOMPARE(shop.brief().profile.customer.unnoticedUntil, shop.clock.now().addSecs(3600));
    shop.engine().floor.end(shop.floor().arrived.front().visit.id);
    shop.settle();
    hear(shop, keyring, 30);
    QVERIFY(shop.floor().arrived.empty());
    shop.wait(3601);
    hear(shop, keyring, 30);
    QCOMPARE(shop.floor().arrived.size(), size_t(1));
}

void TestNoticedByRadio::whoSaysNeverAgainIsNotNoticedAgain()
{
    Shop shop;
    member(shop, keyring);
    QVERIFY(shop.signIn(u"Mia"_s));
    hear(shop, keyring, 10);
    QCOMPARE(shop.engine().presence.followed(), size_t(1));
    shop.scan(card);
    shop.engine().visit.stopNoticing();
    shop.settle();
    QCOMPARE(shop.engine().presence.followed(), size_t(0)); // at once
    QCOMPARE(shop.brief().profile.customer.consent(Purpose::Recognition), ConsentState::Withdrawn);
    shop.engine().floor.end(shop.floor().arrived.front().visit.id);
    shop.restart();
    hear(shop, keyring, 30);
    shop.wait(24 * 3600);
    hear(shop, keyring, 30);
    QVERIFY(shop.floor().arrived.empty());
}

void TestNoticedByRadio::theSourceDoesNotTakeTheNoBack()
{
    Shop shop;
    const Customer asTheSourceSays = member(shop, keyring);
    QVERIFY(shop.signIn(u"Mia"_s));
    shop.clock.advance(60);
    shop.scan(card);
    shop.engine().visit.stopNoticing();
    shop.settle();
    shop.put(asTheSourceSays); // last night's file, imported again
    hear(shop, keyring, 30);
    QCOMPARE(shop.engine().presence.followed(), size_t(0));

    Customer agreedAnew = asTheSourceSays; // on the same day, as far as the source knows: the no may have been the later one
    agreedAnew.consents.front().since = QDateTime(shop.clock.now().date(), QTime(23, 59), Qt::UTC);
    shop.put(agreedAnew);
    shop.wait(20 * 60); // the visit of the scan ends, and what was known of the beacon is asked anew
    hear(shop, keyring, 30);
    QCOMPARE(shop.engine().presence.followed(), size_t(0));

    shop.wait(24 * 3600); // the next day, on the web, by themselves
    agreedAnew.consents.front().since = shop.clock.now();
    shop.put(agreedAnew);
    shop.wait(20 * 60);
    hear(shop, keyring, 30);
    QCOMPARE(shop.engine().presence.followed(), size_t(1));
}

void TestNoticedByRadio::outsideOpeningHoursNobodyIsNoticed()
{
    Shop shop;
    member(shop, keyring);
    shop.clock.setWall(QDateTime(QDate(2026, 11, 21), QTime(23, 30), Qt::UTC)); // the rig's shop closes at 22:00
    hear(shop, keyring, 30);
    QCOMPARE(shop.engine().presence.followed(), size_t(0));
    QCOMPARE(shop.engine().presence.known(), 0);
}

void TestNoticedByRadio::theirCardAfterwardsIsTheSameVisit()
{
    Shop shop;
    member(shop, keyring);
    QVERIFY(shop.signIn(u"Mia"_s));
    hear(shop, keyring, 20);
    const VisitId visit = shop.floor().arrived.front().visit.id;
    shop.scan(card);
    hear(shop, keyring, 20);
    QCOMPARE(shop.floor().arrived.size(), size_t(1));
    QCOMPARE(shop.floor().arrived.front().visit.id, visit);
    QCOMPARE(shop.floor().arrived.front().name.shown, u"Aino Virtanen"_s);
}

void TestNoticedByRadio::whoIsStillHereDoesNotLeaveTheFloor()
{
    Shop shop;
    member(shop, keyring);
    hear(shop, keyring, 20);
    for (int minute = 0; minute < 25; ++minute) {
        shop.wait(40);
        hear(shop, keyring, 20);
    }
    QCOMPARE(shop.floor().arrived.size(), size_t(1));
    shop.wait(61);
    shop.engine().presence.tick();
    shop.wait(Visit::endsAfterSecs + 60);
    QVERIFY(shop.floor().arrived.empty()); // gone, and after twenty minutes the visit is over
}

void TestNoticedByRadio::comingBackAfterFiveMinutesIsNoNewArrival()
{
    Shop shop;
    member(shop, keyring);
    hear(shop, keyring, 20);
    shop.engine().floor.end(shop.floor().arrived.front().visit.id);
    shop.settle();
    shop.wait(61);
    shop.engine().presence.tick();
    shop.wait(5 * 60);
    hear(shop, keyring, 30);
    QVERIFY(shop.floor().arrived.empty());
    QCOMPARE(shop.floor().visitorsToday, 1);
}

void TestNoticedByRadio::aStormOfMadeUpIdsHidesNobody()
{
    Shop shop;
    member(shop, keyring);
    for (int second = 0; second < 20; ++second) {
        for (int i = 0; i < 500; ++i)
            shop.engine().presence.see({u"gw-1"_s, u"iBeacon:made-up-%1-%2"_s.arg(second).arg(i), -50, -59, shop.clock.now()});
        hear(shop, keyring, 1);
        for (int i = 0; i < 4; ++i) // a second is long for the cache: it answers about all of them
            shop.settle();
    }
    QCOMPARE(shop.floor().arrived.size(), size_t(1));
    QCOMPARE(shop.engine().presence.followed(), size_t(1));
    QVERIFY(shop.engine().presence.known() <= 20 * 500 + 1);
}

void TestNoticedByRadio::aBeaconThatChangesItsIdIsKnownByItsKey()
{
    Shop shop;
    member(shop, u"key fob 7"_s);
    const QByteArray key(16, 'k');
    QVERIFY(shop.await(shop.storage().run([&](Shelf &shelf) {
        return shelf.cache.transaction([&] { return CarriedStore(shelf).put(BeaconSecret{u"key fob 7"_s, key, 4, 0}); });
    })));
    shop.engine().presence.load();
    shop.settle();
    const auto heardNow = [&] {
        Key16 secret;
        std::copy(key.begin(), key.end(), secret.data());
        const auto eid = computeEid(secret, 4, quint32(shop.clock.now().toSecsSinceEpoch()));
        return u"eid:%1"_s.arg(qulonglong(*eid), 16, 16, QChar(u'0'));
    };
    const QString old = heardNow();
    for (int s = 0; s < 40; ++s) // a new id every 16 seconds
        hear(shop, heardNow(), 1);
    QCOMPARE(shop.floor().arrived.size(), size_t(1));
    QCOMPARE(shop.engine().presence.followed(), size_t(1));

    Shop another; // where somebody plays back what they recorded outside
    member(another, u"key fob 7"_s);
    hear(another, old, 30);
    QVERIFY(another.floor().arrived.empty());
}

QTEST_GUILESS_MAIN(TestNoticedByRadio)
#include "tst_noticedbyradio.moc"
