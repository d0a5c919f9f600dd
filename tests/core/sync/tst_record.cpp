// SPDX-FileCopyrightText: 2026 Tuttu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sync/wire/pulled.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QTest>
#include <QTimeZone>

using namespace tuttu;
using namespace Qt::StringLiterals;

class TestRecord : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void whatOneEndWroteTheOtherReads_data();
    void whatOneEndWroteTheOtherReads();
    void theStockOfOneStoreIsNoMatterOfTheChains();
    void whatBreaksALimitIsRefused_data();
    void whatBreaksALimitIsRefused();
    void aKeyNamesOneRecordOrNone();
    void theChainHasACatalogueOfItsOwn();
    void anAskNamesSomebodyAndNothingElse();
    void anAnswerIsReadWholeOrNotAtAll();
};

namespace {

const QDateTime noon(QDate(2026, 11, 23), QTime(12, 0, 0, 5), QTimeZone::utc());
const CustomerId ainoId = CustomerId::derived("customer", u"aino"_s);
const ProductId candle = ProductId::derived("product", u"candle"_s);

Customer aino()
{
    Customer c;
    c.id = ainoId;
    c.name = {u"Aino Virtanen"_s, u"Aino"_s, u"AI-no"_s, {}};
    c.email = u"aino@example.org"_s;
    c.phone = u"+358401234567"_s;
    c.phoneAsGiven = u"040 1234 567"_s;
    c.cards = {{IdentifierKind::Card, u"6400000000017"_s}, {IdentifierKind::Pass, u"p-1"_s}};
    c.birthday = Birthday{2, 29};
    c.languages = {u"fi"_s, u"sv"_s};
    c.interests = {u"candles"_s};
    c.sizes = {{u"shoe"_s, u"38"_s}};
    c.since = QDate(2019, 5, 1);
    c.homeStore = StoreId::derived("store", u"turku"_s);
    c.tier = Tier::Friend;
    c.consents = {{Purpose::Recognition, ConsentState::Granted, noon, u"r-1"_s, noon.addYears(2)}};
    c.changed = noon;
    c.quiz = {u"1"_s, noon, {u"home:sea"_s}, {u"linen"_s}, {}};
    return c;
}

Order receipt()
{
    return {OrderId::derived("order", u"77"_s), u"5-77"_s, ainoId, StoreId::derived("store", u"turku"_s), Channel::Online, noon,
            {{candle, 2, {1990, Currency(u"EUR")}}, {candle, -1, {1990, Currency(u"EUR")}}}};
}

Product ware()
{
    return {candle, u"77"_s, u"Kynttilä"_s, u"candles"_s, u"Havi"_s, {1990, Currency(u"EUR")}, std::nullopt, u"shoe"_s, u"38"_s, u"s"_s, u"c"_s, QDate(2024, 2, 1), 30};
}

/** Of a record with one place of it changed. */
template<typename Value> QJsonObject with(QJsonObject json, const QString &key, const Value &value)
{
    json.insert(key, QJsonValue(value));
    return json;
}

} // namespace

void TestRecord::whatOneEndWroteTheOtherReads_data()
{
    QTest::addColumn<int>("which");
    for (int i = 0; i < 3; ++i)
        QTest::newRow(std::array{"customer", "order", "product"}[size_t(i)]) << i;
}

void TestRecord::whatOneEndWroteTheOtherReads()
{
    QFETCH(int, which);
    const Record record = std::array{Record(aino()), Record(receipt()), Record(ware())}[size_t(which)];
    const QByteArray sent = QJsonDocument(toJson(record)).toJson();
    const auto read = recordFromJson(recordKey(record), QJsonDocument::fromJson(sent).object());
    QVERIFY2(read.ok(), read ? "" : qPrintable(read.error().detail));
    QVERIFY(*read == record);
}

void TestRecord::theStockOfOneStoreIsNoMatterOfTheChains()
{
    Product here = ware();
    here.stockHere = 3;
    QCOMPARE(toJson(Record(here)), toJson(Record(ware())));
}

void TestRecord::whatBreaksALimitIsRefused_data()
{
    QTest::addColumn<QString>("key");
    QTest::addColumn<QJsonObject>("json");
    const QJsonObject c = toJson(Record(aino())), o = toJson(Record(receipt())), p = toJson(Record(ware()));
    const QString ck = recordKey(ainoId), ok = recordKey(receipt().id), pk = recordKey(candle);
    QTest::newRow("under another's key") << recordKey(CustomerId::derived("customer", u"eino"_s)) << c;
    QTest::newRow("under another kind's key") << ok << c;
    QTest::newRow("no key of a record") << u"note/1"_s << c;
    QTest::newRow("a name too long") << ck << with(c, u"name"_s, QJsonObject{{u"shown"_s, QString(2001, u'a')}, {u"preferred"_s, u""_s}, {u"sayIt"_s, u""_s}, {u"latin"_s, u""_s}});
    QTest::newRow("no name") << ck << with(c, u"name"_s, QJsonObject{{u"shown"_s, u" "_s}, {u"preferred"_s, u""_s}, {u"sayIt"_s, u""_s}, {u"latin"_s, u""_s}});
    QTest::newRow("an escape in a mail") << ck << with(c, u"email"_s, u"a\x1b[2J"_s);
    QTest::newRow("a tier nobody knows") << ck << with(c, u"tier"_s, 3);
    QTest::newRow("half a tier") << ck << with(c, u"tier"_s, 0.5);
    QTest::newRow("the thirtieth of February") << ck << with(c, u"birthday"_s, QJsonObject{{u"month"_s, 2}, {u"day"_s, 30}});
    QTest::newRow("languages that are none") << ck << with(c, u"languages"_s, QJsonArray{1, 2});
    QTest::newRow("two consents for one purpose") << ck << with(c, u"consents"_s, QJsonArray{c[u"consents"_s][0], c[u"consents"_s][0]});
    QTest::newRow("no line") << ok << with(o, u"lines"_s, QJsonArray());
    QJsonArray many;
    for (int i = 0; i <= RecordLimits::mostItems; ++i)
        many.append(o[u"lines"_s][0]);
    QTest::newRow("too many lines") << ok << with(o, u"lines"_s, many);
    const auto line = [&](int quantity, const char *currency) { return QJsonObject{{u"product"_s, candle.toString()}, {u"quantity"_s, quantity}, {u"unitPrice"_s, QJsonObject{{u"minor"_s, 5}, {u"currency"_s, QLatin1String(currency)}}}}; };
    QTest::newRow("a line of nothing") << ok << with(o, u"lines"_s, QJsonArray{line(0, "EUR")});
    QTest::newRow("two currencies") << ok << with(o, u"lines"_s, QJsonArray{line(1, "EUR"), line(1, "SEK")});
    QTest::newRow("no currency") << ok << with(o, u"lines"_s, QJsonArray{line(1, "")});
    QTest::newRow("no such day") << ok << with(o, u"at"_s, u"2026-02-30T10:00:00Z"_s);
    QTest::newRow("a price below nothing") << pk << with(p, u"price"_s, QJsonObject{{u"minor"_s, -1}, {u"currency"_s, u"EUR"_s}});
    QTest::newRow("half a cent") << pk << with(p, u"price"_s, QJsonObject{{u"minor"_s, 1.5}, {u"currency"_s, u"EUR"_s}});
    QTest::newRow("a size of no kind") << pk << with(p, u"sizeKind"_s, u""_s);
}

void TestRecord::whatBreaksALimitIsRefused()
{
    QFETCH(QString, key);
    QFETCH(QJsonObject, json);
    const auto read = recordFromJson(key, json);
    QVERIFY(!read);
    QCOMPARE(read.error().code, Errc::Invalid);
    QVERIFY(!read.error().detail.isEmpty() && !read.error().detail.contains(u"Aino"_s));
}

void TestRecord::aKeyNamesOneRecordOrNone()
{
    QVERIFY(recordNamed(recordKey(ainoId)) == RecordName(ainoId));
    QVERIFY(recordNamed(recordKey(candle)) == RecordName(candle));
    QVERIFY(isRecord(recordKey(receipt().id)));
    for (const QString &none : QStringList{u"customer/"_s, u"customer/1"_s, recordKey(ainoId) + u' ', u"op/"_s + ainoId.toString(), u"Customer/"_s + ainoId.toString()})
        QVERIFY2(!isRecord(none), qPrintable(none));
}

void TestRecord::theChainHasACatalogueOfItsOwn()
{
    const Bucket bucket = Bucket::catalogueOf(u"Villa & Lanka"_s);
    QVERIFY(bucket.text().startsWith(u"cat:"_s));
    const auto read = Bucket::fromText(bucket.text());
    QVERIFY(read.ok());
    QCOMPARE(*read, bucket);
    QVERIFY(!(Bucket::catalogueOf(u"Toinen"_s) == bucket));
}

void TestRecord::anAskNamesSomebodyAndNothingElse()
{
    for (const CustomerAsk &ask : {CustomerAsk{ainoId}, CustomerAsk{Identifier{IdentifierKind::Phone, u"+358401234567"_s}}}) {
        const auto read = CustomerAsk::fromBytes(ask.toBytes());
        QVERIFY(read.ok());
        QCOMPARE(*read, ask);
    }
    for (const char *bad : {"{}", R"({"id":"aino"})", R"({"id":"00000000-0000-0000-0000-000000000000"})", R"({"kind":7,"value":"1"})", R"({"kind":0,"value":""})"})
        QVERIFY2(!CustomerAsk::fromBytes(bad), bad);
}

void TestRecord::anAnswerIsReadWholeOrNotAtAll()
{
    const CustomerAnswer answer{{ware(), aino(), receipt()}};
    const QByteArray bytes = answer.toBytes();
    const auto read = CustomerAnswer::fromBytes(bytes);
    QVERIFY(read.ok());
    QCOMPARE(*read, answer);
    for (qsizetype cut = 0; cut < bytes.size(); ++cut)
        QVERIFY(!CustomerAnswer::fromBytes(bytes.left(cut)));
}

QTEST_GUILESS_MAIN(TestRecord)
#include "tst_record.moc"
