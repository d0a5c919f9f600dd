// SPDX-FileCopyrightText: 2026 Tuttu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/visitresultstore.h"

#include "core/storage/customerstore.h"
#include "core/storage/importstore.h"
#include "core/storage/productstore.h"
#include "tests/core/storage/people.h"
#include "tests/core/storage/storagerig.h"

using namespace tuttu;
using namespace Qt::StringLiterals;

namespace {

const StoreId london = StoreId::derived("store", u"london"_s);
const Product candle = productNamed(u"84406"_s, u"Candle"_s);
const CustomerId second = CustomerId::derived("customer", u"2"_s);
const QDateTime ten = noon.addSecs(-7200);

Visit visit(const QString &name, const CustomerId &customer, const QDateTime &arrived, int minutes, Assurance assurance = Assurance::Identified)
{
    const QDateTime left = minutes > 0 ? arrived.addSecs(minutes * 60) : QDateTime();
    return {VisitId::derived("visit", name), london, customer, assurance, Means::Scan, {}, arrived, arrived, {}, {}, {}, left, {}, {}};
}

} // namespace

/** What came of a visit: bought here, by them, in time. */
class TestVisitResults : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init();
    void whatWasBoughtInTimeAndHereCounts();
    void onlyVisitsThatAreOverAndOfSomebodyKnown();
    void aMergedRecordsReceiptIsTheirs();
    void whatWasJudgedInTheVisitCounts();

private:
    bool bought(const QString &number, const CustomerId &who, const QDateTime &at, int quantity, Channel channel = Channel::Store, const StoreId &store = london)
    {
        Order order = orderOf(number, who, at, {line(candle, quantity)});
        order.channel = channel;
        order.store = store;
        const auto done = m_rig->run([order](Shelf &s) { return ImportStore(s).importOrders({&order, 1}); });
        return done && done->kept == 1;
    }
    std::vector<VisitResult> results(const QDateTime &now = noon) { return *m_rig->run([=](Shelf &s) { return VisitResultStore(s).between(london, ten, noon, now); }); }
    int itemsOf(const char *visit)
    {
        for (const VisitResult &result : results(noon.addSecs(3600))) {
            if (result.visit == VisitId::derived("visit", QString::fromLatin1(visit)))
                return result.items;
        }
        return -1;
    }
    std::unique_ptr<Rig> m_rig;
};

void TestVisitResults::init()
{
    m_rig = std::make_unique<Rig>();
    QVERIFY(m_rig->open());
    QVERIFY(m_rig->run([](Shelf &s) { return ImportStore(s).importProducts({&candle, 1}); }));
    const std::vector<Customer> people{leyla(), customerNamed(u"2"_s, u"Leyla S."_s)};
    QVERIFY(m_rig->run([people](Shelf &s) { return ImportStore(s).importCustomers(people); }));
}

void TestVisitResults::whatWasBoughtInTimeAndHereCounts()
{
    QVERIFY(m_rig->keep(VisitOpened{visit(u"a"_s, leyla().id, ten, 20)}));
    const VisitId id = VisitId::derived("visit", u"a"_s);
    QCOMPARE(results(), std::vector{(VisitResult{id, 0, 20, 0, 0})});
    QVERIFY(bought(u"1"_s, leyla().id, ten.addSecs(600), 2));
    QVERIFY(bought(u"2"_s, leyla().id, ten.addSecs(50 * 60), 1)); // thirty minutes after leaving
    QCOMPARE(results().front().items, 3);
    QVERIFY(bought(u"3"_s, leyla().id, ten.addSecs(600), -4));                                              // brought back
    QVERIFY(bought(u"4"_s, leyla().id, ten.addSecs(50 * 60 + 1), 8));                                       // too late
    QVERIFY(bought(u"5"_s, leyla().id, ten.addSecs(-1), 8));                                                // before
    QVERIFY(bought(u"6"_s, leyla().id, ten.addSecs(600), 8, Channel::Online));                              // not in the shop
    QVERIFY(bought(u"7"_s, leyla().id, ten.addSecs(600), 8, Channel::Store, StoreId::derived("store", u"leeds"_s))); // not in this one
    QVERIFY(bought(u"8"_s, second, ten.addSecs(600), 8));                                                   // somebody else
    QCOMPARE(results().front().items, 3);
}

void TestVisitResults::onlyVisitsThatAreOverAndOfSomebodyKnown()
{
    QVERIFY(m_rig->keep(VisitOpened{visit(u"over"_s, leyla().id, ten, 20)}));
    QVERIFY(m_rig->keep(VisitOpened{visit(u"here"_s, leyla().id, ten.addSecs(60), 0)}));
    QVERIFY(m_rig->keep(VisitOpened{visit(u"just left"_s, leyla().id, ten.addSecs(120), 100)}));
    QVERIFY(m_rig->keep(VisitOpened{visit(u"nobody"_s, {}, ten, 20)}));
    QVERIFY(m_rig->keep(VisitOpened{visit(u"hint"_s, leyla().id, ten, 20, Assurance::Hint)}));
    QVERIFY(m_rig->keep(VisitOpened{visit(u"earlier"_s, leyla().id, ten.addMSecs(-1), 20)}));
    QVERIFY(m_rig->keep(VisitOpened{visit(u"later"_s, leyla().id, noon, 20)}));
    Visit elsewhere = visit(u"elsewhere"_s, leyla().id, ten, 20);
    elsewhere.store = StoreId::derived("store", u"leeds"_s);
    QVERIFY(m_rig->keep(VisitOpened{elsewhere}));
    QCOMPARE(results().size(), size_t(1));
    QCOMPARE(results().front().visit, VisitId::derived("visit", u"over"_s));
    QCOMPARE(results(noon.addSecs(3600)).size(), size_t(2)); // by then no receipt of the one who just left is to come
}

void TestVisitResults::aMergedRecordsReceiptIsTheirs()
{
    QVERIFY(m_rig->keep(VisitOpened{visit(u"a"_s, leyla().id, ten, 20)}));
    QVERIFY(m_rig->keep(VisitOpened{visit(u"b"_s, second, ten.addSecs(3600), 20)}));
    QVERIFY(bought(u"1"_s, second, ten.addSecs(600), 2));
    QVERIFY(bought(u"2"_s, leyla().id, ten.addSecs(4200), 1));
    QCOMPARE(itemsOf("a"), 0);
    QVERIFY(m_rig->keep(CustomersMerged{leyla().id, second, {}}));
    QCOMPARE(itemsOf("a"), 2);
    QCOMPARE(itemsOf("b"), 1);
}

void TestVisitResults::whatWasJudgedInTheVisitCounts()
{
    // The rig's clock stands a millisecond after twelve when the first act is kept.
    QVERIFY(m_rig->keep(VisitOpened{visit(u"a"_s, leyla().id, noon.addSecs(-600), 20)}));
    for (const CueVerdict verdict : {CueVerdict::Said, CueVerdict::Said, CueVerdict::NotNow, CueVerdict::Wrong})
        QVERIFY(m_rig->keep(CueJudged{leyla().id, {}, u"rebuy"_s, candle.id, verdict}));
    QVERIFY(m_rig->keep(CueJudged{second, {}, u"rebuy"_s, candle.id, CueVerdict::Said}));
    const VisitResult result = results(noon.addDays(1)).front();
    QCOMPARE(result.cuesJudged, 4);
    QCOMPARE(result.cuesSaid, 2);
}

QTEST_GUILESS_MAIN(TestVisitResults)
#include "tst_visitresults.moc"
