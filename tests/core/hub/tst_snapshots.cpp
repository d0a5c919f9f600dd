// SPDX-FileCopyrightText: 2026 Tuttu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/hub/recordstore.h"
#include "core/hub/snapshotstore.h"
#include "core/sync/snapshotreader.h"
#include "tests/core/hub/hubrig.h"

#include <QTemporaryDir>

#include <set>

using namespace tuttu;

/** A bucket's first pages in one file. */
class TestSnapshots : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase() { START_POSTGRES(m_cluster); }
    void init();
    void theFileAndWhatFollowsItIsTheBucket();
    void whoeverIsToldOfStandsTogetherWithWhatTheyBought();
    void aReadingGoesOnWhereItStopped();
    void whatDevicesSealedIsOpenedForThem();
    void anEmptyBucketIsOnePageWithNothing();
    void nothingNewIsTheSameFile();
    void aFileThatIsCutOrChangedIsRefusedWhole();
    void whoHasNotTheKeyReadsNothing();
    void filesNobodyNamesAreSweptAway();
    void aNoticeIsReadAsItWasWritten();
    void aNoticeThatLeadsOutOfItsFolderIsRefused();

private:
    void fill(int people, int ordersEach);
    SnapshotNotice build() { return must(SnapshotStore(*m_db, chainKeys()).build(ofCustomers, m_folder->path())); }
    QString pathOf(const SnapshotNotice &notice) const { return m_folder->filePath(notice.name); }
    std::vector<FeedPage> read(const SnapshotNotice &notice, qint64 done = 0);

    PostgresCluster m_cluster;
    std::optional<PgConnection> m_db;
    std::optional<QTemporaryDir> m_folder;
};

void TestSnapshots::init()
{
    m_db.reset();
    m_db.emplace(must(PgConnection::open(must(m_cluster.hubDatabase()))));
    m_folder.emplace();
}

void TestSnapshots::fill(int people, int ordersEach)
{
    const QDateTime now(QDate(2026, 11, 23), QTime(12, 0), Qt::UTC);
    std::vector<Customer> customers;
    std::vector<Order> orders;
    for (int i = 0; i < people; ++i) {
        Customer c;
        c.id = CustomerId::derived("customer", QString::number(i));
        c.name.shown = "Aino " + QString::number(i);
        c.homeStore = turku;
        c.changed = now;
        customers.push_back(c);
        for (int k = 0; k < ordersEach; ++k)
            orders.push_back({OrderId::derived("order", QString::number(i) + '/' + QString::number(k)), "1", c.id, turku, Channel::Store, now.addDays(-k),
                              {{ProductId::derived("product", "1"), 1, {990, Currency(u"EUR")}}}});
    }
    RecordStore records(*m_db, chainKeys());
    must(m_db->transaction([&] { return records.putCustomers(customers, turku); }));
    must(m_db->transaction([&]() -> Result<> {
        const auto kept = records.putOrders(orders, now);
        return kept ? Result<>() : Result<>(kept.error());
    }));
}

std::vector<FeedPage> TestSnapshots::read(const SnapshotNotice &notice, qint64 done)
{
    SnapshotReader reader(notice, pathOf(notice));
    must(reader.begin(done));
    std::vector<FeedPage> pages;
    while (auto page = must(reader.next()))
        pages.push_back(std::move(*page));
    return pages;
}

void TestSnapshots::theFileAndWhatFollowsItIsTheBucket()
{
    fill(150, 3);
    Kiosk kiosk("till");
    must(IngestStore(*m_db, chainKeys()).push(kiosk.sender, kiosk.batch({kiosk.note("before")})));
    const SnapshotNotice notice = build();
    QCOMPARE(notice.rows, 601);
    std::map<QString, FeedRow> holds;
    for (const FeedPage &page : read(notice)) {
        for (const FeedRow &row : page.rows)
            holds[row.key] = row;
    }
    must(IngestStore(*m_db, chainKeys()).push(kiosk.sender, kiosk.batch({kiosk.note("after")})));
    Follower rest(*m_db, ofCustomers), whole(*m_db, ofCustomers);
    rest.cursor = notice.cursor;
    QVERIFY(rest.read());
    QCOMPARE(rest.rowsSeen(), 1);
    holds.merge(rest.holds);
    QVERIFY(whole.read());
    QVERIFY(holds == whole.holds);
}

void TestSnapshots::whoeverIsToldOfStandsTogetherWithWhatTheyBought()
{
    fill(300, 4);
    const auto pages = read(build());
    QVERIFY(pages.size() > 3);
    std::set<CustomerId> ended;
    for (const FeedPage &page : pages) {
        std::set<CustomerId> here;
        for (const FeedRow &row : page.rows) {
            const Record record = must(recordFromJson(row.key, row.content));
            const auto *order = std::get_if<Order>(&record);
            if (order)
                QVERIFY(here.contains(order->customer)); // the customer came before it, on the same page
            else
                here.insert(std::get<Customer>(record).id);
        }
        for (const CustomerId &id : here)
            QVERIFY(ended.insert(id).second);
    }
    QCOMPARE(ended.size(), 300u);
}

void TestSnapshots::aReadingGoesOnWhereItStopped()
{
    fill(300, 4);
    const SnapshotNotice notice = build();
    const auto all = read(notice);
    for (size_t i = 0; i < all.size(); ++i) {
        const bool last = i + 1 == all.size();
        QCOMPARE(all[i].checkpoint, last);
        QCOMPARE(all[i].next, last ? notice.cursor : notice.placeAfter(qint64(i) + 1));
    }
    const qint64 done = notice.pagesBefore(must(Cursor::fromText(all[1].next.text()))).value();
    QCOMPARE(done, 2);
    const auto rest = read(notice, done);
    QCOMPARE(rest.size() + 2, all.size());
    QCOMPARE(rest.front(), all[2]);
    QCOMPARE(notice.pagesBefore(std::nullopt), std::optional<qint64>(0));
    QVERIFY(!notice.pagesBefore(notice.cursor));
}

void TestSnapshots::whatDevicesSealedIsOpenedForThem()
{
    Kiosk kiosk("till");
    must(IngestStore(*m_db, chainKeys()).push(kiosk.sender, kiosk.batch({sealedForTheHub(kiosk.note("she likes linen"))})));
    const auto pages = read(build());
    QCOMPARE(pages.size(), 1u);
    QVERIFY(!pages.front().rows.front().content.contains("hubKey"));
}

void TestSnapshots::anEmptyBucketIsOnePageWithNothing()
{
    const auto pages = read(build());
    QCOMPARE(pages.size(), 1u);
    QVERIFY(pages.front().rows.empty() && pages.front().checkpoint);
    Follower rest(*m_db, ofCustomers);
    rest.cursor = pages.front().next;
    QVERIFY(rest.read());
}

void TestSnapshots::nothingNewIsTheSameFile()
{
    fill(3, 1);
    const SnapshotNotice first = build();
    QCOMPARE(build(), first);
    QCOMPARE(must(SnapshotStore(*m_db, chainKeys()).latest(ofCustomers)), first);
    fill(4, 1);
    QVERIFY(build().name != first.name);
    QCOMPARE(SnapshotStore(*m_db, chainKeys()).latest(ofStore).error().code, Errc::NotFound);
}

void TestSnapshots::aFileThatIsCutOrChangedIsRefusedWhole()
{
    fill(300, 1);
    const SnapshotNotice notice = build();
    QFile file(pathOf(notice));
    QVERIFY(file.open(QIODevice::ReadWrite));
    const QByteArray whole = file.readAll();
    for (const qsizetype at : {qsizetype(0), qsizetype(9), whole.size() / 2, whole.size() - 1}) {
        QByteArray other = whole;
        other[at] = char(other[at] ^ 1);
        QVERIFY(file.seek(0) && file.write(other) == other.size() && file.flush());
        QCOMPARE(SnapshotReader(notice, file.fileName()).begin(0).error().code, Errc::Damaged);
    }
    QVERIFY(file.resize(whole.size() - 40));
    QCOMPARE(SnapshotReader(notice, file.fileName()).begin(0).error().code, Errc::Damaged);
}

void TestSnapshots::whoHasNotTheKeyReadsNothing()
{
    fill(1, 1);
    SnapshotNotice notice = build();
    QFile file(pathOf(notice));
    QVERIFY(file.open(QIODevice::ReadOnly));
    QVERIFY(!file.readAll().contains("Aino"));
    notice.key = QByteArray(32, 'x');
    SnapshotReader reader(notice, pathOf(notice));
    must(reader.begin(0));
    QCOMPARE(reader.next().error().code, Errc::Damaged);
}

void TestSnapshots::filesNobodyNamesAreSweptAway()
{
    fill(1, 1);
    const SnapshotNotice old = build();
    fill(2, 1);
    const SnapshotNotice now = build();
    SnapshotStore store(*m_db, chainKeys());
    QCOMPARE(must(store.sweep(m_folder->path(), QDateTime::currentDateTimeUtc().addSecs(-3600))), 0); // somebody may be reading it
    QCOMPARE(must(store.sweep(m_folder->path(), QDateTime::currentDateTimeUtc().addSecs(3600))), 1);
    QVERIFY(!QFile::exists(pathOf(old)) && QFile::exists(pathOf(now)));
}

void TestSnapshots::aNoticeIsReadAsItWasWritten()
{
    fill(1, 1);
    const SnapshotNotice notice = build();
    QCOMPARE(must(SnapshotNotice::fromBytes(notice.toBytes())), notice);
}

void TestSnapshots::aNoticeThatLeadsOutOfItsFolderIsRefused()
{
    fill(1, 1);
    SnapshotNotice notice = build();
    for (const char *name : {"../secret", "a/b", "..", ".hidden", "a b", ""}) {
        notice.name = name;
        QVERIFY2(!SnapshotNotice::fromBytes(notice.toBytes()), name);
    }
}

QTEST_GUILESS_MAIN(TestSnapshots)
#include "tst_snapshots.moc"
