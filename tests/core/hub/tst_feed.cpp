// SPDX-FileCopyrightText: 2026 Tuttu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/core/hub/hubrig.h"

using namespace tuttu;

class TestFeed : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase() { START_POSTGRES(m_cluster); }
    void init();
    void whatChangesIsReadOnceAndInItsOrder();
    void aThingIsThereOnceAtItsLatest();
    void aPageMeanwhileMovedLosesNothing();
    void pagesAddUpToTheWholeAndEndAtACheckpoint_data();
    void pagesAddUpToTheWholeAndEndAtACheckpoint();
    void largeThingsMakeShortPages();
    void whatNoPageCouldCarryIsRefused();
    void bucketsAreReadApart();
    void anOpenWriterDelaysAndLosesNothing();
    void anOpenReaderDelaysNobody();
    void numbersAreNotSortedAsText();
    void tombstonesAreToldAndOneDayForgotten();
    void aFirstReadingUnderWayOutlivesWhatWasForgottenBefore();
    void anotherGenerationMustBeReadAnew();
    void anotherDatabaseMustBeReadAnew();
    void aCursorOfTheFutureMustBeReadAnew();

private:
    PgConnection connect() { return must(PgConnection::open(m_info)); }
    static void put(PgConnection &db, const QString &key, int n, bool deleted = false, const Bucket &bucket = ofStore)
    {
        must(FeedStore(db).put(bucket, key, QJsonObject{{"n", n}}, deleted));
    }
    void put(const QString &key, int n, bool deleted = false) { put(*m_db, key, n, deleted); }
    const QDateTime m_later{QDate(2999, 1, 1), QTime(0, 0), Qt::UTC};

    PostgresCluster m_cluster;
    QString m_info;
    std::optional<PgConnection> m_db;
};

void TestFeed::init()
{
    m_db.reset();
    m_info = must(m_cluster.hubDatabase());
    m_db.emplace(connect());
}

void TestFeed::whatChangesIsReadOnceAndInItsOrder()
{
    for (int i = 0; i < 12; ++i)
        put("thing/" + QString::number(i), i);
    const FeedAnswer answer = must(FeedStore(*m_db).page(ofStore, std::nullopt));
    const FeedPage page = std::get<FeedPage>(answer);
    QCOMPARE(page.rows.size(), 12u);
    for (int i = 0; i < 12; ++i)
        QCOMPARE(page.rows[size_t(i)], (FeedRow{"thing/" + QString::number(i), 1, false, {{"n", i}}}));
    QVERIFY(page.checkpoint);
    QVERIFY(must(feedAnswerFromBytes(toBytes(answer))) == answer); // as it goes over the wire

    const FeedPage nothing = std::get<FeedPage>(must(FeedStore(*m_db).page(ofStore, page.next)));
    QVERIFY(nothing.rows.empty() && nothing.checkpoint);
    QCOMPARE(nothing.next, page.next);
    put("thing/new", 1);
    QCOMPARE(std::get<FeedPage>(must(FeedStore(*m_db).page(ofStore, page.next))).rows.size(), 1u);
}

void TestFeed::aThingIsThereOnceAtItsLatest()
{
    Follower follower(*m_db, ofStore);
    put("a", 1);
    put("b", 1);
    QVERIFY(follower.read());
    for (int n = 2; n <= 5; ++n)
        put("a", n);
    QVERIFY(follower.read());
    QCOMPARE(follower.rowsSeen(), 3); // what it was between nobody needs
    QCOMPARE(follower.holds.at("a"), (FeedRow{"a", 5, false, {{"n", 5}}}));
    QCOMPARE(countOf(*m_db, "feed"), 2);
}

void TestFeed::aPageMeanwhileMovedLosesNothing()
{
    for (int i = 0; i < 10; ++i)
        put(QString::number(i), 0);
    const FeedPage first = std::get<FeedPage>(must(FeedStore(*m_db).page(ofStore, std::nullopt, 5)));
    QVERIFY(!first.checkpoint);
    put("7", 1); // to the end, from a page that has not been read
    put("2", 1); // and from one that has
    const FeedPage rest = std::get<FeedPage>(must(FeedStore(*m_db).page(ofStore, first.next, 100)));
    QStringList keys;
    for (const FeedRow &row : rest.rows)
        keys << row.key + ':' + QString::number(row.version);
    QCOMPARE(keys, (QStringList{"5:1", "6:1", "8:1", "9:1", "7:2", "2:2"}));
}

void TestFeed::pagesAddUpToTheWholeAndEndAtACheckpoint_data()
{
    QTest::addColumn<int>("limit");
    QTest::addColumn<int>("pages");
    QTest::newRow("one by one") << 1 << 20;
    QTest::newRow("not even") << 3 << 7;
    QTest::newRow("even: the last full page knows it is the last") << 5 << 4;
    QTest::newRow("all at once") << 20 << 1;
    QTest::newRow("nonsense is the least") << -3 << 20;
}

void TestFeed::pagesAddUpToTheWholeAndEndAtACheckpoint()
{
    QFETCH(int, limit);
    QFETCH(int, pages);
    must(m_db->transaction([&]() -> Result<> { // one transaction: pages are cut within it
        for (int i = 0; i < 20; ++i)
            put(QString::number(i), i);
        return {};
    }));
    Follower follower(*m_db, ofStore);
    QVERIFY(follower.read(limit));
    QCOMPARE(follower.pages, pages);
    QCOMPARE(follower.holds.size(), 20u);
    QCOMPARE(follower.rowsSeen(), 20);
}

void TestFeed::largeThingsMakeShortPages()
{
    for (int i = 0; i < 9; ++i)
        must(FeedStore(*m_db).put(ofStore, QString::number(i), QJsonObject{{"text", QString(500'000, QChar(u'ä'))}})); // a million bytes each
    Follower follower(*m_db, ofStore);
    QVERIFY(follower.read());
    QCOMPARE(follower.pages, 2);
    QCOMPARE(follower.holds.size(), 9u);
    const FeedAnswer first = must(FeedStore(*m_db).page(ofStore, std::nullopt));
    QVERIFY(toBytes(first).size() < FeedPage::largest);
}

void TestFeed::whatNoPageCouldCarryIsRefused()
{
    FeedStore feed(*m_db);
    QCOMPARE(feed.put(ofStore, "a", QJsonObject{{"text", QString(1024 * 1024, 'x')}}).error().code, Errc::TooLarge);
    QCOMPARE(feed.put(ofStore, QString(129, 'k'), {}).error().code, Errc::TooLarge);
    QCOMPARE(feed.put(ofStore, "", {}).error().code, Errc::TooLarge);
    QCOMPARE(countOf(*m_db, "feed"), 0);
}

void TestFeed::bucketsAreReadApart()
{
    const Bucket oulu{Bucket::Kind::Store, StoreId::derived("store", "oulu")};
    put(*m_db, "a", 1, false, ofStore);
    put(*m_db, "b", 1, false, ofCustomers);
    put(*m_db, "a", 7, false, oulu);
    Follower here(*m_db, ofStore), people(*m_db, ofCustomers), there(*m_db, oulu);
    QVERIFY(here.read() && people.read() && there.read());
    QCOMPARE(here.holds.size(), 1u);
    QCOMPARE(people.holds.begin()->first, "b");
    QCOMPARE(there.holds.at("a"), (FeedRow{"a", 1, false, {{"n", 7}}}));
}

/** The case that loses rows when one reads by the number alone. */
void TestFeed::anOpenWriterDelaysAndLosesNothing()
{
    auto slow = connect();
    Follower follower(*m_db, ofStore);
    qint64 lastNumber = 0; // how a reader by bare numbers would go on
    const auto byNumberAlone = [&] {
        const auto rows = must(m_db->query("SELECT key, seq FROM feed WHERE seq > $1 ORDER BY seq", {lastNumber}));
        QStringList keys;
        for (int i = 0; i < rows.size(); ++i) {
            keys << rows.text(i, 0);
            lastNumber = rows.whole(i, 1);
        }
        return keys;
    };
    must(slow.script("BEGIN"));
    put(slow, "slow", 1); // takes the lower number
    put("quick", 1);      // and is seen first
    QCOMPARE(byNumberAlone(), QStringList{"quick"});
    QVERIFY(follower.read());
    QCOMPARE(follower.rowsSeen(), 0); // delayed

    must(slow.script("COMMIT"));
    QCOMPARE(byNumberAlone(), QStringList()); // "slow" is lost to it for good
    QVERIFY(follower.read());
    QCOMPARE(follower.holds.size(), 2u);
    QCOMPARE(follower.rowsSeen(), 2);
}

void TestFeed::anOpenReaderDelaysNobody()
{
    auto reader = connect();
    must(reader.script("BEGIN ISOLATION LEVEL REPEATABLE READ READ ONLY"));
    must(reader.run("SELECT * FROM feed"));
    put("a", 1);
    Follower follower(*m_db, ofStore);
    QVERIFY(follower.read());
    QCOMPARE(follower.rowsSeen(), 1);
    must(reader.script("ROLLBACK"));
}

void TestFeed::numbersAreNotSortedAsText()
{
    // Long finished transactions whose numbers have one, two and three digits, as a busy day crosses from nine to ten.
    for (int n : {100, 9, 99, 10, 101, 8}) {
        must(m_db->run("INSERT INTO feed (home, bucket, key, version, deleted, content, xid, seq) VALUES ($1, $2, $3, 1, false, '{}', $4::xid8, $4::text::bigint)",
                       {turku, ofStore.text(), QString::number(n), QString::number(n)}));
    }
    for (int limit : {1, 2, 3, 100}) {
        Follower follower(*m_db, ofStore);
        QVERIFY(follower.read(limit));
        QCOMPARE(follower.rowsSeen(), 6);
        QCOMPARE(follower.cursor->xid, 101u);
    }
    const FeedPage page = std::get<FeedPage>(must(FeedStore(*m_db).page(ofStore, std::nullopt)));
    QStringList keys;
    for (const FeedRow &row : page.rows)
        keys << row.key;
    QCOMPARE(keys, (QStringList{"8", "9", "10", "99", "100", "101"}));
}

void TestFeed::tombstonesAreToldAndOneDayForgotten()
{
    put("a", 1);
    put("b", 1);
    Follower early(*m_db, ofStore), away(*m_db, ofStore);
    QVERIFY(early.read() && away.read());
    put("a", 1, true);
    QVERIFY(early.read());
    QCOMPARE(early.holds.at("a"), (FeedRow{"a", 2, true, {}}));

    QCOMPARE(must(FeedStore(*m_db).forgetTombstones(ofStore, QDateTime(QDate(2001, 1, 1), QTime(0, 0), Qt::UTC))), 0); // too young
    QVERIFY(must(FeedStore(*m_db).forgetTombstones(ofStore, m_later)) == 1);
    QVERIFY(early.read());  // has seen it
    QVERIFY(!away.read());  // holds "a" and would for ever
    Follower anew(*m_db, ofStore);
    QVERIFY(anew.read());
    QCOMPARE(anew.holds.size(), 1u);
    put("c", 1);
    QVERIFY(early.read() && anew.read());
    QCOMPARE(early.holds.size(), 3u);
    QCOMPARE(anew.holds.size(), 2u);

    put("b", 1, true);
    QVERIFY(early.read());
    QCOMPARE(must(FeedStore(*m_db).forgetTombstones(ofStore, m_later)), 1); // a second time: the floor rises
    QVERIFY(early.read());
    QVERIFY(!anew.read());
    put("a", 9); // comes back: no version is given twice
    QVERIFY(early.read());
    QCOMPARE(early.holds.at("a").version, 3);
}

void TestFeed::aFirstReadingUnderWayOutlivesWhatWasForgottenBefore()
{
    for (int i = 0; i < 5; ++i)
        put(QString::number(i), i);
    put("gone", 1);
    put("gone", 1, true);
    QCOMPARE(must(FeedStore(*m_db).forgetTombstones(ofStore, m_later)), 1);
    Follower slow(*m_db, ofStore); // reads rows far older than what was forgotten, page by page
    QVERIFY(slow.read(2));
    QCOMPARE(slow.holds.size(), 5u);

    must(m_db->run("DELETE FROM feed"));
    Follower empty(*m_db, ofStore); // and a bucket with nothing in it is no reason to begin again and again
    QVERIFY(empty.read());
    QVERIFY(empty.read());
}

void TestFeed::anotherGenerationMustBeReadAnew()
{
    put("a", 1);
    Follower follower(*m_db, ofStore);
    QVERIFY(follower.read());
    must(FeedStore(*m_db).beginGeneration());
    QVERIFY(!follower.read());
    follower.cursor.reset();
    QVERIFY(follower.read());
    QVERIFY(follower.read());
}

void TestFeed::anotherDatabaseMustBeReadAnew()
{
    put("a", 1);
    Follower follower(*m_db, ofStore);
    QVERIFY(follower.read());
    auto restored = must(PgConnection::open(must(m_cluster.hubDatabase()))); // as from a dump: its transactions have other numbers
    put(restored, "b", 1);
    Follower moved(restored, ofStore);
    moved.cursor = follower.cursor;
    QVERIFY(!moved.read());
}

void TestFeed::aCursorOfTheFutureMustBeReadAnew()
{
    put("a", 1);
    Follower follower(*m_db, ofStore);
    QVERIFY(follower.read());
    follower.cursor->xid += 1'000'000; // given out by a server whose last hours are lost
    QVERIFY(!follower.read());
}

QTEST_GUILESS_MAIN(TestFeed)
#include "tst_feed.moc"
