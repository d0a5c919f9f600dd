// SPDX-FileCopyrightText: 2026 Tuttu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/hub/recordstore.h"
#include "tests/core/hub/hubrig.h"

using namespace tuttu;

/** What the chain knows of customers, and which store hears it. */
class TestRecords : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase() { START_POSTGRES(m_cluster); }
    void init();
    void aStoreHoldsItsCustomersWithWhatTheyBought();
    void theSameFileAgainIsNoNews();
    void whoComesIntoAnotherStoreIsHeldThereToo();
    void whoBoughtInAnotherStoreLatelyIsHeldThereToo();
    void whatAShopEditsEveryStoreThatHoldsThemHears();
    void whatWasEditedLiesOverWhatTheSourceSaysNext();
    void aNoSaidInAShopOutlivesTheSourcesOldYes();
    void whatIsTakenBackIsAsBefore();
    void aGuestWrittenDownByNobodyIsARecordToo();
    void whoIsMadeInAShopIsFoundByTheirCardEverywhere();
    void oneWhoMovesTakesTheirOrdersAlong();
    void whoStaysAwayLeavesAStoreThatIsNotTheirs();
    void overItsLimitAStoreLetsGoThoseSeenLongestAgo();
    void aProfileIsOneAnswerWithItsGoods();
    void anOrderOfNobodyIsCountedAndLetBe();

private:
    Customer aino() const;
    Order receipt(int n, const CustomerId &whose, const StoreId &store, const QDateTime &at) const;
    void tellCustomers(const std::vector<Customer> &customers);
    RecordStore::Kept tellOrders(const std::vector<Order> &orders);
    void push(Kiosk &kiosk, const Outcome &outcome) { must(IngestStore(*m_db, chainKeys()).push(kiosk.sender, kiosk.batch({kiosk.captured(outcome)}))); }
    qint64 trim(const StoreId &store, qint64 most);
    Follower &reading(const Bucket &bucket)
    {
        auto &follower = m_followers.try_emplace(bucket.text(), *m_db, bucket).first->second;
        if (!follower.read())
            qFatal("the bucket must be read anew");
        return follower;
    }
    bool holds(const Bucket &bucket, const QString &key) { auto &all = reading(bucket).holds; return all.contains(key) && !all.at(key).deleted; }
    Customer held(const Bucket &bucket, const CustomerId &id) { return std::get<Customer>(must(recordFromJson(recordKey(id), reading(bucket).holds.at(recordKey(id)).content))); }

    const StoreId m_oulu = StoreId::derived("store", "oulu");
    const Bucket m_inOulu{Bucket::Kind::Customers, m_oulu}, m_catalogue = Bucket::catalogueOf("Villa & Lanka");
    const RecordStore::Asker m_asker{turku, DeviceId::derived("device", "till"), QDateTime(QDate(2026, 11, 23), QTime(12, 0), Qt::UTC)};
    const CustomerId m_aino = CustomerId::derived("customer", "aino");
    const ProductId m_candle = ProductId::derived("product", "candle");
    const QDateTime m_now{QDate(2026, 11, 23), QTime(12, 0), Qt::UTC};
    PostgresCluster m_cluster;
    std::optional<PgConnection> m_db;
    std::map<QString, Follower> m_followers;
};

void TestRecords::init()
{
    m_followers.clear();
    m_db.reset();
    m_db.emplace(must(PgConnection::open(must(m_cluster.hubDatabase()))));
}

Customer TestRecords::aino() const
{
    Customer c;
    c.id = m_aino;
    c.name.shown = "Aino Virtanen";
    c.email = "Aino@example.org";
    c.cards = {{IdentifierKind::Card, "6400000000017"}};
    c.homeStore = turku;
    c.changed = m_now.addDays(-30);
    c.consents = {{Purpose::EmailMarketing, ConsentState::Granted, m_now.addDays(-400), "e-1"}};
    return c;
}

Order TestRecords::receipt(int n, const CustomerId &whose, const StoreId &store, const QDateTime &at) const
{
    return {OrderId::derived("order", QString::number(n)), QString::number(n), whose, store, Channel::Store, at, {{m_candle, 2, {1990, Currency(u"EUR")}}}};
}

void TestRecords::tellCustomers(const std::vector<Customer> &customers)
{
    const auto done = m_db->transaction([&] { return RecordStore(*m_db, chainKeys()).putCustomers(customers, turku); });
    QVERIFY2(done.ok(), done ? "" : qPrintable(done.error().detail));
}

RecordStore::Kept TestRecords::tellOrders(const std::vector<Order> &orders)
{
    Result<RecordStore::Kept> kept = Error{};
    must(m_db->transaction([&]() -> Result<> {
        kept = RecordStore(*m_db, chainKeys()).putOrders(orders, m_now);
        return kept ? Result<>() : Result<>(kept.error());
    }));
    return must(kept);
}

qint64 TestRecords::trim(const StoreId &store, qint64 most)
{
    Result<qint64> left = Error{};
    must(m_db->transaction([&]() -> Result<> {
        left = RecordStore(*m_db, chainKeys()).trim(store, most, m_now);
        return left ? Result<>() : Result<>(left.error());
    }));
    return must(left);
}

void TestRecords::aStoreHoldsItsCustomersWithWhatTheyBought()
{
    tellCustomers({aino()});
    tellOrders({receipt(1, m_aino, turku, m_now.addDays(-700)), receipt(2, m_aino, turku, m_now.addDays(-3))});
    QCOMPARE(held(ofCustomers, m_aino), aino());
    QVERIFY(holds(ofCustomers, recordKey(OrderId::derived("order", "1"))));
    const auto row = reading(ofCustomers).holds.at(recordKey(OrderId::derived("order", "2")));
    QCOMPARE(std::get<Order>(must(recordFromJson(row.key, row.content))), receipt(2, m_aino, turku, m_now.addDays(-3)));
    QCOMPARE(reading(m_inOulu).holds.size(), 0u);
    QCOMPARE(reading(ofStore).holds.size(), 0u);
}

void TestRecords::theSameFileAgainIsNoNews()
{
    for (int i = 0; i < 2; ++i) {
        tellCustomers({aino()});
        tellOrders({receipt(1, m_aino, turku, m_now)});
        must(m_db->transaction([&] { return RecordStore(*m_db, chainKeys()).putProducts(m_catalogue, {{m_candle, "77", "Kynttilä", "candles", {}, {1990, Currency(u"EUR")}}}); }));
        QCOMPARE(reading(ofCustomers).rowsSeen(), 2);
        QCOMPARE(reading(m_catalogue).rowsSeen(), 1);
    }
    Customer later = aino();
    later.name.preferred = "Ansku";
    tellCustomers({later});
    QCOMPARE(reading(ofCustomers).rowsSeen(), 3);
    QCOMPARE(held(ofCustomers, m_aino).name.preferred, QString("Ansku"));
}

void TestRecords::whoComesIntoAnotherStoreIsHeldThereToo()
{
    tellCustomers({aino()});
    tellOrders({receipt(1, m_aino, turku, m_now.addDays(-500))});
    Kiosk oulu("oulu till");
    oulu.sender.store = m_oulu;
    VisitOpened came;
    came.visit.id = VisitId::derived("visit", "1");
    came.visit.store = m_oulu;
    came.visit.customer = m_aino;
    push(oulu, came);
    QCOMPARE(held(m_inOulu, m_aino), aino());
    QVERIFY(holds(m_inOulu, recordKey(OrderId::derived("order", "1"))));
    tellOrders({receipt(2, m_aino, turku, m_now)}); // bought at home: both hear of it
    QVERIFY(holds(m_inOulu, recordKey(OrderId::derived("order", "2"))));
    QVERIFY(holds(ofCustomers, recordKey(OrderId::derived("order", "2"))));
}

void TestRecords::whoBoughtInAnotherStoreLatelyIsHeldThereToo()
{
    tellCustomers({aino()});
    tellOrders({receipt(1, m_aino, m_oulu, m_now.addDays(-200))});
    QVERIFY(!holds(m_inOulu, recordKey(m_aino)));
    tellOrders({receipt(2, m_aino, m_oulu, m_now.addDays(-20))});
    QVERIFY(holds(m_inOulu, recordKey(m_aino)));
    QVERIFY(holds(m_inOulu, recordKey(OrderId::derived("order", "1"))));
    QVERIFY(holds(m_inOulu, recordKey(OrderId::derived("order", "2"))));
}

void TestRecords::whatAShopEditsEveryStoreThatHoldsThemHears()
{
    tellCustomers({aino()});
    tellOrders({receipt(1, m_aino, m_oulu, m_now.addDays(-2))});
    Kiosk kiosk("till");
    push(kiosk, CustomerEdited{m_aino, {{CustomerField::Preferred, {}, {"Ansku"}}}});
    QCOMPARE(held(ofCustomers, m_aino).name.preferred, QString("Ansku"));
    QCOMPARE(held(m_inOulu, m_aino).name.preferred, QString("Ansku"));
    const QString op = "op/" + OpId::derived("op", "till1/1").toString();
    QVERIFY(holds(ofCustomers, op) && holds(m_inOulu, op));
    push(kiosk, CustomerEdited{m_aino, {{CustomerField::Preferred, {"Aikku"}, {"Aini"}}}}); // they saw what does not stand there: people choose
    QCOMPARE(held(ofCustomers, m_aino).name.preferred, QString("Ansku"));
}

void TestRecords::whatWasEditedLiesOverWhatTheSourceSaysNext()
{
    tellCustomers({aino()});
    Kiosk kiosk("till");
    push(kiosk, CustomerEdited{m_aino, {{CustomerField::Preferred, {}, {"Ansku"}}, {CustomerField::Interests, {}, {"candles"}}}});
    Customer told = aino();
    told.changed = m_now;
    told.interests = QStringList{"linen"};
    tellCustomers({told});
    QCOMPARE(held(ofCustomers, m_aino).name.preferred, QString("Ansku"));
    QCOMPARE(held(ofCustomers, m_aino).interests, QStringList({"linen", "candles"}));
    told.name.preferred = "Ansku"; // heard
    tellCustomers({told});
    told.name.preferred = "Aini";  // and from then on the source's own
    tellCustomers({told});
    QCOMPARE(held(ofCustomers, m_aino).name.preferred, QString("Aini"));
}

void TestRecords::aNoSaidInAShopOutlivesTheSourcesOldYes()
{
    tellCustomers({aino()});
    Kiosk kiosk("till");
    ConsentEvent no;
    no.id = ConsentId::derived("consent", "1");
    no.purpose = Purpose::EmailMarketing;
    no.state = ConsentState::Withdrawn;
    no.at = m_now;
    push(kiosk, ConsentWithdrawn{m_aino, no});
    QCOMPARE(held(ofCustomers, m_aino).consent(Purpose::EmailMarketing), ConsentState::Withdrawn);
    Customer again = aino();
    again.name.preferred = "Ansku";
    tellCustomers({again});
    QCOMPARE(held(ofCustomers, m_aino).consent(Purpose::EmailMarketing), ConsentState::Withdrawn);
}

void TestRecords::whatIsTakenBackIsAsBefore()
{
    tellCustomers({aino()});
    Kiosk kiosk("till");
    const CustomerEdited edit{m_aino, {{CustomerField::Preferred, {}, {"Ansku"}}}};
    const PushedOp op = kiosk.captured(edit);
    must(IngestStore(*m_db, chainKeys()).push(kiosk.sender, kiosk.batch({op})));
    QCOMPARE(held(ofCustomers, m_aino).name.preferred, QString("Ansku"));
    push(kiosk, CaptureUndone{op.id, op.kind, toJson(Outcome(edit))});
    QCOMPARE(held(ofCustomers, m_aino), aino());
}

void TestRecords::aGuestWrittenDownByNobodyIsARecordToo()
{
    Kiosk kiosk("till"); // its lease is over, and nobody can sign in on it
    PushedOp guest = kiosk.captured(CustomerCreated{aino()});
    NoteAdded added;
    added.note = {NoteId::derived("note", "lamp"), m_aino, {}, {}, {}, "Call when the blue lamp is here"};
    PushedOp note = kiosk.captured(added);
    guest.actor = note.actor = {};
    const auto answer = must(IngestStore(*m_db, chainKeys()).push(kiosk.sender, kiosk.batch({sealedForTheHub(guest), sealedForTheHub(note)})));
    QCOMPARE(answer.acknowledged, 2);
    QVERIFY(answer.parked.empty() && answer.rejected.empty());
    QCOMPARE(held(ofCustomers, m_aino), aino());
}

void TestRecords::whoIsMadeInAShopIsFoundByTheirCardEverywhere()
{
    Kiosk kiosk("till");
    const PushedOp op = sealedForTheHub(kiosk.captured(CustomerCreated{aino()}));
    must(IngestStore(*m_db, chainKeys()).push(kiosk.sender, kiosk.batch({op})));
    QCOMPARE(held(ofCustomers, m_aino), aino());
    RecordStore records(*m_db, chainKeys());
    for (const CustomerAsk &ask : {CustomerAsk{m_aino}, CustomerAsk{Identifier{IdentifierKind::Card, "6400000000017"}}, CustomerAsk{Identifier{IdentifierKind::Email, " aino@EXAMPLE.org"}}}) {
        const CustomerAnswer answer = must(CustomerAnswer::fromBytes(must(records.find(ask, m_catalogue, m_asker))));
        QCOMPARE(answer.records.size(), 1u);
        QCOMPARE(std::get<Customer>(answer.records.front()), aino());
    }
    QVERIFY(must(CustomerAnswer::fromBytes(must(records.find({Identifier{IdentifierKind::Phone, "6400000000017"}}, m_catalogue, m_asker)))).records.empty());
    push(kiosk, CaptureUndone{op.id, op.kind, toJson(Outcome(CustomerCreated{aino()}))});
    QVERIFY(!holds(ofCustomers, recordKey(m_aino)));
    QVERIFY(must(CustomerAnswer::fromBytes(must(records.find({m_aino}, m_catalogue, m_asker)))).records.empty());
}

void TestRecords::oneWhoMovesTakesTheirOrdersAlong()
{
    tellCustomers({aino()});
    tellOrders({receipt(1, m_aino, turku, m_now.addDays(-500))});
    Customer moved = aino();
    moved.homeStore = m_oulu;
    moved.changed = m_now;
    tellCustomers({moved});
    QCOMPARE(held(m_inOulu, m_aino), moved);
    QVERIFY(holds(m_inOulu, recordKey(OrderId::derived("order", "1"))));
    QCOMPARE(countOf(*m_db, "customer_record"), 1);
    tellOrders({receipt(1, m_aino, turku, m_now.addDays(-500))});
    QCOMPARE(countOf(*m_db, "order_record"), 1);
}

void TestRecords::whoStaysAwayLeavesAStoreThatIsNotTheirs()
{
    tellCustomers({aino()});
    tellOrders({receipt(1, m_aino, m_oulu, m_now.addDays(-89)), receipt(2, m_aino, turku, m_now.addDays(-400))});
    QCOMPARE(trim(m_oulu, 100), 0);
    QVERIFY(holds(m_inOulu, recordKey(m_aino)));
    must(m_db->script("UPDATE member SET visited = visited - interval '2 days'"));
    QCOMPARE(trim(m_oulu, 100), 1);
    QCOMPARE(trim(turku, 100), 0);
    for (const QString &key : {recordKey(m_aino), recordKey(OrderId::derived("order", "1")), recordKey(OrderId::derived("order", "2"))}) {
        QVERIFY(!holds(m_inOulu, key));
        QVERIFY(reading(m_inOulu).holds.at(key).deleted);
        QVERIFY(holds(ofCustomers, key));
    }
}

void TestRecords::overItsLimitAStoreLetsGoThoseSeenLongestAgo()
{
    std::vector<Customer> many;
    for (int i = 0; i < 20; ++i) {
        Customer c = aino();
        c.id = CustomerId::derived("customer", QString::number(i));
        c.cards.clear();
        c.changed = m_now.addDays(-i);
        many.push_back(c);
    }
    tellCustomers(many);
    QCOMPARE(trim(turku, 15), 5);
    QCOMPARE(trim(turku, 15), 0);
    QVERIFY(holds(ofCustomers, recordKey(many[14].id)));
    QVERIFY(!holds(ofCustomers, recordKey(many[15].id)));
    tellOrders({receipt(1, many[19].id, turku, m_now)}); // there again
    QVERIFY(holds(ofCustomers, recordKey(many[19].id)));
}

void TestRecords::aProfileIsOneAnswerWithItsGoods()
{
    tellCustomers({aino()});
    const Product candle{m_candle, "77", "Kynttilä", "candles", {}, {1990, Currency(u"EUR")}};
    must(m_db->transaction([&] { return RecordStore(*m_db, chainKeys()).putProducts(m_catalogue, {candle, {ProductId::derived("product", "rug"), "78", "Rug", "rugs", {}, {9900, Currency(u"EUR")}}}); }));
    tellOrders({receipt(1, m_aino, turku, m_now.addDays(-5)), receipt(2, m_aino, turku, m_now.addDays(-1))});
    const CustomerAnswer answer = must(CustomerAnswer::fromBytes(must(RecordStore(*m_db, chainKeys()).find({m_aino}, m_catalogue, m_asker))));
    QCOMPARE(answer, (CustomerAnswer{{candle, aino(), receipt(2, m_aino, turku, m_now.addDays(-1)), receipt(1, m_aino, turku, m_now.addDays(-5))}}));
}

void TestRecords::anOrderOfNobodyIsCountedAndLetBe()
{
    tellCustomers({aino()});
    const auto kept = tellOrders({receipt(1, m_aino, turku, m_now), receipt(2, CustomerId::derived("customer", "nobody"), turku, m_now)});
    QCOMPARE(kept.kept, 1);
    QCOMPARE(kept.unknown, 1);
    QCOMPARE(countOf(*m_db, "order_record"), 1);
}

QTEST_GUILESS_MAIN(TestRecords)
#include "tst_records.moc"
