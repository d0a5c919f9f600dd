// SPDX-FileCopyrightText: 2026 Tuttu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/connect/files/salesfile.h"
#include "core/insight/baskets/association.h"
#include "core/insight/judging/asking.h"
#include "core/insight/judging/rebuyjudge.h"

#include <QDir>
#include <QFileInfo>
#include <QTemporaryDir>
#include <QTest>

#include <algorithm>

using namespace tuttu;

namespace {

QString shared(const QString &name)
{
    for (const QString &root : {qEnvironmentVariable("TUTTU_SHARED"), QString(TUTTU_SOURCE_DIR "/../shared"), QString(TUTTU_SOURCE_DIR "/../../shared")}) {
        const QString path = QDir(root).filePath(name);
        if (!root.isEmpty() && QFileInfo::exists(path))
            return path;
    }
    return {};
}

std::vector<TableColumn> columns(bool needReceipt = false)
{
    return {{{"CustomerID"}, false, "--customer-column"}, {{"InvoiceNo", "transaction_id"}, needReceipt, "--receipt-column"}, {{"StockCode", "item"}, true, "--item-column"},
            {{"InvoiceDate", "date"}, false, "--date-column"}, {{"Quantity"}, false, "--quantity-column"}, {{"UnitPrice"}, false, "--price-column"}};
}

Result<SalesRead> readText(const QByteArray &text, ItemCodes codes = ItemCodes::Alike)
{
    QTemporaryDir folder;
    QFile file(folder.filePath("sales.csv"));
    if (!file.open(QIODevice::WriteOnly) || file.write(text) != text.size())
        return Errc::Io;
    file.close();
    return readSales(file.fileName(), columns(), {{}, QDate(2026, 5, 21)}, codes);
}

const SalesRead &onlineRetail()
{
    static const SalesRead read = readSales(shared("data/online_retail/online_retail.csv.gz"), columns(true), {}, ItemCodes::Alike).value();
    return read;
}

const Stage &testStage()
{
    static const Stage stage = makeStage(onlineRetail().sales, int(QDate(2011, 11, 12).toJulianDay()), 28);
    return stage;
}

/** The lists of a reference run: customer or receipt, then items best first. */
QHash<QByteArray, QByteArrayList> referenceLists(const QString &name)
{
    QHash<QByteArray, QByteArrayList> lists;
    QFile file(shared("reference/expected/" + name));
    if (!file.open(QIODevice::ReadOnly))
        return lists;
    file.readLine();
    while (!file.atEnd()) {
        const QByteArrayList fields = file.readLine().trimmed().split(',');
        lists[fields[0]].append(fields[2]);
    }
    return lists;
}

/** How many reference lists came out the same, item for item. */
int sameLists(const QString &name, Task task, const GoesWithRecipe &goesWith, const BlendRecipe &blend)
{
    const auto reference = referenceLists(name);
    const SalesLines &sales = onlineRetail().sales;
    const Stage &stage = testStage();
    Asking asking(stage, task, oneByOne);
    const ItemWeights weights = blend.goesWith > 0 ? asking.learn(goesWith) : ItemWeights();
    const auto lists = asking.lists(goesWith, blend.goesWith > 0 ? &weights : nullptr, blend);
    int same = 0;
    for (int q = 0; q < asking.questions(); ++q) {
        const auto &questions = task == Task::NewItems ? stage.newItems : stage.nextVisit;
        const QByteArray who = task == Task::Basket ? sales.receipts[size_t(stage.halves[size_t(q)].receipt)]
                                                    : sales.customers[size_t(stage.customers[size_t(questions[size_t(q)].customer)])];
        QByteArrayList items;
        for (const int item : lists[size_t(q)])
            items.append(sales.items[size_t(stage.items[size_t(item)])]);
        same += reference.value(who) == items;
    }
    return same;
}

} // namespace

class TestSalesFile : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void everyRowIsKeptOrNamed();
    void withoutReceiptsACustomersDayIsOne();
    void codesAreTakenAsWrittenWhenAsked();
    void aFileOfReturnsHasNoSales();
    void anEmptyFileIsAnError();
    void onlineRetailHasTheSizesOfTheProtocol();
    void listsAreThoseOfTheReference_data();
    void listsAreThoseOfTheReference();
    void remindersReachTheirBars();
    void aGrocersRulesAreThoseOfArules_data();
    void aGrocersRulesAreThoseOfArules();
    void aGrocersBestRulesAreThoseOfArules();
};

void TestSalesFile::everyRowIsKeptOrNamed()
{
    const auto read = readText("InvoiceNo,StockCode,Quantity,InvoiceDate,UnitPrice,CustomerID\n"
                               "1,85123a,2,2026-05-01,2.55,17\n"
                               "1,85123A,2,2026-05-01,2.55,17\n"        // the same again, in another case
                               "2,71053,1,2026-05-02 10:30:00,3.39,\n"  // nobody
                               "C3,71053,-1,2026-05-03,3.39,17\n"       // a return
                               "4,71053,1,2026-05-03,0,17\n"            // no price
                               "5,71053,NaN,2026-05-03,3.39,17\n"
                               "6,71053,1,tomorrow,3.39,17\n"
                               "7,71053,1,2027-05-03,3.39,17\n"         // in the future
                               "8,,1,2026-05-03,3.39,17\n"
                               ",71053,1,2026-05-03,3.39,17\n"
                               "9,71053,1,2026-05-03\n");
    QVERIFY2(read.ok(), read.ok() ? "" : qPrintable(read.error().detail));
    QCOMPARE(read->sales.lines.size(), size_t(3));
    QCOMPARE(read->sales.items, (std::vector<QByteArray>{"71053", "85123A"}));
    QCOMPARE(read->anonymous, 1);
    QCOMPARE(read->returns, 1);
    QCOMPARE(read->unpriced, 1);
    QCOMPARE(read->rows.refused, 6);
    QCOMPARE(read->rows.rowsRead, 11);
    QList<qint64> lines;
    for (const RowProblem &p : read->rows.problems)
        lines.append(p.line);
    QCOMPARE(lines, (QList<qint64>{7, 8, 9, 10, 11, 12}));
    QCOMPARE(QDate::fromJulianDay(read->lastDay), QDate(2026, 5, 2));
}

void TestSalesFile::withoutReceiptsACustomersDayIsOne()
{
    const auto read = readText("item,CustomerID,date\na,1,2026-05-01\nb,1,2026-05-01\nb,1,2026-05-02\nb,,2026-05-02\nb,,2026-05-02\n");
    QVERIFY(read.ok());
    QCOMPARE(read->sales.receipts.size(), size_t(4)); // two days of one, and nobody's rows have nothing to do with each other
}

void TestSalesFile::codesAreTakenAsWrittenWhenAsked()
{
    const auto read = readText("transaction_id,item\n1,whole milk\n1,Whole Milk\n", ItemCodes::AsWritten);
    QVERIFY(read.ok());
    QCOMPARE(read->sales.items.size(), size_t(2));
    QCOMPARE(read->firstDay, 0);
}

void TestSalesFile::aFileOfReturnsHasNoSales()
{
    const auto read = readText("InvoiceNo,StockCode,Quantity\nC1,a,-1\nC2,b,0\n");
    QVERIFY(read.ok());
    QVERIFY(read->sales.lines.empty());
    QCOMPARE(read->returns, 2);
    QCOMPARE(makeStage(read->sales, 10, 28).customerCount(), 0);
}

void TestSalesFile::anEmptyFileIsAnError()
{
    QCOMPARE(readText("").error().code, Errc::Invalid);
    QCOMPARE(readText("foo,bar\n1,2\n").error().code, Errc::Invalid);
    QVERIFY(readText("foo,bar\n1,2\n").error().detail.contains("--item-column"));
    QCOMPARE(readSales("/nowhere/sales.csv", columns(), {}, ItemCodes::Alike).error().code, Errc::NotFound);
}

void TestSalesFile::onlineRetailHasTheSizesOfTheProtocol()
{
    if (shared("data/online_retail/online_retail.csv.gz").isEmpty())
        QSKIP("Online Retail is not here (TUTTU_SHARED).");
    const SalesRead &read = onlineRetail();
    QCOMPARE(read.sales.lines.size(), size_t(527'725));
    const Stage &stage = testStage();
    QCOMPARE(stage.customerCount(), 4108);
    QCOMPARE(stage.itemCount(), 3625);
    QCOMPARE(stage.visits.size(), 14'461);
    QCOMPARE(stage.visitLines, 328'349);
    QCOMPARE(stage.receipts.size(), 17'210);
    QCOMPARE(stage.nextVisit.size(), size_t(1300));
    QCOMPARE(stage.newItems.size(), size_t(1189));
    QCOMPARE(stage.halves.size(), size_t(2369));
    const std::vector<double> visits = soldLately(stage, 100'000);
    const std::pair<QByteArray, int> first[] = {{"85123A", 1749}, {"22423", 1542}, {"85099B", 1422}, {"47566", 1311}, {"84879", 1203}};
    for (size_t i = 0; i < std::size(first); ++i) {
        QCOMPARE(read.sales.items[size_t(stage.items[i])], first[i].first);
        QCOMPARE(int(visits[i]), first[i].second);
    }
    const Stage before = makeStage(read.sales, int(QDate(2011, 10, 15).toJulianDay()), 28);
    QCOMPARE(before.customerCount(), 3783);
    QCOMPARE(before.itemCount(), 3556);
    QCOMPARE(before.visits.size(), 12'675);
    QCOMPARE(before.visitLines, 280'490);
    QCOMPARE(before.receipts.size(), 15'136);
    QCOMPARE(before.nextVisit.size(), size_t(1088));
    QCOMPARE(before.halves.size(), size_t(1915));
}

void TestSalesFile::listsAreThoseOfTheReference_data()
{
    QTest::addColumn<int>("row");
    for (int i = 0; i < 4; ++i)
        QTest::addRow("%d", i) << i;
}

void TestSalesFile::listsAreThoseOfTheReference()
{
    QFETCH(int, row);
    struct Reference { const char *file; Task task; GoesWithRecipe goesWith; BlendRecipe blend; };
    const Reference references[] = {
        {"or_taskA_gptop7.csv", Task::NextVisit, {}, {1, 0, 0, 0, 1e-6, 7}},
        {"or_taskA_hybrid_local_slim.csv", Task::NextVisit, {Level::Visit, {0, 0}, {200, 100}, 0}, {1, 365, 0, 0.25, 0.5, 14}},
        {"or_taskB_local_slim_recency_pop14.csv", Task::NewItems, {Level::Visit, {30, 0}, {200, 100}, 30}, {0, 0, 0, 1, 0.25, 14}},
        {"or_taskC_local_slim_m50_lam20.csv", Task::Basket, {Level::Receipt, {0, 0}, {50, 20}, 0}, {0, 0, 0, 1, 0, 14}},
    };
    const Reference &r = references[row];
    if (shared("data/online_retail/online_retail.csv.gz").isEmpty() || shared(QString("reference/expected/") + r.file).isEmpty())
        QSKIP("Online Retail or the reference lists are not here (TUTTU_SHARED).");
    QCOMPARE(sameLists(r.file, r.task, r.goesWith, r.blend), 100);
}

void TestSalesFile::remindersReachTheirBars()
{
    if (shared("data/online_retail/online_retail.csv.gz").isEmpty())
        QSKIP("Online Retail is not here (TUTTU_SHARED).");
    const RebuyVerdict again = judgeRebuys(onlineRetail().sales, int(QDate(2011, 11, 12).toJulianDay()), 28);
    QCOMPARE(again.pairs, 48'450);
    QCOMPARE(again.rebought, 9246);
    QVERIFY(std::abs(again.countAuc - 0.6498) < 5e-5);
    QVERIFY(std::abs(again.overdueAuc - 0.3991) < 5e-5);
    QVERIFY(again.auc >= 0.713);
    QVERIFY(again.firstThousand >= 0.786);
    const GapVerdict gaps = judgeGaps(onlineRetail().sales, 3);
    QCOMPARE(gaps.targets, 12'048);
    QVERIFY(std::abs(gaps.ownMean - 37.98) < 5e-3);
    QVERIFY(std::abs(gaps.ownGeometric - 33.97) < 5e-3);
    QVERIFY(std::abs(gaps.shrunk - 29.67) < 5e-3);
    QVERIFY(gaps.insideWindow > 0.45 && gaps.insideWindow < 0.55);
}

namespace {

/** The grocer's receipts, and the names of the items. */
std::pair<BasketRows, std::vector<QByteArray>> grocer()
{
    const SalesRead read = readSales(shared("data/groceries/groceries.csv.gz"), columns(), {}, ItemCodes::AsWritten).value();
    std::vector<std::vector<int>> receipts(read.sales.receipts.size());
    for (const SalesLines::Line &line : read.sales.lines)
        receipts[size_t(line.receipt)].push_back(line.item);
    BasketRows rows;
    for (const std::vector<int> &receipt : receipts)
        rows.add(0, receipt);
    return {rows, read.sales.items};
}

} // namespace

void TestSalesFile::aGrocersRulesAreThoseOfArules_data()
{
    QTest::addColumn<double>("support");
    QTest::addColumn<double>("confidence");
    QTest::addColumn<int>("most");
    QTest::addColumn<int>("rules");
    // arules 1.7-5 on the same receipts
    QTest::newRow(".001 .5") << 0.001 << 0.5 << 10 << 5668;
    QTest::newRow(".001 .8") << 0.001 << 0.8 << 10 << 410;
    QTest::newRow(".006 .25") << 0.006 << 0.25 << 10 << 463;
    QTest::newRow(".01 .5") << 0.01 << 0.5 << 10 << 15;
    QTest::newRow("pairs") << 0.002 << 0.05 << 2 << 2538;
}

void TestSalesFile::aGrocersRulesAreThoseOfArules()
{
    if (shared("data/groceries/groceries.csv.gz").isEmpty())
        QSKIP("The groceries data is not here (TUTTU_SHARED).");
    QFETCH(double, support);
    QFETCH(double, confidence);
    QFETCH(int, most);
    const auto [receipts, names] = grocer();
    QCOMPARE(receipts.size(), 9835);
    QCOMPARE(names.size(), size_t(169));
    const auto sets = frequentSets(receipts, int(names.size()), minimumCount(support, receipts.size()), most);
    QVERIFY(sets.ok());
    QTEST(int(rulesOf(*sets, receipts.size(), confidence).size()), "rules");
}

void TestSalesFile::aGrocersBestRulesAreThoseOfArules()
{
    if (shared("data/groceries/groceries.csv.gz").isEmpty())
        QSKIP("The groceries data is not here (TUTTU_SHARED).");
    const auto [receipts, names] = grocer();
    QVERIFY(std::abs(double(receipts.lines()) / (9835 * 169.0) - 0.02609146) < 5e-9);
    const auto sets = frequentSets(receipts, int(names.size()), minimumCount(0.001, receipts.size()), 10);
    auto rules = rulesOf(*sets, receipts.size(), 0.5);
    std::sort(rules.begin(), rules.end(), [](const auto &a, const auto &b) { return a.lift() > b.lift(); });
    struct Best { QByteArrayList given; const char *then; double support, confidence, lift; int count; };
    const Best best[] = {{{"Instant food products", "soda"}, "hamburger meat", .0012201322, .63157895, 18.995654, 12},
                         {{"popcorn", "soda"}, "salty snack", .0012201322, .63157895, 16.697793, 12},
                         {{"baking powder", "flour"}, "sugar", .0010167768, .55555556, 16.408075, 10},
                         {{"ham", "processed cheese"}, "white bread", .0019318760, .63333333, 15.045491, 19},
                         {{"Instant food products", "whole milk"}, "hamburger meat", .0015251652, .5, 15.038226, 15}};
    for (size_t i = 0; i < std::size(best); ++i) {
        QByteArrayList given;
        for (const int item : rules[i].given)
            given.append(names[size_t(item)]);
        std::sort(given.begin(), given.end());
        QCOMPARE(given, best[i].given);
        QCOMPARE(names[size_t(rules[i].then)], QByteArray(best[i].then));
        QCOMPARE(rules[i].together, best[i].count);
        QVERIFY(std::abs(rules[i].support() - best[i].support) < 5e-11);
        QVERIFY(std::abs(rules[i].confidence() - best[i].confidence) < 5e-9);
        QVERIFY(std::abs(rules[i].lift() - best[i].lift) < 5e-7);
    }
    const std::tuple<const char *, const char *, double, int> pairs[] = {{"Instant food products", "hamburger meat", 11.4214377, 30}, {"liquor", "red/blush wine", 10.0254842, 21},
                                                                        {"flour", "sugar", 8.4631122, 49}, {"popcorn", "salty snack", 8.1921096, 22},
                                                                        {"whole milk", "other vegetables", 1.51363409, 736}};
    const auto all = rulesOf(*sets, receipts.size(), 0);
    for (const auto &[one, other, lift, count] : pairs) {
        const auto at = std::find_if(all.begin(), all.end(), [&, a = QByteArray(one), b = QByteArray(other)](const AssociationRule &r) {
            return r.given.size() == 1 && names[size_t(r.given[0])] == a && names[size_t(r.then)] == b;
        });
        QVERIFY(at != all.end());
        QCOMPARE(at->together, count);
        QVERIFY(std::abs(at->lift() - lift) < 5e-8);
        if (count == 736) {
            QVERIFY(std::abs(at->support() - .074834774) < 5e-10);
            QVERIFY(std::abs(at->confidence() - .29287704) < 5e-9);
        }
    }
}

QTEST_GUILESS_MAIN(TestSalesFile)
#include "tst_salesfile.moc"
