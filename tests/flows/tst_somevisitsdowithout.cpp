// SPDX-FileCopyrightText: 2026 Tuttu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/flows/triedvisits.h"

using namespace tuttu;
using namespace Qt::StringLiterals;

/** Do suggestions help? Half of the visits do without, drawn by lot, the same on every device; what comes of both is compared. */
class TestSomeVisitsDoWithout : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void bothDevicesShowTheSame();
    void whoIsNotInTheShopIsInNoExperiment();
    void whenItHasEndedEverybodyIsShownSuggestionsAgain();
    void whatCameOfItIsRead();
    void aClerkStartsNothing();
    void oneAtATime();

private:
    static constexpr int people = 24; ///< all of one arm: once in eight million runs
};

namespace {

/** A teapot is bought with its cosy, so that whoever has the one is suggested the other. */
void stock(Shop &shop, int people)
{
    const Product pot = shop.product(u"Teapot"_s), cosy = shop.product(u"Tea cosy"_s), rope = shop.product(u"Rope"_s);
    for (int i = 0; i < 12; ++i)
        shop.bought(shop.customer(u"Customer %1"_s.arg(i)), i < 10 ? std::vector<std::pair<Product, int>>{{pot, 1}, {cosy, 1}} : std::vector<std::pair<Product, int>>{{rope, 1}}, 100 + i);
    shop.learnModels();
    for (int i = 0; i < people; ++i)
        shop.bought(shop.customer(u"Person %1"_s.arg(i)), {{pot, 1}}, 90);
}

const ExperimentDraft halfAndHalf{u"Do suggestions help?"_s, 50, 20, 10};

} // namespace

void TestSomeVisitsDoWithout::bothDevicesShowTheSame()
{
    Shop door, counter;
    stock(door, people);
    stock(counter, people);
    QVERIFY(door.signIn(u"Elina"_s));
    QVERIFY(counter.signIn(u"Mia"_s));
    Bench bench(door);
    QVERIFY(bench.kept(bench.experiments.start(halfAndHalf)));
    const Experiment running = bench.experiments.state().lines.front().experiment;
    for (int i = 0; i < people; ++i)
        arrive(door, i);
    QVERIFY(FakeHub::handOn(door, counter));

    int without = 0;
    for (int i = 0; i < people; ++i) {
        const bool drawn = armOf(running.salt, visitOf(i), 0.5) == Arm::Without;
        without += drawn;
        for (Shop *shop : {&door, &counter}) {
            const BriefState &brief = briefOf(*shop, i, visitOf(i));
            QCOMPARE(brief.doesWithout, drawn);
            QCOMPARE(brief.brief.recommendations.empty(), drawn);
        }
    }
    QVERIFY(without > 0 && without < people);
}

void TestSomeVisitsDoWithout::whoIsNotInTheShopIsInNoExperiment()
{
    Shop shop;
    stock(shop, people);
    QVERIFY(shop.signIn(u"Elina"_s));
    Bench bench(shop);
    QVERIFY(bench.kept(bench.experiments.start(halfAndHalf)));
    for (int i = 0; i < people; ++i) {
        QVERIFY(!briefOf(shop, i, {}).doesWithout);
        QVERIFY(!shop.brief().brief.recommendations.empty());
    }
}

void TestSomeVisitsDoWithout::whenItHasEndedEverybodyIsShownSuggestionsAgain()
{
    Shop shop;
    stock(shop, people);
    QVERIFY(shop.signIn(u"Elina"_s));
    Bench bench(shop);
    QVERIFY(bench.kept(bench.experiments.start(halfAndHalf)));
    shop.clock.advance(60);
    QVERIFY(bench.kept(bench.experiments.end(bench.experiments.state().lines.front().experiment.id)));
    QVERIFY(!bench.experiments.state().lines.front().running);
    QVERIFY(bench.experiments.state().mayStart);
    for (int i = 0; i < people; ++i)
        QVERIFY(!briefOf(shop, i, visitOf(i)).brief.recommendations.empty());
}

void TestSomeVisitsDoWithout::whatCameOfItIsRead()
{
    Shop shop;
    stock(shop, people);
    QVERIFY(shop.signIn(u"Elina"_s));
    Bench bench(shop);
    QVERIFY(bench.kept(bench.experiments.start(halfAndHalf)));
    const Experiment running = bench.experiments.state().lines.front().experiment;
    shop.clock.advance(60);
    int with = 0;
    for (int i = 0; i < people; ++i) {
        arrive(shop, i);
        with += armOf(running.salt, visitOf(i), 0.5) == Arm::With;
    }
    shop.clock.advance(600);
    const Product pot = shop.product(u"Teapot"_s);
    for (int i = 0; i < people; ++i) {
        if (armOf(running.salt, visitOf(i), 0.5) == Arm::With) {
            const Order order{OrderId::derived("order", u"S%1"_s.arg(i)), u"S%1"_s.arg(i), personAt(i), shop.context().store.id, Channel::Store, shop.clock.now(), {{pot.id, 2, pot.price}}};
            QVERIFY(shop.await(shop.storage().run([order](Shelf &s) { return ImportStore(s).importOrders({&order, 1}); })));
        }
        QVERIFY(shop.await(shop.engine().captures.record(VisitEnded{visitOf(i)}, ClerkId())));
    }
    bench.look();
    QCOMPARE(bench.experiments.state().lines.front().reading.visits, 0); // a receipt may still come
    shop.clock.advance(1801);
    bench.look();
    const ExperimentLine &line = bench.experiments.state().lines.front();
    QCOMPARE(line.reading.visits, people);
    QCOMPARE(line.reading.main.arms.with.count, with);
    QCOMPARE(line.reading.main.arms.with.sum, with); // all of them bought
    QCOMPARE(line.reading.main.arms.without.sum, 0);
    QCOMPARE(line.reading.guards.front().arms.with.mean(), 2.0);
    QCOMPARE(line.reading.main.difference(), Difference::TooFew); // and yet nobody is told that it helps
    QCOMPARE(bench.experiments.state().lately, (ShareOf{with, people}));
    QVERIFY(bench.experiments.needs(halfAndHalf)->weeks > 1);

    // Looked at again, and again weeks later when it is settled: nobody counts twice, and what comes after counts.
    bench.look();
    QCOMPARE(bench.experiments.state().lines.front().reading.visits, people);
    shop.clock.advance(20 * 24 * 3600);
    for (int times = 0; times < 2; ++times) {
        bench.look();
        QCOMPARE(bench.experiments.state().lines.front().reading.visits, people);
        QCOMPARE(bench.experiments.state().lines.front().reading.main.arms.with.sum, with);
    }
    arrive(shop, people);
    QVERIFY(shop.await(shop.engine().captures.record(VisitEnded{visitOf(people)}, ClerkId())));
    shop.clock.advance(1801);
    bench.look();
    QCOMPARE(bench.experiments.state().lines.front().reading.visits, people + 1);
}

void TestSomeVisitsDoWithout::aClerkStartsNothing()
{
    Shop shop;
    QVERIFY(shop.signIn(u"Mia"_s));
    Bench bench(shop);
    QCOMPARE(bench.experiments.state().face, ExperimentState::Face::Refused);
    const auto op = bench.kept(bench.experiments.start(halfAndHalf));
    QVERIFY(!op);
    QCOMPARE(op.error().code, Errc::Unauthorized);
    QVERIFY(!bench.kept(bench.experiments.end(ExperimentId(QUuid::createUuid()))));
}

void TestSomeVisitsDoWithout::oneAtATime()
{
    Shop shop;
    QVERIFY(shop.signIn(u"Elina"_s));
    Bench bench(shop);
    QVERIFY(!bench.kept(bench.experiments.start({u"Everybody buys?"_s, 50, 95, 10}))); // there are no such shares
    QVERIFY(bench.kept(bench.experiments.start(halfAndHalf)));
    const auto second = bench.kept(bench.experiments.start(halfAndHalf));
    QVERIFY(!second);
    QCOMPARE(second.error().detail, u"experiment.oneAtATime"_s);
    const auto stops = bench.kept(bench.experiments.end(bench.experiments.state().lines.front().experiment.id));
    QVERIFY(bench.experiments.state().mayStart);
    QVERIFY(bench.kept(shop.engine().captures.undo(stops->id, shop.clerk(u"Elina"_s)))); // it goes on
    QVERIFY(bench.experiments.state().lines.front().running);
}

QTEST_GUILESS_MAIN(TestSomeVisitsDoWithout)
#include "tst_somevisitsdowithout.moc"
