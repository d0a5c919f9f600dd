// SPDX-FileCopyrightText: 2026 Tuttu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/rig/fakehub.h"
#include "tests/rig/lan.h"

using namespace tuttu;
using namespace Qt::StringLiterals;

/** A tablet by the door and one at the counter, in one shop: whoever looks at either sees the same people with the same clerks. */
class TestOneFloorOnTwoTablets : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void whoComesInIsOnBoth();
    void whoIsClaimedAtTheDoorIsTakenAtTheCounter();
    void whatWasSaidAtTheCounterStaysSaid();
    void whoLeftAtTheDoorHasLeftTheCounter();
    void nobodyIsEndedByBoth();
    void aNoteWrittenAtTheDoorIsReadAtTheCounter();
    void theirCountIsOne();
    void withoutTheInternetTheFloorIsStillOne();
};

namespace {

const QString card = u"2900000000018"_s;

struct Pair {
    Pair()
    {
        aino = door.customer(u"Aino Virtanen"_s, card).id;
        counter.customer(u"Aino Virtanen"_s, card);
        FakeHub::live(door, counter);
        FakeHub::live(counter, door);
    }
    void settle()
    {
        for (int i = 0; i < 3; ++i) { // what one captured is heard by the other, which may read somebody for its clerk
            door.settle();
            counter.settle();
        }
    }
    void wait(int seconds) { door.wait(seconds); counter.wait(seconds); settle(); }

    Shop door, counter;
    CustomerId aino;
};

const VisitCard *only(const std::vector<VisitCard> &lane) { return lane.size() == 1 ? &lane.front() : nullptr; }

int opsOf(Shop &shop, const QString &kind)
{
    const auto n = shop.await(shop.storage().run([kind](Shelf &shelf) -> Result<int> {
        const auto kept = Outbox(shelf.outbox).recordsAfter(0, 0, 1000);
        if (!kept)
            return kept.error();
        return int(std::count_if(kept->begin(), kept->end(), [&](const Outbox::Kept &one) { return one.record && one.record->head.kind == kind; }));
    }));
    return n ? *n : -1;
}

} // namespace

void TestOneFloorOnTwoTablets::whoComesInIsOnBoth()
{
    Pair shop;
    QVERIFY(shop.door.signIn(u"Mia"_s));
    shop.door.scan(card);
    shop.settle();
    const VisitCard *there = only(shop.counter.floor().arrived);
    QVERIFY(there);
    QCOMPARE(there->visit, shop.door.floor().arrived.front().visit);
    QCOMPARE(there->name, shop.door.floor().arrived.front().name);
    QVERIFY(there->name != PersonName());
}

void TestOneFloorOnTwoTablets::whoIsClaimedAtTheDoorIsTakenAtTheCounter()
{
    Pair shop;
    QVERIFY(shop.door.signIn(u"Mia"_s) && shop.counter.signIn(u"Leo"_s));
    shop.door.scan(card);
    shop.settle();
    shop.door.engine().floor.claim(shop.door.floor().arrived.front().visit.id);
    shop.settle();
    const VisitCard *there = only(shop.counter.floor().withClerk);
    QVERIFY(there);
    QCOMPARE(there->clerkName, u"Mia"_s);
    QVERIFY(!there->mine);
    QCOMPARE(there->visit, shop.door.floor().withClerk.front().visit); // to the second they were greeted in
}

void TestOneFloorOnTwoTablets::whatWasSaidAtTheCounterStaysSaid()
{
    Pair shop;
    QVERIFY(shop.counter.signIn(u"Leo"_s) && shop.door.signIn(u"Mia"_s));
    shop.counter.scan(card);
    shop.settle();
    const size_t cues = shop.counter.floor().arrived.front().cues.size();
    const int read = opsOf(shop.counter, opKind(CardRead{}));
    shop.door.engine().floor.greet(shop.door.floor().arrived.front().visit.id);
    shop.settle();
    QVERIFY(shop.counter.floor().arrived.front().visit.greetedAt.isValid());
    QCOMPARE(shop.counter.floor().arrived.front().cues.size(), cues);
    QCOMPARE(opsOf(shop.counter, opKind(CardRead{})), read); // nobody was read anew
}

void TestOneFloorOnTwoTablets::whoLeftAtTheDoorHasLeftTheCounter()
{
    Pair shop;
    QVERIFY(shop.door.signIn(u"Mia"_s));
    shop.door.scan(card);
    shop.settle();
    shop.door.engine().floor.end(shop.door.floor().arrived.front().visit.id);
    shop.settle();
    QVERIFY(shop.counter.floor().arrived.empty());
    QVERIFY(only(shop.counter.floor().left));
    QVERIFY(only(shop.counter.floor().left)->visit.leftAt.isValid());
}

void TestOneFloorOnTwoTablets::nobodyIsEndedByBoth()
{
    Pair shop;
    QVERIFY(shop.door.signIn(u"Mia"_s));
    shop.door.scan(card);
    shop.settle();
    shop.wait(Visit::endsAfterSecs + 30);
    QVERIFY(only(shop.counter.floor().left));
    QCOMPARE(opsOf(shop.door, opKind(VisitEnded{})) + opsOf(shop.counter, opKind(VisitEnded{})), 1);

    // A tablet that has gone for good ends nobody: after a minute the other one does.
    shop.door.scan(card);
    shop.settle();
    shop.counter.wait(Visit::endsAfterSecs + 30);
    QVERIFY(only(shop.counter.floor().arrived));
    shop.counter.wait(60);
    QVERIFY(shop.counter.floor().arrived.empty());
}

void TestOneFloorOnTwoTablets::aNoteWrittenAtTheDoorIsReadAtTheCounter()
{
    Pair shop;
    QVERIFY(shop.door.signIn(u"Mia"_s) && shop.counter.signIn(u"Leo"_s));
    shop.counter.scan(card);
    shop.settle();
    QCOMPARE(shop.counter.brief().customer, shop.aino);
    NoteAdded said;
    said.note.id = NoteId::derived("note", "1");
    said.note.customer = shop.aino;
    said.note.text = u"Likes blue"_s;
    said.note.at = shop.door.clock.now();
    QVERIFY(shop.door.await(shop.door.engine().captures.record(said, shop.door.clerk(u"Mia"_s))));
    shop.settle();
    QTRY_COMPARE(shop.counter.brief().profile.notes.size(), size_t(1));
}

void TestOneFloorOnTwoTablets::theirCountIsOne()
{
    Pair shop;
    shop.door.engine().floor.countVisitors(2, Means::LookUp);
    shop.counter.engine().floor.countVisitors(1, Means::LookUp);
    shop.settle();
    QCOMPARE(shop.door.floor().visitorsToday, 3);
    QCOMPARE(shop.counter.floor().visitorsToday, 3);
}

void TestOneFloorOnTwoTablets::withoutTheInternetTheFloorIsStillOne()
{
    Shop door, counter;
    door.customer(u"Aino Virtanen"_s, card);
    counter.customer(u"Aino Virtanen"_s, card);
    QVERIFY(door.signIn(u"Mia"_s) && counter.signIn(u"Leo"_s));
    door.scan(card); // before the other tablet is switched on

    auto any = std::make_unique<QUdpSocket>(); // a port nobody else has just now
    QVERIFY(any->bind(QHostAddress(QHostAddress::AnyIPv4), 0));
    const quint16 port = any->localPort();
    any.reset();
    Lan atTheDoor(door, port), atTheCounter(counter, port);
    QVERIFY(atTheDoor.started && atTheCounter.started);
    QTRY_VERIFY_WITH_TIMEOUT(only(counter.floor().arrived), 12'000);
    counter.engine().floor.claim(counter.floor().arrived.front().visit.id);
    QTRY_VERIFY(only(door.floor().withClerk));
    QCOMPARE(door.floor().withClerk.front().clerkName, u"Leo"_s);
    door.engine().floor.end(door.floor().withClerk.front().visit.id);
    QTRY_VERIFY(only(counter.floor().left));
}

QTEST_GUILESS_MAIN(TestOneFloorOnTwoTablets)
#include "tst_onefloorontwotablets.moc"
