// SPDX-FileCopyrightText: 2026 Tuttu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/rig/shop.h"

#include "core/storage/importstore.h"

#include <QSignalSpy>

using namespace tuttu;
using namespace Qt::StringLiterals;

/** Mia picks things for Aino, shows them on the turned tablet, and Aino chooses. No network anywhere. */
class TestALookForThem : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void fromPicksToTheBasketAndHome();
    void whatIsDiscreetIsNeverInALook();
    void whatIsSoughtByNameIsFound();
    void aDraftIsItsClerksAndItsCustomers();
    void aLookIsMadeWithinItsLimits();
    void aLookTakenBackMayBeMendedAndMadeAgain();
    void aLookForAnybodyIsOfferedToEverybody();
    void whoeverHoldsTheTabletSeesTheLookAndNothingElse();
    void anOldLookShowsWhatIsThereToday();

private:
    static const QString aino, jari;
};

const QString TestALookForThem::aino = u"2900000000018"_s, TestALookForThem::jari = u"2900000000025"_s;

namespace {

/** A shop with something to recommend: whoever buys a candle buys a holder. */
struct Story {
    Shop shop;
    Product candle = shop.product(u"Candle"_s, 250, u"candles"_s), holder = shop.product(u"Candle holder"_s, 1850, u"candles"_s), mug = shop.product(u"Mug"_s, 800),
            scarf = shop.product(u"Scarf"_s, 1900, u"textiles"_s), lamp = shop.product(u"Lamp"_s, 4900, u"home"_s);
    LookController &looks = shop.engine().looks;

    Story()
    {
        const Customer them = shop.customer(u"Aino Virtanen"_s, u"2900000000018"_s);
        shop.customer(u"Jari Koskinen"_s, u"2900000000025"_s);
        const Product rope = shop.product(u"Rope"_s, 500, u"garden"_s);
        using Lines = std::vector<std::pair<Product, int>>;
        for (int i = 0; i < 12; ++i)
            shop.bought(shop.customer(u"Somebody %1"_s.arg(i)), i < 10 ? Lines{{candle, 1}, {holder, 1}} : Lines{{rope, 1}}, 100 + i);
        shop.bought(them, {{candle, 1}}, 90);
        shop.learnModels();
    }
    void greet(const QString &clerk, const QString &card)
    {
        QVERIFY(shop.signIn(clerk));
        shop.scan(card);
        QCOMPARE(shop.brief().face, BriefState::Face::Ready);
        looks.begin();
        shop.settle();
    }
    void seek(const QString &typed)
    {
        looks.seek(typed);
        shop.settle();
    }
    void make()
    {
        QSignalSpy made(&looks, &LookController::made);
        looks.make();
        QTRY_COMPARE(made.size(), 1);
        shop.settle();
    }
    QStringList picks() const
    {
        QStringList names;
        for (const Product &p : looks.view().picks)
            names += p.name;
        return names;
    }
    void setStock(Product product, int pieces)
    {
        product.stockHere = pieces;
        QVERIFY(shop.await(shop.storage().run([product](Shelf &shelf) { return ImportStore(shelf).importProducts({&product, 1}); })));
    }
    LookHint hintOf(const Product &product) const
    {
        const auto &all = looks.view().suggestions;
        const auto found = std::find_if(all.begin(), all.end(), [&](const LookSuggestion &s) { return s.product.id == product.id; });
        [&] { QVERIFY2(found != all.end(), qPrintable(product.name)); }();
        return found == all.end() ? LookHint::Recommended : found->hint;
    }
};

Error lastOf(const QSignalSpy &spy) { return spy.isEmpty() ? Error{Errc::Cancelled, {}} : spy.back().front().value<Error>(); }

} // namespace

void TestALookForThem::fromPicksToTheBasketAndHome()
{
    Story s;
    s.greet(u"Mia"_s, aino);
    QVERIFY(s.shop.await(s.shop.engine().visit.hold(s.mug.id, 1, s.shop.engine().visit.today().addDays(2))));
    s.shop.scan(aino); // what is on hold is read with its name
    s.looks.begin();
    s.shop.engine().basket.put(s.scarf, LineFrom::Scan);
    s.shop.settle();
    QCOMPARE(s.hintOf(s.holder), LookHint::Recommended);
    QCOMPARE(s.hintOf(s.mug), LookHint::OnHold);
    QCOMPARE(s.hintOf(s.scarf), LookHint::InBasket);
    for (const Product &p : {s.holder, s.mug, s.scarf})
        s.looks.put(p);
    s.seek(s.lamp.code);
    QCOMPARE(s.picks(), QStringList({"Candle holder", "Mug", "Scarf", "Lamp"}));
    for (const LookSuggestion &left : s.looks.view().suggestions)
        QVERIFY(!s.picks().contains(left.product.name)); // what is picked is offered no more
    s.looks.move(s.lamp.id, -3);
    s.looks.move(s.mug.id, 9); // past the end is the end
    QCOMPARE(s.picks(), QStringList({"Lamp", "Candle holder", "Scarf", "Mug"}));
    s.looks.setName(u"  For the long table "_s);
    const int captures = s.shop.engine().captures.pending();
    s.make();
    QCOMPARE(s.shop.engine().captures.pending(), captures + 1);
    QVERIFY(s.picks().isEmpty());
    QVERIFY(s.looks.view().open);
    QCOMPARE(s.looks.view().open->look.name, u"For the long table"_s);

    // The tablet is turned round. She likes two, one of them only at second thought.
    s.looks.show();
    QCOMPARE(s.shop.engine().guest.state().scene, GuestScene::Look);
    QCOMPARE(s.looks.shown()->products.size(), size_t(4));
    s.looks.toggleLiked(s.mug.id);
    s.looks.toggleLiked(s.lamp.id);
    s.looks.toggleLiked(s.holder.id);
    s.looks.toggleLiked(s.mug.id);
    s.shop.engine().guest.done();
    QVERIFY(!s.looks.shown());
    QCOMPARE(s.shop.engine().session.state().phase, SessionState::Phase::SignedOut);

    s.greet(u"Mia"_s, aino);
    s.looks.open(s.looks.view().theirs.front().id);
    s.shop.settle();
    QCOMPARE(s.looks.view().open->liked, QSet<ProductId>({s.lamp.id, s.holder.id}));
    s.looks.toBasket();
    s.shop.settle();
    const auto rows = s.shop.engine().basket.view().rows;
    QCOMPARE(rows.size(), size_t(3)); // with the scarf
    for (const BasketRow &row : rows)
        QCOMPARE(row.from, row.product.id == s.scarf.id ? LineFrom::Scan : LineFrom::Look);
    s.looks.toBasket(); // once is enough
    s.shop.settle();
    QCOMPARE(s.shop.engine().basket.view().pieces, 3);

    // All of it goes home with her: the code is plain words, and hers is not among them.
    const QString code = QString::fromUtf8(s.looks.view().open->code);
    QVERIFY(code.startsWith(u"Covent Garden\n"));
    for (const Product &p : {s.lamp, s.holder, s.scarf, s.mug})
        QVERIFY(code.contains(p.name) && code.contains(p.code));
    QVERIFY(!code.contains("Aino"));

    // A week later, and after the tablet was dark.
    s.shop.wait(7 * 24 * 3600);
    s.shop.restart();
    QVERIFY(s.shop.signIn(u"Leo"_s));
    s.shop.scan(aino);
    const Profile &profile = s.shop.brief().profile;
    QCOMPARE(profile.looks.size(), size_t(1));
    QCOMPARE(profile.looks.front().by, s.shop.clerk(u"Mia"_s));
    const auto &timeline = s.shop.brief().timeline;
    QVERIFY(std::any_of(timeline.begin(), timeline.end(), [](const TimelineEntry &e) { return e.kind == TimelineKind::Look; }));
    LookController &again = s.shop.engine().looks;
    again.open(profile.looks.front().id);
    s.shop.settle();
    QCOMPARE(again.view().open->products.front().name, u"Lamp"_s);
    again.copy();
    QCOMPARE(again.view().name, u"For the long table"_s);
    QCOMPARE(again.view().picks.size(), size_t(4));
    again.show();
    QVERIFY(!again.shown()); // a draft is not shown
}

void TestALookForThem::whatIsDiscreetIsNeverInALook()
{
    Story s;
    const Product truss = s.shop.product(u"Knee support"_s, 3000, u"health"_s);
    s.greet(u"Mia"_s, aino);
    QVERIFY(s.shop.await(s.shop.engine().visit.hold(truss.id, 1, s.shop.engine().visit.today().addDays(2))));
    s.shop.scan(aino);
    s.shop.engine().basket.put(truss, LineFrom::Scan);
    s.shop.settle();
    for (const LookSuggestion &one : s.looks.view().suggestions)
        QVERIFY(one.product.id != truss.id);
    QSignalSpy refused(&s.looks, &LookController::refused);
    s.seek(truss.code);
    QCOMPARE(lastOf(refused), (Error{Errc::Invalid, u"look.discreet"_s}));
    QVERIFY(s.picks().isEmpty());

    // One that was made before the shop decided so.
    const Look before{LookId::derived("look", u"1"_s), s.shop.brief().customer, u"Hall"_s, {s.lamp.id, truss.id, s.mug.id}, s.shop.clerk(u"Mia"_s), s.shop.clock.now()};
    QVERIFY(s.shop.await(s.shop.engine().captures.record(LookMade{before}, before.by)));
    s.looks.open(before.id);
    s.shop.settle();
    QCOMPARE(s.looks.view().open->leftOut, 1);
    QVERIFY(!s.looks.view().open->code.contains("Knee"));
    s.looks.show();
    for (const Product &p : s.looks.shown()->products)
        QVERIFY(p.id != truss.id);
}

void TestALookForThem::whatIsSoughtByNameIsFound()
{
    Story s;
    s.shop.product(u"Knee support, candle grey"_s, 3000, u"health"_s);
    s.greet(u"Mia"_s, aino);
    s.seek(u"  HOLDER candle "_s);
    QCOMPARE(s.looks.view().found, std::vector<Product>{s.holder});
    QVERIFY(s.picks().isEmpty());
    s.looks.put(s.holder);
    QVERIFY(s.looks.view().found.empty()); // what is picked is offered no more
    s.seek(u"candl"_s);
    QCOMPARE(s.looks.view().found.size(), size_t(2)); // "Candle holder" and "Candle", and nothing discreet
    s.seek(s.mug.code); // a number is put in at once
    QCOMPARE(s.picks(), QStringList({"Candle holder", "Mug"}));
    QVERIFY(s.looks.view().found.empty());
    QSignalSpy refused(&s.looks, &LookController::refused);
    s.seek(u"samovar"_s);
    QCOMPARE(lastOf(refused).code, Errc::NotFound);
}

void TestALookForThem::aDraftIsItsClerksAndItsCustomers()
{
    Story s;
    s.greet(u"Mia"_s, aino);
    s.looks.put(s.lamp);
    s.looks.setName(u"Hall"_s);
    s.shop.scan(jari);
    QVERIFY(s.picks().isEmpty());
    s.greet(u"Leo"_s, aino);
    QVERIFY(s.picks().isEmpty() && s.looks.view().name.isEmpty());
    s.greet(u"Mia"_s, aino);
    QCOMPARE(s.picks(), QStringList{"Lamp"});
    QCOMPARE(s.looks.view().name, u"Hall"_s);
    s.looks.drop();
    QVERIFY(s.picks().isEmpty() && s.looks.view().name.isEmpty());

    // A number asked for while she stood here lands with nobody else.
    s.looks.seek(s.mug.code);
    s.shop.engine().visit.close();
    s.shop.settle();
    QVERIFY(s.picks().isEmpty());
}

void TestALookForThem::aLookIsMadeWithinItsLimits()
{
    Story s;
    s.greet(u"Mia"_s, aino);
    QSignalSpy refused(&s.looks, &LookController::refused), made(&s.looks, &LookController::made);
    s.looks.put(s.lamp);
    QCOMPARE(s.looks.view().lack, LookLack::Products);
    s.looks.make();
    s.looks.put(s.lamp);
    QCOMPARE(lastOf(refused).code, Errc::Duplicate);
    s.seek(u"no such thing"_s);
    QCOMPARE(lastOf(refused).code, Errc::NotFound);
    s.looks.put(s.mug);
    QCOMPARE(s.looks.view().lack, LookLack::Nothing); // hers may go without a name
    s.looks.setName(QString(61, u'x'));
    QCOMPARE(s.looks.view().lack, LookLack::ShorterName);
    for (const QString &name : {u"For Aino’s table"_s, u"virtanen: Christmas"_s, u"Ainon pöytä"_s}) {
        s.looks.setName(name);
        QCOMPARE(s.looks.view().lack, LookLack::AnotherName); // it is shown and printed
    }
    s.looks.make();
    s.shop.settle();
    QVERIFY(made.isEmpty());
    s.looks.setName(u"Christmas"_s);
    for (int i = 2; i < 12; ++i)
        s.looks.put(s.shop.product(u"Thing %1"_s.arg(i)));
    QCOMPARE(s.looks.view().picks.size(), size_t(12));
    s.looks.put(s.scarf);
    QCOMPARE(lastOf(refused).code, Errc::TooLarge);
    QCOMPARE(s.looks.view().picks.size(), size_t(12));
    s.make();
    QCOMPARE(s.looks.view().theirs.front().products.size(), size_t(12));
}

void TestALookForThem::aLookTakenBackMayBeMendedAndMadeAgain()
{
    Story s;
    s.greet(u"Mia"_s, aino);
    OpId last;
    QObject::connect(&s.shop.engine().captures, &CaptureService::recorded, &s.looks, [&](const Op &op) { last = op.id; });
    s.looks.put(s.lamp);
    s.looks.put(s.mug);
    s.make();
    QCOMPARE(s.looks.view().theirs.size(), size_t(1));
    QVERIFY(s.shop.await(s.shop.engine().captures.undo(last, s.shop.clerk(u"Mia"_s))));
    QTRY_VERIFY(s.looks.view().theirs.empty());
    QVERIFY(!s.looks.view().open);
    QCOMPARE(s.picks(), QStringList({"Lamp", "Mug"}));
    s.shop.scan(aino);
    QVERIFY(s.shop.brief().profile.looks.empty());
}

void TestALookForThem::aLookForAnybodyIsOfferedToEverybody()
{
    Story s;
    QVERIFY(s.shop.signIn(u"Mia"_s)); // on the Floor: nobody's brief is open
    s.looks.begin();
    s.looks.put(s.lamp);
    s.looks.put(s.scarf);
    QCOMPARE(s.looks.view().lack, LookLack::Name);
    s.looks.setName(u"Autumn window"_s);
    s.make();
    s.looks.show(); // to somebody who has no card
    s.looks.toggleLiked(s.lamp.id);
    s.shop.engine().guest.done();
    for (const QString &card : {aino, jari}) {
        s.greet(u"Leo"_s, card);
        QCOMPARE(s.looks.view().anybody.size(), size_t(1));
        QVERIFY(s.looks.view().theirs.empty());
        s.looks.open(s.looks.view().anybody.front().id);
        s.shop.settle();
        QVERIFY(s.looks.view().open->liked.isEmpty()); // what another liked is not theirs
        s.looks.toBasket(); // nothing was liked: all of it
        s.shop.settle();
        QCOMPARE(s.shop.engine().basket.view().pieces, 2);
    }
    s.shop.engine().visit.close();
    s.looks.begin();
    s.looks.open(s.looks.view().anybody.front().id);
    s.shop.settle();
    s.looks.show(); // and the next without a card begins anew
    QVERIFY(s.looks.shown()->liked.isEmpty());
}

void TestALookForThem::whoeverHoldsTheTabletSeesTheLookAndNothingElse()
{
    Story s;
    s.greet(u"Mia"_s, aino);
    s.looks.put(s.lamp);
    s.looks.put(s.mug);
    s.make();
    s.looks.show();
    QCOMPARE(s.shop.engine().session.state().phase, SessionState::Phase::HandedOver);
    QVERIFY(s.shop.engine().guest.state().profile.customer.id.isNull()); // the page could not show her if it wanted to
    QVERIFY(s.shop.engine().guest.state().profile.orders.empty());
    s.looks.put(s.scarf);
    s.looks.make(); // not in a customer's hand
    QVERIFY(s.picks().isEmpty());
    s.shop.engine().guest.goTo(GuestScene::OwnScreen);
    QCOMPARE(s.shop.engine().guest.state().scene, GuestScene::Look);
    s.shop.engine().guest.done();
    s.looks.show();
    QVERIFY(!s.looks.shown()); // nobody is signed in
}

void TestALookForThem::anOldLookShowsWhatIsThereToday()
{
    Story s;
    s.greet(u"Mia"_s, aino);
    s.looks.put(s.lamp);
    s.looks.put(s.mug);
    s.make();
    s.setStock(s.lamp, 0);
    s.looks.open(s.looks.view().theirs.front().id);
    s.shop.settle();
    QCOMPARE(s.looks.view().open->products.front().stockHere, std::optional(0));
    QCOMPARE(s.looks.view().open->products.back().stockHere, std::nullopt);
}

QTEST_GUILESS_MAIN(TestALookForThem)
#include "tst_alookforthem.moc"
