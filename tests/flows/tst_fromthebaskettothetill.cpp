// SPDX-FileCopyrightText: 2026 Tuttu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/rig/shop.h"

#include "core/connect/till/tillclient.h"
#include "core/connect/till/tillfolder.h"
#include "core/storage/basketstore.h"
#include "core/storage/capturestore.h"

#include <QDir>
#include <QFile>
#include <QJsonDocument>
#include <QJsonObject>
#include <QNetworkAccessManager>
#include <QSignalSpy>
#include <QTcpServer>
#include <QTcpSocket>

using namespace tuttu;
using namespace Qt::StringLiterals;

/** Aino takes what was recommended and something scanned; the till sells it, and the circle is closed. */
class TestFromTheBasketToTheTill : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void whatTheTillSellsClosesTheCircle();
    void aBasketOutlivesADarkTablet();
    void eachActCanBeTakenBack();
    void oneCustomersBasketIsNotAnothers();
    void aFolderThatIsNotThereKeepsTheBasketOpen();
    void whatTheTillWritesBadlyIsKeptWithTheReason_data();
    void whatTheTillWritesBadlyIsKeptWithTheReason();
    void aTillAtAnAddressTakesItAndMaySellItAtOnce();
    void aTillThatRefusesOrHidesKeepsTheBasketOpen();
    void theCodeHoldsTheSameBasket();

private:
    static const QString card;
};

const QString TestFromTheBasketToTheTill::card = u"2900000000018"_s;

namespace {

QString tillFolder(Shop &shop) { return shop.folder() + u"/till"_s; }

/** Aino is here, and her brief is open. */
void greet(Shop &shop)
{
    shop.customer(u"Aino Virtanen"_s, u"2900000000018"_s);
    QVERIFY(shop.signIn(u"Mia"_s));
    shop.scan(u"2900000000018"_s);
    QCOMPARE(shop.brief().face, BriefState::Face::Ready);
}

void write(const QString &path, const QByteArray &bytes)
{
    QVERIFY(QDir().mkpath(QFileInfo(path).path()));
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly));
    QCOMPARE(file.write(bytes), bytes.size());
}

/** A till at an address: answers every request alike, and keeps what it was told. */
class FakeTill
{
public:
    explicit FakeTill(QByteArray answer) : m_answer(std::move(answer))
    {
        m_server.listen(QHostAddress::LocalHost);
        QObject::connect(&m_server, &QTcpServer::newConnection, &m_server, [this] {
            QTcpSocket *socket = m_server.nextPendingConnection();
            QObject::connect(socket, &QTcpSocket::readyRead, socket, [this, socket] {
                heard += socket->readAll();
                const qsizetype head = heard.indexOf("\r\n\r\n");
                const qsizetype length = heard.indexOf("Content-Length: ");
                if (head > 0 && length > 0 && heard.size() >= head + 4 + heard.mid(length + 16, 8).split('\r').first().toInt()) {
                    socket->write(m_answer);
                    socket->disconnectFromHost();
                }
            });
        });
    }
    QUrl address() const { return QUrl(u"http://127.0.0.1:%1/baskets"_s.arg(m_server.serverPort())); }
    QByteArray body() const { return heard.mid(heard.indexOf("\r\n\r\n") + 4); }
    QByteArray heard;

private:
    QTcpServer m_server;
    QByteArray m_answer;
};

QByteArray ok(const QByteArray &json)
{
    return "HTTP/1.1 200 OK\r\nContent-Type: application/json\r\nContent-Length: " + QByteArray::number(json.size()) + "\r\nConnection: close\r\n\r\n" + json;
}

TillBasket sample()
{
    return {BasketId::derived("basket", u"1"_s), StoreId::derived("store", u"1"_s), QDateTime(QDate(2026, 11, 21), QTime(14, 4), Qt::UTC), u"2900000000018"_s,
            {{u"84406"_s, u"Candle"_s, 2, {250, Currency(u"GBP")}}}};
}

} // namespace

void TestFromTheBasketToTheTill::whatTheTillSellsClosesTheCircle()
{
    Shop shop;
    QVERIFY(QDir().mkpath(tillFolder(shop)));
    const Product candle = shop.product(u"Candle"_s, 250), mug = shop.product(u"Mug"_s, 800), scarf = shop.product(u"Scarf"_s, 1900);
    greet(shop);
    QVERIFY(shop.await(shop.engine().visit.hold(mug.id, 1, shop.engine().visit.today().addDays(2))));
    BasketController &basket = shop.engine().basket;
    basket.put(candle, LineFrom::Recommendation);
    shop.settle();
    basket.put(candle, LineFrom::Scan); // one more of it, scanned: still the recommendation that was taken
    shop.settle();
    basket.putCode(mug.code);
    shop.settle();
    shop.settle();
    basket.put(scarf, LineFrom::Recommendation);
    shop.settle();
    QCOMPARE(basket.view().pieces, 4);
    QCOMPARE(basket.view().total, Money(2 * 250 + 800 + 1900, Currency(u"GBP")));

    basket.handOver(TillWay::File);
    QTRY_COMPARE(basket.view().state, BasketState::WithTill);
    QFile lying(tillFolder(shop) + u"/baskets/"_s + basket.view().id.toString() + u".json"_s);
    QVERIFY(lying.open(QIODevice::ReadOnly));
    const QByteArray message = lying.readAll();
    QVERIFY(!message.contains("Aino")); // the till gets her card's number and no name
    const auto told = basketFromTill(message);
    QVERIFY(told);
    QCOMPARE(told->card, card);
    QCOMPARE(told->lines.size(), size_t(3));

    // At the till she leaves the scarf and takes a second mug.
    const TillSale sale{basket.view().id, u"A-1007"_s, shop.clock.now().addSecs(300), {{candle.code, {}, 2, candle.price}, {mug.code, {}, 2, mug.price}}};
    write(tillFolder(shop) + u"/sold/A-1007.json"_s, toBytes(sale));
    shop.engine().till.poll();
    QTRY_COMPARE(basket.view().state, BasketState::Sold);
    QTRY_VERIFY(QFile::exists(tillFolder(shop) + u"/sold/done/A-1007.json"_s));

    shop.scan(card);
    const Profile &p = shop.brief().profile;
    QCOMPARE(p.orders.size(), size_t(1));
    QCOMPARE(p.orders.front().number, u"A-1007"_s);
    QCOMPARE(p.orders.front().customer, p.customer.id);
    QCOMPARE(p.holds.front().state, HoldState::Collected);
    const auto taken = shop.await(shop.storage().run([](Shelf &shelf) { return BasketStore(shelf).recommendationsSince(QDateTime(QDate(2026, 1, 1), QTime(), Qt::UTC)); }));
    QCOMPARE(taken->offered, 2);
    QCOMPARE(taken->sold, 1);

    // Told once more, it is the same sale.
    write(tillFolder(shop) + u"/sold/A-1007.json"_s, toBytes(sale));
    shop.engine().till.poll();
    QTRY_VERIFY(!QFile::exists(tillFolder(shop) + u"/sold/A-1007.json"_s));
    shop.settle();
    shop.scan(card);
    QCOMPARE(shop.brief().profile.orders.size(), size_t(1));
}

void TestFromTheBasketToTheTill::aBasketOutlivesADarkTablet()
{
    Shop shop;
    const Product candle = shop.product(u"Candle"_s, 250);
    greet(shop);
    shop.engine().basket.put(candle, LineFrom::Scan);
    shop.settle();
    const BasketId id = shop.engine().basket.view().id;
    shop.restart();
    QVERIFY(shop.engine().basket.view().rows.empty()); // nobody's brief is open
    QVERIFY(shop.signIn(u"Leo"_s));
    shop.scan(card);
    QCOMPARE(shop.engine().basket.view().id, id);
    QCOMPARE(shop.engine().basket.view().rows.front().product.id, candle.id);
}

void TestFromTheBasketToTheTill::eachActCanBeTakenBack()
{
    Shop shop;
    const Product candle = shop.product(u"Candle"_s, 250), mug = shop.product(u"Mug"_s, 800);
    greet(shop);
    BasketController &basket = shop.engine().basket;
    std::vector<OpId> ops;
    QObject::connect(&shop.engine().captures, &CaptureService::recorded, &basket, [&](const Op &op) { ops.push_back(op.id); });
    const auto undo = [&] { return shop.await(shop.engine().captures.undo(ops.back(), shop.clerk(u"Mia"_s))); };
    basket.put(candle, LineFrom::Scan);
    shop.settle();
    basket.setQuantity(candle.id, 5);
    shop.settle();
    QCOMPARE(basket.view().pieces, 5);
    QVERIFY(undo());
    QTRY_COMPARE(basket.view().pieces, 1);
    basket.put(mug, LineFrom::Scan);
    shop.settle();
    QVERIFY(undo());
    QTRY_COMPARE(basket.view().rows.size(), size_t(1));
    basket.drop();
    shop.settle();
    QCOMPARE(basket.view().state, BasketState::Dropped);
    QVERIFY(undo());
    QTRY_COMPARE(basket.view().state, BasketState::Open);
    QCOMPARE(basket.view().pieces, 1);
}

void TestFromTheBasketToTheTill::oneCustomersBasketIsNotAnothers()
{
    Shop shop;
    const Product candle = shop.product(u"Candle"_s, 250);
    shop.customer(u"Jari Koskinen"_s, u"2900000000025"_s);
    greet(shop);
    shop.engine().basket.put(candle, LineFrom::Scan);
    shop.settle();
    shop.scan(u"2900000000025"_s);
    QVERIFY(shop.engine().basket.view().rows.empty());
    shop.scan(card);
    QCOMPARE(shop.engine().basket.view().pieces, 1);
    QSignalSpy refused(&shop.engine().basket, &BasketController::refused);
    shop.engine().basket.putCode(u"no such thing"_s);
    shop.settle();
    QTRY_COMPARE(refused.size(), 1);
    QCOMPARE(refused.front().front().value<Error>().code, Errc::NotFound);
}

void TestFromTheBasketToTheTill::aFolderThatIsNotThereKeepsTheBasketOpen()
{
    Shop shop; // the share is not mounted
    const Product candle = shop.product(u"Candle"_s, 250);
    greet(shop);
    BasketController &basket = shop.engine().basket;
    basket.put(candle, LineFrom::Scan);
    shop.settle();
    basket.handOver(TillWay::File);
    QTRY_VERIFY(basket.view().problem);
    QCOMPARE(basket.view().problem->code, Errc::Io);
    QCOMPARE(basket.view().state, BasketState::Open);
    QVERIFY(!QDir(tillFolder(shop)).exists()); // and no folder of that name is made on this device
    QVERIFY(QDir().mkpath(tillFolder(shop)));
    basket.handOver(TillWay::File);
    QTRY_COMPARE(basket.view().state, BasketState::WithTill);
}

void TestFromTheBasketToTheTill::whatTheTillWritesBadlyIsKeptWithTheReason_data()
{
    QTest::addColumn<QByteArray>("message");
    QTest::addColumn<QString>("why");
    const QByteArray whole = toBytes({BasketId::derived("basket", u"nobody's"_s), u"A-1"_s, QDateTime(QDate(2026, 11, 21), QTime(), Qt::UTC), {{u"1"_s, {}, 1, {100, Currency(u"GBP")}}}});
    QTest::newRow("another device's basket") << whole << u"no basket"_s;
    QTest::newRow("cut") << whole.left(whole.size() / 2) << u"byte"_s;
    QTest::newRow("another form") << QByteArray(whole).replace("tuttu-sale/1", "tuttu-sale/9") << u"form"_s;
    QTest::newRow("a number for a price") << QByteArray(whole).replace("\"1.00\"", "1.00") << u"price"_s;
    QTest::newRow("half a piece") << QByteArray(whole).replace("\"quantity\": 1", "\"quantity\": 0.5") << u"quantity"_s;
    QTest::newRow("no lines") << QByteArray(R"({"form":"tuttu-sale/1","basket":"00000000-0000-0000-0000-000000000001","receipt":"1","at":"2026-11-21T00:00:00Z","lines":[]})") << u"lines"_s;
    QTest::newRow("no time") << QByteArray(whole).replace("2026-11-21", "yesterday ") << u"at"_s;
    QTest::newRow("empty") << QByteArray() << u"JSON"_s;
}

void TestFromTheBasketToTheTill::whatTheTillWritesBadlyIsKeptWithTheReason()
{
    QFETCH(QByteArray, message);
    QFETCH(QString, why);
    Shop shop;
    write(tillFolder(shop) + u"/sold/x.json"_s, message);
    QSignalSpy refused(&shop.engine().till, &TillController::refused);
    shop.engine().till.poll();
    QTRY_COMPARE(refused.size(), 1);
    QTRY_VERIFY(QFile::exists(tillFolder(shop) + u"/sold/refused/x.json.why.txt"_s));
    QFile kept(tillFolder(shop) + u"/sold/refused/x.json"_s), reason(kept.fileName() + u".why.txt"_s);
    QVERIFY(kept.open(QIODevice::ReadOnly) && reason.open(QIODevice::ReadOnly));
    QCOMPARE(kept.readAll(), message);
    const QString said = QString::fromUtf8(reason.readAll());
    QVERIFY2(said.contains(why, Qt::CaseInsensitive) || (message.isEmpty() && !said.isEmpty()), qPrintable(said));
}

void TestFromTheBasketToTheTill::aTillAtAnAddressTakesItAndMaySellItAtOnce()
{
    QNetworkAccessManager network;
    FakeTill plain(ok("{\"ok\":true}"));
    TillClient client(network, plain.address());
    const auto taken = client.post(sample());
    QTRY_VERIFY(taken.isFinished());
    QVERIFY(taken.result());
    QVERIFY(!*taken.result()); // taken, not yet sold
    QVERIFY(plain.heard.startsWith("POST /baskets HTTP/1.1"));
    QCOMPARE(*basketFromTill(plain.body()), sample());

    const TillSale sale{sample().id, u"B-1"_s, sample().at, {{u"84406"_s, {}, 2, {250, Currency(u"GBP")}}}};
    FakeTill quick(ok(toBytes(sale)));
    TillClient quickClient(network, quick.address());
    const auto sold = quickClient.post(sample());
    QTRY_VERIFY(sold.isFinished());
    QCOMPARE(**sold.result(), sale);
}

void TestFromTheBasketToTheTill::aTillThatRefusesOrHidesKeepsTheBasketOpen()
{
    QNetworkAccessManager network;
    const auto answer = [&](const QUrl &address) {
        TillClient client(network, address);
        const auto posted = client.post(sample());
        return QTest::qWaitFor([&] { return posted.isFinished(); }, 15'000) ? posted.result() : Result<std::optional<TillSale>>(Errc::Cancelled);
    };
    FakeTill busy("HTTP/1.1 503 Busy\r\nContent-Length: 0\r\nConnection: close\r\n\r\n");
    QCOMPARE(answer(busy.address()).error().code, Errc::Invalid);
    FakeTill elsewhere("HTTP/1.1 302 Found\r\nLocation: http://127.0.0.1:1/\r\nContent-Length: 0\r\nConnection: close\r\n\r\n");
    QCOMPARE(answer(elsewhere.address()).error().code, Errc::Invalid); // a portal's answer is no yes
    FakeTill flood("HTTP/1.1 200 OK\r\nContent-Type: application/json\r\n\r\n" + QByteArray(longestTillMessage + 100, ' '));
    QCOMPARE(answer(flood.address()).error().code, Errc::TooLarge);
    QCOMPARE(answer(QUrl(u"http://127.0.0.1:1/"_s)).error().code, Errc::Unreachable);
}

void TestFromTheBasketToTheTill::theCodeHoldsTheSameBasket()
{
    const QByteArray code = toTillCode(sample());
    const auto read = basketFromTill(code);
    QVERIFY(read);
    QCOMPARE(read->id, sample().id);
    QCOMPARE(read->lines.front().code, u"84406"_s);
    QCOMPARE(read->lines.front().quantity, 2);
    QVERIFY(!code.contains("Candle"));
}

QTEST_GUILESS_MAIN(TestFromTheBasketToTheTill)
#include "tst_fromthebaskettothetill.moc"
