// SPDX-FileCopyrightText: 2026 Tuttu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/hub/snapshotstore.h"
#include "core/hub/recordstore.h"
#include "core/sync/wire/content.h"
#include "tests/core/hub/hubdevice.h"

#include <QTemporaryDir>

using namespace tuttu;

/** What devices ask the running hub for beside what changes. */
class TestRecordRoutes : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void cleanupTestCase() { m_hub.reset(); }
    void somebodyOfTheChainIsToldOfInAnyOfItsStores();
    void whoIsAskedForStandsInNoAddressAndInNoLog();
    void theCatalogueIsForEveryStoreAndCustomersForTheirOwn();
    void aFileIsToldOfAndGivenInPieces();

private:
    PostgresCluster m_cluster;
    QTemporaryDir m_folder;
    std::unique_ptr<RunningHub> m_hub;
    HubDevice m_till{"till"}, m_other{"other"};
    const StoreId m_oulu = StoreId::derived("store", "oulu");
    const Bucket m_catalogue = Bucket::catalogueOf("Tuttu Oy");
    Customer m_aino;
};

void TestRecordRoutes::initTestCase()
{
    START_POSTGRES(m_cluster);
    HubOptions options;
    options.snapshots = m_folder.path();
    m_hub = std::make_unique<RunningHub>(m_cluster, options);
    m_hub->addStore(m_oulu, "Oulu");
    m_till.comeIn(*m_hub);
    m_other.comeIn(*m_hub, m_oulu);
    m_aino.id = CustomerId::derived("customer", "aino");
    m_aino.name.shown = "Aino Virtanen";
    m_aino.cards = {{IdentifierKind::Card, "6400000000017"}};
    m_aino.homeStore = turku;
    m_aino.changed = QDateTime(QDate(2026, 11, 1), QTime(8, 0), Qt::UTC);
    RecordStore records(*m_hub->db, chainKeys());
    must(m_hub->db->transaction([&] { return records.putCustomers({m_aino}, turku); }));
    must(m_hub->db->transaction([&] { return records.putProducts(m_catalogue, {{ProductId::derived("product", "1"), "1", "Candle", "candles", {}, {990, Currency(u"EUR")}}}); }));
}

void TestRecordRoutes::somebodyOfTheChainIsToldOfInAnyOfItsStores()
{
    const CustomerAsk byCard{Identifier{IdentifierKind::Card, "6400000000017"}};
    for (const HubDevice *device : {&m_till, &m_other}) {
        const Heard heard = m_hub->post("/v1/customer", byCard.toBytes(), device->token);
        QCOMPARE(heard.status, 200);
        QCOMPARE(must(CustomerAnswer::fromBytes(heard.body)), CustomerAnswer{{m_aino}});
    }
    QCOMPARE(must(CustomerAnswer::fromBytes(m_hub->post("/v1/customer", CustomerAsk{CustomerId::derived("customer", "nobody")}.toBytes(), m_till.token).body)), CustomerAnswer{});
    QCOMPARE(m_hub->post("/v1/customer", byCard.toBytes()).status, 401);
    QCOMPARE(m_hub->post("/v1/customer", "{}", m_till.token).status, 400);
}

void TestRecordRoutes::whoIsAskedForStandsInNoAddressAndInNoLog()
{
    QVERIFY(m_hub->read("/v1/customer?id=" + m_aino.id.toString().toLatin1(), m_till.token).status >= 400);
    m_hub->post("/v1/customer", CustomerAsk{Identifier{IdentifierKind::Card, "6400000000017"}}.toBytes(), m_till.token);
    QVERIFY(!m_hub->log().contains("6400000000017") && !m_hub->log().contains("Aino"));
}

void TestRecordRoutes::theCatalogueIsForEveryStoreAndCustomersForTheirOwn()
{
    const ChangesQuery goods{{{m_catalogue, std::nullopt}}}, people{{{ofCustomers, std::nullopt}}}, others{{{Bucket::catalogueOf("Another Oy"), std::nullopt}}};
    for (HubDevice *device : {&m_till, &m_other}) {
        const auto heard = must(ChangesAnswer::fromBytes(device->changes(*m_hub, goods).body));
        QCOMPARE(std::get<FeedPage>(heard.answers.at(0)).rows.size(), 1u);
        QCOMPARE(device->changes(*m_hub, others).status, 403);
    }
    QCOMPARE(m_till.changes(*m_hub, people).status, 200);
    QCOMPARE(m_other.changes(*m_hub, people).status, 403);
}

void TestRecordRoutes::aFileIsToldOfAndGivenInPieces()
{
    const QByteArray where = "/v1/snapshot?b=" + ofCustomers.text().toLatin1();
    QCOMPARE(m_hub->read(where, m_till.token).status, 404);
    const SnapshotNotice made = must(SnapshotStore(*m_hub->db, chainKeys()).build(ofCustomers, m_folder.path()));
    QCOMPARE(m_hub->read(where, m_other.token).status, 403);
    const SnapshotNotice notice = must(SnapshotNotice::fromBytes(m_hub->read(where, m_till.token).body));
    QCOMPARE(notice, made);
    const QByteArray pieces = where + "&name=" + notice.name.toLatin1() + "&from=";
    const ContentPiece whole = must(ContentPiece::fromBytes(m_hub->read(pieces + '0', m_till.token).body));
    QCOMPARE(QCryptographicHash::hash(whole.bytes, QCryptographicHash::Sha256), notice.sha256);
    const ContentPiece rest = must(ContentPiece::fromBytes(m_hub->read(pieces + "20", m_till.token).body));
    QCOMPARE(rest, (ContentPiece{20, whole.bytes.mid(20)}));
    QCOMPARE(m_hub->read(pieces + QByteArray::number(notice.size), m_till.token).status, 404);
    QCOMPARE(m_hub->read(where + "&name=other.tuttu&from=0", m_till.token).status, 404);
    QCOMPARE(m_hub->read(where + "&name=" + notice.name.toLatin1() + "&from=x", m_till.token).status, 400);
}

QTEST_GUILESS_MAIN(TestRecordRoutes)
#include "tst_recordroutes.moc"
