// SPDX-FileCopyrightText: 2026 Tuttu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "countedshop.h"

#include "core/insight/completebasket.h"

#include <QTest>

using namespace tuttu;

namespace {

QStringList shown(const Story &story)
{
    QStringList names;
    for (const Recommendation &r : story.brief().recommendations)
        names.append(r.product.name);
    return names;
}

std::optional<Recommendation> about(const Story &story, const QString &name)
{
    for (const Recommendation &r : story.brief().recommendations) {
        if (r.product.name == name)
            return r;
    }
    return std::nullopt;
}

/** A shop where saucers go with cups and lamps with shades; cards sell best this fortnight. */
Story shop()
{
    Story story;
    story.sells({"Cup", "Saucer"}, "kitchen").sells({"Lamp", "Shade"}, "light").sells({"Card"}, "paper").sells({"Soap"}, "bath");
    story.others(30, {"Cup", "Saucer"}).others(20, {"Cup"}).others(20, {"Lamp", "Shade"}).others(60, {"Card"}).others(40, {"Soap"}, 40);
    return story;
}

} // namespace

class TestRecommend : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void aStrangerSeesWhatIsPopularHere();
    void whatGoesWithTheirThingsComesWithItsCounts();
    void olderThingsSpeakLess();
    void whatMustNotBeShownIsNot_data();
    void whatMustNotBeShownIsNot();
    void aHabitIsShownAgainAfterAMonth();
    void whatTheyHaveAndDoNotRepeatIsNotShown();
    void whatWentBackIsNoReason();
    void aPairThatMetTwiceIsNoReason();
    void fourAtMostAndNotThreeOfAKind();
    void threeOfAKindAreBetterThanAnEmptyPlace();
    void aRefusalOfProfilingLeavesWhatIsPopular();
    void noShopNoRecommendation();
    void everyOneHasAReasonMadeOfCounts();
    void everyReasonIsTrueOfTheReceipts_data();
    void everyReasonIsTrueOfTheReceipts();
    void everyReasonIsTrueOfAShopWithEverything();
    void aBasketIsCompletedWithoutAName();
    void aBasketOfStrangersGetsWhatIsPopular();
};

void TestRecommend::aStrangerSeesWhatIsPopularHere()
{
    const Story story = shop();
    QCOMPARE(shown(story).value(0), QString("Card"));
    const Recommendation card = *about(story, "Card");
    QCOMPARE(card.reason, ReasonKind::PopularHere);
    QCOMPARE(card.times, 60);
    QVERIFY(!shown(story).contains("Soap")); // sold, but not this fortnight
}

void TestRecommend::whatGoesWithTheirThingsComesWithItsCounts()
{
    Story story = shop();
    story.bought(60, {"Cup"});
    const Recommendation saucer = about(story, "Saucer").value_or(Recommendation());
    QCOMPARE(saucer.reason, ReasonKind::GoesWith);
    QCOMPARE(saucer.withProduct, Story::id("Cup"));
    QCOMPARE(saucer.withName, QString("Cup"));
    QCOMPARE(saucer.withBought, story.day(60));
    QCOMPARE(saucer.together, 30);
    QCOMPARE(saucer.withBaskets, 50);
    QCOMPARE(saucer.lift, 30.0 * 170 / (50 * 30));
}

void TestRecommend::olderThingsSpeakLess()
{
    Story story = shop();
    story.sells({"Hat", "Scarf", "Glove"}, "clothes").others(20, {"Hat", "Glove"}, 20).others(20, {"Scarf", "Glove"}, 20).others(40, {"Hat"}, 20);
    story.bought(60, {"Scarf"}).bought(900, {"Hat"});
    QCOMPARE(about(story, "Glove").value_or(Recommendation()).withName, QString("Scarf"));
}

void TestRecommend::whatMustNotBeShownIsNot_data()
{
    QTest::addColumn<int>("what");
    const char *names[] = {"returned", "on hold", "declined", "none left here", "not sold", "bought two weeks ago", "bought thirty days ago"};
    for (int i = 0; i < int(std::size(names)); ++i)
        QTest::newRow(names[i]) << i;
}

void TestRecommend::whatMustNotBeShownIsNot()
{
    QFETCH(int, what);
    Story story = shop();
    story.bought(60, {"Cup"});
    QVERIFY(shown(story).contains("Saucer"));
    const auto saucer = std::find_if(story.range.begin(), story.range.end(), [](const Product &p) { return p.name == u"Saucer"; });
    switch (what) {
    case 0: story.bought(90, {"Saucer"}).returned(80, {"Saucer"}); break;
    case 1: story.holds("Saucer", 3); break;
    case 2: story.profile.declined.push_back(Story::id("Saucer")); break;
    case 3: saucer->stockHere = 0; break;
    case 4: story.range.erase(saucer); break;
    case 5: story.boughtOn({14, 50, 80, 110}, {"Saucer"}); break;
    case 6: story.boughtOn({30, 50, 80, 110}, {"Saucer"}); break;
    }
    QVERIFY(!shown(story).contains("Saucer"));
    QVERIFY(!shown(story).isEmpty());
}

void TestRecommend::aHabitIsShownAgainAfterAMonth()
{
    Story story = shop();
    story.boughtOn({40, 80, 120, 160}, {"Soap"});
    const Recommendation soap = about(story, "Soap").value_or(Recommendation());
    QCOMPARE(soap.reason, ReasonKind::BoughtOften);
    QCOMPARE(soap.times, 4);
}

void TestRecommend::whatTheyHaveAndDoNotRepeatIsNotShown()
{
    Story story = shop();
    story.boughtOn({200, 300}, {"Card"});
    QVERIFY(!shown(story).contains("Card"));
}

void TestRecommend::whatWentBackIsNoReason()
{
    Story story = shop();
    story.bought(60, {"Cup"}).returned(50, {"Cup"});
    const auto saucer = about(story, "Saucer");
    QVERIFY(!saucer || saucer->reason == ReasonKind::PopularHere);
}

void TestRecommend::aPairThatMetTwiceIsNoReason()
{
    Story story = shop();
    story.sells({"Rarity"}).others(2, {"Oddity", "Rarity"}, 100).bought(60, {"Oddity"});
    QVERIFY(!shown(story).contains("Rarity"));
}

void TestRecommend::fourAtMostAndNotThreeOfAKind()
{
    Story story;
    story.sells({"A1", "A2", "A3", "A4", "A5"}, "a").sells({"B1", "B2", "B3"}, "b");
    for (int i = 1; i <= 5; ++i)
        story.others(50 - i, {QString("A%1").arg(i)});
    for (int i = 1; i <= 3; ++i)
        story.others(20 - i, {QString("B%1").arg(i)});
    QCOMPARE(shown(story), (QStringList{"A1", "A2", "B1", "B2"}));
}

void TestRecommend::threeOfAKindAreBetterThanAnEmptyPlace()
{
    Story story;
    story.sells({"A1", "A2", "A3"}, "a").others(9, {"A1"}).others(8, {"A2"}).others(7, {"A3"});
    QCOMPARE(shown(story), (QStringList{"A1", "A2", "A3"}));
}

void TestRecommend::aRefusalOfProfilingLeavesWhatIsPopular()
{
    Story story = shop();
    story.bought(60, {"Cup"}).boughtOn({40, 80, 120, 160}, {"Soap"}).consent(Purpose::Profiling, ConsentState::Refused);
    for (const Recommendation &r : story.brief().recommendations)
        QCOMPARE(r.reason, ReasonKind::PopularHere);
    QCOMPARE(shown(story).value(0), QString("Card"));
}

void TestRecommend::noShopNoRecommendation()
{
    Story story;
    story.bought(60, {"Cup"});
    QVERIFY(story.brief().recommendations.empty());
    const Brief brief = makeBrief(story.profile, Affinity(), Catalogue(), {story.now, story.zone, {}});
    QVERIFY(brief.recommendations.empty());
}

void TestRecommend::everyOneHasAReasonMadeOfCounts()
{
    Story story = shop();
    story.bought(60, {"Cup", "Lamp"}).boughtOn({40, 80, 120, 160}, {"Soap"});
    const std::vector<Recommendation> all = story.brief().recommendations;
    QCOMPARE(all.size(), size_t(mostRecommendations));
    for (const Recommendation &r : all) {
        QVERIFY(r.score > 0);
        QVERIFY(r.reason == ReasonKind::GoesWith ? r.together >= 3 && !r.withName.isEmpty() && r.withBought.isValid() : r.times >= 2);
    }
    QVERIFY(std::is_sorted(all.begin(), all.end(), [](const auto &a, const auto &b) { return a.score > b.score; }));
}

void TestRecommend::everyReasonIsTrueOfTheReceipts_data()
{
    QTest::addColumn<unsigned>("seed");
    for (unsigned seed = 1; seed <= 60; ++seed)
        QTest::addRow("%u", seed) << seed;
}

void TestRecommend::everyReasonIsTrueOfTheReceipts()
{
    QFETCH(unsigned, seed);
    const CountedShop shop(seed);
    const std::vector<Recommendation> all = shop.story.brief().recommendations;
    QCOMPARE(all.size(), size_t(mostRecommendations));
    for (const Recommendation &r : all)
        QVERIFY2(shop.lie(r).isEmpty(), qPrintable(shop.lie(r)));
    const Affinity affinity = AffinityBuilder(shop.story.baskets).build();
    const std::vector<ProductId> basket{Story::id("P5"), Story::id("P20")};
    const auto completed = completeBasket(affinity, Catalogue(shop.story.range), basket, 6);
    QCOMPARE(completed.size(), size_t(6));
    for (const Recommendation &r : completed) {
        QVERIFY(r.product.id != basket[0] && r.product.id != basket[1]);
        if (!shop.bought.contains(r.product.name))
            QVERIFY2(shop.lie(r).isEmpty(), qPrintable(shop.lie(r)));
    }
}

void TestRecommend::everyReasonIsTrueOfAShopWithEverything()
{
    std::map<ReasonKind, int> told;
    for (unsigned seed = 1; seed <= 400; ++seed) {
        const CountedShop shop(seed, true);
        const std::vector<Recommendation> all = shop.story.brief().recommendations;
        QVERIFY(all.size() <= size_t(mostRecommendations));
        std::map<ReasonKind, int> here;
        QSet<QString> styles;
        for (size_t i = 0; i < all.size(); ++i) {
            const Recommendation &r = all[i];
            QVERIFY2(shop.lie(r).isEmpty(), qPrintable(QString::number(seed) + ": " + shop.lie(r)));
            QVERIFY(r.product.style.isEmpty() || !styles.contains(r.product.style));
            styles.insert(r.product.style);
            ++here[r.reason];
            QVERIFY(r.reason != ReasonKind::NewInCategory || i + 1 == all.size());
        }
        for (const ReasonKind turn : {ReasonKind::NewInCategory, ReasonKind::CompletesLook, ReasonKind::StepUp})
            QVERIFY(here[turn] <= 1);
        for (const auto &[reason, times] : here)
            told[reason] += times;
    }
    using enum ReasonKind;
    for (const ReasonKind reason : {GoesWith, BoughtOften, PopularHere, NewInCategory, CompletesLook, StepUp, ToldUs})
        QVERIFY2(told[reason] >= 20, qPrintable(QString("reason %1 was told %2 times: the shops say little of it").arg(int(reason)).arg(told[reason])));
}

void TestRecommend::aBasketIsCompletedWithoutAName()
{
    const Story story = shop();
    const Affinity affinity = AffinityBuilder(story.baskets).build();
    const auto found = completeBasket(affinity, Catalogue(story.range), std::vector{Story::id("Cup")}, 3);
    QVERIFY(!found.empty());
    QCOMPARE(found[0].product.name, QString("Saucer"));
    QCOMPARE(found[0].reason, ReasonKind::GoesWith);
    QCOMPARE(found[0].withName, QString("Cup"));
    QVERIFY(!found[0].withBought.isValid()); // it lies in the basket
    QCOMPARE(found[0].together, 30);
}

void TestRecommend::aBasketOfStrangersGetsWhatIsPopular()
{
    const Story story = shop();
    const Affinity affinity = AffinityBuilder(story.baskets).build();
    const auto found = completeBasket(affinity, Catalogue(story.range), std::vector{Story::id("never seen")}, 3);
    QCOMPARE(found[0].product.name, QString("Card"));
    QCOMPARE(found[0].reason, ReasonKind::PopularHere);
    QVERIFY(completeBasket(Affinity(), Catalogue(story.range), {}, 3).empty());
}

QTEST_GUILESS_MAIN(TestRecommend)
#include "tst_recommend.moc"
