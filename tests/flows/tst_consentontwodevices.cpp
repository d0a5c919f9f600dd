// SPDX-FileCopyrightText: 2026 Tuttu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/rig/fakehub.h"

using namespace tuttu;
using namespace Qt::StringLiterals;

/** Aino says yes at one tablet and no at another while the network is away: what holds is her no, everywhere. */
class TestConsentOnTwoDevices : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void aNoSaidElsewhereHoldsOnBoth();
    void aYesThatKnewTheNoHoldsOnBoth();
    void anEditOfTheSameFieldIsKeptTwice();
    void oneWhoWasAskedHereIsNotAskedThere();
};

namespace {

const QString card = u"2900000000018"_s;

void say(Shop &shop, const CustomerId &who, ConsentState state)
{
    IdMaker ids(shop.clock);
    shop.clock.advance(1);
    const auto before = shop.await(shop.engine().profiles.open(who, {Assurance::Confirmed, Means::LookUp, who, IdentifierKind::Card, shop.clock.now()}));
    QVERIFY(before);
    ConsentEvent event;
    event.id = ids.make<ConsentId>();
    event.purpose = Purpose::EmailMarketing;
    event.state = state;
    event.prior = before->profile.customer.consent(event.purpose);
    event.seen = lastEventOf(event.purpose, before->profile.consentEvents);
    event.wording = u"email-1"_s;
    event.at = shop.clock.now();
    const Outcome outcome = saysYes(state) ? Outcome(ConsentGiven{who, event}) : state == ConsentState::Refused ? Outcome(ConsentRefused{who, event}) : Outcome(ConsentWithdrawn{who, event});
    QVERIFY(shop.await(shop.engine().captures.record(outcome, ClerkId())));
}

ConsentState holds(Shop &shop, const CustomerId &who)
{
    const auto opened = shop.await(shop.engine().profiles.open(who, {Assurance::Confirmed, Means::LookUp, who, IdentifierKind::Card, shop.clock.now()}));
    return opened ? opened->profile.customer.consent(Purpose::EmailMarketing) : ConsentState::NotAsked;
}

} // namespace

void TestConsentOnTwoDevices::aNoSaidElsewhereHoldsOnBoth()
{
    Shop door, counter;
    const CustomerId aino = door.customer(u"Aino Virtanen"_s, card).id;
    counter.customer(u"Aino Virtanen"_s, card);
    say(door, aino, ConsentState::Granted);
    QVERIFY(FakeHub::sync(door, counter));
    QCOMPARE(holds(counter, aino), ConsentState::Granted);

    // Now without a network: no at the counter, and, later by the clock, one-to-one at the door.
    say(counter, aino, ConsentState::Withdrawn);
    door.clock.advance(3600);
    say(door, aino, ConsentState::OneToOne);
    QVERIFY(FakeHub::handOn(door, counter));
    QVERIFY(FakeHub::handOn(counter, door));
    QVERIFY(FakeHub::sync(door, counter)); // told once more, nothing changes
    QCOMPARE(holds(door, aino), ConsentState::Withdrawn);
    QCOMPARE(holds(counter, aino), ConsentState::Withdrawn);
}

void TestConsentOnTwoDevices::aYesThatKnewTheNoHoldsOnBoth()
{
    Shop door, counter;
    const CustomerId aino = door.customer(u"Aino Virtanen"_s, card).id;
    counter.customer(u"Aino Virtanen"_s, card);
    say(door, aino, ConsentState::Refused);
    QVERIFY(FakeHub::sync(door, counter));
    QCOMPARE(holds(counter, aino), ConsentState::Refused);
    say(counter, aino, ConsentState::Granted); // she has changed her mind, knowing what she had said
    QVERIFY(FakeHub::sync(door, counter));
    QCOMPARE(holds(door, aino), ConsentState::Granted);
    QCOMPARE(holds(counter, aino), ConsentState::Granted);
}

void TestConsentOnTwoDevices::anEditOfTheSameFieldIsKeptTwice()
{
    Shop door, counter;
    const CustomerId aino = door.customer(u"Aino Virtanen"_s, card).id;
    counter.customer(u"Aino Virtanen"_s, card);
    const auto edit = [&](Shop &shop, const QStringList &phone) {
        shop.clock.advance(1);
        return shop.await(shop.engine().captures.record(CustomerEdited{aino, {{CustomerField::Phone, {}, phone}}}, ClerkId())).ok();
    };
    QVERIFY(edit(door, {u"+447700900001"_s}));
    QVERIFY(edit(counter, {u"+447700900002"_s}));
    QVERIFY(FakeHub::sync(door, counter));
    const auto both = [&](Shop &shop) {
        const auto opened = shop.await(shop.engine().profiles.open(aino, {Assurance::Confirmed, Means::LookUp, aino, IdentifierKind::Card, shop.clock.now()}));
        QStringList values = valueOf(opened->profile.customer, CustomerField::Phone);
        for (const FieldConflict &conflict : opened->profile.conflicts)
            values += conflict.other;
        values.sort();
        return values;
    };
    const QStringList kept{u"+447700900001"_s, u"+447700900002"_s};
    QCOMPARE(both(door), kept); // neither is lost, and both devices show both
    QCOMPARE(both(counter), kept);
}

void TestConsentOnTwoDevices::oneWhoWasAskedHereIsNotAskedThere()
{
    Shop door, counter;
    const CustomerId aino = door.customer(u"Aino Virtanen"_s, card).id;
    counter.customer(u"Aino Virtanen"_s, card);
    QVERIFY(door.await(door.engine().captures.record(NpsInvited{aino, {}}, ClerkId())));
    QVERIFY(FakeHub::sync(door, counter));
    QVERIFY(counter.signIn(u"Mia"_s));
    counter.scan(card);
    QCOMPARE(counter.brief().feedback, FeedbackAsk::Quiet);
}

QTEST_GUILESS_MAIN(TestConsentOnTwoDevices)
#include "tst_consentontwodevices.moc"
