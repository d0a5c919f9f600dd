// SPDX-FileCopyrightText: 2026 Tuttu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/customerstore.h"
#include "core/storage/staffstore.h"
#include "core/sync/storefeed.h"
#include "core/sync/wire/clerkrow.h"
#include "core/sync/wire/openop.h"
#include "tests/rig/shop.h"

#include <QSignalSpy>

using namespace tuttu;
using namespace Qt::StringLiterals;

/** What the hub tells of a day in another part of the shop is on this tablet's screen, whole pages at a time. */
class TestFollowingTheHub : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void whoCameInElsewhereStandsOnTheFloor();
    void aNewColleagueMaySignInAndOneWhoLeftMayNot();
    void whoLeftWhileTheHubForgotItLeavesHereToo();
    void aBookForTheChainIsHeardOf();
    void aPageThatComesTwiceChangesNothing();
    void aPageOfNobodysAskingIsRefused();
    void whatNobodyUnderstandsIsLetBe();
    void afterADifferentHubAllIsReadAnew();
    void whoIsErasedElsewhereLeavesTheScreenAndTheDevice();
};

namespace {

const DeviceId door = DeviceId::derived("device", "door");
using Places = std::vector<ChangesQuery::Place>;

/** A hub that says what the story wants, in order. */
struct Hub {
    explicit Hub(Shop &s) : shop(s), feed(s.storage(), s.engine().incoming, s.context().store.id), staff(&feed, &StoreFeed::staffChanged), contents(&feed, &StoreFeed::contentTold) {}

    Places places()
    {
        const auto at = shop.await(feed.places());
        return at ? *at : Places();
    }
    FeedAnswer page(Bucket::Kind kind, std::vector<FeedRow> rows)
    {
        return FeedPage{{kind, shop.context().store.id}, std::move(rows), {epoch, ++xid, 1, 0}, true};
    }
    FeedRow op(const Outcome &outcome)
    {
        Op made{OpId::derived("op", QString::number(++seq)), door, 1, seq, 0, shop.clock.now(), 1, {}, opKind(outcome), 1, toJson(outcome)};
        return {u"op/"_s + made.id.toString(), 1, false, openOpToJson(made)};
    }
    Result<> tell(const FeedAnswer &answer) { return tell(answer, places()); }
    Result<> tell(const FeedAnswer &answer, const Places &asked)
    {
        const auto done = shop.await(feed.apply(asked, {{answer}}));
        shop.settle();
        return done;
    }

    Shop &shop;
    StoreFeed feed;
    QSignalSpy staff, contents;
    QString epoch = u"12ab-5-1"_s;
    quint64 xid = 700;
    qint64 seq = 0;
};

VisitOpened arrival(Shop &shop, const QString &visit)
{
    Visit v;
    v.id = VisitId::derived("visit", visit);
    v.store = shop.context().store.id;
    v.arrived = v.lastSign = shop.clock.now();
    return {v};
}

std::vector<Clerk> clerksOf(Shop &shop)
{
    const auto clerks = shop.await(shop.storage().run([](Shelf &shelf) { return StaffStore(shelf).clerks(); }));
    return clerks ? *clerks : std::vector<Clerk>();
}

} // namespace

void TestFollowingTheHub::whoCameInElsewhereStandsOnTheFloor()
{
    Shop shop;
    Hub hub(shop);
    QVERIFY(hub.tell(hub.page(Bucket::Kind::Customers, {hub.op(arrival(shop, u"a"_s))})));
    QCOMPARE(shop.floor().arrived.size(), size_t(1));
    QCOMPARE(shop.floor().arrived.front().visit.id, VisitId::derived("visit", "a"));
    QVERIFY(hub.tell(hub.page(Bucket::Kind::Customers, {hub.op(VisitEnded{VisitId::derived("visit", "a")})})));
    QVERIFY(shop.floor().arrived.empty());
}

void TestFollowingTheHub::aNewColleagueMaySignInAndOneWhoLeftMayNot()
{
    Shop shop;
    Hub hub(shop);
    const size_t before = clerksOf(shop).size();
    const Clerk onni{ClerkId::derived("clerk", "onni"), u"Onni"_s, u"O"_s, Role::Associate};
    QVERIFY(hub.tell(hub.page(Bucket::Kind::Store, {{clerkRowKey(onni.id), 1, false, clerkToJson(onni)}})));
    QCOMPARE(clerksOf(shop).size(), before + 1);
    QCOMPARE(hub.staff.size(), 1);
    Clerk linked = onni; // his work account is his from now on
    linked.account = ClerkId::derived("work account", "1234");
    QVERIFY(hub.tell(hub.page(Bucket::Kind::Store, {{clerkRowKey(onni.id), 2, false, clerkToJson(linked)}})));
    const auto here = clerksOf(shop);
    QVERIFY(std::find(here.begin(), here.end(), linked) != here.end());
    QVERIFY(hub.tell(hub.page(Bucket::Kind::Store, {{clerkRowKey(onni.id), 3, true, {}}})));
    QCOMPARE(clerksOf(shop).size(), before);
}

void TestFollowingTheHub::whoLeftWhileTheHubForgotItLeavesHereToo()
{
    Shop shop;
    Hub hub(shop);
    const size_t ownOnes = clerksOf(shop).size(); // made on this device: no business of the hub's
    const Clerk onni{ClerkId::derived("clerk", "onni"), u"Onni"_s, u"O"_s, Role::Associate}, aada{ClerkId::derived("clerk", "aada"), u"Aada"_s, u"A"_s, Role::Associate};
    const FeedRow stays{clerkRowKey(aada.id), 1, false, clerkToJson(aada)};
    QVERIFY(hub.tell(hub.page(Bucket::Kind::Store, {{clerkRowKey(onni.id), 1, false, clerkToJson(onni)}, stays})));
    QCOMPARE(clerksOf(shop).size(), ownOnes + 2);
    QVERIFY(hub.tell(FeedAnswer(MustRefetch{{Bucket::Kind::Store, shop.context().store.id}})));
    QCOMPARE(clerksOf(shop).size(), ownOnes + 2); // until it is told what there is
    const qsizetype told = hub.staff.size();
    QVERIFY(hub.tell(hub.page(Bucket::Kind::Store, {stays})));
    QCOMPARE(clerksOf(shop).size(), ownOnes + 1);
    QVERIFY(hub.staff.size() > told);
    QVERIFY(std::ranges::none_of(clerksOf(shop), [&](const Clerk &c) { return c.id == onni.id; }));
}

void TestFollowingTheHub::aBookForTheChainIsHeardOf()
{
    Shop shop;
    Hub hub(shop);
    const ContentNotice cues{u"cues"_s, 4, QByteArray(32, 's'), 100};
    QVERIFY(hub.tell(hub.page(Bucket::Kind::Store, {{cues.key(), 1, false, cues.toJson()}})));
    QCOMPARE(hub.contents.size(), 1);
    QVERIFY(hub.contents[0][0].value<ContentNotice>() == cues);
}

void TestFollowingTheHub::aPageThatComesTwiceChangesNothing()
{
    Shop shop;
    Hub hub(shop);
    const Places asked = hub.places();
    const FeedAnswer page = hub.page(Bucket::Kind::Customers, {hub.op(VisitorsCounted{shop.context().store.id, 2})});
    QVERIFY(hub.tell(page, asked));
    QVERIFY(hub.tell(page, asked));
    QCOMPARE(shop.floor().visitorsToday, 2);
}

void TestFollowingTheHub::aPageOfNobodysAskingIsRefused()
{
    Shop shop;
    Hub hub(shop);
    const FeedAnswer other = FeedPage{{Bucket::Kind::Store, StoreId::derived("store", "elsewhere")}, {}, {hub.epoch, 1, 1, 0}, true};
    const auto told = hub.tell(other);
    QVERIFY(!told);
    QCOMPARE(int(told.error().code), int(Errc::Invalid));
}

void TestFollowingTheHub::whatNobodyUnderstandsIsLetBe()
{
    Shop shop;
    Hub hub(shop);
    const FeedRow weather{u"weather/turku"_s, 1, false, {{u"sun"_s, true}}};
    const FeedRow clerk{clerkRowKey(ClerkId::derived("clerk", "x")), 1, false, {{u"name"_s, 5}}};
    QVERIFY(hub.tell(hub.page(Bucket::Kind::Store, {weather, clerk})));
    QVERIFY(hub.tell(hub.page(Bucket::Kind::Customers, {hub.op(arrival(shop, u"a"_s))})));
    QCOMPARE(shop.floor().arrived.size(), size_t(1));
}

void TestFollowingTheHub::afterADifferentHubAllIsReadAnew()
{
    Shop shop;
    Hub hub(shop);
    const FeedRow came = hub.op(arrival(shop, u"a"_s));
    QVERIFY(hub.tell(hub.page(Bucket::Kind::Customers, {came})));
    const Bucket customers{Bucket::Kind::Customers, shop.context().store.id};
    QVERIFY(hub.tell(FeedAnswer(MustRefetch{customers})));
    for (const ChangesQuery::Place &place : hub.places())
        QVERIFY(!place.after);
    hub.epoch = u"12ab-5-2"_s;
    QVERIFY(hub.tell(hub.page(Bucket::Kind::Customers, {came, hub.op(arrival(shop, u"b"_s))})));
    QCOMPARE(shop.floor().arrived.size(), size_t(2));
}

void TestFollowingTheHub::whoIsErasedElsewhereLeavesTheScreenAndTheDevice()
{
    Shop shop;
    Hub hub(shop);
    QVERIFY(shop.signIn(u"Mia"_s));
    const Customer aino = shop.customer(u"Aino"_s, u"2900000000018"_s);
    shop.scan(u"2900000000018"_s);
    const VisitController &brief = shop.engine().visit;
    QCOMPARE(brief.state().face, BriefState::Face::Ready);
    QVERIFY(shop.await(shop.engine().captures.record(NoteAdded{{NoteId::derived("note", u"1"_s), aino.id, {}, shop.clock.now(), {}, u"Likes blue"_s}}, {})));
    QVERIFY(hub.tell(hub.page(Bucket::Kind::Customers, {hub.op(CustomerErased{aino.id, u"By letter"_s})})));
    QCOMPARE(brief.state().face, BriefState::Face::Empty); // nothing of them is on the screen
    QVERIFY(brief.state().profile.customer.id.isNull());
    const auto left = shop.await(shop.storage().run([&](Shelf &shelf) { return CustomerStore(shelf).customer(aino.id); }));
    QCOMPARE(left.error().code, Errc::NotFound);
    // A note that is on its way from another tablet comes too late, and an op the hub has destroyed is no trouble.
    QVERIFY(hub.tell(hub.page(Bucket::Kind::Customers, {hub.op(NoteAdded{{NoteId::derived("note", u"2"_s), aino.id, {}, shop.clock.now(), {}, u"Late"_s}}),
                                                       {u"op/"_s + OpId::derived("op", u"gone"_s).toString(), 2, true, {}}})));
    shop.scan(u"2900000000018"_s);
    QCOMPARE(brief.state().face, BriefState::Face::Empty);
}

QTEST_GUILESS_MAIN(TestFollowingTheHub)
#include "tst_followingthehub.moc"
