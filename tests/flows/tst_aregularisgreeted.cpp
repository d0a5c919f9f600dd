// SPDX-FileCopyrightText: 2026 Tuttu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/rig/shop.h"

using namespace tuttu;
using namespace Qt::StringLiterals;

/** A card is scanned and the clerk knows what to say. */
class TestARegularIsGreeted : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void aScannedCardOpensTheBriefAndTheVisit();
    void aFirstVisitIsWelcomedAsAFirstVisit();
    void whatGoesTogetherIsShownButNotWhatIsOwned();
    void aDamagedCardIsToldApartFromAnUnknownOne();
    void aForeignLinkOpensNothing();
    void theLaterOfTwoScansWinsAndBothArrive();
    void everyOpeningOfAProfileIsOnRecord();
    void aHintShowsNobody();
    void withoutConsentABeaconIsNotEvenAHint();
    void aNewCustomerIsKnownAtTheNextScan();
    void searchFindsThemByAnyScript();
};

namespace {

const QString ainosCard = u"2900000000018"_s;
const QString strangersCard = u"2900000000025"_s;

bool hasCue(const BriefState &brief, const QString &rule)
{
    return std::any_of(brief.brief.cues.begin(), brief.brief.cues.end(), [&](const Cue &c) { return c.rule == rule; });
}

} // namespace

void TestARegularIsGreeted::aScannedCardOpensTheBriefAndTheVisit()
{
    Shop shop;
    const Customer aino = shop.customer(u"Aino Virtanen"_s, ainosCard);
    const Product candle = shop.product(u"Birch candle"_s, 2400, u"candles"_s);
    for (int days : {330, 288, 246, 204, 162})
        shop.bought(aino, {{candle, 2}}, days);
    QVERIFY(shop.signIn(u"Mia"_s));

    shop.scan(ainosCard);

    QCOMPARE(shop.brief().face, BriefState::Face::Ready);
    QCOMPARE(shop.brief().profile.customer.name.shown, u"Aino Virtanen"_s);
    QCOMPARE(shop.brief().recognition.assurance, Assurance::Identified);
    QCOMPARE(shop.brief().profile.orders.size(), size_t(5));
    QCOMPARE(shop.brief().brief.rhythm.usualGapDays, 42);
    QVERIFY(hasCue(shop.brief(), u"lapsed"_s)); // usually every six weeks, now 23
    QCOMPARE(shop.floor().arrived.size(), size_t(1));
    QCOMPARE(shop.floor().arrived.front().name.shown, u"Aino Virtanen"_s);
    QVERIFY(!shop.floor().arrived.front().cues.empty());
}

void TestARegularIsGreeted::aFirstVisitIsWelcomedAsAFirstVisit()
{
    Shop shop;
    shop.customer(u"Leyla Şahin"_s, ainosCard);
    QVERIFY(shop.signIn(u"Mia"_s));
    shop.scan(ainosCard);
    QVERIFY(hasCue(shop.brief(), u"firstVisit"_s));
    QVERIFY(!hasCue(shop.brief(), u"longTimeCustomer"_s));
    QVERIFY(shop.floor().arrived.front().firstVisit);
}

void TestARegularIsGreeted::whatGoesTogetherIsShownButNotWhatIsOwned()
{
    Shop shop;
    const Product pot = shop.product(u"Teapot"_s);
    const Product cosy = shop.product(u"Tea cosy"_s);
    const Product rope = shop.product(u"Rope"_s, 500, u"garden"_s);
    for (int i = 0; i < 12; ++i) {
        const Customer other = shop.customer(u"Customer %1"_s.arg(i));
        shop.bought(other, i < 10 ? std::vector<std::pair<Product, int>>{{pot, 1}, {cosy, 1}} : std::vector<std::pair<Product, int>>{{rope, 1}}, 100 + i);
    }
    const Customer aino = shop.customer(u"Aino Virtanen"_s, ainosCard);
    shop.bought(aino, {{pot, 1}}, 90);
    shop.learnModels();
    QVERIFY(shop.signIn(u"Mia"_s));
    shop.scan(ainosCard);
    const auto &shown = shop.brief().brief.recommendations;
    QVERIFY(!shown.empty());
    QCOMPARE(shown.front().product.id, cosy.id);
    QCOMPARE(shown.front().reason, ReasonKind::GoesWith);
    QCOMPARE(shown.front().withProduct, pot.id);
    QCOMPARE(shown.front().together, 10);

    shop.engine().visit.decline(0);
    shop.settle();
    shop.scan(ainosCard);
    for (const Recommendation &r : shop.brief().brief.recommendations)
        QVERIFY(r.product.id != cosy.id); // "not for me" sticks
}

void TestARegularIsGreeted::aDamagedCardIsToldApartFromAnUnknownOne()
{
    Shop shop;
    shop.customer(u"Aino Virtanen"_s, ainosCard);
    QVERIFY(shop.signIn(u"Mia"_s));
    shop.scan(u"2900000000019"_s);
    QCOMPARE(codeProblem(*shop.lastRefusal()), CodeProblem::CheckDigit);
    shop.scan(strangersCard);
    QCOMPARE(shop.lastRefusal()->code, Errc::NotFound);
    QCOMPARE(shop.brief().face, BriefState::Face::Empty);
    QVERIFY(shop.floor().arrived.empty());
}

void TestARegularIsGreeted::aForeignLinkOpensNothing()
{
    Shop shop;
    QVERIFY(shop.signIn(u"Mia"_s));
    shop.scan(u"https://evil.example/8018/952000000000000019"_s);
    QCOMPARE(codeProblem(*shop.lastRefusal()), CodeProblem::ForeignLink);
    shop.scan(QString(10'000, u'9'));
    QVERIFY(shop.lastRefusal());
    QVERIFY(shop.floor().arrived.empty());
}

void TestARegularIsGreeted::theLaterOfTwoScansWinsAndBothArrive()
{
    Shop shop;
    shop.customer(u"Aino Virtanen"_s, ainosCard);
    shop.customer(u"Jari Koskinen"_s, strangersCard);
    QVERIFY(shop.signIn(u"Mia"_s));
    shop.engine().arrivals.notice({Means::Scan, ainosCard, {}, 1, shop.clock.now()});
    shop.scan(strangersCard);
    QCOMPARE(shop.brief().profile.customer.name.shown, u"Jari Koskinen"_s);
    QCOMPARE(shop.floor().arrived.size(), size_t(2));
}

void TestARegularIsGreeted::everyOpeningOfAProfileIsOnRecord()
{
    Shop shop;
    const Customer aino = shop.customer(u"Aino Virtanen"_s, ainosCard);
    QVERIFY(shop.signIn(u"Mia"_s));
    std::vector<ProfileOpened> openings;
    std::vector<ClerkId> by;
    QObject::connect(&shop.engine().captures, &CaptureService::recorded, &shop.engine().captures, [&](const Op &op, const Outcome &outcome) {
        if (const auto *opened = std::get_if<ProfileOpened>(&outcome)) {
            openings.push_back(*opened);
            by.push_back(op.actor);
        }
    });
    shop.scan(ainosCard);
    QCOMPARE(openings.size(), size_t(1));
    QCOMPARE(openings.front().customer, aino.id);
    QCOMPARE(openings.front().why.by, IdentifierKind::Card);
    QCOMPARE(by.front(), shop.clerk(u"Mia"_s));
}

void TestARegularIsGreeted::aHintShowsNobody()
{
    Shop shop;
    Customer aino = shop.customer(u"Aino Virtanen"_s, ainosCard);
    aino.consents = {{Purpose::Recognition, ConsentState::Granted, shop.clock.now(), u"2026-1"_s}};
    aino.cards.push_back({IdentifierKind::Beacon, u"beacon-1"_s});
    shop.put(aino);
    QVERIFY(shop.signIn(u"Mia"_s));
    shop.beacon(u"beacon-1"_s, u"by the door"_s);
    QCOMPARE(shop.floor().arrived.size(), size_t(1));
    const VisitCard hint = shop.floor().arrived.front();
    QCOMPARE(hint.visit.assurance, Assurance::Hint);
    QVERIFY(hint.name.shown.isEmpty());
    QVERIFY(hint.cues.empty());
    QCOMPARE(shop.brief().face, BriefState::Face::Empty);
    QCOMPARE(shop.floor().recognisedToday, 0);

    shop.scan(ainosCard); // now they show who they are: the same visit, surer
    QCOMPARE(shop.floor().arrived.size(), size_t(1));
    QCOMPARE(shop.floor().arrived.front().visit.id, hint.visit.id);
    QCOMPARE(shop.floor().arrived.front().name.shown, u"Aino Virtanen"_s);
}

void TestARegularIsGreeted::withoutConsentABeaconIsNotEvenAHint()
{
    Shop shop;
    Customer aino = shop.customer(u"Aino Virtanen"_s);
    aino.cards.push_back({IdentifierKind::Beacon, u"beacon-1"_s});
    for (ConsentState state : {ConsentState::NotAsked, ConsentState::Refused, ConsentState::Withdrawn}) {
        aino.consents = {{Purpose::Recognition, state, shop.clock.now(), u"2026-1"_s}};
        shop.put(aino);
        shop.beacon(u"beacon-1"_s);
        QVERIFY(shop.floor().arrived.empty());
    }
    shop.beacon(u"somebody elses phone"_s);
    QCOMPARE(shop.floor().visitorsToday, 0);
}

void TestARegularIsGreeted::aNewCustomerIsKnownAtTheNextScan()
{
    Shop shop;
    QVERIFY(shop.signIn(u"Mia"_s));
    shop.scan(ainosCard);
    QCOMPARE(shop.lastRefusal()->code, Errc::NotFound);
    CustomerId created;
    QObject::connect(&shop.engine().newCustomer, &NewCustomerController::created, &shop.engine().newCustomer, [&](const CustomerId &id) { created = id; });
    shop.engine().newCustomer.save({.name = u"  宮本 さくら "_s, .card = ainosCard, .language = u"ja"_s});
    QVERIFY(QTest::qWaitFor([&] { return !created.isNull(); }, 20'000));
    shop.scan(ainosCard);
    QCOMPARE(shop.brief().customer, created);
    QCOMPARE(shop.brief().profile.customer.name.shown, u"宮本 さくら"_s);
}

void TestARegularIsGreeted::searchFindsThemByAnyScript()
{
    Shop shop;
    shop.customer(u"Алеся Каваленка"_s);
    shop.customer(u"Tanja Bergström"_s);
    shop.customer(u"宮本 さくら"_s);
    shop.settle();
    const auto found = [&](const QString &text) {
        const auto answer = shop.await(shop.engine().profiles.search(text));
        return answer && !answer->hits.empty() ? answer->hits.front().name.shown : QString();
    };
    QTRY_COMPARE(found(u"bergstrom"_s), u"Tanja Bergström"_s);
    QCOMPARE(found(u"алеся"_s), u"Алеся Каваленка"_s);
    QCOMPARE(found(u"kavalenka"_s), u"Алеся Каваленка"_s);
    QCOMPARE(found(u"宮本"_s), u"宮本 さくら"_s);
    QCOMPARE(found(u"nobody here"_s), QString());
}

QTEST_GUILESS_MAIN(TestARegularIsGreeted)
#include "tst_aregularisgreeted.moc"
