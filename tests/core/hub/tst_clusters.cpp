// SPDX-FileCopyrightText: 2026 Tuttu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/hub/clusters.h"
#include "core/hub/storemove.h"
#include "tests/core/hub/hubrig.h"

#include <QJsonObject>

#include <atomic>
#include <thread>

using namespace tuttu;

namespace {

const StoreId oulu = StoreId::derived("store", "oulu");
const Bucket ofOulu{Bucket::Kind::Customers, oulu};

Kiosk kioskIn(const StoreId &store, const QString &called)
{
    Kiosk kiosk(called);
    kiosk.sender.store = store;
    return kiosk;
}

/** All a store has in a cluster, as one text: without the feed's places, which are the cluster's own. */
QString allOf(PgConnection &db, const StoreId &store)
{
    return must(db.query("SELECT coalesce((SELECT string_agg(o::text, E'\\n' ORDER BY o.device, o.epoch, o.seq) FROM op o WHERE home = $1), '') || "
                         "coalesce((SELECT string_agg((f.bucket, f.key, f.version, f.deleted, f.content, f.changed)::text, E'\\n' ORDER BY f.xid, f.seq) FROM feed f WHERE home = $1), '') || "
                         "coalesce((SELECT string_agg(e::text, E'\\n' ORDER BY e.key) FROM entity e WHERE home = $1), '') || "
                         "coalesce((SELECT string_agg(d::text, E'\\n' ORDER BY d.device, d.epoch) FROM device_line d WHERE home = $1), '')", {store})).text(0, 0);
}

} // namespace

/** A chain too large for one machine, and a store that moves from one to another. */
class TestClusters : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void init();
    void settingsSayWhichStoreIsWhere();
    void wrongSettingsNameTheField_data();
    void wrongSettingsNameTheField();
    void opsOfTwoStoresLandOnTheirOwn();
    void aLostClusterIsReachedAnewAndTheOtherIsNot();
    void aCursorOfOneClusterIsRefusedByTheOther();
    void aStoreThatMovesLosesNothing();
    void aStoreThatMovesWhileItSellsLosesNothing();
    void aLongStoreMovesInItsOrder();
    void aMoveThatFailedIsDoneAgain();
    void aMoveGivenUpChangesNothing();
    void aStoreMovesBack();
    void whatWouldLoseRowsIsRefused();

private:
    Clusters clusters() const
    {
        return must(Clusters::fromJson({{"clusters", QJsonObject{{"north", m_northInfo}, {"south", m_southInfo}}}, {"stores", QJsonObject{{oulu.toString(), "south"}}}, {"others", "north"}}));
    }
    qint64 push(PgConnection &db, const Kiosk &kiosk, const std::vector<PushedOp> &ops) { return must(IngestStore(db, chainKeys()).push(kiosk.sender, kiosk.batch(ops))).acknowledged; }

    PostgresCluster m_northCluster, m_southCluster;
    QString m_northInfo, m_southInfo;
    std::optional<PgConnection> m_north, m_south;
};

void TestClusters::initTestCase()
{
    START_POSTGRES(m_northCluster);
    START_POSTGRES(m_southCluster);
}

void TestClusters::init()
{
    if (QTest::currentDataTag())
        return; // settings, row by row: no database is asked
    m_northInfo = must(m_northCluster.hubDatabase());
    m_southInfo = must(m_southCluster.hubDatabase());
    m_north.emplace(must(PgConnection::open(m_northInfo)));
    m_south.emplace(must(PgConnection::open(m_southInfo)));
}

void TestClusters::settingsSayWhichStoreIsWhere()
{
    const Clusters two = clusters();
    QCOMPARE(two.names(), (QStringList{"north", "south"}));
    QCOMPARE(two.nameFor(oulu), "south");
    QCOMPARE(two.nameFor(turku), "north"); // not named
    QCOMPARE(two.conninfo("south"), m_southInfo);
    const Clusters one("host=/run/postgresql dbname=hub");
    QCOMPARE(one.names().size(), 1);
    QCOMPARE(one.conninfo(one.nameFor(turku)), "host=/run/postgresql dbname=hub");
    const Clusters small = must(Clusters::fromJson({{"clusters", QJsonObject{{"north", "host=x"}}}, {"others", "north"}}));
    QCOMPARE(small.nameFor(oulu), "north");
}

void TestClusters::wrongSettingsNameTheField_data()
{
    QTest::addColumn<QJsonObject>("json");
    QTest::addColumn<QString>("field");
    const QJsonObject north{{"north", "host=x"}};
    QTest::newRow("nothing") << QJsonObject{} << "clusters";
    QTest::newRow("no cluster") << QJsonObject{{"clusters", QJsonObject{}}, {"others", "north"}} << "clusters";
    QTest::newRow("clusters of another kind") << QJsonObject{{"clusters", "host=x"}, {"others", "north"}} << "clusters";
    QTest::newRow("a cluster nowhere") << QJsonObject{{"clusters", QJsonObject{{"north", ""}}}, {"others", "north"}} << "clusters";
    QTest::newRow("a cluster without a name") << QJsonObject{{"clusters", QJsonObject{{"", "host=x"}}}, {"others", ""}} << "clusters";
    QTest::newRow("no others") << QJsonObject{{"clusters", north}} << "others";
    QTest::newRow("others elsewhere") << QJsonObject{{"clusters", north}, {"others", "east"}} << "others";
    QTest::newRow("a store elsewhere") << QJsonObject{{"clusters", north}, {"stores", QJsonObject{{oulu.toString(), "east"}}}, {"others", "north"}} << "stores: " + oulu.toString();
    QTest::newRow("a store by its name") << QJsonObject{{"clusters", north}, {"stores", QJsonObject{{"Oulu", "north"}}}, {"others", "north"}} << "stores: Oulu";
    QTest::newRow("stores of another kind") << QJsonObject{{"clusters", north}, {"stores", 7}, {"others", "north"}} << "stores";
    QTest::newRow("a field too many") << QJsonObject{{"clusters", north}, {"others", "north"}, {"shards", 2}} << "shards";
}

void TestClusters::wrongSettingsNameTheField()
{
    QFETCH(QJsonObject, json);
    QFETCH(QString, field);
    const auto read = Clusters::fromJson(json);
    QVERIFY(!read);
    QCOMPARE(read.error().code, Errc::Invalid);
    QVERIFY2(read.error().detail.startsWith(field), qPrintable(read.error().detail));
}

void TestClusters::opsOfTwoStoresLandOnTheirOwn()
{
    ClusterConnections connections(clusters());
    Kiosk here("till"), there = kioskIn(oulu, "till"); // even of one device's name
    QCOMPARE(push(*must(connections.to(turku)), here, {here.note("a"), here.note("b")}), 2);
    QCOMPARE(push(*must(connections.to(oulu)), there, {there.note("c")}), 1);
    QCOMPARE(countOf(*m_north, "op"), 2);
    QCOMPARE(countOf(*m_south, "op"), 1);
    QCOMPARE(must(m_north->query("SELECT count(*) FROM feed WHERE home = $1", {oulu})).whole(0, 0), 0);
    QCOMPARE(must(m_south->query("SELECT count(*) FROM feed WHERE home = $1", {turku})).whole(0, 0), 0);
    QCOMPARE(must(connections.to(turku)), must(connections.to(StoreId::derived("store", "pori")))); // one connection to a cluster
    QVERIFY(must(connections.to(turku)) != must(connections.to(oulu)));
}

void TestClusters::aLostClusterIsReachedAnewAndTheOtherIsNot()
{
    ClusterConnections connections(clusters());
    const auto pid = [&](const StoreId &store) { return must(must(connections.to(store))->query("SELECT pg_backend_pid()")).whole(0, 0); };
    const qint64 north = pid(turku), south = pid(oulu);
    must(m_south->run("SELECT pg_terminate_backend($1, 5000)", {int(south)}));
    QCOMPARE(must(connections.to(oulu))->run("SELECT 1").error().code, Errc::Unreachable);
    connections.lost(oulu);
    QVERIFY(pid(oulu) != south);
    QCOMPARE(pid(turku), north);
    ClusterConnections gone(must(Clusters::fromJson({{"clusters", QJsonObject{{"north", m_northInfo}, {"south", "host=/nowhere dbname=x"}}}, {"stores", QJsonObject{{oulu.toString(), "south"}}}, {"others", "north"}})));
    QCOMPARE(gone.to(oulu).error().code, Errc::Unreachable);
    QVERIFY(gone.to(turku)); // one cluster that is away holds up no other store
}

void TestClusters::aCursorOfOneClusterIsRefusedByTheOther()
{
    Kiosk here("till"), there = kioskIn(turku, "other till");
    push(*m_north, here, {here.note("a")});
    push(*m_south, there, {there.note("b")}); // the same store's bucket there, so that only the cursor can tell
    Follower follower(*m_north, ofCustomers);
    QVERIFY(follower.read());
    Follower astray(*m_south, ofCustomers);
    astray.cursor = follower.cursor;
    QVERIFY(!astray.read()); // must refetch
    astray.cursor.reset();
    QVERIFY(astray.read());
    QCOMPARE(astray.holds.size(), 1u);
    follower.cursor = astray.cursor;
    QVERIFY(!follower.read());
}

void TestClusters::aStoreThatMovesLosesNothing()
{
    Kiosk till("till"), second("second till"), stays = kioskIn(oulu, "till in oulu");
    const PushedOp first = till.note("likes blue");
    push(*m_north, till, {first, till.captured("teapot.boiled", "{}"), till.dayNote("sunday", "market day"), till.note("'; DROP TABLE op; -- \u00e4 \u5bae \"\\")});
    push(*m_north, second, {second.dayNote("sunday", "no market"), second.note("b")});
    push(*m_north, stays, {stays.note("c")});
    must(FeedStore(*m_north).put(ofCustomers, "gone", {}, true));
    Follower follower(*m_north, ofCustomers);
    QVERIFY(follower.read());
    const QString before = allOf(*m_north, turku), others = allOf(*m_north, oulu);

    StoreMove move(*m_north, *m_south, turku);
    must(move.close());
    const PushedOp late = till.note("while it moves");
    const auto refused = IngestStore(*m_north, chainKeys()).push(till.sender, till.batch({late}));
    QCOMPARE(refused.error().code, Errc::Unreachable); // "send again"
    QCOMPARE(push(*m_north, stays, {stays.note("d")}), 2); // the neighbour notices nothing
    QVERIFY(must(move.copy()) >= 6 + 2);
    QCOMPARE(allOf(*m_south, turku), before);

    QCOMPARE(push(*m_south, till, {first}), 4); // one that it had: known
    QCOMPARE(push(*m_south, till, {late}), 5);
    must(move.clear());
    QCOMPARE(allOf(*m_north, turku), QString());
    QVERIFY(allOf(*m_north, oulu).contains(others.left(100)) && !others.isEmpty());
    QCOMPARE(IngestStore(*m_north, chainKeys()).push(till.sender, till.batch({late})).error().code, Errc::Unreachable); // a hub that was not told

    Follower moved(*m_south, ofCustomers);
    moved.cursor = follower.cursor;
    QVERIFY(!moved.read()); // must refetch
    moved.cursor.reset();
    moved.holds.clear();
    QVERIFY(moved.read());
    QCOMPARE(moved.holds.size(), follower.holds.size() + 1); // and what came since
    for (const auto &[key, row] : follower.holds)
        QCOMPARE(moved.holds[key], row);
    QVERIFY(moved.holds["gone"].deleted);
    Follower neighbour(*m_north, ofOulu);
    QVERIFY(neighbour.read());
    QCOMPARE(neighbour.holds.size(), 2u);
}

void TestClusters::aStoreThatMovesWhileItSellsLosesNothing()
{
    std::atomic<bool> isSouth = false, enough = false;
    std::atomic<int> again = 0, taken = 0;
    std::vector<Kiosk> tills;
    for (int i = 0; i < 4; ++i)
        tills.emplace_back("till " + QString::number(i));
    std::vector<std::thread> threads;
    for (Kiosk &till : tills) {
        threads.emplace_back([&] {
            auto north = must(PgConnection::open(m_northInfo)), south = must(PgConnection::open(m_southInfo));
            while (!enough) {
                const PushedOp op = till.note("sold");
                for (;;) {
                    const auto answer = IngestStore(isSouth ? south : north, chainKeys()).push(till.sender, till.batch({op}));
                    if (answer && answer->acknowledged == op.seq)
                        break;
                    if (answer || (answer.error().code != Errc::Unreachable && answer.error().code != Errc::Conflict))
                        qFatal("not told to send again");
                    ++again;
                }
                ++taken;
            }
        });
    }
    StoreMove move(*m_north, *m_south, turku);
    const bool before = QTest::qWaitFor([&] { return taken > 200; }, 60'000);
    Result<> closed = move.close();
    for (int i = 0; i < 10 && !closed && closed.error().code == Errc::Conflict; ++i)
        closed = move.close(); // it may have met those who write
    const auto copied = move.copy();
    isSouth = true;
    const int then = taken;
    const bool after = QTest::qWaitFor([&] { return taken > then + 200; }, 60'000);
    enough = true;
    for (std::thread &thread : threads)
        thread.join();
    QVERIFY(before && closed && copied && after);
    must(move.clear());
    qInfo() << "sold" << taken.load() << "and told to send again" << again.load() << "times;" << *copied << "rows moved";
    QCOMPARE(countOf(*m_south, "op"), qint64(taken));
    QCOMPARE(countOf(*m_north, "op"), 0);
    Follower moved(*m_south, ofCustomers);
    QVERIFY(moved.read());
    QCOMPARE(qint64(moved.holds.size()), qint64(taken));
}

void TestClusters::aLongStoreMovesInItsOrder()
{
    Kiosk till("till");
    for (int b = 0; b < 7; ++b) {
        std::vector<PushedOp> ops;
        for (int i = 0; i < 357; ++i) // 2,499 in all: pages of 1,000 end within batches
            ops.push_back(till.note(QString::number(b * 357 + i)));
        push(*m_north, till, ops);
    }
    const QString before = allOf(*m_north, turku);
    StoreMove move(*m_north, *m_south, turku);
    must(move.close());
    must(move.copy());
    QCOMPARE(allOf(*m_south, turku), before);
}

void TestClusters::aMoveThatFailedIsDoneAgain()
{
    Kiosk till("till");
    push(*m_north, till, {till.note("a"), till.note("b"), till.dayNote("sunday", "c")});
    const QString before = allOf(*m_north, turku);
    StoreMove move(*m_north, *m_south, turku);
    must(move.close());
    must(move.close());
    must(m_south->script("ALTER TABLE op RENAME TO op_hidden"));
    QVERIFY(!move.copy()); // part of it has arrived
    must(m_south->script("ALTER TABLE op_hidden RENAME TO op"));
    must(move.copy());
    must(move.copy());
    QCOMPARE(allOf(*m_south, turku), before);
    QCOMPARE(allOf(*m_north, turku), before);
    must(move.clear());
    must(move.clear());
    QCOMPARE(allOf(*m_south, turku), before);
}

void TestClusters::aMoveGivenUpChangesNothing()
{
    Kiosk till("till");
    push(*m_north, till, {till.note("a")});
    Follower follower(*m_north, ofCustomers);
    QVERIFY(follower.read());
    StoreMove move(*m_north, *m_south, turku);
    must(move.close());
    must(move.reopen());
    QCOMPARE(push(*m_north, till, {till.note("b")}), 2);
    QVERIFY(follower.read()); // with the cursor it had
    QCOMPARE(follower.holds.size(), 2u);
    QCOMPARE(must(m_north->query("SELECT count(*) FROM pg_constraint WHERE conname LIKE 'moved%'")).whole(0, 0), 0);
}

void TestClusters::aStoreMovesBack()
{
    Kiosk till("till");
    push(*m_north, till, {till.note("a")});
    StoreMove there(*m_north, *m_south, turku), back(*m_south, *m_north, turku);
    must(there.close());
    must(there.copy());
    must(there.clear());
    QCOMPARE(push(*m_south, till, {till.note("b")}), 2);
    must(back.close());
    must(back.copy());
    must(back.clear());
    QCOMPARE(push(*m_north, till, {till.note("c")}), 3);
    QCOMPARE(countOf(*m_north, "op"), 3);
    QCOMPARE(countOf(*m_south, "op"), 0);
}

void TestClusters::whatWouldLoseRowsIsRefused()
{
    Kiosk till("till");
    push(*m_north, till, {till.note("a")});
    StoreMove move(*m_north, *m_south, turku);
    QCOMPARE(move.copy().error().code, Errc::Conflict); // it is open
    must(move.close());
    QCOMPARE(move.clear().error().code, Errc::Conflict); // it has not been copied
    must(m_south->run("INSERT INTO schema_migration (number) VALUES (9999)"));
    QCOMPARE(move.copy().error().code, Errc::NewerSchema);
    must(m_south->run("DELETE FROM schema_migration WHERE number = 9999"));
    must(move.copy());
    QCOMPARE(push(*m_south, till, {till.note("b")}), 2);
    QCOMPARE(move.copy().error().code, Errc::Conflict); // it lives there already
    must(move.clear());
    QCOMPARE(move.copy().error().code, Errc::Conflict);
    QCOMPARE(countOf(*m_south, "op"), 2);
}

QTEST_GUILESS_MAIN(TestClusters)
#include "tst_clusters.moc"
