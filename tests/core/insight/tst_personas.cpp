// SPDX-FileCopyrightText: 2026 Tuttu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/insight/segments/shophabits.h"
#include "core/insight/cues/cuefinding.h"
#include "core/insight/wording.h"
#include "tests/core/insight/book.h"

#include <QRandomGenerator>
#include <QTest>

#include <cmath>

using namespace tuttu;

namespace {

const QTimeZone zone("Europe/Helsinki");
const QDate today(2026, 5, 20);
const Currency euro(u"EUR"), pound(u"GBP");

ProductId id(const QString &name) { return ProductId::derived("product", name); }
CustomerId person(int number) { return CustomerId::derived("customer", QString::number(number)); }

Product product(const QString &name, qint64 price, const QString &category = "candles", const QString &brand = {})
{
    Product made;
    made.id = id(name);
    made.name = name;
    made.category = category;
    made.brand = brand;
    made.price = {price, euro};
    return made;
}

Order order(int customer, const QDate &day, int hour, const QString &what, Money price = {1000, euro}, int quantity = 1, Channel channel = Channel::Store)
{
    Order made;
    made.id = OrderId(QUuid::createUuid());
    made.customer = person(customer);
    made.channel = channel;
    made.at = QDateTime(day, QTime(hour, 30), zone).toUTC();
    made.lines.push_back({id(what), quantity, price});
    return made;
}

/** Two hundred customers who buy a candle now and then, at any hour of any day the shop is open. */
ShopHabitsBuilder usualShop(const std::vector<Product> &range = {product("candle", 1000)})
{
    ShopHabitsBuilder builder(today, zone, euro, range);
    QRandomGenerator random(5);
    for (int customer = 1000; customer < 1200; ++customer) {
        for (int ago = random.bounded(60), visits = 0; ago < 700 && visits < 12; ago += 10 + random.bounded(60), ++visits)
            builder.add(order(customer, today.addDays(-ago), 9 + random.bounded(10), "candle"));
    }
    return builder;
}

/** One customer's segments in a shop with these habits, newest order first as a profile has them. */
std::vector<Segment> segmentsIn(const ShopHabits &habits, std::vector<Order> orders, ConsentState profiling = ConsentState::NotAsked, const std::vector<Product> &range = {product("candle", 1000)})
{
    std::sort(orders.begin(), orders.end(), [](const Order &a, const Order &b) { return a.at > b.at; });
    Profile profile;
    profile.customer.id = person(1);
    profile.customer.consents.push_back({Purpose::Profiling, profiling, {}, {}});
    profile.orders = orders;
    static const Affinity none;
    const Catalogue catalogue(range);
    BriefContext context{QDateTime(today, QTime(12, 0), zone).toUTC(), zone, {}, ourBook()};
    context.habits = std::make_shared<const ShopHabits>(habits);
    return makeBrief(profile, none, catalogue, context).segments;
}

QStringList names(const std::vector<Segment> &segments)
{
    QStringList all;
    for (const Segment &segment : segments)
        all += segment.persona;
    return all;
}

/** Every third Saturday at this hour, for a year and a half. */
std::vector<Order> saturdays(int hour)
{
    std::vector<Order> orders;
    for (QDate day = today.addDays(-4); day > today.addDays(-500); day = day.addDays(-21)) // 16 May 2026 is a Saturday
        orders.push_back(order(1, day, hour, "candle"));
    return orders;
}

} // namespace

/** Kinds of customers: what one does, held against what is usual in the shop. */
class TestPersonas : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void whoComesOnSaturdaysIsCalledSoAndToldWhy();
    void whoComesAsEverybodyDoesIsNotCalledAnything();
    void theHourIsTheShopsOwn();
    void whoRefusedIsOfNoKind();
    void aNewcomerIsNew();
    void pricesAreTheMedianOfWhatWasPaid();
    void aBargainIsHeldAgainstTheUsualPrice();
    void theDearestThirdNeedsACategory();
    void anotherCurrencyIsAVisitButNoMoney();
    void whatSaysNothingIsLeftOut();
    void whoBuysMostIsExpectedToBuyMost();
    void nobodyComingBackIsNoForecast();
    void aPersonaOfABookIsChecked_data();
    void aPersonaOfABookIsChecked();
};

void TestPersonas::whoComesOnSaturdaysIsCalledSoAndToldWhy()
{
    const auto segments = segmentsIn(usualShop().build(), saturdays(13));
    QVERIFY(names(segments).contains("weekendVisitor"));
    const Segment &segment = *std::find_if(segments.begin(), segments.end(), [](const Segment &s) { return s.persona == "weekendVisitor"; });
    QCOMPARE(segment.count, 24);
    QCOMPARE(segment.of, 24);
    const Wording english(QLocale("en_GB"), today), finnish(QLocale("fi_FI"), today);
    QCOMPARE(english.name(segment), "Comes at weekends");
    QCOMPARE(english.because(segment), "24 of 24 purchases in the shop were on a Saturday or Sunday.");
    QCOMPARE(finnish.name(segment), "Käy viikonloppuisin");
    QVERIFY(!english.ifAsked(segment).isEmpty());
}

void TestPersonas::whoComesAsEverybodyDoesIsNotCalledAnything()
{
    std::vector<Order> orders;
    for (int i = 0; i < 14; ++i) // every weekday alike, every hour alike
        orders.push_back(order(1, today.addDays(-400 + 29 * i), 9 + i % 10, "candle"));
    const QStringList called = names(segmentsIn(usualShop().build(), orders));
    for (const QString &one : called)
        QVERIFY2(!one.endsWith("Visitor"), qPrintable(one));
}

void TestPersonas::theHourIsTheShopsOwn()
{
    HabitCounts counts{}; // 11:30 in Helsinki is 8:30 or 9:30 in UTC, 17:30 is 14:30 or 15:30
    countOrder(counts, order(1, today, 11, "candle"), zone);
    countOrder(counts, order(1, today, 12, "candle"), zone);
    countOrder(counts, order(1, today, 17, "candle"), zone);
    QCOMPARE(counts[size_t(Habit::Morning)], (HabitCount{1, 3}));
    QCOMPARE(counts[size_t(Habit::Evening)], (HabitCount{1, 3}));
    countOrder(counts, order(1, today, 11, "candle", {1000, euro}, 1, Channel::Online), zone); // nobody comes to the web in the morning
    QCOMPARE(counts[size_t(Habit::Morning)], (HabitCount{1, 3}));
    QCOMPARE(counts[size_t(Habit::Online)], (HabitCount{1, 4}));
}

void TestPersonas::whoRefusedIsOfNoKind()
{
    const ShopHabits habits = usualShop().build();
    QVERIFY(!segmentsIn(habits, saturdays(13)).empty());
    QVERIFY(segmentsIn(habits, saturdays(13), ConsentState::Refused).empty());
    QVERIFY(segmentsIn(habits, saturdays(13), ConsentState::Withdrawn).empty());
}

void TestPersonas::aNewcomerIsNew()
{
    const auto segments = segmentsIn(usualShop().build(), {order(1, today.addDays(-20), 13, "candle")});
    QCOMPARE(names(segments), QStringList("newWithUs"));
    QCOMPARE(Wording(QLocale("en_GB"), today).because(segments.front()), "Bought on 1 day so far, last on 30 April.");
    QVERIFY(segmentsIn(usualShop().build(), {}).empty());
}

void TestPersonas::pricesAreTheMedianOfWhatWasPaid()
{
    ShopHabitsBuilder builder(today, zone, euro, std::vector{product("candle", 1000), product("vase", 1000)});
    for (const qint64 paid : {700, 1000, 0, 900}) // a gift says nothing of the price
        builder.add(order(1, today.addDays(-3), 12, "candle", {paid, euro}));
    const ShopHabits habits = std::move(builder).build();
    QCOMPARE(habits.prices.value(id("candle")).usual, 900);
    QCOMPARE(habits.prices.value(id("vase")), PricePoint());
    QCOMPARE(habits.prices.value(id("nothing")), PricePoint());
    QCOMPARE(habits.usual[size_t(Habit::Reduced)], (HabitCount{1, 3})); // 700 of 900
}

void TestPersonas::aBargainIsHeldAgainstTheUsualPrice()
{
    std::vector<Order> orders;
    for (int i = 0; i < 12; ++i)
        orders.push_back(order(1, today.addDays(-3 - 40 * i), 12, "candle", {800, euro}));
    ShopHabits habits = usualShop().build();
    const HabitCounts own = habits.habitsOf(orders, today, zone);
    QCOMPARE(own[size_t(Habit::Reduced)], (HabitCount{12, 12}));
    QVERIFY(!*hasHabit(Habit::Reduced, own, habits.usual)); // nobody else ever paid less: what is usual is not known
    habits.usual[size_t(Habit::Reduced)] = {20, 100};
    QVERIFY(*hasHabit(Habit::Reduced, own, habits.usual));
    habits.usual[size_t(Habit::Reduced)] = {95, 100};
    QVERIFY(!*hasHabit(Habit::Reduced, own, habits.usual));
    QVERIFY(!hasHabit(Habit::Online, {}, habits.usual));
}

void TestPersonas::theDearestThirdNeedsACategory()
{
    std::vector<Product> range;
    for (int i = 1; i <= 9; ++i)
        range.push_back(product(QString("candle %1").arg(i), 100 * i));
    for (int i = 1; i <= 5; ++i)
        range.push_back(product(QString("vase %1").arg(i), 100 * i, "vases"));
    ShopHabits habits = ShopHabitsBuilder(today, zone, euro, range).build();
    QCOMPARE(habits.prices.value(id("candle 6")).dear, false);
    QCOMPARE(habits.prices.value(id("candle 7")).dear, true);
    QVERIFY(!habits.prices.value(id("vase 5")).dear); // five are too few to have a dearest third
}

void TestPersonas::anotherCurrencyIsAVisitButNoMoney()
{
    const ShopHabits habits = usualShop().build();
    const std::vector<Order> orders{order(1, today.addDays(-2), 12, "candle", {5000, pound}), order(1, today.addDays(-9), 12, "candle", {1000, euro})};
    const auto year = habits.yearOf(orders, today, zone);
    QVERIFY(year);
    QCOMPARE(year->visits, 2);
    QCOMPARE(year->daysSinceLast, 2);
    QCOMPARE(year->spent, 1000);
}

void TestPersonas::whatSaysNothingIsLeftOut()
{
    Order nobodys = order(1, today.addDays(-2), 12, "candle");
    nobodys.customer = {};
    ShopHabitsBuilder builder(today, zone, euro, std::vector{product("candle", 1000)});
    builder.add(nobodys);
    builder.add(order(1, today.addDays(1), 12, "candle"));                       // to come
    builder.add(order(1, today.addDays(-2), 12, "candle", {1000, euro}, -1));    // brought back
    const ShopHabits habits = std::move(builder).build();
    QCOMPARE(habits.usual, HabitCounts());
    QVERIFY(!habits.rfm && !habits.worth);
    QVERIFY(!habits.yearOf({}, today, zone));
    const std::vector<Order> only{order(1, today.addDays(-2), 12, "candle", {1000, euro}, -1)};
    QVERIFY(!habits.yearOf(only, today, zone));
}

void TestPersonas::whoBuysMostIsExpectedToBuyMost()
{
    ShopHabitsBuilder builder(today, zone, euro, std::vector{product("candle", 1000)});
    QRandomGenerator random(11);
    for (int customer = 1; customer <= 600; ++customer) { // some come often and some hardly, some stop
        const double gap = 7 + 200 * random.generateDouble() * random.generateDouble();
        const int stops = random.bounded(3) == 0 ? random.bounded(600) : 0;
        for (double ago = 700 - random.bounded(300); ago > stops; ago -= -gap * std::log(1 - random.generateDouble()) + 1)
            builder.add(order(customer, today.addDays(-int(ago)), 12, "candle", {500 + random.bounded(3000), euro}));
    }
    const ShopHabits habits = std::move(builder).build();
    QVERIFY(habits.worth);
    QVERIFY(std::is_sorted(habits.worth->borders.begin(), habits.worth->borders.end()));

    std::vector<Order> weekly, once{order(1, today.addDays(-600), 12, "candle")};
    for (int week = 0; week < 80; ++week)
        weekly.push_back(order(1, today.addDays(-1 - 7 * week), 12, "candle", {3000, euro}));
    const auto high = habits.worthOf(weekly, today, zone), low = habits.worthOf(once, today, zone);
    QVERIFY(high && low);
    QCOMPARE(high->low, 5);
    QCOMPARE(high->high, 5);
    QCOMPARE(low->low, 1);
    QVERIFY(!habits.worthOf({}, today, zone));
    QVERIFY(names(segmentsIn(habits, weekly)).contains("dearToUs"));
    QVERIFY(!names(segmentsIn(habits, weekly)).contains("regular")); // which says the same, only less
    QVERIFY(!names(segmentsIn(habits, once)).contains("dearToUs"));
}

void TestPersonas::nobodyComingBackIsNoForecast()
{
    ShopHabitsBuilder builder(today, zone, euro, std::vector{product("candle", 1000)});
    for (int customer = 1; customer < 50; ++customer)
        builder.add(order(customer, today.addDays(-customer), 12, "candle"));
    const ShopHabits habits = std::move(builder).build();
    QVERIFY(habits.rfm);
    QVERIFY(!habits.worth);
}

void TestPersonas::aPersonaOfABookIsChecked_data()
{
    QTest::addColumn<QByteArray>("personas");
    QTest::addColumn<QString>("problem");
    const QByteArray texts = ", 'called': {'en': 'Kind'}, 'because': {'en': 'So.'}, 'ifAsked': {'en': 'So.'}}";
    const auto row = [&](const char *name, const QByteArray &when, const char *problem) {
        QTest::newRow(name) << QByteArray("{'name': 'kind', 'when': [" + when + ']' + texts) << QString(problem);
    };
    row("good", "{'fact': 'stage', 'is': 'active'}", "");
    row("no condition", "", "personas[0]");
    row("no such fact", "{'fact': 'income', 'over': 3}", "personas[0]: there is no fact \"income\"");
    row("a fact of no person", "{'fact': 'gapsPassed', 'over': 1}", "personas[0]: a persona has only facts of the person");
    row("no such word", "{'fact': 'stage', 'is': 'dead'}", "personas[0]: \"dead\" is no word of the fact \"stage\"");
    const QByteArray active = "{'name': 'kind', 'when': [{'fact': 'stage', 'is': 'active'}]";
    QTest::newRow("two of a name") << QByteArray(active + texts + ',' + active + texts) << QString("personas[1]: another persona is called \"kind\"");
    const auto because = [&](const char *text) { return QByteArray(active + ", 'called': {'en': 'Kind'}, 'because': {'en': " + text + "}, 'ifAsked': {'en': 'So.'}}"); };
    QTest::newRow("counts of all") << because("{'of': 'of', 'one': '{count} of {of}', 'other': '{count} of {of}'}") << QString();
    QTest::newRow("a product it has not") << because("'They like {product}.'") << QString("personas[0]: there is no placeholder {product}");
    QTest::newRow("others it has not") << because("{'of': 'others', 'other': 'So.'}") << QString("personas[0]: there is no placeholder {others} to count");
    QTest::newRow("no text") << QByteArray(active + ", 'called': {'en': 'Kind'}}") << QString("personas[0]");
    QTest::newRow("a word nobody is called") << QByteArray(active + ", 'called': {'en': 'The ladies'}, 'because': {'en': 'So.'}, 'ifAsked': {'en': 'So.'}}")
                                             << QString("personas[0]: nobody is spoken of with the word \"ladies\"");
}

void TestPersonas::aPersonaOfABookIsChecked()
{
    QFETCH(QByteArray, personas);
    QFETCH(QString, problem);
    const QByteArray json = "{'version': 1, 'rules': [], 'personas': [" + personas + "]}";
    const auto book = readCueBook(QByteArray(json).replace('\'', '"'), cueFile("cues.schema.json"), *readNeverWords(cueFile("never.json")));
    QCOMPARE(book.ok(), problem.isEmpty());
    if (!book)
        QVERIFY2(book.error().detail.startsWith(problem), qPrintable(book.error().detail));
}

QTEST_APPLESS_MAIN(TestPersonas)
#include "tst_personas.moc"
