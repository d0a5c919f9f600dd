// SPDX-FileCopyrightText: 2026 Tuttu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/rig/shop.h"

#include "core/visit/peoplecontroller.h"

using namespace tuttu;
using namespace Qt::StringLiterals;
using Face = PeopleState::Face;

/** The manager asks who the customers are. */
class TestWhoOurCustomersAre : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void theyAreCountedOnceADay();
    void whoRefusedIsLeftOutAndWhoIsOneIsCountedOnce();
    void stoppedTheFormerCountStays();
    void whatWasCountedOutlastsARestart();
};

namespace {

constexpr int day = 24 * 60 * 60;

struct Story {
    Shop shop;
    Product candle = shop.product(u"Candle"_s);

    Customer buyer(const QString &name, const QList<int> &daysAgo)
    {
        const Customer customer = shop.customer(name);
        for (const int ago : daysAgo)
            shop.bought(customer, {{candle, 1}}, ago);
        return customer;
    }
    std::unique_ptr<PeopleController> controller() { return std::make_unique<PeopleController>(shop.storage(), shop.context(), shop.clock); }
    /** Opens it and waits until it is done with whatever that began. */
    void open(PeopleController &people)
    {
        people.open();
        shop.settle();
        QTRY_VERIFY(!people.state().counting && people.state().face != Face::Loading);
        shop.settle();
    }
};

} // namespace

void TestWhoOurCustomersAre::theyAreCountedOnceADay()
{
    Story story;
    story.buyer(u"Aino Virtanen"_s, {10, 40});
    story.buyer(u"Leyla Şahin"_s, {10});
    const auto people = story.controller();
    QCOMPARE(people->state().face, Face::Loading);
    story.open(*people);
    QCOMPARE(people->state().face, Face::Ready);
    QCOMPARE(people->state().reading->people, 2);
    QCOMPARE(people->state().of, 2);
    const QDateTime first = people->state().reading->at;

    story.buyer(u"Max Mustermann"_s, {10});
    story.shop.clock.advance(3600);
    story.open(*people);
    QCOMPARE(people->state().reading->at, first); // not again today
    QCOMPARE(people->state().reading->people, 2);
    people->countAnew(); // unless somebody asks
    QTRY_COMPARE(people->state().reading->people, 3);
    QCOMPARE(people->state().reading->at, first.addSecs(3600));

    story.buyer(u"Wei Chen"_s, {10});
    story.shop.clock.advance(day);
    story.open(*people);
    QTRY_COMPARE(people->state().reading->people, 4);
    QCOMPARE(people->state().reading->at, first.addSecs(3600 + day));
}

void TestWhoOurCustomersAre::whoRefusedIsLeftOutAndWhoIsOneIsCountedOnce()
{
    Story story;
    const Customer kept = story.buyer(u"Aino Virtanen"_s, {70, 5}), gone = story.buyer(u"A. Koski"_s, {100, 40});
    Customer refuses = story.buyer(u"Leyla Şahin"_s, {10});
    refuses.consents.push_back({Purpose::Profiling, ConsentState::Refused, story.shop.clock.now(), u"1"_s});
    story.shop.put(refuses);
    QVERIFY(story.shop.await(story.shop.engine().captures.record(CustomersMerged{kept.id, gone.id, {}}, ClerkId())));
    const auto people = story.controller();
    story.open(*people);
    const PeopleReading &reading = *people->state().reading;
    QCOMPARE(reading.people, 1);
    QCOMPARE(reading.leftOut, 1);
    // Of 21 November: 13 August, 12 September, 12 October and 16 November, whichever number they bought with.
    QCOMPARE(reading.cohorts.size(), 4u);
    QCOMPARE(reading.cohorts.front(), (Cohort{QDate(2026, 8, 1), 1, {1, 1, 1, 1}}));
}

void TestWhoOurCustomersAre::stoppedTheFormerCountStays()
{
    Story story;
    story.buyer(u"Aino Virtanen"_s, {10});
    const auto people = story.controller();
    story.open(*people);
    const PeopleReading former = *people->state().reading;
    for (int i = 0; i < 100; ++i)
        story.buyer(u"Somebody %1"_s.arg(i), {3});
    people->countAnew();
    QVERIFY(people->state().counting);
    people->cancel();
    QVERIFY(!people->state().counting);
    for (int round = 0; round < 5; ++round)
        story.shop.settle();
    QCOMPARE(*people->state().reading, former);
    QCOMPARE(people->state().face, Face::Ready);
    QVERIFY(!people->state().problem && !people->state().counting);
    const auto again = story.controller();
    story.open(*again);
    QCOMPARE(*again->state().reading, former); // nor is half a count kept
    people->countAnew(); // and it can be begun again
    QTRY_COMPARE(people->state().reading->people, 101);
}

void TestWhoOurCustomersAre::whatWasCountedOutlastsARestart()
{
    Story story;
    story.buyer(u"Aino Virtanen"_s, {10, 40, 70});
    auto people = story.controller();
    story.open(*people);
    const PeopleReading counted = *people->state().reading;
    people.reset();
    story.shop.restart();
    story.shop.clock.advance(3600); // counted again it would say so
    people = story.controller();
    story.open(*people);
    QCOMPARE(*people->state().reading, counted);
    QVERIFY(!people->state().counting);
}

QTEST_GUILESS_MAIN(TestWhoOurCustomersAre)
#include "tst_whoourcustomersare.moc"
