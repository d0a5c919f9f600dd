// SPDX-FileCopyrightText: 2026 Tuttu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/insight/judging/choose.h"
#include "core/insight/judging/rebuyjudge.h"

#include <QTest>

#include <cmath>
#include <random>

using namespace tuttu;

namespace {

constexpr int start = 2'461'000; // first day of the window, Julian

/** Sales told in words: customer (empty = nobody), receipt, day before the window (negative = in it), items. */
class Told
{
public:
    Told &sold(const QByteArray &customer, const QByteArray &receipt, int daysBefore, const QList<QByteArray> &items)
    {
        for (const QByteArray &item : items)
            m_sales.lines.push_back({customer.isEmpty() ? -1 : m_customers.number(customer), m_receipts.number(receipt), m_items.number(item), start - daysBefore});
        return *this;
    }
    SalesLines sales() const
    {
        Told copy = *this;
        copy.m_sales.customers = copy.m_customers.take();
        copy.m_sales.receipts = copy.m_receipts.take();
        copy.m_sales.items = copy.m_items.take();
        copy.m_sales.sortNames();
        return copy.m_sales;
    }

private:
    SalesLines m_sales;
    Names m_customers, m_receipts, m_items;
};

QByteArrayList names(const SalesLines &sales, const Stage &stage, const std::vector<int> &items)
{
    QByteArrayList out;
    for (const int item : items)
        out.append(sales.items[size_t(stage.items[size_t(item)])]);
    return out;
}

/** A shop whose customers buy one of ten pairs again and again, with some noise. */
SalesLines habits(int customers)
{
    std::mt19937 random(5);
    Told told;
    for (int c = 0; c < customers; ++c) {
        const int pair = c % 10;
        for (int visit = 0; visit < 8; ++visit) {
            QList<QByteArray> items{"A" + QByteArray::number(pair), "X" + QByteArray::number(int(random() % 30))};
            if (random() % 2)
                items.append("B" + QByteArray::number(pair));
            const QByteArray name = QByteArray::number(c);
            told.sold(name, name + '/' + QByteArray::number(visit), 120 - visit * 18 + int(random() % 10), items);
        }
    }
    return told.sales();
}

} // namespace

class TestJudging : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void aListIsScoredAsByHand();
    void standardErrorsAreThoseOfTheMean();
    void curvesAreCountedAsByHand();
    void codesUnlikeTheOthersGo();
    void sortedNamesAreTheSameSales();
    void theStageCutsAsTheProtocolSays();
    void whatOnlyStrangersBoughtIsInNoCatalogue();
    void theSameSalesChooseTheSameRecipe();
    void habitsAreFound();
    void rebuysAreToldFromOneOffs();
    void gapsAreForecast();
    void poorSalesAreBorne_data();
    void poorSalesAreBorne();
};

void TestJudging::aListIsScoredAsByHand()
{
    Scorecard card;
    card.add(std::vector<int>{5, 1, 9}, std::vector<int>{1, 2, 9});
    const double gain = 1 / std::log2(3.0) + 1 / std::log2(4.0), ideal = 1 + 1 / std::log2(3.0) + 1 / std::log2(4.0);
    QCOMPARE(card.hitRate().value, 1.0);
    QCOMPARE(card.recall().value, 2.0 / 3);
    QCOMPARE(card.precision().value, 0.2); // of ten places, though three were filled
    QCOMPARE(card.ndcg().value, gain / ideal);
    QCOMPARE(card.reciprocalRank().value, 0.5);
    QCOMPARE(card.distinctItems(), 3);
    card.add(std::vector<int>{}, std::vector<int>{1});
    QCOMPARE(card.hitRate().value, 0.5);
    QCOMPARE(card.size(), 2);
}

void TestJudging::standardErrorsAreThoseOfTheMean()
{
    Scorecard card;
    card.add(std::vector<int>{1}, std::vector<int>{1});
    QCOMPARE(card.recall().error, 0.0);
    card.add(std::vector<int>{2}, std::vector<int>{1});
    QCOMPARE(card.recall().error, 0.5); // deviation sqrt(1/2), over sqrt(2)
    QCOMPARE(Scorecard().ndcg().value, 0.0);
}

void TestJudging::curvesAreCountedAsByHand()
{
    const std::vector<double> scores{0.9, 0.8, 0.7, 0.7};
    const std::vector<bool> truth{true, false, true, false};
    QCOMPARE(areaUnderCurve(scores, truth), 2.5 / 4); // 1 over both, .7 over neither but half of its equal
    QCOMPARE(averagePrecision(scores, truth), (1.0 + 2.0 / 3) / 2);
    QCOMPARE(precisionOfFirst(scores, truth, 3), 2.0 / 3);
    QCOMPARE(precisionOfFirst(scores, truth, 1000), 0.5);
    QCOMPARE(areaUnderCurve(scores, {true, true, true, true}), 0.5);
    QCOMPARE(averagePrecision({}, {}), 0.0);
}

void TestJudging::codesUnlikeTheOthersGo()
{
    Told told;
    for (int i = 0; i < 300; ++i)
        told.sold("c", "r" + QByteArray::number(i), 5, {QByteArray::number(10000 + i) + (i % 2 ? "B" : "")});
    told.sold("c", "p", 5, {"POST"}).sold("c", "q", 5, {"1234"});
    SalesLines sales = told.sales();
    QCOMPARE(dropOddCodes(sales), 2);
    QCOMPARE(sales.lines.size(), size_t(300));
    for (int i = 0; i < 20; ++i)
        told.sold("c", "z", 5, {"GIFT " + QByteArray::number(i)});
    sales = told.sales();
    QCOMPARE(dropOddCodes(sales), 0); // one in fifteen is no exception
    SalesLines none;
    QCOMPARE(dropOddCodes(none), 0);
}

void TestJudging::sortedNamesAreTheSameSales()
{
    Told forth, back;
    forth.sold("b", "2", 3, {"y", "x"}).sold("", "1", 4, {"z"});
    back.sold("", "1", 4, {"z"}).sold("b", "2", 3, {"x", "y"});
    const SalesLines a = forth.sales(), b = back.sales();
    QCOMPARE(a.items, (std::vector<QByteArray>{"x", "y", "z"}));
    QCOMPARE(a.items, b.items);
    QCOMPARE(a.receipts, b.receipts);
    const Stage sa = makeStage(a, start, 28), sb = makeStage(b, start, 28);
    QCOMPARE(sa.items, sb.items);
}

void TestJudging::theStageCutsAsTheProtocolSays()
{
    const SalesLines sales = Told()
                                 .sold("anna", "1", 40, {"cup", "tea"})
                                 .sold("anna", "2", 40, {"cup", "pot"})  // the same day: one visit
                                 .sold("anna", "3", 10, {"cup"})
                                 .sold("bert", "4", 1, {"tea", "cup"})
                                 .sold("", "5", 9, {"tea", "pot", "mug"}) // nobody: a receipt, no visit
                                 .sold("anna", "6", 0, {"new"})           // nothing known: no question
                                 .sold("anna", "7", -3, {"tea", "cup", "new"})
                                 .sold("anna", "8", -9, {"pot", "bag", "cup", "tea"})
                                 .sold("carl", "9", -2, {"tea", "cup"})   // no past: no question, but a receipt to complete
                                 .sold("bert", "10", -28, {"cup"})        // the day after the window
                                 .sales();
    const Stage stage = makeStage(sales, start, 28);
    QCOMPARE(stage.customerCount(), 2);
    QCOMPARE(stage.visits.size(), 3);
    QCOMPARE(stage.visitLines, 3 + 1 + 2);
    QCOMPARE(stage.receipts.size(), 5);
    QCOMPARE(names(sales, stage, {0, 1, 2}), (QByteArrayList{"cup", "tea", "pot"})); // 3, 2, 1 visits
    QCOMPARE(stage.itemCount(), 3); // mugs nobody by name bought, bags and new ones came later
    QCOMPARE(stage.nextVisit.size(), size_t(1));
    QCOMPARE(names(sales, stage, stage.nextVisit[0].truth), (QByteArrayList{"cup", "tea"}));
    QCOMPARE(names(sales, stage, stage.window[0].truth), (QByteArrayList{"cup", "tea", "pot"}));
    QVERIFY(stage.newItems.empty()); // she had all of them
    QCOMPARE(stage.halves.size(), size_t(3));
    QCOMPARE(sales.receipts[size_t(stage.halves[1].receipt)], QByteArray("8"));
    QCOMPARE(names(sales, stage, stage.halves[1].given), (QByteArrayList{"cup", "tea"})); // cup, pot, tea by name: the first and third
    QCOMPARE(names(sales, stage, stage.halves[1].truth), (QByteArrayList{"pot"}));
}

void TestJudging::whatOnlyStrangersBoughtIsInNoCatalogue()
{
    const SalesLines sales = Told().sold("", "1", 3, {"mug"}).sold("", "2", -3, {"mug", "cup"}).sales();
    const Stage stage = makeStage(sales, start, 28);
    QCOMPARE(stage.itemCount(), 0);
    QVERIFY(stage.halves.empty());
}

void TestJudging::theSameSalesChooseTheSameRecipe()
{
    const SalesLines sales = habits(60);
    const Stage stage = makeStage(sales, start - 28, 28);
    for (const Task task : {Task::NextVisit, Task::NewItems, Task::Basket}) {
        Asking one(stage, task, oneByOne), again(stage, task, oneByOne);
        const Chosen a = chooseRecipe(one), b = chooseRecipe(again);
        QVERIFY(a.recipe == b.recipe);
        QCOMPARE(a.ndcg, b.ndcg);
        QVERIFY(a.tried > 4);
    }
}

void TestJudging::habitsAreFound()
{
    const SalesLines sales = habits(60);
    const Stage before = makeStage(sales, start - 28, 28), stage = makeStage(sales, start, 28);
    Asking chooser(before, Task::NextVisit, oneByOne), asking(stage, Task::NextVisit, oneByOne);
    const Chosen chosen = chooseRecipe(chooser);
    const ItemWeights weights = asking.learn(chosen.recipe.goesWith);
    const auto lists = asking.lists(chosen.recipe.goesWith, &weights, chosen.recipe.blend);
    QVERIFY(asking.questions() > 20);
    for (int q = 0; q < asking.questions(); ++q) {
        QCOMPARE(lists[size_t(q)].size(), size_t(10));
        const QByteArray first = names(sales, stage, lists[size_t(q)])[0], second = names(sales, stage, lists[size_t(q)])[1];
        QVERIFY2(first.startsWith('A') || second.startsWith('A'), first);
    }
    QVERIFY(chosen.ndcg > choosePopular(chooser).ndcg);
}

void TestJudging::rebuysAreToldFromOneOffs()
{
    Told told;
    for (int c = 0; c < 40; ++c) {
        const QByteArray name = QByteArray::number(c);
        for (int day = 90; day > -20; day -= 10)
            told.sold(name, name + "a" + QByteArray::number(day), day, {"soap" + QByteArray::number(c % 7)});
        for (const int day : {80, 70})
            told.sold(name, name + "b" + QByteArray::number(day), day, {"gift" + QByteArray::number(c % 5)});
    }
    const RebuyVerdict verdict = judgeRebuys(told.sales(), start, 28);
    QCOMPARE(verdict.pairs, 80);
    QCOMPARE(verdict.rebought, 40);
    QCOMPARE(verdict.auc, 1.0);
    QCOMPARE(verdict.overdueAuc, 0.0); // gifts are the most overdue
    QCOMPARE(verdict.averagePrecision, 1.0);
    QCOMPARE(verdict.firstThousand, 0.5);
}

void TestJudging::gapsAreForecast()
{
    Told told;
    for (const int day : {100, 90, 80, 70})
        told.sold("anna", QByteArray::number(day), day, {"soap"});
    for (const int day : {100, 60})
        told.sold("anna", "t" + QByteArray::number(day), day, {"tea"});
    const GapVerdict verdict = judgeGaps(told.sales(), 3);
    QCOMPARE(verdict.targets, 1);
    QCOMPARE(verdict.ownMean, 0.0);
    const double customer = (std::log(10.0) * 2 + std::log(40.0)) / 3; // soap's last gap is the target; tea's only one is not
    QVERIFY(std::abs(verdict.shrunk - std::abs(std::exp((2 * std::log(10.0) + 8 * customer) / 10) - 10)) < 1e-9);
    QCOMPARE(judgeGaps({}, 3).targets, 0);
}

void TestJudging::poorSalesAreBorne_data()
{
    QTest::addColumn<int>("what");
    const char *cases[] = {"nothing at all", "one purchase", "all on one day", "only after the window", "one customer with many lines", "every line twice"};
    for (int i = 0; i < int(std::size(cases)); ++i)
        QTest::newRow(cases[i]) << i;
}

void TestJudging::poorSalesAreBorne()
{
    QFETCH(int, what);
    Told told;
    switch (what) {
    case 1: told.sold("anna", "1", 5, {"cup"}); break;
    case 2: told.sold("anna", "1", 5, {"cup", "tea"}).sold("bert", "2", 5, {"cup"}); break;
    case 3: told.sold("anna", "1", -50, {"cup"}); break;
    case 4:
        for (int i = 0; i < 5000; ++i)
            told.sold("anna", QByteArray::number(i / 50), 100 - i / 50, {QByteArray::number(i)});
        break;
    case 5:
        for (int i = 0; i < 2; ++i)
            told.sold("anna", "1", 5, {"cup", "tea"}).sold("anna", "2", -5, {"cup", "tea"});
        break;
    }
    const Stage stage = makeStage(told.sales(), start, 28);
    for (const Task task : {Task::NextVisit, Task::Window, Task::NewItems, Task::Basket}) {
        Asking asking(stage, task, oneByOne);
        QCOMPARE(asking.questions(), what == 5 && task != Task::NewItems ? 1 : 0);
        const Chosen chosen = chooseRecipe(asking);
        const ItemWeights weights = asking.learn(chosen.recipe.goesWith);
        QCOMPARE(asking.lists(chosen.recipe.goesWith, &weights, chosen.recipe.blend).size(), size_t(asking.questions()));
        QVERIFY(std::isfinite(chosen.ndcg));
    }
    QCOMPARE(judgeRebuys(told.sales(), start, 28).pairs, 0);
}

QTEST_GUILESS_MAIN(TestJudging)
#include "tst_judging.moc"
