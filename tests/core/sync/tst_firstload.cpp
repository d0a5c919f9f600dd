// SPDX-FileCopyrightText: 2026 Tuttu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/security/frameseal.h"
#include "core/storage/customerstore.h"
#include "core/storage/orderstore.h"
#include "core/storage/productstore.h"
#include "core/storage/statement.h"
#include "core/sync/feedapplier.h"
#include "core/sync/snapshotload.h"
#include "core/sync/wire/packed.h"
#include "tests/core/storage/storagerig.h"

#include <QCryptographicHash>
#include <QDir>
#include <QtEndian>

using namespace tuttu;
using namespace Qt::StringLiterals;

namespace {

const StoreId turku = StoreId::derived("store", u"turku"_s);
const Bucket people{Bucket::Kind::Customers, turku};
const ProductId candle = ProductId::derived("product", u"candle"_s);

CustomerId person(int n) { return CustomerId::derived("customer", QString::number(n)); }

Customer customer(int n, const QString &name = u"Aino"_s)
{
    Customer c;
    c.id = person(n);
    c.name.shown = name + u' ' + QString::number(n);
    c.changed = QDateTime(QDate(2026, 11, 1), QTime(8, 0), Qt::UTC);
    return c;
}

Order receipt(int n)
{
    return {OrderId::derived("order", QString::number(n)), u"1"_s, person(n), {}, Channel::Store, QDateTime(QDate(2026, 11, 2), QTime(8, 0), Qt::UTC), {{candle, 2, {1990, Currency(u"EUR")}}}};
}

FeedRow rowOf(const Record &record) { return {recordKey(record), 1, false, toJson(record)}; }

/** A hub with one file, and a line that breaks when a test says so. */
struct FakeHubFile final : RecordLine {
    void make(const std::vector<std::vector<FeedRow>> &pages, const Cursor &cursor)
    {
        notice = {people, u"cust-1.tuttu"_s, cursor, {}, 0, 0, FrameSeal::newKey()};
        bytes = QByteArray(SnapshotNotice::magic, 8);
        const FrameSeal seal(notice.key);
        for (size_t i = 0; i < pages.size(); ++i) {
            const QByteArray sealed = seal.seal(i, i + 1 == pages.size(), packedZstd(toBytes(FeedAnswer(FeedPage{people, pages[i], cursor, false}))));
            QByteArray head(4, Qt::Uninitialized);
            qToLittleEndian(quint32(sealed.size()), head.data());
            bytes += head + sealed;
            notice.rows += qint64(pages[i].size());
        }
        notice.size = bytes.size();
        notice.sha256 = QCryptographicHash::hash(bytes, QCryptographicHash::Sha256);
        notice.name = QString::fromLatin1(notice.sha256.left(4).toHex()) + u".tuttu"_s;
    }
    QFuture<Asked<CustomerAnswer>> customer(const CustomerAsk &) override { return {}; }
    QFuture<Asked<SnapshotNotice>> snapshot(const Bucket &) override
    {
        return QtFuture::makeReadyFuture(there ? Asked<SnapshotNotice>{{}, notice, {}, {}} : Asked<SnapshotNotice>{{Reaction::Step::Tell, HubTrouble::None, {}}, {}, {}, {}});
    }
    QFuture<Asked<ContentPiece>> snapshotPiece(const SnapshotNotice &of, qint64 from) override
    {
        asked.push_back(from);
        if (of.name != notice.name)
            return QtFuture::makeReadyFuture(Asked<ContentPiece>{{Reaction::Step::Tell, HubTrouble::None, {}}, {}, {}, {}});
        if (pieces-- <= 0)
            return QtFuture::makeReadyFuture(Asked<ContentPiece>{{Reaction::Step::Again, HubTrouble::None, {}}, {}, {}, {}});
        return QtFuture::makeReadyFuture(Asked<ContentPiece>{{}, ContentPiece{from, bytes.mid(from, 300)}, {}, {}});
    }
    QFuture<Asked<BucketSum>> sum(const Bucket &, const Cursor &) override { return {}; }
    SnapshotNotice notice;
    QByteArray bytes;
    bool there = true;
    int pieces = 100'000; ///< until the line breaks
    std::vector<qint64> asked;
};

} // namespace

/** A device's first reading of its store's customers. */
class TestFirstLoad : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init();
    void aNewDeviceHoldsWhatTheFileSaysAndGoesOnWithTheFeed();
    void theCachesLogMayGrowWhileItIsRead();
    void aCutDownloadGoesOnWhereItStopped();
    void killedInTheMiddleItGoesOnAndNobodyIsShownByHalves();
    void anotherFileMeanwhileIsBegunAnewAndWhoIsNotInItGoes();
    void aDamagedFileIsFetchedOnceMore();
    void whoFollowsTheBucketNeedsNoFile();
    void withoutAFileTheFeedIsReadFromItsBeginning();
    void whatWasCapturedMeanwhileLiesOverWhatComes();

private:
    Result<SnapshotLoad::Came> load()
    {
        SnapshotLoad loading(m_rig->storage(), *m_hub, m_rig->folder() + u"/snapshots"_s, places());
        return answerOf(loading.load(people));
    }
    PagePlaces places()
    {
        return {PagePlaces::ofFeed().place,
                [this](Shelf &s, const std::optional<Cursor> &asked, const FeedPage &page) -> Result<std::vector<Op>> {
                    mostInLog = logOf(s);
                    if (pagesLeft-- <= 0)
                        return {Errc::Cancelled, u"killed"_s};
                    return PagePlaces::ofFeed().apply(s, asked, page);
                },
                PagePlaces::ofFeed().beginAnew, 6};
    }
    static std::vector<std::vector<FeedRow>> pagesOf(int from, int until, const QString &name = u"Aino"_s)
    {
        std::vector<std::vector<FeedRow>> pages;
        for (int n = from; n < until; ++n) {
            if ((n - from) % 3 == 0)
                pages.emplace_back();
            pages.back().push_back(rowOf(customer(n, name)));
            pages.back().push_back(rowOf(receipt(n)));
        }
        return pages;
    }
    QStringList held()
    {
        QStringList names;
        const auto all = m_rig->run([](Shelf &s) { return CustomerStore(s).everybody(); }).value();
        for (const CustomerId &id : all)
            names += m_rig->run([id](Shelf &s) { return CustomerStore(s).customer(id); }).value().name.shown;
        names.sort();
        return names;
    }
    size_t ordersOf(int n)
    {
        const auto orders = m_rig->run([n](Shelf &s) { return OrderStore(s).ordersOf(person(n)); });
        return orders ? orders->size() : 0;
    }
    static qint64 logOf(Shelf &s)
    {
        Statement most(s.cache, "PRAGMA wal_autocheckpoint");
        return most.step() ? most.integer(0) : -1;
    }
    qint64 pagesOfLog()
    {
        return m_rig->run([](Shelf &s) { return Result<qint64>(logOf(s)); }).value();
    }
    std::optional<Cursor> cursor() { return m_rig->run([](Shelf &s) { return FeedApplier(s).cursor(people); }).value(); }

    const Cursor m_end{u"12ab-5-1"_s, 730, 4, 0};
    std::optional<Rig> m_rig;
    std::optional<FakeHubFile> m_hub;
    int pagesLeft = 100'000;
    qint64 mostInLog = 0; ///< pages, while a load writes
};

void TestFirstLoad::init()
{
    pagesLeft = 100'000;
    m_hub.emplace();
    m_rig.emplace();
    QVERIFY(m_rig->open().ok());
    QVERIFY(m_rig->run([](Shelf &s) {
        return s.cache.transaction([&]() -> Result<> {
            const auto put = ProductStore(s).put({candle, u"77"_s, u"Candle"_s, u"candles"_s, u""_s, {1990, Currency(u"EUR")}});
            return put ? Result<>() : Result<>(put.error());
        });
    }).ok());
    m_hub->make(pagesOf(0, 10), m_end);
}

void TestFirstLoad::aNewDeviceHoldsWhatTheFileSaysAndGoesOnWithTheFeed()
{
    QCOMPARE(load().value(), SnapshotLoad::Came::Loaded);
    QCOMPARE(held().size(), 10);
    for (int n = 0; n < 10; ++n)
        QCOMPARE(ordersOf(n), 1u);
    QCOMPARE(cursor(), std::optional(m_end));
    QCOMPARE(QDir(m_rig->folder() + u"/snapshots"_s).entryList(QDir::Files), QStringList());
    const FeedPage more{people, {rowOf(customer(10))}, {u"12ab-5-1"_s, 731, 1, 0}, true};
    const auto news = m_rig->run([&](Shelf &s) { return FeedApplier(s).apply(m_end, more); });
    QVERIFY(news.ok() && news->taken);
    QCOMPARE(held().size(), 11);
}

void TestFirstLoad::theCachesLogMayGrowWhileItIsRead()
{
    const auto usual = pagesOfLog();
    pagesLeft = 1;
    QCOMPARE(load().error().code, Errc::Cancelled);
    QVERIFY(mostInLog > usual);
    QCOMPARE(pagesOfLog(), usual); // after one that did not come through, too
    mostInLog = 0;
    pagesLeft = 100'000;
    QCOMPARE(load().value(), SnapshotLoad::Came::Loaded); // from where it was
    QVERIFY(mostInLog > usual);
    QCOMPARE(pagesOfLog(), usual);
    QCOMPARE(held().size(), 10);
}

void TestFirstLoad::aCutDownloadGoesOnWhereItStopped()
{
    m_hub->pieces = 3;
    QCOMPARE(load().error().code, Errc::Unreachable);
    QCOMPARE(held().size(), 0);
    QCOMPARE(m_hub->asked, (std::vector<qint64>{0, 300, 600, 900}));
    m_hub->asked.clear();
    m_hub->pieces = 100'000;
    QCOMPARE(load().value(), SnapshotLoad::Came::Loaded);
    QCOMPARE(m_hub->asked.front(), 900);
    QCOMPARE(held().size(), 10);
}

void TestFirstLoad::killedInTheMiddleItGoesOnAndNobodyIsShownByHalves()
{
    pagesLeft = 2;
    QCOMPARE(load().error().code, Errc::Cancelled);
    m_rig->close();
    QVERIFY(m_rig->open().ok());
    const auto there = m_rig->run([](Shelf &s) { return CustomerStore(s).everybody(); }).value();
    QCOMPARE(there.size(), 6u);
    for (int n = 0; n < 6; ++n)
        QCOMPARE(ordersOf(n), 1u); // whoever is here is here whole
    pagesLeft = 2;                 // the other two pages, and not one more
    QCOMPARE(load().value(), SnapshotLoad::Came::Loaded);
    QCOMPARE(held().size(), 10);
    QCOMPARE(cursor(), std::optional(m_end));
}

void TestFirstLoad::anotherFileMeanwhileIsBegunAnewAndWhoIsNotInItGoes()
{
    pagesLeft = 2;
    QCOMPARE(load().error().code, Errc::Cancelled);
    pagesLeft = 100'000;
    m_hub->make(pagesOf(3, 12, u"Eino"_s), m_end); // the first three have left meanwhile
    QCOMPARE(load().value(), SnapshotLoad::Came::Loaded);
    QCOMPARE(held().size(), 9);
    QCOMPARE(ordersOf(0), 0u);
    QCOMPARE(ordersOf(3), 1u);
}

void TestFirstLoad::aDamagedFileIsFetchedOnceMore()
{
    const QByteArray whole = m_hub->bytes;
    m_hub->bytes[whole.size() / 2] = char(m_hub->bytes[whole.size() / 2] ^ 1);
    QCOMPARE(load().error().code, Errc::Damaged); // twice
    QCOMPARE(std::count(m_hub->asked.begin(), m_hub->asked.end(), 0), 2);
    QCOMPARE(held().size(), 0);
    m_hub->bytes = whole;
    QCOMPARE(load().value(), SnapshotLoad::Came::Loaded);
}

void TestFirstLoad::whoFollowsTheBucketNeedsNoFile()
{
    const FeedPage page{people, {rowOf(customer(1))}, m_end, true};
    QVERIFY(m_rig->run([&](Shelf &s) { return FeedApplier(s).apply(std::nullopt, page); }).ok());
    QCOMPARE(load().value(), SnapshotLoad::Came::NotNeeded);
    QVERIFY(m_hub->asked.empty());
}

void TestFirstLoad::withoutAFileTheFeedIsReadFromItsBeginning()
{
    m_hub->there = false;
    QCOMPARE(load().value(), SnapshotLoad::Came::None);
    QVERIFY(!cursor());
}

void TestFirstLoad::whatWasCapturedMeanwhileLiesOverWhatComes()
{
    pagesLeft = 2;
    QCOMPARE(load().error().code, Errc::Cancelled);
    QVERIFY(m_rig->keep(CustomerEdited{person(1), {{CustomerField::Preferred, {}, {u"Ansku"_s}}}}).ok());
    pagesLeft = 100'000;
    m_hub->make(pagesOf(0, 10, u"Eino"_s), m_end);
    QCOMPARE(load().value(), SnapshotLoad::Came::Loaded);
    const Customer edited = m_rig->run([](Shelf &s) { return CustomerStore(s).customer(person(1)); }).value();
    QCOMPARE(edited.name.preferred, u"Ansku"_s);
    QCOMPARE(edited.name.shown, u"Eino 1"_s);
}

QTEST_GUILESS_MAIN(TestFirstLoad)
#include "tst_firstload.moc"
