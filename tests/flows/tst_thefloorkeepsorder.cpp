// SPDX-FileCopyrightText: 2026 Tuttu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/rig/shop.h"

using namespace tuttu;
using namespace Qt::StringLiterals;

/** Who is here, who is with them, who wants to be left alone. */
class TestTheFloorKeepsOrder : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init();
    void cleanup() { m_shop.reset(); }

    void aClaimIsSeenByEverybody();
    void justLookingIsLeftAloneForAQuarterOfAnHour();
    void aCustomerIsHandedOverToAColleague();
    void whoWasGreetedIsNotApproachedAgain();
    void notThemTakesTheNameAway();
    void aVisitEndsByItselfAndCanBeUndone();
    void anonymousVisitorsCount();
    void theFloorStandsAsItWasAfterARestart();
    void whatACardSaysIsReadForTheClerkWhoIsSignedIn();
    void aScanOnTheSignInPageReadsNobodysProfile();
    void oneVisitHoweverOftenTheCardIsScanned();
    void yesterdaysVisitsAreNotTodays();

private:
    VisitId visitOf(const QString &card);
    std::vector<Op> &readings(); ///< from now on
    std::vector<Op> m_readings;
    std::unique_ptr<Shop> m_shop;
};

namespace {
const QString ainosCard = u"2900000000018"_s;
const QString jarisCard = u"2900000000025"_s;
}

void TestTheFloorKeepsOrder::init()
{
    m_shop = std::make_unique<Shop>();
    m_shop->customer(u"Aino Virtanen"_s, ainosCard);
    m_shop->customer(u"Jari Koskinen"_s, jarisCard);
    QVERIFY(m_shop->signIn(u"Mia"_s));
}

VisitId TestTheFloorKeepsOrder::visitOf(const QString &card)
{
    m_shop->scan(card);
    return m_shop->brief().visit;
}

void TestTheFloorKeepsOrder::aClaimIsSeenByEverybody()
{
    const VisitId visit = visitOf(ainosCard);
    m_shop->engine().floor.claim(visit);
    m_shop->settle();
    QVERIFY(m_shop->floor().arrived.empty());
    QVERIFY(m_shop->floor().withClerk.front().mine);
    m_shop->engine().session.switchUser();
    QVERIFY(m_shop->signIn(u"Leo"_s));
    QVERIFY(!m_shop->floor().withClerk.front().mine);
    QCOMPARE(m_shop->floor().withClerk.front().clerkName, u"Mia"_s);
}

void TestTheFloorKeepsOrder::justLookingIsLeftAloneForAQuarterOfAnHour()
{
    const VisitId visit = visitOf(ainosCard);
    m_shop->engine().floor.leaveAlone(visit);
    m_shop->settle();
    QVERIFY(m_shop->floor().arrived.empty());
    m_shop->wait(FloorController::leaveAloneSecs);
    QCOMPARE(m_shop->floor().arrived.size(), size_t(1));
}

void TestTheFloorKeepsOrder::aCustomerIsHandedOverToAColleague()
{
    const VisitId visit = visitOf(ainosCard);
    FloorController &floor = m_shop->engine().floor;
    floor.claim(visit);
    m_shop->settle();
    QCOMPARE(floor.colleagues().size(), size_t(2));
    floor.handOver(visit, m_shop->clerk(u"Leo"_s));
    m_shop->settle();
    QVERIFY(!m_shop->floor().withClerk.front().mine);
    QCOMPARE(m_shop->floor().withClerk.front().clerkName, u"Leo"_s);
    m_shop->restart();
    QVERIFY(m_shop->signIn(u"Leo"_s));
    QVERIFY(m_shop->floor().withClerk.front().mine);
}

void TestTheFloorKeepsOrder::whoWasGreetedIsNotApproachedAgain()
{
    const VisitId visit = visitOf(ainosCard);
    FloorController &floor = m_shop->engine().floor;
    floor.greet(visit);
    m_shop->settle();
    const QDateTime first = m_shop->clock.now();
    m_shop->wait(9 * 60);
    m_shop->engine().session.switchUser();
    QVERIFY(m_shop->signIn(u"Leo"_s));
    floor.greet(visit); // the house rule, whatever a screen offers
    m_shop->settle();
    QCOMPARE(floor.card(visit)->visit.greetedAt, first);
    m_shop->wait(61);
    floor.greet(visit);
    m_shop->settle();
    QCOMPARE(floor.card(visit)->visit.greetedAt, m_shop->clock.now());
}

void TestTheFloorKeepsOrder::notThemTakesTheNameAway()
{
    const VisitId visit = visitOf(ainosCard);
    m_shop->engine().floor.notThem(visit);
    m_shop->settle();
    const VisitCard card = m_shop->floor().arrived.front();
    QVERIFY(card.name.shown.isEmpty());
    QVERIFY(card.cues.empty());
    QVERIFY(card.visit.customer.isNull());
    QCOMPARE(m_shop->floor().recognisedToday, 0);
    QCOMPARE(m_shop->floor().visitorsToday, 1); // somebody is here
}

void TestTheFloorKeepsOrder::aVisitEndsByItselfAndCanBeUndone()
{
    const VisitId visit = visitOf(ainosCard);
    m_shop->wait(Visit::endsAfterSecs - 1);
    QCOMPARE(m_shop->floor().left.size(), size_t(0));
    m_shop->wait(1);
    QCOMPARE(m_shop->floor().left.size(), size_t(1));
    m_shop->engine().floor.reopen(visit);
    m_shop->settle();
    QCOMPARE(m_shop->floor().arrived.size(), size_t(1));
}

void TestTheFloorKeepsOrder::anonymousVisitorsCount()
{
    m_shop->engine().floor.countVisitors(1, Means::LookUp);
    m_shop->engine().arrivals.notice({Means::DoorCounter, {}, {}, 3, m_shop->clock.now()});
    m_shop->settle();
    QCOMPARE(m_shop->floor().visitorsToday, 4);
    QCOMPARE(m_shop->floor().recognisedToday, 0);
    m_shop->restart();
    QTRY_COMPARE(m_shop->floor().visitorsToday, 4);
}

void TestTheFloorKeepsOrder::theFloorStandsAsItWasAfterARestart()
{
    m_shop->engine().floor.claim(visitOf(ainosCard));
    visitOf(jarisCard);
    m_shop->restart();
    QTRY_COMPARE(m_shop->floor().face, FloorState::Face::Ready);
    QCOMPARE(m_shop->floor().withClerk.size(), size_t(1));
    QCOMPARE(m_shop->floor().withClerk.front().name.shown, u"Aino Virtanen"_s);
    QCOMPARE(m_shop->floor().withClerk.front().clerkName, u"Mia"_s);
    QCOMPARE(m_shop->floor().arrived.front().name.shown, u"Jari Koskinen"_s);
    m_shop->settle();
    QVERIFY(m_shop->floor().arrived.front().cues.empty()); // nobody is signed in
    QVERIFY(m_shop->signIn(u"Mia"_s));
    QTRY_VERIFY(!m_shop->floor().arrived.front().cues.empty());
}

std::vector<Op> &TestTheFloorKeepsOrder::readings()
{
    m_readings.clear();
    QObject::connect(&m_shop->engine().captures, &CaptureService::recorded, &m_shop->engine().captures, [this](const Op &op, const Outcome &outcome) {
        if (std::holds_alternative<CardRead>(outcome) || std::holds_alternative<ProfileOpened>(outcome))
            m_readings.push_back(op);
    });
    return m_readings;
}

void TestTheFloorKeepsOrder::whatACardSaysIsReadForTheClerkWhoIsSignedIn()
{
    const VisitId visit = visitOf(ainosCard);
    const std::vector<Op> &read = readings();
    const QDateTime sign = m_shop->engine().floor.card(visit)->visit.lastSign;
    m_shop->engine().session.switchUser();
    QVERIFY(m_shop->signIn(u"Leo"_s));
    m_shop->settle();
    QCOMPARE(read.size(), size_t(1));
    QCOMPARE(read.front().kind, u"card.read"_s);
    QCOMPARE(read.front().actor, m_shop->clerk(u"Leo"_s));
    const Result<Outcome> outcome = outcomeFromJson(read.front().kind, read.front().payload);
    QCOMPARE(std::get<CardRead>(*outcome).why.means, Means::Scan);
    QCOMPARE(std::get<CardRead>(*outcome).visit, visit);
    QCOMPARE(m_shop->engine().floor.card(visit)->visit.lastSign, sign); // reading is no sign of the customer
}

void TestTheFloorKeepsOrder::aScanOnTheSignInPageReadsNobodysProfile()
{
    m_shop->engine().session.switchUser();
    const std::vector<Op> &read = readings();
    m_shop->scan(ainosCard);
    m_shop->settle();
    QCOMPARE(m_shop->floor().arrived.size(), size_t(1));
    QVERIFY(m_shop->floor().arrived.front().cues.empty());
    QVERIFY(read.empty());
    QVERIFY(m_shop->signIn(u"Leo"_s));
    m_shop->settle();
    QCOMPARE(m_shop->floor().arrived.front().name.shown, u"Aino Virtanen"_s);
    QVERIFY(!m_shop->floor().arrived.front().cues.empty());
    QCOMPARE(read.size(), size_t(1));
}

void TestTheFloorKeepsOrder::oneVisitHoweverOftenTheCardIsScanned()
{
    const VisitId first = visitOf(ainosCard);
    m_shop->wait(600);
    QCOMPARE(visitOf(ainosCard), first);
    m_shop->wait(900); // the second scan was a sign: 20 minutes count from there
    QCOMPARE(m_shop->floor().arrived.size(), size_t(1));
    QCOMPARE(m_shop->floor().visitorsToday, 1);
}

void TestTheFloorKeepsOrder::yesterdaysVisitsAreNotTodays()
{
    visitOf(ainosCard);
    m_shop->clock.advance(24 * 3600);
    m_shop->restart();
    QTRY_COMPARE(m_shop->floor().face, FloorState::Face::Ready);
    m_shop->settle();
    QVERIFY(m_shop->floor().arrived.empty());
    QVERIFY(m_shop->floor().left.size() <= 1); // ended today, when nobody had seen them for a day
    m_shop->clock.advance(24 * 3600);
    m_shop->restart();
    QTRY_COMPARE(m_shop->floor().face, FloorState::Face::Ready);
    QCOMPARE(m_shop->floor().visitorsToday, 0);
}

QTEST_GUILESS_MAIN(TestTheFloorKeepsOrder)
#include "tst_thefloorkeepsorder.moc"
