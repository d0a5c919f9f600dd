// SPDX-FileCopyrightText: 2026 Tuttu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/hub/contentstore.h"
#include "tests/core/hub/hubrig.h"

using namespace tuttu;
using namespace Qt::StringLiterals;

/** What is made once for the chain: kept by what it is, told by its name. */
class TestContent : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase() { START_POSTGRES(m_cluster); }
    void everyStoresDevicesHearOfIt();
    void theSameBytesAgainChangeNothing();
    void anOlderVersionIsThereForThoseInTheMiddleOfIt();
    void piecesMakeTheWhole();
    void whatIsNoContentIsRefused();
    void aNewStoreHearsOfAllThereIs();

private:
    PgConnection fresh();
    PostgresCluster m_cluster;
};

namespace {

const StoreId oulu = StoreId::derived("store", "oulu");

std::optional<ContentNotice> toldTo(PgConnection &db, const StoreId &store, const QString &key)
{
    Follower device(db, {Bucket::Kind::Store, store});
    device.read();
    const auto row = device.holds.find(key);
    return row == device.holds.end() ? std::nullopt : std::optional(must(ContentNotice::fromJson(row->second.content)));
}

} // namespace

PgConnection TestContent::fresh()
{
    auto db = must(PgConnection::open(must(m_cluster.emptyDatabase())));
    must(PgMigration(db).to(PgMigration::folder()));
    return db;
}

void TestContent::everyStoresDevicesHearOfIt()
{
    PgConnection db = fresh();
    const ContentNotice notice = must(ContentStore(db).publish(u"cues"_s, "{}", {turku, oulu}));
    QCOMPARE(notice.version, 1);
    QVERIFY(toldTo(db, turku, u"content/cues"_s) == notice);
    QVERIFY(toldTo(db, oulu, u"content/cues"_s) == notice);
    QVERIFY(must(ContentStore(db).all()) == std::vector<ContentNotice>{notice});
}

void TestContent::theSameBytesAgainChangeNothing()
{
    PgConnection db = fresh();
    const ContentNotice first = must(ContentStore(db).publish(u"cues"_s, "one", {turku}));
    QVERIFY(must(ContentStore(db).publish(u"cues"_s, "one", {turku})) == first);
    QCOMPARE(must(ContentStore(db).publish(u"cues"_s, "two", {turku})).version, 2);
    QCOMPARE(must(ContentStore(db).publish(u"cues"_s, "one", {turku})).version, 3); // back to the one before is a change
}

void TestContent::anOlderVersionIsThereForThoseInTheMiddleOfIt()
{
    PgConnection db = fresh();
    const ContentNotice first = must(ContentStore(db).publish(u"cues"_s, "one", {turku}));
    must(ContentStore(db).publish(u"cues"_s, "two", {turku}));
    QCOMPARE(must(ContentStore(db).piece(first.sha256, 0)).bytes, "one");
}

void TestContent::piecesMakeTheWhole()
{
    PgConnection db = fresh();
    QByteArray model(2 * ContentPiece::largest + 17, '\0');
    for (qsizetype i = 0; i < model.size(); ++i)
        model[i] = char(i * 31 + i / 7);
    const ContentNotice notice = must(ContentStore(db).publish(u"affinity"_s, model, {}));
    QByteArray whole;
    int pieces = 0;
    for (; whole.size() < notice.size && pieces < 10; ++pieces)
        whole += must(ContentStore(db).piece(notice.sha256, whole.size())).bytes;
    QCOMPARE(pieces, 3);
    QVERIFY(whole == model);
    QVERIFY(must(ContentStore(db).piece(notice.sha256, 5)).bytes == model.sliced(5, ContentPiece::largest - 5));
    QVERIFY(must(ContentStore(db).piece(notice.sha256, notice.size)).bytes.isEmpty());
    QCOMPARE(int(ContentStore(db).piece(notice.sha256, notice.size + 2 * ContentPiece::largest).error().code), int(Errc::NotFound));
    QCOMPARE(int(ContentStore(db).piece(QByteArray(32, 'x'), 0).error().code), int(Errc::NotFound));
}

void TestContent::whatIsNoContentIsRefused()
{
    PgConnection db = fresh();
    QCOMPARE(int(ContentStore(db).publish(u"cues"_s, {}, {turku}).error().code), int(Errc::Invalid));
    QCOMPARE(int(ContentStore(db).publish({}, "x", {turku}).error().code), int(Errc::Invalid));
    QCOMPARE(int(ContentStore(db).publish(QString(41, u'x'), "x", {turku}).error().code), int(Errc::Invalid));
    QCOMPARE(countOf(db, "content"), 0);
    QCOMPARE(countOf(db, "content_piece"), 0);
}

void TestContent::aNewStoreHearsOfAllThereIs()
{
    PgConnection db = fresh();
    const ContentNotice cues = must(ContentStore(db).publish(u"cues"_s, "one", {turku})), model = must(ContentStore(db).publish(u"affinity"_s, "two", {turku}));
    must(ContentStore(db).tellAll(oulu));
    QVERIFY(toldTo(db, oulu, u"content/cues"_s) == cues);
    QVERIFY(toldTo(db, oulu, u"content/affinity"_s) == model);
}

QTEST_GUILESS_MAIN(TestContent)
#include "tst_content.moc"
