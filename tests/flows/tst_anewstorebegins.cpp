// SPDX-FileCopyrightText: 2026 Tuttu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/hub/recordstore.h"
#include "core/hub/snapshotstore.h"
#include "core/storage/customerstore.h"
#include "core/storage/orderstore.h"
#include "core/storage/outbox.h"
#include "core/storage/productstore.h"
#include "core/storage/replicastore.h"
#include "core/sync/bucketcheck.h"
#include "core/sync/customerpull.h"
#include "core/sync/firstloads.h"
#include "core/sync/storefeed.h"
#include "core/sync/synccontroller.h"
#include "tests/core/hub/serviceline.h"
#include "tests/rig/shop.h"

#include <QSignalSpy>

using namespace tuttu;
using namespace Qt::StringLiterals;

namespace {

constexpr int people = 640;
const StoreId here = StoreId::derived("store", u"covent-garden"_s), elsewhere = StoreId::derived("store", u"oulu"_s);
const Bucket ofGoods = Bucket::catalogueOf(u"Tuttu Oy"_s), ofPeople{Bucket::Kind::Customers, here};
const QDateTime today(QDate(2026, 11, 1), QTime(8, 0), Qt::UTC);

Product candle() { return {ProductId::derived("product", u"candle"_s), u"77"_s, u"Candle"_s, u"candles"_s, u""_s, {1990, Currency(u"GBP")}}; }

Customer person(int n, const StoreId &home = here)
{
    Customer c;
    c.id = CustomerId::derived("customer", QString::number(n));
    c.name.shown = u"Aino %1"_s.arg(n);
    c.cards = {{IdentifierKind::Card, u"29%1"_s.arg(n, 11, 10, QChar(u'0'))}};
    c.homeStore = home;
    c.changed = today;
    return c;
}

/** Their card with its last digit right. */
QString cardOf(int n)
{
    const QString digits = u"29%1"_s.arg(n, 10, 10, QChar(u'0'));
    int sum = 0;
    for (int i = 0; i < digits.size(); ++i)
        sum += digits[i].digitValue() * (i % 2 ? 3 : 1);
    return digits + QString::number((10 - sum % 10) % 10);
}

Customer withCard(Customer customer, int n)
{
    customer.cards = {{IdentifierKind::Card, cardOf(n)}};
    return customer;
}

Order receipt(int n) { return {OrderId::derived("order", QString::number(n)), u"1"_s, person(n).id, here, Channel::Store, today, {{candle().id, 2, {1990, Currency(u"GBP")}}}}; }

/** A kiosk of the new store, come in at the hub, with everything the program has between it and its screens. */
struct Till {
    Till(ChainRig &hub, const QString &name)
    {
        const DeviceIdentity me = must(shop.await(shop.storage().run([](Shelf &s) { return Outbox(s.outbox).device(); })));
        must(shop.await(shop.storage().run([](Shelf &s) { return Outbox(s.outbox).setHubKey(chainKeys()->publicKey()); })));
        line = std::make_unique<ServiceLine>(hub, hub.comeIn(me.id, name, here));
        begin();
    }
    ~Till() { end(); }
    /** As HubEngine does. */
    void begin()
    {
        ShopEngine &engine = shop.engine();
        loads = std::make_unique<FirstLoads>(shop.storage(), *line, shop.folder() + u"/snapshots"_s, engine.incoming);
        feed = std::make_unique<StoreFeed>(shop.storage(), engine.incoming, here);
        feed->followCatalogueOf(u"Tuttu Oy"_s);
        feed->readFilesFirst(*loads);
        engine.status.followLoads(*loads);
        sync = std::make_unique<SyncController>(SyncController::Parts{shop.storage(), shop.keys(), *line, *feed, engine.reach, shop.clock, {.random = [] { return 0.0; }}});
        QObject::connect(loads.get(), &FirstLoads::mayFollow, sync.get(), &SyncController::tryNow);
        pull = std::make_unique<CustomerPull>(shop.storage(), *line, [&engine] { return engine.reach.reach(); });
        engine.arrivals.useChain([this](const CustomerAsk &ask) { return pull->pull(ask); });
        sync->start();
    }
    void end()
    {
        sync.reset();
        feed.reset();
        loads.reset();
        pull.reset();
    }
    qint64 holds()
    {
        return must(shop.await(shop.storage().run([](Shelf &s) { return CustomerStore(s).count(); })));
    }
    size_t ordersOf(int n)
    {
        return must(shop.await(shop.storage().run([n](Shelf &s) { return OrderStore(s).ordersOf(person(n).id); }))).size();
    }
    QString cursor()
    {
        const auto places = must(shop.await(feed->places()));
        return places.empty() || !places.back().after || places.back().bucket != ofPeople ? QString() : places.back().after->text();
    }
    void tryAgain()
    {
        shop.wait(ChangesQuery::longestWait);
        sync->tryNow();
    }

    Shop shop;
    std::unique_ptr<ServiceLine> line;
    std::unique_ptr<FirstLoads> loads;
    std::unique_ptr<StoreFeed> feed;
    std::unique_ptr<SyncController> sync;
    std::unique_ptr<CustomerPull> pull;
};

} // namespace

/** A chain opens a store: its kiosks come in and know the store's people and what they bought, out of the hub's files and then from its feed. */
class TestANewStoreBegins : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void bothKiosksKnowTheSamePeopleAndWhatTheyBought();
    void whatChangesAfterTheFileIsHeardOfFromTheFeed();
    void aCutLineAndARestartCostNoPieceTwice();
    void withoutFilesTheFeedIsReadFromItsBeginning();
    void afterARefetchTheFileIsReadAgain();
    void whatIsUnlikeTheHubsIsFoundAtNightAndReadAgain();
    void whileItLoadsTheScreensSayHowFarItIs();
    void aGuestFromAnotherStoreIsAskedForAndKept();
    void withTheChainAwayTheClerkIsToldAndMayGoOn();
    void whoTheChainDoesNotKnowIsSomebodyNew();

private:
    void makeFiles();
    ChainRig m_hub;
};

void TestANewStoreBegins::initTestCase()
{
    START_POSTGRES(m_hub);
    m_hub.addStore(here, u"Covent Garden"_s);
    m_hub.addStore(elsewhere, u"Oulu"_s);
    RecordStore records(m_hub.db(), chainKeys());
    must(m_hub.db().transaction([&] { return records.putProducts(ofGoods, {candle()}); }));
    for (int from = 0; from < people; from += 320) {
        std::vector<Customer> some;
        std::vector<Order> bought;
        for (int n = from; n < from + 320; ++n) {
            some.push_back(withCard(person(n), n));
            bought.push_back(receipt(n));
        }
        must(m_hub.db().transaction([&] { return records.putCustomers(some, here); }));
        must(m_hub.db().transaction([&]() -> Result<> {
            const auto kept = records.putOrders(bought, today);
            return kept ? Result<>() : Result<>(kept.error());
        }));
    }
    must(m_hub.db().transaction([&] { return records.putCustomers({withCard(person(9001, elsewhere), 9001)}, elsewhere); }));
}

void TestANewStoreBegins::makeFiles()
{
    SnapshotStore files(m_hub.db(), chainKeys());
    must(files.build(ofGoods, m_hub.files()));
    must(files.build(ofPeople, m_hub.files()));
}

void TestANewStoreBegins::withoutFilesTheFeedIsReadFromItsBeginning()
{
    must(m_hub.db().run("DELETE FROM snapshot"));
    Till till(m_hub, u"no files"_s);
    QTRY_COMPARE_WITH_TIMEOUT(till.holds(), people + 1, 20'000);
    QTRY_COMPARE(till.ordersOf(5), 1u);
    QCOMPARE(till.line->piecesGiven, 0);
    makeFiles();
}

void TestANewStoreBegins::bothKiosksKnowTheSamePeopleAndWhatTheyBought()
{
    makeFiles();
    Till one(m_hub, u"one"_s), other(m_hub, u"other"_s);
    QVERIFY(one.shop.signIn(u"Mia"_s));
    for (Till *till : {&one, &other}) {
        QTRY_COMPARE_WITH_TIMEOUT(till->holds(), people, 20'000);
        QTRY_VERIFY(!till->loads->state());
        QTRY_VERIFY(!till->cursor().isEmpty() && !till->cursor().startsWith(u"snapshot-"));
        QCOMPARE(till->ordersOf(5), 1u);
        QCOMPARE(till->ordersOf(people - 1), 1u);
        QCOMPARE(till->line->piecesGiven, 2); // of goods one, of people one
    }
    QCOMPARE(one.cursor(), other.cursor());
    one.shop.scan(cardOf(17));
    QCOMPARE(one.shop.brief().profile.customer.name.shown, u"Aino 17"_s);
    const auto found = must(one.shop.await(one.shop.engine().profiles.search(u"Aino 17"_s)));
    QVERIFY(!found.hits.empty() && found.hits.front().customer == person(17).id);
}

void TestANewStoreBegins::whatChangesAfterTheFileIsHeardOfFromTheFeed()
{
    Till till(m_hub, u"later"_s);
    QTRY_COMPARE_WITH_TIMEOUT(till.holds(), people, 20'000);
    RecordStore records(m_hub.db(), chainKeys());
    must(m_hub.db().transaction([&] { return records.putCustomers({withCard(person(7000), 7000)}, here); }));
    QTRY_VERIFY_WITH_TIMEOUT((till.tryAgain(), till.holds() == people + 1), 20'000);
}

void TestANewStoreBegins::aCutLineAndARestartCostNoPieceTwice()
{
    Till till(m_hub, u"cut"_s);
    till.line->piecesUntilCut = 1; // the goods; then nobody answers
    QTRY_VERIFY_WITH_TIMEOUT(till.line->cut, 20'000);
    QTRY_VERIFY(!till.loads->state());
    QCOMPARE(till.holds(), 0);
    till.end();
    till.shop.restart();
    till.line->cut = false;
    till.line->piecesUntilCut = -1;
    till.begin();
    QTRY_VERIFY_WITH_TIMEOUT(till.holds() >= people, 20'000); // and whoever the feed tells of after it
    QCOMPARE(till.line->piecesGiven, 2);
}

void TestANewStoreBegins::afterARefetchTheFileIsReadAgain()
{
    Till till(m_hub, u"refetch"_s);
    QTRY_VERIFY_WITH_TIMEOUT(!till.cursor().isEmpty() && !till.cursor().startsWith(u"snapshot-"), 20'000);
    const int before = till.line->filesTold;
    must(FeedStore(m_hub.db()).beginGeneration()); // the hub was restored from its backup
    makeFiles();
    QTRY_VERIFY_WITH_TIMEOUT((till.tryAgain(), till.line->filesTold >= before + 2), 20'000);
    QTRY_VERIFY_WITH_TIMEOUT(!till.loads->state() && !till.cursor().isEmpty(), 20'000);
    QCOMPARE(till.holds(), people + 1);
}

void TestANewStoreBegins::whatIsUnlikeTheHubsIsFoundAtNightAndReadAgain()
{
    Till till(m_hub, u"night"_s);
    QTRY_VERIFY_WITH_TIMEOUT(!till.cursor().isEmpty() && !till.cursor().startsWith(u"snapshot-"), 20'000);
    RecordStore records(m_hub.db(), chainKeys());
    const Customer guest = withCard(person(8100), 8100);
    must(m_hub.db().transaction([&] { return records.putCustomers({guest}, here); }));
    must(FeedStore(m_hub.db()).put(ofPeople, u"weather/gone"_s, {}, true));
    QTRY_VERIFY_WITH_TIMEOUT((till.tryAgain(), till.holds() == people + 2), 20'000);
    QTRY_VERIFY(must(till.shop.await(till.shop.storage().run([](Shelf &s) { return ReplicaStore(s).reading(ofPeople.text()); }))).cursor == till.cursor());
    must(m_hub.db().query("UPDATE feed SET changed = now() - interval '40 days' WHERE key = 'weather/gone' RETURNING 1"));
    BucketCheck night(till.shop.storage(), *till.line);
    QSignalSpy anew(&night, &BucketCheck::begunAnew);
    QObject::connect(&night, &BucketCheck::begunAnew, till.sync.get(), &SyncController::tryNow);
    const auto found = [&](const Bucket &bucket) {
        const auto future = night.check(bucket);
        return QTest::qWaitFor([&] { return future.isFinished(); }, 20'000) ? future.result() : BucketCheck::Found::Silent;
    };
    for (const Bucket &bucket : {ofGoods, ofPeople, Bucket{Bucket::Kind::Store, here}})
        QCOMPARE(found(bucket), BucketCheck::Found::Same);
    QCOMPARE(must(FeedStore(m_hub.db()).forgetTombstones(ofPeople, today.addYears(-1))), 0);

    must(till.shop.await(till.shop.storage().run([id = guest.id](Shelf &s) { // somebody is lost: a fault nobody has thought of
        return s.cache.transaction([&]() -> Result<> {
            auto reading = ReplicaStore(s).reading(ofPeople.text());
            if (!reading)
                return reading.error();
            reading->checksum ^= 1;
            const auto kept = ReplicaStore(s).setReading(ofPeople.text(), *reading);
            return kept ? CustomerStore(s).forget(id) : kept;
        });
    })));
    QCOMPARE(till.holds(), people + 1);
    QCOMPARE(found(ofPeople), BucketCheck::Found::Unlike);
    QCOMPARE(anew.size(), 1);
    QTRY_VERIFY_WITH_TIMEOUT((till.tryAgain(), till.holds() == people + 2), 20'000);
}

void TestANewStoreBegins::whileItLoadsTheScreensSayHowFarItIs()
{
    Till till(m_hub, u"progress"_s);
    std::vector<LoadState> seen;
    QObject::connect(&till.shop.engine().status, &StatusController::changed, &till.shop.engine().status, [&] {
        if (const auto load = till.shop.engine().status.state().load)
            seen.push_back(*load);
    });
    QTRY_VERIFY_WITH_TIMEOUT((till.tryAgain(), till.holds() == people + 2 && !till.loads->state()), 20'000);
    QVERIFY(std::ranges::any_of(seen, [](const LoadState &s) { return s.goods; }));
    QVERIFY(std::ranges::any_of(seen, [](const LoadState &s) { return !s.goods && s.percent > 0 && s.percent < 100; }));
    QVERIFY(!till.shop.engine().status.state().load);
}

void TestANewStoreBegins::aGuestFromAnotherStoreIsAskedForAndKept()
{
    Till till(m_hub, u"guest"_s);
    QTRY_VERIFY_WITH_TIMEOUT(till.holds() == people + 2 && till.shop.engine().reach.reach() == Reach::Good, 20'000);
    QVERIFY(till.shop.signIn(u"Mia"_s));
    QSignalSpy asked(&till.shop.engine().arrivals, &ArrivalController::chainAsked);
    till.shop.scan(cardOf(9001));
    QCOMPARE(asked.size(), 1);
    QCOMPARE(till.shop.brief().profile.customer.name.shown, u"Aino 9001"_s);
    QCOMPARE(till.shop.floor().arrived.size() + till.shop.floor().withClerk.size(), 1u);
    till.line->cut = true; // kept: the next time nobody need be asked
    till.shop.engine().visit.close();
    till.shop.scan(cardOf(9001));
    QCOMPARE(till.shop.brief().profile.customer.name.shown, u"Aino 9001"_s);
    QCOMPARE(till.line->customersAsked, 1);
}

void TestANewStoreBegins::withTheChainAwayTheClerkIsToldAndMayGoOn()
{
    Till till(m_hub, u"away"_s);
    QTRY_VERIFY_WITH_TIMEOUT(till.holds() >= people && till.shop.engine().reach.reach() == Reach::Good, 20'000);
    QVERIFY(till.shop.signIn(u"Mia"_s));
    till.line->cut = true;
    till.shop.scan(cardOf(9002));
    QCOMPARE(till.shop.lastRefusal().value().code, Errc::Unreachable);
    till.shop.engine().reach.setReach(Reach::Offline);
    till.shop.scan(cardOf(9003));
    QCOMPARE(till.shop.lastRefusal().value().code, Errc::Unreachable);
    QCOMPARE(till.line->customersAsked, 1); // nobody is asked where nobody answers
    till.shop.scan(cardOf(17));
    QCOMPARE(till.shop.brief().profile.customer.name.shown, u"Aino 17"_s);
}

void TestANewStoreBegins::whoTheChainDoesNotKnowIsSomebodyNew()
{
    Till till(m_hub, u"new"_s);
    QTRY_VERIFY_WITH_TIMEOUT(till.holds() >= people && till.shop.engine().reach.reach() == Reach::Good, 20'000);
    QVERIFY(till.shop.signIn(u"Mia"_s));
    till.shop.scan(cardOf(8000));
    QCOMPARE(till.shop.lastRefusal().value().code, Errc::NotFound);
    QCOMPARE(till.line->customersAsked, 1);
    till.shop.scan(u"2900000000011"_s); // its last digit is wrong
    QCOMPARE(till.shop.lastRefusal().value().code, Errc::Invalid);
    QCOMPARE(till.line->customersAsked, 1);
}

QTEST_GUILESS_MAIN(TestANewStoreBegins)
#include "tst_anewstorebegins.moc"
