// SPDX-FileCopyrightText: 2026 Tuttu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/analytics/reading/receiptsreading.h"
#include "core/storage/importstore.h"
#include "tests/core/storage/people.h"
#include "tests/core/storage/storagerig.h"

using namespace tuttu;
using namespace Qt::StringLiterals;

namespace {

const StoreId london = StoreId::derived("store", u"london"_s);
const QTimeZone zone("Europe/London");
const QDate monday(2026, 11, 9), backward(2026, 10, 25), forward(2026, 3, 29); ///< a day of 24 hours, of 25, of 23
const Product candle = productNamed(u"84406"_s, u"Candle"_s, 250), cup = productNamed(u"84407"_s, u"Cup"_s, 1200);

TallyRule rule() { return {london, zone, {}, u"GBP"_s}; } // never shut: every hour with a receipt is told

OrderLine inEuro(const Product &product, int quantity) { return {product.id, quantity, {product.price.minor, Currency(u"EUR")}}; }

/** A till that has sold what a test says. */
class Till
{
public:
    Till() { QVERIFY(m_rig.open()); }

    /** Sold at a moment; answers with the order, to be changed and put again. */
    Order sold(const QDateTime &at, std::vector<OrderLine> lines)
    {
        Order order = orderOf(QString::number(m_orders++), {}, at, std::move(lines));
        put(order);
        return order;
    }
    void put(const Order &order)
    {
        QVERIFY(m_rig.run([&](Shelf &shelf) -> Result<> {
            const std::vector<Product> products{candle, cup};
            const Customer named = leyla();
            if (const auto done = ImportStore(shelf).importProducts(products); !done)
                return done.error();
            if (const auto done = ImportStore(shelf).importCustomers({&named, 1}); !done)
                return done.error();
            const auto done = ImportStore(shelf).importOrders({&order, 1});
            return done && done->rejected.empty() ? Result<>() : Result<>(Errc::Invalid);
        }));
    }
    ReceiptsReading receipts(const Stretch &stretch)
    {
        const auto reading = m_rig.run([&, at = now()](Shelf &shelf) { return readReceipts(shelf, at, stretch); });
        return reading ? *reading : ReceiptsReading();
    }
    DayReading day(const QDate &day)
    {
        const auto reading = m_rig.run([&, at = now()](Shelf &shelf) { return readDay(shelf, at, day); });
        return reading ? *reading : DayReading();
    }

private:
    ReadingNow now() { return {rule(), m_rig.clock().now()}; }

    Rig m_rig;
    int m_orders = 0;
};

/** One of everything that is counted in its own way, at some moment. */
void sellAllKinds(Till &till, const QDateTime &at)
{
    till.sold(at, {line(candle, 2), line(cup, 1)});
    Order named = till.sold(at.addSecs(60), {line(cup, 1)});
    named.customer = leyla().id;
    till.put(named);
    till.sold(at.addSecs(120), {line(cup, -1)});                        // only takes back
    till.sold(at.addSecs(180), {line(candle, 3), line(cup, -1)});       // takes one back against three
    till.sold(at.addSecs(240), {inEuro(candle, 5)});
    till.sold(at.addSecs(300), {inEuro(cup, -1)});
    Order nowhere = till.sold(at.addSecs(360), {line(candle, 1)});
    nowhere.store = {};
    till.put(nowhere);
    Order elsewhere = till.sold(at.addSecs(420), {line(cup, 50)});
    elsewhere.store = StoreId::derived("store", u"turku"_s);
    till.put(elsewhere);
    Order online = till.sold(at.addSecs(480), {line(cup, 70)});
    online.channel = Channel::Online;
    till.put(online);
}

ReceiptSum figuresOf(const Tally &tally) { return {0, tally.transactions, tally.foreign, tally.items, {tally.net, Currency(u"GBP")}}; }

ReceiptSum withoutNumber(ReceiptSum sum)
{
    sum.receipts = 0; // no figure counts those that only take back
    return sum;
}

} // namespace

class TestReceipts : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void theirSumsAreTheFiguresOfTheHourAndOfTheDay_data();
    void theirSumsAreTheFiguresOfTheHourAndOfTheDay();
    void theHourThatComesTwiceHasTwoLists();
    void aReceiptSaysWhatItIsAndNobodysName();
    void theNewestTwoHundredAreListedAndAllAreSummed();
    void nothingSoldIsAnEmptyListAndNoError();
};

void TestReceipts::theirSumsAreTheFiguresOfTheHourAndOfTheDay_data()
{
    QTest::addColumn<QDate>("day");
    QTest::addColumn<int>("hours");
    QTest::newRow("a day") << monday << 24;
    QTest::newRow("the day of 25 hours") << backward << 25;
    QTest::newRow("the day of 23 hours") << forward << 23;
}

void TestReceipts::theirSumsAreTheFiguresOfTheHourAndOfTheDay()
{
    QFETCH(QDate, day);
    QFETCH(int, hours);
    Till till;
    const Stretch whole = dayStretch(day, zone);
    QCOMPARE(whole.first.secsTo(whole.second), qint64(hours) * 3600);
    for (int hour = -1; hour <= hours; ++hour) // the hours before and after are other days'
        sellAllKinds(till, whole.first.addSecs(hour * 3600));
    till.sold(whole.second.addMSecs(-1), {line(cup, 9)});
    till.sold(whole.second, {line(cup, 11)});

    const DayReading reading = till.day(day);
    QCOMPARE(reading.hours.size(), size_t(hours));
    ReceiptSum all{0, 0, 0, 0, {0, Currency(u"GBP")}};
    for (const HourReading &hour : reading.hours) {
        const ReceiptsReading receipts = till.receipts(hourStretch(hour.hour, zone));
        QVERIFY(receipts.sum.transactions >= 5);
        QCOMPARE(withoutNumber(receipts.sum), figuresOf(hour.tally));
        QCOMPARE(size_t(receipts.sum.receipts), receipts.newest.size());
        qint64 net = 0, items = 0;
        int sells = 0;
        for (const Receipt &receipt : receipts.newest) { // what is listed comes to what stands above it
            net += receipt.net.currency == Currency(u"GBP") ? receipt.net.minor : 0;
            items += receipt.items;
            sells += receipt.sells;
        }
        QCOMPARE(net, receipts.sum.net.minor);
        QCOMPARE(items, receipts.sum.items);
        QCOMPARE(sells, receipts.sum.transactions);
        all.transactions += receipts.sum.transactions;
        all.foreign += receipts.sum.foreign;
        all.items += receipts.sum.items;
        all.net = all.net + receipts.sum.net;
    }
    QCOMPARE(withoutNumber(till.receipts(whole).sum), figuresOf(reading.whole));
    QCOMPARE(all, figuresOf(reading.whole));
}

void TestReceipts::theHourThatComesTwiceHasTwoLists()
{
    Till till;
    till.sold(QDateTime(backward, QTime(0, 30), Qt::UTC), {line(candle, 1)}); // half past one, in summer time
    till.sold(QDateTime(backward, QTime(1, 30), Qt::UTC), {line(candle, 2)}); // half past one again
    const DayReading reading = till.day(backward);
    QCOMPARE(reading.hours.size(), 2u);
    QCOMPARE(till.receipts(hourStretch(reading.hours[0].hour, zone)).sum.items, 1);
    QCOMPARE(till.receipts(hourStretch(reading.hours[1].hour, zone)).sum.items, 2);
}

void TestReceipts::aReceiptSaysWhatItIsAndNobodysName()
{
    Till till;
    const QDateTime noonThen(monday, QTime(12, 0), Qt::UTC);
    sellAllKinds(till, noonThen);
    const auto newest = till.receipts(dayStretch(monday, zone)).newest;
    QCOMPARE(newest.size(), 7u); // not those of Turku and the web
    const Currency pounds(u"GBP"), euros(u"EUR");
    const Receipt &first = newest[6], &named = newest[5], &back = newest[4], &mixed = newest[3], &foreign = newest[2];
    QCOMPARE(first, (Receipt{noonThen, false, true, false, 3, {1700, pounds}, {{u"Candle"_s, 2, {250, pounds}}, {u"Cup"_s, 1, {1200, pounds}}}}));
    QVERIFY(named.named && named.sells && !named.takesBack);
    QVERIFY(!back.sells && back.takesBack);
    QCOMPARE(back.net, (Money{-1200, pounds}));
    QVERIFY(mixed.sells && mixed.takesBack);
    QCOMPARE(mixed.items, 2);
    QCOMPARE(foreign.net, (Money{1250, euros}));
}

void TestReceipts::theNewestTwoHundredAreListedAndAllAreSummed()
{
    Till till;
    const QDateTime begin(monday, QTime(9, 0), Qt::UTC);
    for (int i = 0; i < mostReceipts + 7; ++i)
        till.sold(begin.addSecs(i), {line(candle, 1)});
    const ReceiptsReading reading = till.receipts(dayStretch(monday, zone));
    QCOMPARE(reading.sum.receipts, mostReceipts + 7);
    QCOMPARE(reading.sum.net.minor, 250 * (mostReceipts + 7));
    QCOMPARE(reading.newest.size(), size_t(mostReceipts));
    QCOMPARE(reading.newest.front().at, begin.addSecs(mostReceipts + 6));
    QCOMPARE(reading.newest.back().at, begin.addSecs(7));
}

void TestReceipts::nothingSoldIsAnEmptyListAndNoError()
{
    Till till;
    till.sold(QDateTime(monday, QTime(9, 0), Qt::UTC), {line(candle, 1)});
    const ReceiptsReading reading = till.receipts(dayStretch(monday.addDays(1), zone));
    QVERIFY(reading.asOf.isValid()); // it was read
    QVERIFY(reading.newest.empty());
    QCOMPARE(reading.sum, (ReceiptSum{0, 0, 0, 0, {0, Currency(u"GBP")}}));
}

QTEST_GUILESS_MAIN(TestReceipts)
#include "tst_receipts.moc"
