// SPDX-FileCopyrightText: 2026 Tuttu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/insight/facts.h"
#include "core/insight/segments/peoplecount.h"
#include "core/insight/segments/shophabits.h"
#include "tests/core/insight/story.h"

#include <QRandomGenerator>
#include <QTest>

#include <cmath>

using namespace tuttu;
using namespace Qt::StringLiterals;

class TestPeopleCount : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void cohortsAreCountedByHand();
    void onlyTheLastTwoYearsHaveCohorts();
    void nobodyIsNoCohort();
    void everyStageIsCounted();
    void withoutHabitsNobodyIsPlaced();
    void whoBuysMuchOrEarlyIsPlacedAmongOthers();
    void whatIsLikedMostComesFirst();
};

namespace {

const QDate today(2026, 5, 20); ///< of Story
const QTimeZone zone("Europe/London");
const Currency pound(u"GBP");

/** Somebody who bought on these days. */
Story buyer(const std::vector<QDate> &days, const QString &what = u"candle"_s)
{
    Story story;
    for (const QDate &day : days)
        story.bought(int(day.daysTo(today)), {what});
    return story;
}

class Counting
{
public:
    explicit Counting(std::shared_ptr<const ShopHabits> habits = {}) : m_habits(std::move(habits)) {}
    Counting &add(const Story &story)
    {
        const Affinity none;
        const Catalogue catalogue(story.range, story.sets);
        BriefContext context{story.now, story.zone, {}};
        context.habits = m_habits;
        m_count.add(BriefFacts(story.profile, none, catalogue, context));
        m_now = story.now;
        return *this;
    }
    PeopleReading result() { return std::move(m_count).result(m_now, zone); }

private:
    PeopleCount m_count;
    std::shared_ptr<const ShopHabits> m_habits;
    QDateTime m_now = Story().now;
};

} // namespace

void TestPeopleCount::cohortsAreCountedByHand()
{
    Story late = buyer({{2026, 3, 15}});
    Order order;
    order.at = QDateTime(QDate(2026, 3, 31), QTime(23, 30), Qt::UTC); // half past midnight on the first of April in the shop
    order.lines.push_back({Story::id(u"candle"_s), 1, {995, pound}});
    late.profile.orders.insert(late.profile.orders.begin(), order);
    Story returns;
    returns.returned(20, {u"candle"_s});
    Story refuses = buyer({{2026, 3, 1}, {2026, 4, 1}});
    refuses.consent(Purpose::Profiling, ConsentState::Refused);

    const PeopleReading reading = Counting()
                                      .add(buyer({{2026, 2, 3}, {2026, 3, 10}, {2026, 5, 2}}))
                                      .add(buyer({{2026, 2, 5}, {2026, 2, 20}}))
                                      .add(late)
                                      .add(refuses)
                                      .add(buyer({{2026, 5, 19}}))
                                      .add(buyer({{2026, 5, 1}, {2026, 3, 20}, {2026, 4, 9}, {2026, 4, 2}})) // told in any order
                                      .add(returns)
                                      .add(Story())
                                      .result();
    QCOMPARE(reading.people, 5);
    QCOMPARE(reading.leftOut, 1);
    QCOMPARE(reading.at, Story().now);
    const std::vector<Cohort> expected{{{2026, 2, 1}, 2, {2, 1, 0, 1}}, {{2026, 3, 1}, 2, {2, 2, 1}}, {{2026, 4, 1}, 0, {0, 0}}, {{2026, 5, 1}, 1, {1}}};
    QCOMPARE(reading.cohorts.size(), expected.size());
    for (size_t i = 0; i < expected.size(); ++i)
        QVERIFY2(reading.cohorts[i] == expected[i], qPrintable(reading.cohorts[i].month.toString(Qt::ISODate)));
}

void TestPeopleCount::onlyTheLastTwoYearsHaveCohorts()
{
    const PeopleReading reading = Counting().add(buyer({{2024, 5, 31}, {2026, 5, 1}})).add(buyer({{2024, 6, 1}})).result();
    QCOMPARE(reading.people, 2);
    QCOMPARE(reading.cohorts.size(), size_t(mostCohorts));
    QCOMPARE(reading.cohorts.front().month, QDate(2024, 6, 1));
    QCOMPARE(reading.cohorts.front().people, 1);
    QCOMPARE(reading.cohorts.front().bought.size(), size_t(mostCohorts));
    QCOMPARE(reading.cohorts.back().people, 0);
}

void TestPeopleCount::nobodyIsNoCohort()
{
    const PeopleReading reading = Counting().add(Story()).result();
    QCOMPARE(reading.people, 0);
    QVERIFY(reading.cohorts.empty() && reading.categories.empty());
}

void TestPeopleCount::everyStageIsCounted()
{
    const auto bought = [](std::initializer_list<int> ago) {
        Story story;
        story.boughtOn(ago, {u"candle"_s});
        return story;
    };
    const PeopleReading reading = Counting()
                                      .add(bought({5}))
                                      .add(bought({5, 9}))
                                      .add(bought({0, 30, 60, 90}))
                                      .add(bought({60, 90, 120, 150}))
                                      .add(bought({91, 121, 151, 181}))
                                      .add(bought({5, 185, 215, 245, 275}))
                                      .result();
    QCOMPARE(reading.stages, (std::array<int, 5>{2, 1, 1, 1, 1})); // early, active, slipping, lapsed, won back
}

void TestPeopleCount::withoutHabitsNobodyIsPlaced()
{
    const PeopleReading reading = Counting().add(buyer({{2026, 5, 1}})).add(buyer({{2026, 4, 1}})).result();
    QCOMPARE(reading.worthUnknown, 2);
    QCOMPARE(reading.worthUpper + reading.worthLower + reading.worthBetween, 0);
    for (const int habit : reading.habits)
        QCOMPARE(habit, 0);
}

void TestPeopleCount::whoBuysMuchOrEarlyIsPlacedAmongOthers()
{
    ShopHabitsBuilder builder(today, zone, pound, {});
    QRandomGenerator random(11);
    int number = 0;
    for (int customer = 1; customer <= 600; ++customer) { // some come often and some hardly, some stop
        const double gap = 7 + 200 * random.generateDouble() * random.generateDouble();
        const int stops = random.bounded(3) == 0 ? random.bounded(600) : 0;
        for (double ago = 700 - random.bounded(300); ago > stops; ago -= -gap * std::log(1 - random.generateDouble()) + 1) {
            Order order;
            order.id = OrderId::derived("order", QString::number(++number));
            order.customer = CustomerId::derived("customer", QString::number(customer));
            order.at = QDateTime(today.addDays(-int(ago)), QTime(9 + random.bounded(10), 0), zone).toUTC();
            order.lines.push_back({Story::id(u"candle"_s), 1, {500 + random.bounded(3000), pound}});
            builder.add(order);
        }
    }
    const auto habits = std::make_shared<const ShopHabits>(std::move(builder).build());
    QVERIFY(habits->worth);
    Story weekly, monthly, once;
    for (int week = 0; week < 80; ++week)
        weekly.paid(1 + 7 * week, u"candle"_s, {3000, pound});
    for (int times = 0; times < 5; ++times)
        monthly.paid(20 + 60 * times, u"candle"_s, {1500, pound});
    once.paid(600, u"candle"_s, {995, pound});
    const PeopleReading reading = Counting(habits).add(weekly).add(weekly).add(once).add(monthly).result();
    QCOMPARE(reading.worthUpper, 2);
    QCOMPARE(reading.worthLower, 1);
    QCOMPARE(reading.worthBetween, 1);
    QCOMPARE(reading.worthUnknown, 0);

    Story early; // others come at any hour
    for (int week = 0; week < 40; ++week) {
        early.bought(1 + 7 * week, {u"candle"_s});
        early.profile.orders.back().at = QDateTime(early.day(1 + 7 * week), QTime(9, 0), zone).toUTC();
    }
    const PeopleReading habitual = Counting(habits).add(early).add(once).result();
    QCOMPARE(habitual.habits[size_t(Habit::Morning)], 1);
    QCOMPARE(habitual.habits[size_t(Habit::Evening)], 0);
}

void TestPeopleCount::whatIsLikedMostComesFirst()
{
    const auto likes = [](const QString &name) {
        Story story;
        story.sells({u"candle"_s, u"taper"_s}, u"candles"_s).sells({u"pan"_s, u"pot"_s}, u"kitchen"_s).sells({u"rake"_s, u"hose"_s, u"pots"_s, u"seed"_s, u"tray"_s, u"twine"_s}, u"garden"_s);
        for (int day = 1; day < 20; ++day)
            story.bought(day, {name});
        return story;
    };
    const PeopleReading reading = Counting().add(likes(u"pan"_s)).add(likes(u"candle"_s)).add(likes(u"candle"_s)).add(likes(u"pot"_s)).add(likes(u"candle"_s)).result();
    QCOMPARE(reading.categories, (std::vector<LikedCategory>{{u"candles"_s, 3}, {u"kitchen"_s, 2}}));
}

QTEST_APPLESS_MAIN(TestPeopleCount)
#include "tst_peoplecount.moc"
