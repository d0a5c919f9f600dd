// SPDX-FileCopyrightText: 2026 Tuttu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/capturestore.h"
#include "core/storage/customerstore.h"
#include "core/storage/importstore.h"
#include "core/storage/modelstore.h"
#include "core/storage/orderstore.h"
#include "core/storage/productstore.h"
#include "core/storage/profilestore.h"
#include "core/storage/staffstore.h"
#include "core/storage/statement.h"
#include "core/storage/visitstore.h"
#include "tests/core/storage/people.h"
#include "tests/core/storage/storagerig.h"

using namespace tuttu;
using namespace Qt::StringLiterals;

class TestStores : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void aCustomerComesBackWhole();
    void aCustomerReplacedIsFoundByTheNewCardOnly();
    void aFamilySharesOneMail();
    void anOrderComesBackNewestFirstWithItsReturns();
    void anOrderImportedTwiceIsOneOrder();
    void aBadOrderIsNamedAndTheGoodOnesStay();
    void aBadCustomerLeavesNothingBehind();
    void productsSurviveARestartInTheCatalogue();
    void aProfileHasEverythingTheCacheKnows();
    void somebodyOnlyHeardOfHasNoProfileUntilTheirRecordArrives();
    void theShopAndItsPeopleOutliveTheCache();
    void wrongPinsAreCountedOnDiskAndForgottenWithANewPin();
    void whenSomebodyCameInByTheirWorkAccountOutlivesANewName();
    void aModelComesBackAsItWasOrNotAtAll();
    void basketsComeInPagesWithoutReturns();
    void aJobOnAClosedStorageIsAnswered();
};

namespace {

const Product candle = productNamed(u"85123A"_s, u"White Hanging Heart"_s, 255);
const Product mug = productNamed(u"22423"_s, u"Regency Mug"_s, 1295);

Result<Imported> importShop(Shelf &s)
{
    const std::vector<Product> products{candle, mug};
    if (auto done = ImportStore(s).importProducts(products); !done)
        return done;
    const std::vector<Customer> customers{leyla()};
    if (auto done = ImportStore(s).importCustomers(customers); !done)
        return done;
    const std::vector<Order> orders{
        orderOf(u"536365"_s, leyla().id, noon.addDays(-40), {line(candle, 6), line(mug, 1)}),
        orderOf(u"C536379"_s, leyla().id, noon.addDays(-2), {line(mug, -1)}),
        orderOf(u"536400"_s, {}, noon.addDays(-1), {line(candle, 2)}),
    };
    return ImportStore(s).importOrders(orders);
}

} // namespace

void TestStores::aCustomerComesBackWhole()
{
    Rig rig;
    QVERIFY(rig.open());
    QVERIFY(rig.run(importShop));
    rig.close();
    QVERIFY(rig.open());
    const auto back = rig.run([](Shelf &s) { return CustomerStore(s).customer(leyla().id); });
    QVERIFY(back);
    QCOMPARE(*back, leyla());
    for (const Identifier &by : {Identifier{IdentifierKind::Card, u"4006381333931"_s}, Identifier{IdentifierKind::Email, u" Leyla.Sahin@EXAMPLE.invalid"_s},
                                 Identifier{IdentifierKind::Phone, u"+447700900123"_s}}) {
        const auto found = rig.run([by](Shelf &s) { return CustomerStore(s).withIdentifier(by); });
        QVERIFY(found);
        QCOMPARE(*found, std::vector<CustomerId>{leyla().id});
    }
    const auto asAnotherKind = rig.run([](Shelf &s) { return CustomerStore(s).withIdentifier({IdentifierKind::Gsrn, u"4006381333931"_s}); });
    QVERIFY(asAnotherKind->empty());
    const auto nobody = rig.run([](Shelf &s) { return CustomerStore(s).customer(CustomerId::derived("customer", u"2"_s)); });
    QCOMPARE(nobody.error().code, Errc::NotFound);
}

void TestStores::aCustomerReplacedIsFoundByTheNewCardOnly()
{
    Rig rig;
    QVERIFY(rig.open());
    QVERIFY(rig.run(importShop));
    Customer changed = leyla();
    changed.cards = {{IdentifierKind::Card, u"6401234567897"_s}};
    changed.name.preferred = u"Ley"_s;
    QVERIFY(rig.run([changed](Shelf &s) { return ImportStore(s).importCustomers(std::span(&changed, 1)); }));
    QVERIFY(rig.run([](Shelf &s) { return CustomerStore(s).withIdentifier({IdentifierKind::Card, u"4006381333931"_s}); })->empty());
    QCOMPARE(rig.run([](Shelf &s) { return CustomerStore(s).withIdentifier({IdentifierKind::Card, u"6401234567897"_s}); })->size(), size_t(1));
    QCOMPARE(*rig.run([](Shelf &s) { return CustomerStore(s).customer(leyla().id); }), changed);
    QCOMPARE(*rig.run([](Shelf &s) { return CustomerStore(s).count(); }), 1);
}

void TestStores::aFamilySharesOneMail()
{
    Rig rig;
    QVERIFY(rig.open());
    const std::vector<Customer> family{customerNamed(u"1"_s, u"Aino"_s, u"virtanen@example.invalid"_s), customerNamed(u"2"_s, u"Eino"_s, u"virtanen@example.invalid"_s)};
    QVERIFY(rig.run([family](Shelf &s) { return ImportStore(s).importCustomers(family); }));
    const auto found = rig.run([](Shelf &s) { return CustomerStore(s).withIdentifier({IdentifierKind::Email, u"virtanen@example.invalid"_s}); });
    QCOMPARE(*found, (std::vector<CustomerId>{family[0].id, family[1].id}));
}

void TestStores::anOrderComesBackNewestFirstWithItsReturns()
{
    Rig rig;
    QVERIFY(rig.open());
    QVERIFY(rig.run(importShop));
    const auto orders = rig.run([](Shelf &s) { return OrderStore(s).ordersOf(leyla().id); });
    QVERIFY(orders);
    QCOMPARE(orders->size(), size_t(2));
    QCOMPARE(orders->at(0), orderOf(u"C536379"_s, leyla().id, noon.addDays(-2), {line(mug, -1)}));
    QCOMPARE(orders->at(1), orderOf(u"536365"_s, leyla().id, noon.addDays(-40), {line(candle, 6), line(mug, 1)}));
}

void TestStores::anOrderImportedTwiceIsOneOrder()
{
    Rig rig;
    QVERIFY(rig.open());
    QVERIFY(rig.run(importShop));
    QVERIFY(rig.run(importShop));
    const Order shorter = orderOf(u"536365"_s, leyla().id, noon.addDays(-40), {line(candle, 6)});
    QVERIFY(rig.run([shorter](Shelf &s) { return ImportStore(s).importOrders(std::span(&shorter, 1)); }));
    const auto orders = rig.run([](Shelf &s) { return OrderStore(s).ordersOf(leyla().id); });
    QCOMPARE(orders->size(), size_t(2));
    QCOMPARE(orders->at(1), shorter);
}

void TestStores::aBadOrderIsNamedAndTheGoodOnesStay()
{
    Rig rig;
    QVERIFY(rig.open());
    QVERIFY(rig.run(importShop));
    const Product unknown = productNamed(u"none"_s, u"Nothing"_s);
    OrderLine yen = line(mug, 1);
    yen.unitPrice.currency = Currency(u"JPY");
    const std::vector<Order> orders{
        orderOf(u"a"_s, leyla().id, noon, {line(candle, 1), line(unknown, 1)}),
        orderOf(u"b"_s, leyla().id, noon, {line(candle, 1)}),
        orderOf(u"c"_s, leyla().id, noon, {}),
        orderOf(u"d"_s, CustomerId::derived("customer", u"stranger"_s), noon, {line(candle, 1)}),
        orderOf(u"e"_s, leyla().id, noon, {line(candle, 1), yen}),
        orderOf(u"f"_s, leyla().id, QDateTime(), {line(candle, 1)}),
        orderOf(u"g"_s, leyla().id, noon, {line(candle, 0)}),
    };
    const auto done = rig.run([orders](Shelf &s) { return ImportStore(s).importOrders(orders); });
    QVERIFY(done);
    QCOMPARE(done->kept, 1);
    std::vector<std::pair<qsizetype, Errc>> rejected;
    for (const auto &r : done->rejected)
        rejected.emplace_back(r.index, r.why.code);
    QCOMPARE(rejected, (std::vector<std::pair<qsizetype, Errc>>{{0, Errc::NotFound}, {2, Errc::Invalid}, {3, Errc::NotFound}, {4, Errc::Invalid}, {5, Errc::Invalid}, {6, Errc::Invalid}}));
    QCOMPARE(rig.run([](Shelf &s) { return OrderStore(s).ordersOf(leyla().id); })->size(), size_t(3));
}

void TestStores::aBadCustomerLeavesNothingBehind()
{
    Rig rig;
    QVERIFY(rig.open());
    const std::vector<Customer> customers{customerNamed(u"1"_s, u"  "_s, u"nobody@example.invalid"_s), leyla()};
    const auto done = rig.run([customers](Shelf &s) { return ImportStore(s).importCustomers(customers); });
    QCOMPARE(done->kept, 1);
    QCOMPARE(done->rejected.at(0).index, 0);
    QVERIFY(rig.run([](Shelf &s) { return CustomerStore(s).withIdentifier({IdentifierKind::Email, u"nobody@example.invalid"_s}); })->empty());
    const auto rows = rig.run([](Shelf &s) -> Result<qint64> {
        Statement count(s.cache, "SELECT count(*) FROM customer");
        return count.step() ? Result<qint64>(count.integer(0)) : count.error();
    });
    QCOMPARE(*rows, 1);
}

void TestStores::productsSurviveARestartInTheCatalogue()
{
    Rig rig;
    QVERIFY(rig.open());
    QVERIFY(rig.run(importShop));
    Product soldOut = mug;
    soldOut.stockHere = std::nullopt;
    soldOut.price.minor = 1300;
    QVERIFY(rig.run([soldOut](Shelf &s) { return ImportStore(s).importProducts(std::span(&soldOut, 1)); }));
    const auto check = [&] {
        return *rig.run([&](Shelf &s) -> Result<bool> {
            const auto byCode = ProductStore(s).byCode(u"22423"_s);
            return s.products.count() == 2 && *s.products.find(candle.id) == candle && *s.products.find(mug.id) == soldOut && byCode && **byCode == soldOut;
        });
    };
    QVERIFY(check());
    rig.close();
    QVERIFY(rig.open());
    QVERIFY(check());
}

void TestStores::aProfileHasEverythingTheCacheKnows()
{
    Rig rig;
    QVERIFY(rig.open());
    QVERIFY(rig.run(importShop));
    const CustomerId who = leyla().id;
    const ClerkId clerk = rig.ids().make<ClerkId>();
    Visit visit;
    visit.id = rig.ids().make<VisitId>();
    visit.customer = who;
    visit.assurance = Assurance::Identified;
    visit.arrived = visit.lastSign = noon;
    const Note note{rig.ids().make<NoteId>(), who, clerk, noon, {u"gift"_s}, u"For her sister"_s};
    const NpsAnswer answer{who, noon, 9, {u"staff"_s}, u"Kiitos!"_s};
    const Hold hold{rig.ids().make<HoldId>(), who, mug.id, 2, noon, noon.addDays(3), clerk, HoldState::Open};
    const FollowUp followUp{rig.ids().make<FollowUpId>(), who, clerk, u"Ring her"_s, QDate(2026, 11, 24), false};
    for (const Outcome &outcome : std::initializer_list<Outcome>{VisitOpened{visit}, NoteAdded{note}, NpsAnswered{visit.id, answer}, HoldPlaced{hold}, FollowUpAdded{followUp},
                                                                 CueJudged{who, visit.id, u"lapsed"_s, {}, CueVerdict::Wrong}, RecommendationDeclined{who, candle.id}})
        QVERIFY(rig.keep(outcome));
    const auto profile = rig.run([who](Shelf &s) { return ProfileStore(s).profile(who); });
    QVERIFY(profile);
    QCOMPARE(profile->customer, leyla());
    QCOMPARE(profile->orders.size(), size_t(2));
    QCOMPARE(profile->products, (QHash<ProductId, Product>{{candle.id, candle}, {mug.id, mug}}));
    QCOMPARE(profile->visits, std::vector<Visit>{visit});
    QCOMPARE(profile->notes, std::vector<Note>{note});
    QCOMPARE(profile->scores, std::vector<NpsAnswer>{answer});
    QCOMPARE(profile->holds, std::vector<Hold>{hold});
    QCOMPARE(profile->followUps, std::vector<FollowUp>{followUp});
    QCOMPARE(profile->cuesShown.at(0).rule, u"lapsed"_s);
    QCOMPARE(profile->cuesShown.at(0).verdict, CueVerdict::Wrong);
    QCOMPARE(profile->declined, std::vector<ProductId>{candle.id});
    QCOMPARE(profile->asOf, leyla().changed);
}

void TestStores::somebodyOnlyHeardOfHasNoProfileUntilTheirRecordArrives()
{
    Rig rig;
    QVERIFY(rig.open());
    const Note note{rig.ids().make<NoteId>(), leyla().id, {}, noon, {}, u"Came before her record"_s};
    QVERIFY(rig.keep(NoteAdded{note}));
    QCOMPARE(rig.run([](Shelf &s) { return ProfileStore(s).profile(leyla().id); }).error().code, Errc::NotFound);
    QVERIFY(rig.run(importShop));
    QCOMPARE(rig.run([](Shelf &s) { return ProfileStore(s).profile(leyla().id); })->notes, std::vector<Note>{note});
}

void TestStores::theShopAndItsPeopleOutliveTheCache()
{
    Rig rig;
    QVERIFY(rig.open());
    const Store london{StoreId::derived("store", u"london"_s), u"Covent Garden"_s, "Europe/London", u"GBP"_s, u"GB"_s};
    const Store leeds{StoreId::derived("store", u"leeds"_s), u"Leeds"_s, "Europe/London", u"GBP"_s, u"GB"_s};
    const Clerk mia{rig.ids().make<ClerkId>(), u"Mia Koskela"_s, u"MK"_s, Role::Manager};
    const Clerk ali{rig.ids().make<ClerkId>(), u"Ali"_s, u"A"_s, Role::Associate};
    QVERIFY(rig.run([&](Shelf &s) { return StaffStore(s).putStore(leeds, true); }));
    QVERIFY(rig.run([&](Shelf &s) { return StaffStore(s).putStore(london, true); }));
    QVERIFY(rig.run([&](Shelf &s) { return StaffStore(s).putClerk(mia); }));
    QVERIFY(rig.run([&](Shelf &s) { return StaffStore(s).putClerk(ali); }));
    rig.close();
    QVERIFY(QFile::remove(rig.cachePath()));
    QVERIFY(rig.open());
    QCOMPARE(*rig.run([](Shelf &s) { return StaffStore(s).here(); }), london);
    QCOMPARE(*rig.run([](Shelf &s) { return StaffStore(s).stores(); }), (std::vector<Store>{london, leeds}));
    QCOMPARE(*rig.run([](Shelf &s) { return StaffStore(s).clerks(); }), (std::vector<Clerk>{ali, mia}));
    QVERIFY(rig.run([&](Shelf &s) { return StaffStore(s).removeClerk(ali.id); }));
    QCOMPARE(rig.run([&](Shelf &s) { return StaffStore(s).removeClerk(ali.id); }).error().code, Errc::NotFound);
}

void TestStores::wrongPinsAreCountedOnDiskAndForgottenWithANewPin()
{
    Rig rig;
    QVERIFY(rig.open());
    const Clerk mia{rig.ids().make<ClerkId>(), u"Mia"_s, u"M"_s, Role::Associate};
    QVERIFY(rig.run([&](Shelf &s) { return StaffStore(s).putClerk(mia); }));
    QVERIFY(rig.run([&](Shelf &s) { return StaffStore(s).setPin(mia.id, "verifier"); }));
    QVERIFY(rig.run([&](Shelf &s) { return StaffStore(s).setWrongPins(mia.id, 4); }));
    QVERIFY(rig.run([&](Shelf &s) { return StaffStore(s).putClerk(mia); })); // a new name keeps the PIN
    rig.close();
    QVERIFY(rig.open());
    QCOMPARE(*rig.run([&](Shelf &s) { return StaffStore(s).pin(mia.id); }), (PinRecord{"verifier", 4}));
    QVERIFY(rig.run([&](Shelf &s) { return StaffStore(s).setPin(mia.id, "another"); }));
    QCOMPARE(*rig.run([&](Shelf &s) { return StaffStore(s).pin(mia.id); }), (PinRecord{"another", 0}));
    QCOMPARE(rig.run([&](Shelf &s) { return StaffStore(s).pin(ClerkId(QUuid::createUuid())); }).error().code, Errc::NotFound);
    QCOMPARE(rig.run([&](Shelf &s) { return StaffStore(s).setWrongPins(ClerkId(QUuid::createUuid()), 1); }).error().code, Errc::NotFound);
}

void TestStores::whenSomebodyCameInByTheirWorkAccountOutlivesANewName()
{
    Rig rig;
    QVERIFY(rig.open());
    Clerk mia{rig.ids().make<ClerkId>(), u"Mia"_s, u"M"_s, Role::Associate};
    QCOMPARE(rig.run([&](Shelf &s) { return StaffStore(s).workSignIn(mia.id); }).error().code, Errc::NotFound);
    QVERIFY(rig.run([&](Shelf &s) { return StaffStore(s).putClerk(mia); }));
    QCOMPARE(*rig.run([&](Shelf &s) { return StaffStore(s).workSignIn(mia.id); }), std::optional<WorkSignIn>());
    const WorkSignIn last{QDateTime(QDate(2026, 11, 21), QTime(9, 0), Qt::UTC), QDateTime(QDate(2026, 11, 22), QTime(18, 30), Qt::UTC)};
    QVERIFY(rig.run([&](Shelf &s) { return StaffStore(s).setWorkSignIn(mia.id, last); }));
    mia.name = u"Mia L"_s;
    QVERIFY(rig.run([&](Shelf &s) { return StaffStore(s).putClerk(mia); }));
    rig.close();
    QVERIFY(rig.open());
    QCOMPARE(*rig.run([&](Shelf &s) { return StaffStore(s).workSignIn(mia.id); }), std::optional(last));
    QCOMPARE(rig.run([](Shelf &s) { return StaffStore(s).clerks(); })->front().name, u"Mia L"_s);
}

void TestStores::aModelComesBackAsItWasOrNotAtAll()
{
    Rig rig;
    QVERIFY(rig.open());
    ShopHabits habits;
    habits.asOf = QDate(2026, 3, 2);
    habits.currency = Currency(u"EUR");
    habits.usual[size_t(Habit::Evening)] = {3, 10};
    habits.rfm = RfmBorders{{-300, -200, -100, -7}, {1, 2, 3, 5}, {100, 200, 300, 1'000'000'000'000}};
    habits.worth = WorthModel{{ModelKind::MbgCnbd, 2, 0.5, 8.25, 0.75, 1e-9}, {1.5, 2.5, 1e6, 1234.5}, {0, 1, 2, 1e9}};
    habits.prices = {{ProductId(QUuid::createUuid()), {499, true}}};
    QVERIFY(rig.run([&](Shelf &s) { return ModelStore(s).saveHabits(habits); }));
    QCOMPARE(*rig.run([](Shelf &s) { return ModelStore(s).habits(); }), habits);

    const auto change = [&rig](const char *sql) { QVERIFY(rig.run([sql](Shelf &s) { return s.cache.script(sql); })); };
    change("UPDATE model SET bytes = x'7f' WHERE name = 'habits'");
    QCOMPARE(rig.run([](Shelf &s) { return ModelStore(s).habits(); }).error().code, Errc::Damaged);
    change("UPDATE model SET version = 99");
    QCOMPARE(rig.run([](Shelf &s) { return ModelStore(s).habits(); }).error().code, Errc::NotFound);
    QCOMPARE(rig.run([](Shelf &s) { return ModelStore(s).affinity(); }).error().code, Errc::NotFound);
}

void TestStores::basketsComeInPagesWithoutReturns()
{
    Rig rig;
    QVERIFY(rig.open());
    QVERIFY(rig.run(importShop));
    const auto first = rig.run([](Shelf &s) { return OrderStore(s).baskets(0, 2); });
    QVERIFY(first);
    QCOMPARE(first->baskets.size(), size_t(1)); // the second order is a return only
    QCOMPARE(first->baskets[0].products, (std::vector<ProductId>{candle.id, mug.id}));
    QCOMPARE(first->baskets[0].customer, leyla().id);
    QVERIFY(first->next > 0);
    const auto second = rig.run([next = first->next](Shelf &s) { return OrderStore(s).baskets(next, 2); });
    QCOMPARE(second->baskets.size(), size_t(1));
    QVERIFY(second->baskets[0].customer.isNull());
    QCOMPARE(second->next, 0);
    const auto popular = rig.run([](Shelf &s) { return OrderStore(s).basketsWithEachSince(noon.addDays(-14)); });
    QCOMPARE(*popular, (std::vector<std::pair<ProductId, int>>{{candle.id, 1}}));
}

void TestStores::aJobOnAClosedStorageIsAnswered()
{
    FakeClock clock;
    Storage storage(clock);
    const auto never = answerOf(storage.run([](Shelf &s) { return CustomerStore(s).count(); }));
    QCOMPARE(never.error().code, Errc::Io);
    QTemporaryDir folder;
    QCOMPARE(answerOf(storage.open(folder.path(), nullptr)).error().code, Errc::KeyLocked);
    QCOMPARE(answerOf(storage.run([](Shelf &s) { return CustomerStore(s).count(); })).error().code, Errc::KeyLocked);
}

QTEST_GUILESS_MAIN(TestStores)
#include "tst_stores.moc"
