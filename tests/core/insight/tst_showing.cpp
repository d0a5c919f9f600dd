// SPDX-FileCopyrightText: 2026 Tuttu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "story.h"

#include "core/insight/completebasket.h"

#include <QTest>

#include <functional>

using namespace tuttu;

using Change = std::function<void(Story &)>;
Q_DECLARE_METATYPE(Change)

namespace {

Money pounds(qint64 whole) { return {whole * 100, Currency(u"GBP")}; }

QStringList shown(const Story &story)
{
    QStringList names;
    for (const Recommendation &r : story.brief().recommendations)
        names.append(r.product.name);
    return names;
}

std::optional<Recommendation> shownFor(const Story &story, ReasonKind reason)
{
    for (const Recommendation &r : story.brief().recommendations) {
        if (r.reason == reason)
            return r;
    }
    return std::nullopt;
}

/** What it is shown for that reason; empty = nothing is. */
QString nameFor(const Story &story, ReasonKind reason)
{
    const auto found = shownFor(story, reason);
    return found ? found->product.name : QString();
}

/** "Shirt 38" of the style "Shirt". */
void sellSizes(Story &story, const QString &style, const QStringList &sizes, const QString &category)
{
    for (const QString &size : sizes) {
        story.sells({style + ' ' + size}, category);
        Product &made = story.range.back();
        made.sizeKind = "top";
        made.size = size;
        made.style = style;
    }
}

/** Shirts in three sizes; the large one sells best. */
Story shirts()
{
    Story story;
    sellSizes(story, "Shirt", {"36", "38", "40"}, "tops");
    story.sells({"Card"}, "paper");
    return story.others(5, {"Shirt 36"}).others(10, {"Shirt 38"}).others(20, {"Shirt 40"}).others(15, {"Card"});
}

/** Jackets they kept in these sizes, each of a style of its own. */
Story &kept(Story &story, const QStringList &sizes)
{
    for (int i = 0; i < sizes.size(); ++i) {
        const QString style = "Jacket " + QString(QChar('A' + i));
        sellSizes(story, style, {sizes[i]}, "jackets");
        story.bought(100 + i, {style + ' ' + sizes[i]});
    }
    return story;
}

/** They bought the lamp four months ago. The desk stands with it in the window, the shelf is of its collection; cards sell best. */
Story look()
{
    Story story;
    story.sells({"Lamp", "Shade"}, "light").sells({"Desk", "Shelf"}, "furniture").sells({"Card", "Pen"}, "paper");
    for (const char *name : {"Lamp", "Shade", "Shelf"})
        story.product(name).collection = "North";
    return story.others(9, {"Card"}).others(8, {"Pen"}).bought(120, {"Lamp"}).shows("Study", {"Lamp", "Desk"});
}

/** They pay 10 to 40 pounds for tea; there are teas to 90. */
Story teas()
{
    Story story;
    story.sells({"Tea 10", "Tea 20", "Tea 30", "Tea 40", "Tea 45", "Tea 90"}, "tea").sells({"Card", "Pen", "Ink"}, "paper");
    for (Product &product : story.range) {
        if (product.category == "tea")
            product.price = pounds(product.name.mid(4).toInt());
    }
    for (const auto &[daysAgo, price] : {std::pair(400, 10), {380, 10}, {360, 20}, {340, 20}, {320, 30}})
        story.paid(daysAgo, "Tea " + QString::number(price), pounds(price));
    return story.others(30, {"Card"}).others(29, {"Pen"}).others(3, {"Tea 40"}).others(4, {"Tea 45"}).others(5, {"Tea 90"});
}

/** They love candles; three came in lately that nobody knows yet. */
Story news()
{
    Story story;
    story.sells({"Old candle", "Candle 1", "Candle 2", "Candle 3"}, "candles");
    story.sells({"Card", "Pen", "Ink", "Rug", "Cup", "Pot", "Hat", "Fan", "Mat", "Key"}, "things");
    for (const char *name : {"Candle 1", "Candle 2", "Candle 3"})
        story.product(name).since = story.day(10);
    return story.others(30, {"Card"}).others(29, {"Pen"}).others(28, {"Ink"}).others(27, {"Rug"}).others(2, {"Old candle"})
        .boughtOn({100, 130, 160, 190, 220, 250}, {"Old candle"});
}

} // namespace

class TestShowing : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void ofAStyleTheirOwnSizeIsShown();
    void aStyleThatIsNotHereInTheirSizeIsNotShown();
    void withoutASizeTheModelChooses();
    void whatTheyKeepTellsTheirSize_data();
    void whatTheyKeepTellsTheirSize();
    void toldSizesHoldForWhoRefusedProfiling();
    void oneSizeStandsForAll_data();
    void oneSizeStandsForAll();
    void aHabitKeepsItsOwnSize();
    void whatStandsWithTheirThingsCompletesTheLook();
    void aCollectionCompletesTheLookInAnotherCategory();
    void theLookIsLeftAsItIs_data();
    void theLookIsLeftAsItIs();
    void aStepUpStaysWithinWhatTheyPay();
    void thereIsNoStepUp_data();
    void thereIsNoStepUp();
    void whatIsNewStandsLast();
    void nothingNewIsShown_data();
    void nothingNewIsShown();
    void everyNewThingIsShownToItsShare();
    void theModelKeepsItsTwoPlaces();
    void aHabitIsNotShownBeforeItIsUsedUp();
    void aBasketNamesNothingDiscreet();
    void aBasketIsCompletedInToldSizes();
};

void TestShowing::ofAStyleTheirOwnSizeIsShown()
{
    Story story = shirts();
    story.profile.customer.sizes = {{"Top", "38"}}; // as people write it
    QCOMPARE(shown(story), (QStringList{"Card", "Shirt 38"}));
    story.product("Shirt 38").size = "M";
    story.profile.customer.sizes = {{"top", "m"}};
    QCOMPARE(shown(story), (QStringList{"Card", "Shirt 38"}));
    story.profile.customer.sizes = {{"shoe", "38"}};
    QCOMPARE(shown(story), (QStringList{"Shirt 40", "Card"})); // of tops nothing is known
}

void TestShowing::aStyleThatIsNotHereInTheirSizeIsNotShown()
{
    Story story = shirts();
    story.profile.customer.sizes = {{"top", "38"}};
    story.product("Shirt 38").stockHere = 0;
    QCOMPARE(shown(story), QStringList{"Card"});
}

void TestShowing::withoutASizeTheModelChooses()
{
    Story story = shirts();
    QCOMPARE(shown(story), (QStringList{"Shirt 40", "Card"}));
    story.product("Shirt 40").stockHere = 0;
    QCOMPARE(shown(story), (QStringList{"Card", "Shirt 38"}));
}

void TestShowing::whatTheyKeepTellsTheirSize_data()
{
    QTest::addColumn<QStringList>("sizes");
    QTest::addColumn<Change>("then");
    QTest::addColumn<QString>("shirt");
    const Change nothing = [](Story &) {};
    QTest::newRow("once is no size") << QStringList{"36"} << nothing << "Shirt 40";
    QTest::newRow("twice is") << QStringList{"36", "36"} << nothing << "Shirt 36";
    QTest::newRow("two of three are") << QStringList{"36", "36", "38"} << nothing << "Shirt 36";
    QTest::newRow("three of five are not") << QStringList{"36", "36", "36", "38", "38"} << nothing << "Shirt 40";
    QTest::newRow("what went back is not kept") << QStringList{"36", "36"} << Change([](Story &s) { s.returned(50, {"Jacket B 36"}); }) << "Shirt 40";
    QTest::newRow("and speaks against its size") << QStringList{"36", "36", "36"} << Change([](Story &s) { s.returned(50, {"Jacket C 36"}); }) << "Shirt 40";
    QTest::newRow("of four kept three") << QStringList{"36", "36", "36", "36"} << Change([](Story &s) { s.returned(50, {"Jacket D 36"}); }) << "Shirt 36";
    QTest::newRow("what they told holds") << QStringList{"36", "36"} << Change([](Story &s) { s.profile.customer.sizes = {{"top", "38"}}; }) << "Shirt 38";
    QTest::newRow("who refused is not measured") << QStringList{"36", "36"} << Change([](Story &s) { s.consent(Purpose::Profiling, ConsentState::Refused); }) << "Shirt 40";
}

void TestShowing::whatTheyKeepTellsTheirSize()
{
    QFETCH(QStringList, sizes);
    QFETCH(Change, then);
    Story story = shirts();
    then(kept(story, sizes));
    QStringList found = shown(story).filter("Shirt");
    QCOMPARE(found.size(), 1);
    QTEST(found.front(), "shirt");
}

void TestShowing::toldSizesHoldForWhoRefusedProfiling()
{
    Story story = shirts();
    story.profile.customer.sizes = {{"top", "36"}};
    story.consent(Purpose::Profiling, ConsentState::Refused);
    QCOMPARE(shown(story), (QStringList{"Card", "Shirt 36"}));
}

void TestShowing::oneSizeStandsForAll_data()
{
    QTest::addColumn<Change>("with");
    const auto row = [](const char *name, Change with) { QTest::newRow(name) << with; };
    row("owned", [](Story &s) { s.bought(60, {"Shirt 36"}); });
    row("just bought", [](Story &s) { s.bought(3, {"Shirt 36"}); });
    row("returned", [](Story &s) { s.bought(60, {"Shirt 36"}).returned(50, {"Shirt 36"}); });
    row("declined", [](Story &s) { s.profile.declined.push_back(Story::id("Shirt 36")); });
    row("on hold", [](Story &s) { s.holds("Shirt 36", 3); });
}

void TestShowing::oneSizeStandsForAll()
{
    QFETCH(Change, with);
    Story story = shirts();
    with(story);
    QCOMPARE(shown(story), QStringList{"Card"});
}

void TestShowing::aHabitKeepsItsOwnSize()
{
    Story story = shirts();
    story.boughtOn({40, 80, 120}, {"Shirt 36"});
    QCOMPARE(nameFor(story, ReasonKind::BoughtOften), QString("Shirt 36"));
    QCOMPARE(shown(story).filter("Shirt").size(), 1);
    story.bought(10, {"Shirt 40"});
    QCOMPARE(shown(story), QStringList{"Card"}); // they have fresh ones
}

void TestShowing::whatStandsWithTheirThingsCompletesTheLook()
{
    const Story story = look();
    const Recommendation desk = shownFor(story, ReasonKind::CompletesLook).value_or(Recommendation());
    QCOMPARE(desk.product.name, QString("Desk")); // the set before the collection
    QCOMPARE(desk.setName, QString("Study"));
    QCOMPARE(desk.withProduct, Story::id("Lamp"));
    QCOMPARE(desk.withName, QString("Lamp"));
    QCOMPARE(desk.withBought, story.day(120));
    QCOMPARE(shown(story), (QStringList{"Card", "Pen", "Desk"}));
}

void TestShowing::aCollectionCompletesTheLookInAnotherCategory()
{
    Story story = look();
    story.sets.clear();
    const Recommendation shelf = shownFor(story, ReasonKind::CompletesLook).value_or(Recommendation());
    QCOMPARE(shelf.product.name, QString("Shelf")); // the shade is another light
    QVERIFY(shelf.setName.isEmpty());
    QCOMPARE(shelf.withName, QString("Lamp"));
    story.product("Shelf").stockHere = 0;
    QCOMPARE(shown(story), (QStringList{"Card", "Pen"}));
}

void TestShowing::theLookIsLeftAsItIs_data()
{
    QTest::addColumn<Change>("with");
    QTest::addColumn<QString>("instead");
    const auto row = [](const char *name, const char *instead, Change with) { QTest::newRow(name) << with << instead; };
    row("the desk is theirs", "Shelf", [](Story &s) { s.bought(300, {"Desk"}); });
    row("the desk went back", "Shelf", [](Story &s) { s.bought(300, {"Desk"}).returned(290, {"Desk"}); });
    row("the desk is not for them", "Shelf", [](Story &s) { s.profile.declined.push_back(Story::id("Desk")); });
    row("the desk is on hold", "Shelf", [](Story &s) { s.holds("Desk", 3); });
    row("the desk is not here", "Shelf", [](Story &s) { s.product("Desk").stockHere = 0; });
    row("the desk is not sold", "Shelf", [](Story &s) { std::erase_if(s.range, [](const Product &p) { return p.name == u"Desk"; }); });
    row("furniture is discreet", "", [](Story &s) { s.discreet = {"furniture"}; });
    row("light is discreet", "", [](Story &s) { s.discreet = {"light"}; });
    row("the lamp went back", "", [](Story &s) { s.returned(100, {"Lamp"}); });
    row("they refused profiling", "", [](Story &s) { s.consent(Purpose::Profiling, ConsentState::Refused); });
    row("it is over half a year", "", [](Story &s) { s.now = s.now.addDays(61); });
    row("it is half a year", "Desk", [](Story &s) { s.now = s.now.addDays(60); });
}

void TestShowing::theLookIsLeftAsItIs()
{
    QFETCH(Change, with);
    Story story = look();
    with(story);
    QTEST(nameFor(story, ReasonKind::CompletesLook), "instead");
}

void TestShowing::aStepUpStaysWithinWhatTheyPay()
{
    Story story = teas();
    story.paid(300, "Tea 30", pounds(40)).paid(280, "Tea 10", pounds(10)).paid(260, "Tea 10", pounds(10), 500);
    // Paid 10 10 10 10 20 20 30 40 a piece: the median is 10, nine tenths 40.
    const Recommendation tea = shownFor(story, ReasonKind::StepUp).value_or(Recommendation());
    QCOMPARE(tea.product.name, QString("Tea 40")); // 45 sells better and is dearer than what they pay
    QCOMPARE(tea.times, 8);
    QCOMPARE(tea.usualFrom, pounds(10));
    QCOMPARE(tea.usualTo, pounds(20));
    QCOMPARE(tea.withName, QString("Tea 10"));
    QCOMPARE(tea.withBought, story.day(260));
    QCOMPARE(shown(story), (QStringList{"Card", "Pen", "Tea 40", "Tea 90"}));
}

void TestShowing::thereIsNoStepUp_data()
{
    QTest::addColumn<Change>("with");
    QTest::addColumn<QString>("step");
    const auto row = [](const char *name, const char *step, Change with) { QTest::newRow(name) << with << step; };
    const auto upTo40 = [](Story &s) -> Story & { return s.paid(300, "Tea 30", pounds(40)); };
    row("as it is", "Tea 40", [=](Story &s) { upTo40(s); });
    row("nothing within what they pay", "", [](Story &) {});
    row("they paid as much once in eleven times", "", [=](Story &s) {
        upTo40(s);
        for (const int daysAgo : {290, 280, 270, 260, 250})
            s.paid(daysAgo, "Tea 10", pounds(10));
    });
    row("its price is in another currency", "", [=](Story &s) { upTo40(s).product("Tea 40").price.currency = Currency(u"EUR"); });
    row("what they paid in euros counts for nothing", "", [](Story &s) { s.paid(300, "Tea 30", {4000, Currency(u"EUR")}); });
    row("what was a gift counts for nothing", "Tea 40", [=](Story &s) { upTo40(s).paid(290, "Tea 10", pounds(0)).paid(280, "Tea 10", pounds(-5)); });
    row("what went back counts for nothing", "", [=](Story &s) { upTo40(s).returned(200, {"Tea 30"}).returned(190, {"Tea 30"}); });
    row("something has to be put right", "", [=](Story &s) { upTo40(s).answered(3, 2); });
    row("it has been put right", "Tea 40", [=](Story &s) { upTo40(s).answered(3, 2).judged("lastScoreLow", CueVerdict::Said, 2); });
    row("they refused profiling", "", [=](Story &s) { upTo40(s).consent(Purpose::Profiling, ConsentState::Withdrawn); });
    row("tea is discreet", "", [=](Story &s) { upTo40(s).discreet = {"tea"}; });
    row("it is not for them", "", [=](Story &s) { upTo40(s).profile.declined.push_back(Story::id("Tea 40")); });
    row("it is on hold", "", [=](Story &s) { upTo40(s).holds("Tea 40", 2); });
    row("it is theirs", "", [=](Story &s) { upTo40(s).paid(500, "Tea 40", pounds(40)); });
    row("it is not here", "", [=](Story &s) { upTo40(s).product("Tea 40").stockHere = 0; });
    row("nobody buys it", "", [=](Story &s) {
        upTo40(s).baskets = AffinityBuilder(s.today());
        s.others(30, {"Card"}).others(29, {"Pen"});
    });
    row("three days are no habit", "", [](Story &s) {
        s.profile.orders.clear();
        for (const int daysAgo : {400, 380, 360, 360})
            s.paid(daysAgo, "Tea 10", pounds(daysAgo == 360 ? 40 : 10));
    });
}

void TestShowing::thereIsNoStepUp()
{
    QFETCH(Change, with);
    Story story = teas();
    with(story);
    QTEST(nameFor(story, ReasonKind::StepUp), "step");
}

void TestShowing::whatIsNewStandsLast()
{
    const Story story = news();
    const std::vector<Recommendation> all = story.brief().recommendations;
    QCOMPARE(all.size(), size_t(4));
    QCOMPARE(all.back().reason, ReasonKind::NewInCategory);
    QVERIFY(all.back().product.name.startsWith("Candle "));
    QCOMPARE(all.back().times, 6);
    QCOMPARE(std::count_if(all.begin(), all.end(), [](const auto &r) { return r.reason == ReasonKind::NewInCategory; }), 1);
    QCOMPARE(all[0].product.name, QString("Old candle"));
}

void TestShowing::nothingNewIsShown_data()
{
    QTest::addColumn<Change>("with");
    QTest::addColumn<QString>("new_");
    const auto row = [](const char *name, const char *new_, Change with) { QTest::newRow(name) << with << new_; };
    const auto only = [](Story &s, int daysAgo) -> Story & {
        for (const char *name : {"Candle 1", "Candle 2", "Candle 3"})
            s.product(name).since = s.day(name[7] == '2' ? daysAgo : 900);
        return s;
    };
    row("two months old", "Candle 2", [=](Story &s) { only(s, 60); });
    row("older", "", [=](Story &s) { only(s, 61); });
    row("came today", "Candle 2", [=](Story &s) { only(s, 0); });
    row("comes tomorrow", "", [=](Story &s) { only(s, -1); });
    row("sold nineteen times", "Candle 2", [=](Story &s) { only(s, 5).others(19, {"Candle 2"}, 20); });
    row("sold twenty times: the model knows it", "", [=](Story &s) { only(s, 5).others(20, {"Candle 2"}, 20); });
    row("theirs already", "", [=](Story &s) { only(s, 5).bought(40, {"Candle 2"}); });
    row("not for them", "", [=](Story &s) { only(s, 5).profile.declined.push_back(Story::id("Candle 2")); });
    row("on hold", "", [=](Story &s) { only(s, 5).holds("Candle 2", 1); });
    row("not here yet", "", [=](Story &s) { only(s, 5).product("Candle 2").stockHere = 0; });
    row("discreet", "", [=](Story &s) { only(s, 5).discreet = {"candles"}; });
    row("of another taste", "", [=](Story &s) { only(s, 5).product("Candle 2").category = "things"; });
    row("they refused profiling", "", [=](Story &s) { only(s, 5).consent(Purpose::Profiling, ConsentState::Refused); });
    row("not in their size", "", [=](Story &s) {
        Product &candle = only(s, 5).product("Candle 2");
        candle.sizeKind = "holder";
        candle.size = "2";
        s.profile.customer.sizes = {{"holder", "3"}};
    });
}

void TestShowing::nothingNewIsShown()
{
    QFETCH(Change, with);
    Story story = news();
    with(story);
    QTEST(nameFor(story, ReasonKind::NewInCategory), "new_");
}

void TestShowing::everyNewThingIsShownToItsShare()
{
    Story story = news();
    for (const char *name : {"Candle 2", "Candle 3"})
        story.product(name).style = "Tall candle"; // one thing in two colours: one share
    const Affinity affinity = AffinityBuilder(story.baskets).build();
    const Catalogue catalogue(story.range);
    const auto newFor = [&](int customer, const QDateTime &now) {
        story.profile.customer.id = CustomerId::derived("customer", QString::number(customer));
        return makeBrief(story.profile, affinity, catalogue, {now, story.zone, {}}).recommendations.back();
    };
    constexpr int customers = 2000;
    int first = 0, changed = 0;
    for (int i = 0; i < customers; ++i) {
        const Recommendation morning = newFor(i, story.now), evening = newFor(i, story.now.addSecs(8 * 3600));
        QCOMPARE(morning.reason, ReasonKind::NewInCategory);
        QCOMPARE(evening, morning);
        first += morning.product.name == "Candle 1";
        changed += newFor(i, story.now.addDays(1)).product.name != morning.product.name;
    }
    // Half of them; five standard deviations of a fair coin are 112.
    QVERIFY2(std::abs(first - customers / 2) < 112, qPrintable(QString::number(first)));
    QVERIFY2(std::abs(changed - customers / 2) < 112, qPrintable(QString::number(changed))); // each day is drawn anew
}

void TestShowing::theModelKeepsItsTwoPlaces()
{
    Story story = look();
    story.sells({"Old candle", "New candle"}, "candles").others(2, {"Old candle"}).boughtOn({100, 130, 160, 190, 220, 250}, {"Old candle"});
    story.product("New candle").since = story.day(3);
    story.sells({"Thing 1", "Thing 2", "Thing 3", "Thing 4", "Thing 5", "Thing 6"}, "things").others(7, {"Thing 1"});
    QCOMPARE(shown(story), (QStringList{"Old candle", "Card", "Desk", "New candle"}));
    std::erase_if(story.range, [](const Product &p) { return p.name == u"New candle"; });
    QCOMPARE(shown(story), (QStringList{"Old candle", "Card", "Desk", "Pen"}));
}

void TestShowing::aHabitIsNotShownBeforeItIsUsedUp()
{
    Story story;
    story.sells({"Soap"}, "bath").others(3, {"Soap"});
    for (const int daysAgo : {59, 120, 180})
        story.paid(daysAgo, "Soap", pounds(3), 2);
    QCOMPARE(nameFor(story, ReasonKind::BoughtOften), QString("Soap"));
    story.product("Soap").lastsDays = 30; // two of them: sixty days
    QCOMPARE(shown(story), QStringList());
    story.now = story.now.addDays(1);
    QCOMPARE(nameFor(story, ReasonKind::BoughtOften), QString("Soap"));
}

void TestShowing::aBasketNamesNothingDiscreet()
{
    Story story;
    story.sells({"Cup", "Saucer"}, "kitchen").sells({"Test"}, "health").sells({"Card"}, "paper").others(30, {"Cup", "Test"}).others(20, {"Test", "Saucer"}).others(9, {"Card"});
    const Affinity affinity = AffinityBuilder(story.baskets).build();
    const Catalogue catalogue(story.range);
    const auto names = [&](const QString &basket, const QStringList &discreet) {
        QStringList out;
        for (const Recommendation &r : completeBasket(affinity, catalogue, std::vector{Story::id(basket)}, 4, {discreet, {}})) {
            out.append(r.product.name);
            if (!r.withName.isEmpty())
                out.back() += " with " + r.withName;
        }
        return out;
    };
    QVERIFY(names("Cup", {}).contains("Test with Cup"));
    QCOMPARE(names("Cup", {"health"}), (QStringList{"Saucer", "Card"}));
    QVERIFY(names("Test", {}).contains("Cup with Test"));
    QCOMPARE(names("Test", {"health"}), (QStringList{"Cup", "Saucer", "Card"})); // popular, for no other reason
}

void TestShowing::aBasketIsCompletedInToldSizes()
{
    Story story = shirts();
    story.sells({"Tie"}, "ties").others(12, {"Tie", "Shirt 40"}).others(6, {"Tie", "Shirt 36"});
    const Affinity affinity = AffinityBuilder(story.baskets).build();
    const auto shirtsFor = [&](const QString &basket, const std::vector<Size> &told) {
        QStringList out;
        for (const Recommendation &r : completeBasket(affinity, Catalogue(story.range), std::vector{Story::id(basket)}, 4, {{}, told}))
            out.append(r.product.name);
        return out.filter("Shirt");
    };
    QCOMPARE(shirtsFor("Tie", {}), QStringList{"Shirt 40"}); // of one style one
    QCOMPARE(shirtsFor("Tie", {{"top", "36"}}), QStringList{"Shirt 36"});
    QCOMPARE(shirtsFor("Tie", {{"top", "44"}}), QStringList());
    QCOMPARE(shirtsFor("Shirt 36", {}), QStringList()); // it lies there
}

QTEST_GUILESS_MAIN(TestShowing)
#include "tst_showing.moc"
