// SPDX-FileCopyrightText: 2026 Tuttu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/insight/affinitybuilder.h"

#include <QCryptographicHash>
#include <QDir>
#include <QFileInfo>
#include <QHash>
#include <QTest>

#include <zlib.h>

#include <algorithm>

using namespace tuttu;

namespace {

const QDate today(2026, 5, 20);

ProductId id(const QString &name) { return ProductId::derived("product", name); }

void add(AffinityBuilder &builder, const QStringList &names, int daysAgo = 0, bool here = true)
{
    std::vector<ProductId> ids;
    for (const QString &name : names)
        ids.push_back(id(name));
    builder.add(today.addDays(-daysAgo), ids, here);
}

/** Six receipts one can count by hand: bread 4, milk 4, butter 3, tea 3. */
AffinityBuilder sixReceipts()
{
    AffinityBuilder builder(today);
    for (const QStringList &names : {QStringList{"bread", "milk", "butter"}, {"bread", "milk"}, {"milk", "tea"}, {"bread", "butter"}, {"tea"},
                                     {"bread", "milk", "butter", "tea"}})
        add(builder, names);
    return builder;
}

/** The neighbour of one item by name; none when the pair is not kept. */
std::optional<Neighbour> pair(const Affinity &affinity, const QString &item, const QString &other)
{
    for (const Neighbour &n : affinity.neighbours(affinity.indexOf(id(item)))) {
        if (affinity.product(n.item) == id(other))
            return n;
    }
    return std::nullopt;
}

double lift(const Affinity &affinity, const QString &item, const QString &other)
{
    return affinity.lift(affinity.indexOf(id(item)), pair(affinity, item, other).value_or(Neighbour()));
}

QString sharedFile(const QString &name)
{
    for (const QString &root : {qEnvironmentVariable("TUTTU_SHARED"), QString(TUTTU_SOURCE_DIR "/../shared"), QString(TUTTU_SOURCE_DIR "/../../shared")}) {
        const QString path = QDir(root).filePath("data/" + name);
        if (!root.isEmpty() && QFileInfo::exists(path))
            return path;
    }
    return {};
}

/** The till receipts of a grocer's month: transaction_id,item,quantity. */
Affinity groceries(const QString &path)
{
    QHash<int, QStringList> receipts;
    gzFile file = gzopen(QFile::encodeName(path).constData(), "rb");
    char line[512];
    while (file && gzgets(file, line, sizeof line)) {
        const QStringList fields = QString::fromUtf8(line).trimmed().split(u',');
        if (fields.size() == 3 && fields[0] != u"transaction_id")
            receipts[fields[0].toInt()].append(fields[1]);
    }
    gzclose(file);
    AffinityBuilder builder(today, {168, 20});
    for (const QStringList &items : std::as_const(receipts))
        add(builder, items);
    return std::move(builder).build();
}

} // namespace

class TestAffinity : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void sixReceiptsAreCountedAsByHand();
    void aGrocersMonthIsCountedAsTheReferenceCountsIt();
    void theSameThingTwiceInABasketCountsOnce();
    void aStockOrderPairsNothing();
    void whatWasBoughtTomorrowIsNotCounted();
    void recentCompanyOutranksOldCompany();
    void manyReceiptsOutrankAPairThatMetTwice();
    void popularIsWhatSellsHereThisFortnight();
    void onlyTheBestNeighboursAreKept();
    void whatIsExplainedAlreadySpeaksLess();
    void theOrderOfTheReceiptsDoesNotMatter();
    void bytesBringItBack();
    void bytesOfTheFirstVersionAreRead();
    void theCardSaysOnWhatAndHowGood();
    void aSaleCountsAtOnce();
    void aNewProductIsPopularTheDayItSells();
    void whatSellsLatelyIsInSeason();
    void threadsMakeTheSameBytes();
    void damagedBytesAreRefused();
    void anEmptyShopHasAnEmptyModel();
};

void TestAffinity::sixReceiptsAreCountedAsByHand()
{
    const Affinity affinity = sixReceipts().build();
    QCOMPARE(affinity.itemCount(), 4);
    QCOMPARE(affinity.basketCount(), 6);
    QCOMPARE(affinity.asOf(), today);
    QCOMPARE(affinity.indexOf(id("coal")), -1);
    QCOMPARE(affinity.baskets(affinity.indexOf(id("bread"))), 4);
    QCOMPARE(affinity.baskets(affinity.indexOf(id("tea"))), 3);
    QVERIFY(affinity.indexOf(id("bread")) < affinity.indexOf(id("tea"))); // most bought first

    QCOMPARE(pair(affinity, "bread", "butter")->together, 3);
    QCOMPARE(lift(affinity, "bread", "butter"), 1.5); // 3*6/(4*3)
    QCOMPARE(pair(affinity, "milk", "bread")->together, 3);
    QCOMPARE(lift(affinity, "milk", "bread"), 1.125); // 3*6/(4*4)
    QCOMPARE(affinity.product(affinity.neighbours(affinity.indexOf(id("bread")))[0].item), id("butter")); // best first
    QVERIFY(!pair(affinity, "milk", "butter")); // twice, and just as often as by chance: 2*6/(4*3) = 1
    QVERIFY(!pair(affinity, "bread", "tea"));   // met once
    QVERIFY(!pair(affinity, "bread", "bread"));
}

void TestAffinity::aGrocersMonthIsCountedAsTheReferenceCountsIt()
{
    const QString path = sharedFile("groceries/groceries.csv.gz");
    if (path.isEmpty())
        QSKIP("The groceries data is not here (TUTTU_SHARED); the hand-counted receipts above were checked.");
    const Affinity affinity = groceries(path);
    QCOMPARE(affinity.basketCount(), 9835);
    QCOMPARE(affinity.itemCount(), 169);
    QCOMPARE(affinity.product(0), id("whole milk"));
    QCOMPARE(affinity.baskets(0), 2513);
    QCOMPARE(affinity.baskets(affinity.indexOf(id("other vegetables"))), 1903);
    QCOMPARE(affinity.baskets(affinity.indexOf(id("rolls/buns"))), 1809);

    // arules 1.7-5: count and lift of pairs
    struct Row { const char *one, *other; int count; double lift; };
    for (const Row &row : {Row{"Instant food products", "hamburger meat", 30, 11.4214377}, Row{"liquor", "red/blush wine", 21, 10.0254842},
                           Row{"flour", "sugar", 49, 8.4631122}, Row{"popcorn", "salty snack", 22, 8.1921096},
                           Row{"whole milk", "other vegetables", 736, 1.51363409}}) {
        QCOMPARE(pair(affinity, row.one, row.other)->together, row.count);
        QCOMPARE(pair(affinity, row.other, row.one)->together, row.count);
        QVERIFY(std::abs(lift(affinity, row.one, row.other) - row.lift) < 1e-6);
        QVERIFY(std::abs(lift(affinity, row.other, row.one) - row.lift) < 1e-6);
    }
}

void TestAffinity::theSameThingTwiceInABasketCountsOnce()
{
    AffinityBuilder builder(today);
    for (int i = 0; i < 2; ++i)
        add(builder, {"cup", "cup", "saucer", "cup"});
    add(builder, {"tea"});
    const Affinity affinity = std::move(builder).build();
    QCOMPARE(affinity.baskets(affinity.indexOf(id("cup"))), 2);
    QCOMPARE(affinity.recentBaskets(affinity.indexOf(id("cup"))), 2);
    QCOMPARE(pair(affinity, "cup", "saucer")->together, 2);
}

void TestAffinity::aStockOrderPairsNothing()
{
    QStringList largest;
    for (int i = 0; i < AffinityBuilder::largestBasket; ++i)
        largest.append(QString::number(i));
    AffinityBuilder builder(today);
    for (int i = 0; i < 3; ++i) {
        add(builder, largest);
        add(builder, largest + QStringList{"one more"});
        add(builder, {"something else"});
    }
    const Affinity affinity = std::move(builder).build();
    QCOMPARE(affinity.basketCount(), 6);
    QCOMPARE(affinity.baskets(affinity.indexOf(id("7"))), 3);
    QCOMPARE(affinity.recentBaskets(affinity.indexOf(id("7"))), 6); // it was sold all the same
    QCOMPARE(affinity.baskets(affinity.indexOf(id("one more"))), 0);
    QVERIFY(affinity.neighbours(affinity.indexOf(id("one more"))).empty());
    int pairs = 0;
    for (int item = 0; item < affinity.itemCount(); ++item) {
        for (const Neighbour &n : affinity.neighbours(item)) {
            QCOMPARE(n.together, 3);
            ++pairs;
        }
    }
    QVERIFY(pairs > 0);
}

void TestAffinity::whatWasBoughtTomorrowIsNotCounted()
{
    AffinityBuilder builder(today);
    add(builder, {"cup", "saucer"}, -1);
    builder.add(QDate(), std::vector{id("cup")});
    builder.add(today, {});
    QCOMPARE(std::move(builder).build().basketCount(), 0);
}

void TestAffinity::recentCompanyOutranksOldCompany()
{
    AffinityBuilder builder(today);
    for (int i = 0; i < 10; ++i) {
        add(builder, {"wrapping paper", "ribbon"}, 5);
        add(builder, {"wrapping paper", "sun hat"}, 200);
        add(builder, {"ribbon"}, 200);
        add(builder, {"sun hat"}, 5);
        add(builder, {"other"}, 5);
    }
    const Affinity affinity = std::move(builder).build();
    QVERIFY(pair(affinity, "wrapping paper", "ribbon"));
    QVERIFY(!pair(affinity, "wrapping paper", "sun hat") || pair(affinity, "wrapping paper", "sun hat")->weight < pair(affinity, "wrapping paper", "ribbon")->weight);
}

void TestAffinity::manyReceiptsOutrankAPairThatMetTwice()
{
    AffinityBuilder builder(today);
    for (int i = 0; i < 2; ++i)
        add(builder, {"candle", "rarity"});
    for (int i = 0; i < 60; ++i)
        add(builder, {"candle", "candlestick"});
    for (int i = 0; i < 200; ++i)
        add(builder, {i % 2 ? "candlestick" : "bowl"});
    const Affinity affinity = std::move(builder).build();
    QVERIFY(lift(affinity, "candle", "rarity") > lift(affinity, "candle", "candlestick"));
    QVERIFY(pair(affinity, "candle", "rarity")->weight < pair(affinity, "candle", "candlestick")->weight);
}

void TestAffinity::popularIsWhatSellsHereThisFortnight()
{
    AffinityBuilder builder(today);
    add(builder, {"old favourite"}, 14);
    for (int i = 0; i < 9; ++i)
        add(builder, {"old favourite"}, 30);
    for (int i = 0; i < 5; ++i)
        add(builder, {"elsewhere"}, 1, false);
    for (int i = 0; i < 3; ++i)
        add(builder, {"card"}, 13);
    add(builder, {"vase"});
    const Affinity affinity = std::move(builder).build();
    QCOMPARE(affinity.popular().size(), size_t(2));
    QCOMPARE(affinity.product(affinity.popular()[0]), id("card"));
    QCOMPARE(affinity.product(affinity.popular()[1]), id("vase"));
    QCOMPARE(affinity.recentBaskets(affinity.indexOf(id("old favourite"))), 0);
}

void TestAffinity::onlyTheBestNeighboursAreKept()
{
    AffinityBuilder builder(today);
    for (int i = 0; i < Affinity::neighboursKept + 40; ++i) {
        for (int n = 0; n < 2 + i / 4; ++n)
            add(builder, {"hub", QString::number(i)});
        for (int n = 0; n < 40; ++n)
            add(builder, {QString::number(i)});
    }
    for (int n = 0; n < 200'000; ++n)
        add(builder, {"unrelated"});
    const Affinity affinity = std::move(builder).build();
    const auto kept = affinity.neighbours(affinity.indexOf(id("hub")));
    QCOMPARE(kept.size(), size_t(Affinity::neighboursKept));
    QVERIFY(std::is_sorted(kept.begin(), kept.end(), [](const Neighbour &x, const Neighbour &y) { return x.weight > y.weight; }));
    QCOMPARE(kept.front().together, 2 + (Affinity::neighboursKept + 39) / 4);
    QVERIFY(kept.back().together >= 2 + 40 / 4);
}

void TestAffinity::whatIsExplainedAlreadySpeaksLess()
{
    AffinityBuilder builder(today); // sugar comes with tea, and tea with cups: cups meet sugar only through tea
    for (int i = 0; i < 60; ++i) {
        add(builder, {"cup", "tea", "sugar"});
        add(builder, {"tea", "sugar"});
        add(builder, {"cup"});
    }
    const Affinity affinity = std::move(builder).build();
    QVERIFY(pair(affinity, "tea", "sugar")->weight > 0.5f);
    const auto cup = pair(affinity, "cup", "sugar");
    QVERIFY(!cup || cup->weight < 0.1f); // though every second cup met sugar
}

void TestAffinity::theOrderOfTheReceiptsDoesNotMatter()
{
    AffinityBuilder forth(today), back(today);
    std::vector<QStringList> receipts;
    for (int i = 0; i < 200; ++i)
        receipts.push_back({QString::number(i % 5), "b" + QString::number(i % 5 + i % 2), "c" + QString::number(i % 10 + i % 3)});
    for (const QStringList &r : receipts)
        add(forth, r, r[0].toInt());
    std::reverse(receipts.begin(), receipts.end());
    for (const QStringList &r : receipts)
        add(back, {r[2], r[1], r[0]}, r[0].toInt());
    const Affinity a = std::move(forth).build(), b = std::move(back).build();
    QVERIFY(a.neighbours(0).size() > 1);
    for (int i = 0; i < a.itemCount(); ++i) {
        QCOMPARE(a.product(i), b.product(i));
        const auto na = a.neighbours(i), nb = b.neighbours(i);
        QVERIFY(std::equal(na.begin(), na.end(), nb.begin(), nb.end(), [](const Neighbour &x, const Neighbour &y) { return x.item == y.item && x.together == y.together; }));
    }
}

void TestAffinity::bytesBringItBack()
{
    const Affinity made = sixReceipts().build();
    const QByteArray bytes = made.toBytes();
    const Result<Affinity> read = Affinity::fromBytes(bytes);
    QVERIFY(read.ok());
    QVERIFY(*read == made);
    QCOMPARE(read->toBytes(), bytes);
    QCOMPARE(pair(*read, "bread", "butter")->together, 3);
}

void TestAffinity::bytesOfTheFirstVersionAreRead()
{
    const Affinity made = sixReceipts().build();
    QByteArray bytes = made.toBytes();
    const QByteArray card = made.card().toJson();
    bytes.chop(32 + card.size() + 4 + made.itemCount() * 8); // no season, no card
    bytes[8] = 1;
    bytes += QCryptographicHash::hash(bytes, QCryptographicHash::Sha256);
    const Result<Affinity> read = Affinity::fromBytes(bytes);
    QVERIFY(read.ok());
    QCOMPARE(pair(*read, "bread", "butter")->together, 3);
    QCOMPARE(read->trend(0), 1.0);
    QCOMPARE(read->card(), ModelCard());
}

void TestAffinity::theCardSaysOnWhatAndHowGood()
{
    AffinityBuilder builder(today);
    for (int d = 0; d < 100; ++d) {
        for (int i = 0; i < 5; ++i)
            add(builder, {"a" + QString::number(i), "b" + QString::number(i), QString::number(d % 9)}, d);
    }
    builder.setMeasured(builder.measured(28));
    const Affinity affinity = std::move(builder).build();
    const ModelCard &card = affinity.card();
    QCOMPARE(card.lines, 1500);
    QCOMPARE(card.receipts, 500);
    QCOMPARE(card.items, 19);
    QCOMPARE(card.first, today.addDays(-99));
    QCOMPARE(card.last, today);
    QCOMPARE(card.neighbours, AffinityBuilder::neighbours);
    QCOMPARE(card.measured.halves, 140);
    QVERIFY(card.measured.ndcg > 0.9); // b follows a
    QVERIFY(card.measured.ndcg > card.measured.popularNdcg);
    QVERIFY(Affinity::fromBytes(affinity.toBytes())->card() == card);
    QCOMPARE(sixReceipts().measured(28).halves, 0); // nothing before
    QCOMPARE(sixReceipts().build().card().measured, ModelCard::Measured());
}

void TestAffinity::aSaleCountsAtOnce()
{
    Affinity affinity = sixReceipts().build();
    const int bread = affinity.indexOf(id("bread")), butter = affinity.indexOf(id("butter"));
    const float weight = pair(affinity, "bread", "butter")->weight;
    affinity.sold(std::vector{id("butter"), id("bread"), id("butter")});
    QCOMPARE(affinity.basketCount(), 7);
    QCOMPARE(affinity.baskets(bread), 5);
    QCOMPARE(affinity.recentBaskets(butter), 4);
    QCOMPARE(pair(affinity, "bread", "butter")->together, 4);
    QCOMPARE(pair(affinity, "butter", "bread")->together, 4);
    QCOMPARE(pair(affinity, "bread", "milk")->together, 3);
    QCOMPARE(pair(affinity, "bread", "butter")->weight, weight); // until the next training
    QCOMPARE(affinity.product(affinity.popular()[0]), id("bread"));

    affinity.sold({});
    QCOMPARE(affinity.basketCount(), 7);
    affinity.sold(std::vector{id("tea")}, false); // elsewhere
    QCOMPARE(affinity.recentBaskets(affinity.indexOf(id("tea"))), 3);
    QCOMPARE(affinity.baskets(affinity.indexOf(id("tea"))), 4);
}

void TestAffinity::aNewProductIsPopularTheDayItSells()
{
    Affinity affinity = sixReceipts().build();
    for (int i = 0; i < 9; ++i)
        affinity.sold(std::vector{id("novelty")});
    QCOMPARE(affinity.product(affinity.popular()[0]), id("novelty"));
    QVERIFY(affinity.neighbours(affinity.indexOf(id("novelty"))).empty());
    QVERIFY(*Affinity::fromBytes(affinity.toBytes()) == affinity);
}

void TestAffinity::whatSellsLatelyIsInSeason()
{
    AffinityBuilder builder(today);
    for (int d = 0; d < 100; ++d)
        add(builder, {"bread"}, d);
    for (int d = 0; d < 20; ++d) {
        add(builder, {"wreath"}, d);
        add(builder, {"sun hat"}, 60 + d);
    }
    const Affinity affinity = std::move(builder).build();
    const auto trend = [&](const char *name) { return affinity.trend(affinity.indexOf(id(name))); };
    QVERIFY(std::abs(trend("bread") - 1) < 0.15);
    QVERIFY(trend("wreath") > 2);
    QVERIFY(trend("sun hat") < 0.5);
}

void TestAffinity::threadsMakeTheSameBytes()
{
    const auto backwards = [](int jobs, const std::function<void(int)> &work) {
        for (int job = jobs - 1; job >= 0; --job)
            work(job);
    };
    AffinityBuilder builder(today);
    for (int i = 0; i < 900; ++i)
        add(builder, {QString::number(i % 97), QString::number(i % 89), QString::number(i * 7 % 83)}, i % 50);
    QCOMPARE(AffinityBuilder(builder).build(backwards).toBytes(), AffinityBuilder(builder).build().toBytes());
}

void TestAffinity::damagedBytesAreRefused()
{
    const QByteArray bytes = sixReceipts().build().toBytes();
    for (qsizetype i = 0; i < bytes.size(); ++i) {
        QByteArray changed = bytes;
        changed[i] = char(changed[i] ^ 0x10);
        const Result<Affinity> read = Affinity::fromBytes(changed);
        QVERIFY2(!read.ok(), qPrintable(QString::number(i)));
        const bool version = i >= 8 && i < 12;
        QCOMPARE(read.error().code, version ? Errc::NewerSchema : Errc::Damaged);
        QVERIFY(!Affinity::fromBytes(bytes.first(i)).ok());
    }
    QVERIFY(!Affinity::fromBytes(bytes + 'x').ok());
    QVERIFY(!Affinity::fromBytes({}).ok());
}

void TestAffinity::anEmptyShopHasAnEmptyModel()
{
    const Affinity empty = AffinityBuilder(today).build();
    QCOMPARE(empty.itemCount(), 0);
    QVERIFY(empty.popular().empty());
    QVERIFY(*Affinity::fromBytes(empty.toBytes()) == empty);
    QVERIFY(Affinity::fromBytes(Affinity().toBytes()).ok());
}

QTEST_GUILESS_MAIN(TestAffinity)
#include "tst_affinity.moc"
