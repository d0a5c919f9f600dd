// SPDX-FileCopyrightText: 2026 Tuttu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/customerstore.h"
#include "core/storage/orderstore.h"
#include "core/storage/productstore.h"
#include "core/storage/waitingrecordstore.h"
#include "core/sync/customerpull.h"
#include "core/sync/recordapplier.h"
#include "tests/core/storage/storagerig.h"

#include <QPromise>

using namespace tuttu;
using namespace Qt::StringLiterals;

/** What the chain knows whole comes into a device's cache. */
class TestRecordApplier : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init();
    void whatTheHubTellsIsHere();
    void anOrderWaitsForItsProductAndItsCustomer();
    void theStockKnownHereOutlivesTheChainsWordOnTheProduct();
    void whatWasCapturedHereOutlivesTheChainsWordOnTheCustomer();
    void whoLeavesTakesTheirOrdersAlongAndLeavesWhatWasCaptured();
    void whatNobodyCanReadBlocksNothing();
    void whatIsNoRecordIsSaidToBeNone();
    void somebodyNotHeldIsAskedOfTheChainAndKept();
    void nobodyIsAskedWhereThereIsNoChainOrItIsAway();
    void aSilentChainIsSaidToBeSilent();

private:
    bool tell(const std::vector<Record> &records, const std::vector<QString> &gone = {}, bool checkpoint = false);
    Result<Customer> held() { return m_rig->run([id = m_aino](Shelf &s) { return CustomerStore(s).customer(id); }); }
    size_t ordersHeld()
    {
        const auto orders = m_rig->run([id = m_aino](Shelf &s) { return OrderStore(s).ordersOf(id); });
        return orders ? orders->size() : 0;
    }
    Customer aino() const
    {
        Customer c;
        c.id = m_aino;
        c.name.shown = u"Aino Virtanen"_s;
        c.cards = {{IdentifierKind::Card, u"6400000000017"_s}};
        c.changed = QDateTime(QDate(2026, 11, 1), QTime(8, 0), Qt::UTC);
        return c;
    }
    Order receipt() const { return {OrderId::derived("order", u"1"_s), u"1"_s, m_aino, {}, Channel::Store, QDateTime(QDate(2026, 11, 2), QTime(8, 0), Qt::UTC), {{m_candle, 2, {1990, Currency(u"EUR")}}}}; }
    Product candle() const { return {m_candle, u"77"_s, u"Candle"_s, u"candles"_s, u""_s, {1990, Currency(u"EUR")}}; }

    const CustomerId m_aino = CustomerId::derived("customer", u"aino"_s);
    const ProductId m_candle = ProductId::derived("product", u"candle"_s);
    std::optional<Rig> m_rig;
};

namespace {

/** Answers at once, as a test says. */
struct FakeLine final : RecordLine {
    QFuture<Asked<CustomerAnswer>> customer(const CustomerAsk &ask) override
    {
        asked.push_back(ask);
        return QtFuture::makeReadyFuture(answer ? Asked<CustomerAnswer>{{}, *answer, {}, {}} : Asked<CustomerAnswer>{{Reaction::Step::Again, HubTrouble::None, {}}, {}, {}, {}});
    }
    QFuture<Asked<SnapshotNotice>> snapshot(const Bucket &) override { return {}; }
    QFuture<Asked<ContentPiece>> snapshotPiece(const SnapshotNotice &, qint64) override { return {}; }
    QFuture<Asked<BucketSum>> sum(const Bucket &, const Cursor &) override { return {}; }
    std::vector<CustomerAsk> asked;
    std::optional<CustomerAnswer> answer;
};

} // namespace

void TestRecordApplier::init()
{
    m_rig.emplace();
    QVERIFY(m_rig->open().ok());
}

/** One page. */
bool TestRecordApplier::tell(const std::vector<Record> &records, const std::vector<QString> &gone, bool checkpoint)
{
    const auto done = m_rig->run([&](Shelf &s) {
        return s.cache.transaction([&]() -> Result<> {
            RecordApplier applier(s);
            for (const Record &record : records) {
                if (const auto put = applier.apply({recordKey(record), 1, false, toJson(record)}); !put)
                    return put.error();
            }
            for (const QString &key : gone) {
                if (const auto put = applier.apply({key, 2, true, {}}); !put)
                    return put.error();
            }
            return applier.finish(checkpoint);
        });
    });
    return done.ok();
}

void TestRecordApplier::whatTheHubTellsIsHere()
{
    QVERIFY(tell({candle()}) && tell({aino(), receipt()}));
    QCOMPARE(held().value(), aino());
    const auto orders = m_rig->run([id = m_aino](Shelf &s) { return OrderStore(s).ordersOf(id); });
    QCOMPARE(orders.value(), std::vector{receipt()});
    const auto found = m_rig->run([](Shelf &s) { return CustomerStore(s).withIdentifier({IdentifierKind::Card, u"6400000000017"_s}); });
    QCOMPARE(found.value(), std::vector{m_aino});
}

void TestRecordApplier::anOrderWaitsForItsProductAndItsCustomer()
{
    QVERIFY(tell({receipt()}));
    QVERIFY(tell({aino()}));
    QCOMPARE(ordersHeld(), 0u);
    QVERIFY(tell({candle()}));
    QVERIFY(tell({}, {}, true)); // a product is known from its page on: the next one sees it
    QCOMPARE(ordersHeld(), 1u);
    QCOMPARE(m_rig->run([](Shelf &s) { return WaitingRecordStore(s).count(); }).value(), 0);
}

void TestRecordApplier::theStockKnownHereOutlivesTheChainsWordOnTheProduct()
{
    Product here = candle();
    here.stockHere = 4;
    QVERIFY(m_rig->run([&](Shelf &s) { return s.cache.transaction([&]() -> Result<> { const auto put = ProductStore(s).put(here); return put ? Result<>() : put.error(); }); }).ok());
    Product told = candle();
    told.price.minor = 1490;
    QVERIFY(tell({told}));
    const auto now = m_rig->run([](Shelf &s) { return ProductStore(s).byCode(u"77"_s); });
    QCOMPARE(now.value()->stockHere, std::optional(4));
    QCOMPARE(now.value()->price.minor, 1490);
}

void TestRecordApplier::whatWasCapturedHereOutlivesTheChainsWordOnTheCustomer()
{
    QVERIFY(tell({aino()}));
    QVERIFY(m_rig->keep(CustomerEdited{m_aino, {{CustomerField::Preferred, {}, {u"Ansku"_s}}}}).ok());
    Customer told = aino();
    told.tier = Tier::Friend;
    QVERIFY(tell({told}));
    QCOMPARE(held().value().name.preferred, u"Ansku"_s);
    QCOMPARE(held().value().tier, Tier::Friend);
}

void TestRecordApplier::whoLeavesTakesTheirOrdersAlongAndLeavesWhatWasCaptured()
{
    QVERIFY(tell({candle()}) && tell({aino(), receipt()}));
    QCOMPARE(ordersHeld(), 1u);
    NoteAdded note;
    note.note.id = NoteId::derived("note", u"1"_s);
    note.note.customer = m_aino;
    note.note.text = u"linen"_s;
    QVERIFY(m_rig->keep(note).ok());
    QVERIFY(tell({}, {recordKey(receipt().id), recordKey(m_aino)}));
    QCOMPARE(held().error().code, Errc::NotFound);
    QCOMPARE(ordersHeld(), 0u);
    QVERIFY(tell({aino()}));
    QCOMPARE(held().value(), aino());
    QVERIFY(tell({}, {recordKey(OrderId::derived("order", u"never"_s)), recordKey(CustomerId::derived("customer", u"never"_s))}));
}

void TestRecordApplier::whatNobodyCanReadBlocksNothing()
{
    const auto done = m_rig->run([this](Shelf &s) {
        return s.cache.transaction([&]() -> Result<> {
            RecordApplier applier(s);
            QJsonObject broken = toJson(Record(aino()));
            broken.insert(u"tier"_s, 9);
            const auto put = applier.apply({recordKey(m_aino), 1, false, broken});
            return put ? applier.finish(true) : Result<>(put.error());
        });
    });
    QVERIFY(done.ok());
    QCOMPARE(held().error().code, Errc::NotFound);
    QVERIFY(tell({aino()}));
    QVERIFY(held().ok());
}

void TestRecordApplier::whatIsNoRecordIsSaidToBeNone()
{
    const auto taken = m_rig->run([](Shelf &s) { return s.cache.transaction([&]() { return RecordApplier(s).apply({u"content/cues"_s, 1, false, {}}); }); });
    QVERIFY(taken.ok() && !*taken);
}

void TestRecordApplier::somebodyNotHeldIsAskedOfTheChainAndKept()
{
    FakeLine line;
    line.answer = CustomerAnswer{{candle(), aino(), receipt()}};
    CustomerPull pull(m_rig->storage(), line, [] { return Reach::Poor; });
    const CustomerAsk ask{Identifier{IdentifierKind::Card, u"6400000000017"_s}};
    QCOMPARE(answerOf(pull.pull(ask)), CustomerPull::Came::Here);
    QCOMPARE(line.asked, std::vector{ask});
    QCOMPARE(held().value(), aino());
    QCOMPARE(ordersHeld(), 1u);
    QCOMPARE(answerOf(pull.pull(ask)), CustomerPull::Came::Here); // asked twice is kept once
    line.answer = CustomerAnswer{};
    QCOMPARE(answerOf(pull.pull(ask)), CustomerPull::Came::Nobody);
}

void TestRecordApplier::nobodyIsAskedWhereThereIsNoChainOrItIsAway()
{
    FakeLine line;
    Reach reach = Reach::Alone;
    CustomerPull pull(m_rig->storage(), line, [&] { return reach; });
    QCOMPARE(answerOf(pull.pull({m_aino})), CustomerPull::Came::NotAsked);
    reach = Reach::Offline;
    QCOMPARE(answerOf(pull.pull({m_aino})), CustomerPull::Came::Silent);
    QVERIFY(line.asked.empty());
}

void TestRecordApplier::aSilentChainIsSaidToBeSilent()
{
    FakeLine line;
    CustomerPull pull(m_rig->storage(), line, [] { return Reach::Good; });
    QCOMPARE(answerOf(pull.pull({m_aino})), CustomerPull::Came::Silent);
    QCOMPARE(line.asked.size(), 1u);
    QCOMPARE(held().error().code, Errc::NotFound);
}

QTEST_GUILESS_MAIN(TestRecordApplier)
#include "tst_recordapplier.moc"
