// SPDX-FileCopyrightText: 2026 Tuttu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/rig/shop.h"

#include "core/capture/consentsaid.h"
#include "core/storage/consentstore.h"
#include "core/storage/customerstore.h"

using namespace tuttu;
using namespace Qt::StringLiterals;

/** A customer says with the tablet in their own hand what the shop may do, and unsays it as easily. */
class TestWhatTheyAgreeTo : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void oneTapIsKeptWithTheVeryWordsTheyRead();
    void aYesToMailWaitsForTheLink();
    void aNoTakesOneTapAndSoDoesTakingAYesBack();
    void whoSaidNoFindsTheCardAndChangesItThemselves();
    void aClerkCannotTurnANo();
    void aClerkHearsAYesOnlyOfWhoWasNeverAsked();
    void aClerkHearsANoAtAnyTime();
    void aTapIsTakenBackWithinTenSeconds();
    void wordsThereAreNotInTheirLanguageAreShownInEnglishAndKeptSo();
    void aSignatureGoesWithTheAnswer();
    void askingIsCountedOnceWhateverTheyAnswer();
    void aHintIsNotHandedTheTablet();
    void theSameAnswerTwiceIsSaidOnce();
    void theBriefDoesNotAskAgainForNinetyDays();
    void theBriefNeverAsksAfterANo();
};

namespace {

const auto card = u"2900000000018"_s;

/** Mia has scanned Aino and turns the tablet round for her permissions. */
void open(Shop &shop)
{
    if (!shop.engine().session.signedIn())
        QVERIFY(shop.signIn(u"Mia"_s));
    shop.scan(card);
    shop.engine().guest.start(GuestScene::Permissions, shop.brief());
    shop.settle();
}

void meetAino(Shop &shop)
{
    shop.customer(u"Aino Virtanen"_s, card);
    open(shop);
}

void answer(Shop &shop, Purpose purpose, ConsentState said)
{
    shop.engine().permissions.answer(purpose, said);
    shop.settle();
}

const PermissionCard &shown(Shop &shop, Purpose purpose)
{
    const auto &cards = shop.engine().permissions.state().cards;
    const auto it = std::find_if(cards.begin(), cards.end(), [&](const PermissionCard &c) { return c.purpose == purpose; });
    static const PermissionCard none;
    return it == cards.end() ? none : *it;
}

/** What the clerk heard, once the brief shows it. */
Result<Op> heard(Shop &shop, Purpose purpose, ConsentState said)
{
    const auto op = shop.await(shop.engine().visit.heard(purpose, said));
    shop.settle();
    return op;
}

/** What the cache holds, event by event. */
std::vector<ConsentEvent> events(Shop &shop)
{
    const auto read = shop.await(shop.storage().run([](Shelf &shelf) -> Result<std::vector<ConsentEvent>> {
        const auto key = CustomerStore(shelf).key(CustomerId::derived("customer", u"Aino Virtanen"_s));
        if (!key)
            return key.error();
        return ConsentStore(shelf).eventsOf(*key);
    }));
    return read ? *read : std::vector<ConsentEvent>();
}

} // namespace

void TestWhatTheyAgreeTo::oneTapIsKeptWithTheVeryWordsTheyRead()
{
    Shop shop;
    meetAino(shop);
    QCOMPARE(shop.engine().session.state().phase, SessionState::Phase::HandedOver);
    QCOMPARE(shown(shop, Purpose::SmsMarketing).state, ConsentState::NotAsked); // no answer is chosen for them
    shop.engine().permissions.speak(u"fi"_s);
    const ShownWording read = shown(shop, Purpose::SmsMarketing).words;
    QVERIFY(read.text.agreed.contains(shop.context().store.name));
    QVERIFY(!read.text.agreed.contains(u'{'));
    answer(shop, Purpose::SmsMarketing, ConsentState::Granted);
    QCOMPARE(shown(shop, Purpose::SmsMarketing).state, ConsentState::Granted);

    QCOMPARE(events(shop).size(), size_t(1));
    const ConsentEvent kept = events(shop).front();
    QCOMPARE(kept.state, ConsentState::Granted);
    QCOMPARE(kept.prior, ConsentState::NotAsked);
    QVERIFY(kept.seen.isNull());
    QCOMPARE(kept.wording, u"sms-1"_s);
    QCOMPARE(kept.language, u"fi"_s);
    QCOMPARE(kept.wordingHash, read.hash());
    QCOMPARE(kept.wordingHash.size(), 64);
    QCOMPARE(kept.controller, shop.context().store.name);
    QCOMPARE(kept.method, ConsentMethod::Tick);
    QCOMPARE(kept.speaker, ConsentSpeaker::Customer);
    QCOMPARE(kept.surface, u"handover"_s);
    QCOMPARE(kept.statedAge, 16);
    QCOMPARE(kept.store, shop.context().store.id);
    QCOMPARE(kept.at, shop.clock.now());
    QCOMPARE(kept.expires, shop.clock.now().addMonths(24));
}

void TestWhatTheyAgreeTo::aYesToMailWaitsForTheLink()
{
    Shop shop;
    meetAino(shop);
    answer(shop, Purpose::EmailMarketing, ConsentState::Granted);
    QCOMPARE(shown(shop, Purpose::EmailMarketing).state, ConsentState::Awaited);
    QVERIFY(!allowsPersonal(shown(shop, Purpose::EmailMarketing).state)); // nothing may be written yet
    shop.engine().guest.done();
    const CustomerId aino = CustomerId::derived("customer", u"Aino Virtanen"_s);
    QVERIFY(!linkFollowed(aino, Purpose::SmsMarketing, events(shop), u"t"_s, shop.clock));
    const auto followed = linkFollowed(aino, Purpose::EmailMarketing, events(shop), u"token-of-the-mail"_s, shop.clock);
    QVERIFY(followed);
    QVERIFY(shop.await(shop.engine().captures.record(*followed, ClerkId())));
    open(shop);
    QCOMPARE(shown(shop, Purpose::EmailMarketing).state, ConsentState::Granted);
    QCOMPARE(events(shop).back().method, ConsentMethod::Link);
    QCOMPARE(events(shop).back().proof, u"token-of-the-mail"_s);
    QCOMPARE(events(shop).back().wordingHash, events(shop).front().wordingHash);
    QVERIFY(!linkFollowed(aino, Purpose::EmailMarketing, events(shop), u"token-of-the-mail"_s, shop.clock)); // once
}

void TestWhatTheyAgreeTo::aNoTakesOneTapAndSoDoesTakingAYesBack()
{
    Shop shop;
    meetAino(shop);
    answer(shop, Purpose::Profiling, ConsentState::Refused);
    QCOMPARE(shown(shop, Purpose::Profiling).state, ConsentState::Refused);
    answer(shop, Purpose::SmsMarketing, ConsentState::OneToOne);
    answer(shop, Purpose::SmsMarketing, ConsentState::Refused);
    QCOMPARE(shown(shop, Purpose::SmsMarketing).state, ConsentState::Withdrawn);
    QCOMPARE(events(shop).back().seen, events(shop).at(1).id);
    QCOMPARE(events(shop).back().prior, ConsentState::OneToOne);
}

void TestWhatTheyAgreeTo::whoSaidNoFindsTheCardAndChangesItThemselves()
{
    Shop shop;
    meetAino(shop);
    answer(shop, Purpose::SmsMarketing, ConsentState::Refused);
    shop.engine().guest.done();
    QCOMPARE(shop.engine().session.state().phase, SessionState::Phase::SignedOut);
    QVERIFY(shop.engine().permissions.state().cards.empty()); // gone with them
    shop.wait(3600);
    open(shop);
    QCOMPARE(shown(shop, Purpose::SmsMarketing).state, ConsentState::Refused);
    answer(shop, Purpose::SmsMarketing, ConsentState::Granted);
    shop.engine().guest.done();
    open(shop);
    QCOMPARE(shown(shop, Purpose::SmsMarketing).state, ConsentState::Granted);
}

void TestWhatTheyAgreeTo::aClerkCannotTurnANo()
{
    Shop shop;
    meetAino(shop);
    answer(shop, Purpose::SmsMarketing, ConsentState::Refused);
    shop.engine().guest.done();
    QVERIFY(shop.signIn(u"Mia"_s));
    shop.scan(card);
    const auto turned = heard(shop, Purpose::SmsMarketing, ConsentState::Granted);
    QVERIFY(!turned);
    QCOMPARE(turned.error().detail, u"consent.onlyTheCustomer"_s);
    QCOMPARE(shop.brief().profile.customer.consent(Purpose::SmsMarketing), ConsentState::Refused);
    QCOMPARE(events(shop).size(), size_t(1));
}

void TestWhatTheyAgreeTo::aClerkHearsAYesOnlyOfWhoWasNeverAsked()
{
    Shop shop;
    shop.customer(u"Aino Virtanen"_s, card);
    QVERIFY(shop.signIn(u"Mia"_s));
    shop.scan(card);
    QVERIFY(heard(shop, Purpose::EmailMarketing, ConsentState::OneToOne));
    QCOMPARE(shop.brief().profile.customer.consent(Purpose::EmailMarketing), ConsentState::OneToOne);
    QCOMPARE(events(shop).back().method, ConsentMethod::Spoken);
    QCOMPARE(events(shop).back().speaker, ConsentSpeaker::Clerk);
    QVERIFY(!heard(shop, Purpose::EmailMarketing, ConsentState::Granted)); // wider than they said
}

void TestWhatTheyAgreeTo::aClerkHearsANoAtAnyTime()
{
    Shop shop;
    meetAino(shop);
    answer(shop, Purpose::Profiling, ConsentState::Granted);
    shop.engine().guest.done();
    QVERIFY(shop.signIn(u"Mia"_s));
    shop.scan(card);
    QVERIFY(heard(shop, Purpose::Profiling, ConsentState::Refused));
    QCOMPARE(shop.brief().profile.customer.consent(Purpose::Profiling), ConsentState::Withdrawn);
}

void TestWhatTheyAgreeTo::aTapIsTakenBackWithinTenSeconds()
{
    Shop shop;
    meetAino(shop);
    answer(shop, Purpose::SmsMarketing, ConsentState::Refused);
    QVERIFY(shop.engine().guest.state().mayUndo);
    shop.engine().guest.undo();
    shop.settle();
    QVERIFY(!shop.engine().guest.state().mayUndo);
    QCOMPARE(shown(shop, Purpose::SmsMarketing).state, ConsentState::NotAsked);
    QVERIFY(events(shop).empty());
}

void TestWhatTheyAgreeTo::wordsThereAreNotInTheirLanguageAreShownInEnglishAndKeptSo()
{
    Shop shop;
    meetAino(shop);
    shop.engine().permissions.speak(u"ja"_s);
    QCOMPARE(shown(shop, Purpose::SmsMarketing).words.language, u"en"_s);
    answer(shop, Purpose::SmsMarketing, ConsentState::Granted);
    QCOMPARE(events(shop).back().language, u"en"_s);
}

void TestWhatTheyAgreeTo::aSignatureGoesWithTheAnswer()
{
    Shop shop;
    meetAino(shop);
    shop.engine().permissions.sign(QString(PermissionsController::longestSignature + 1, u'1'));
    QVERIFY(shop.engine().permissions.state().signature.isEmpty());
    shop.engine().permissions.sign(u"0 0 10 10"_s);
    answer(shop, Purpose::SmsMarketing, ConsentState::Granted);
    QCOMPARE(events(shop).back().method, ConsentMethod::Signature);
    QCOMPARE(events(shop).back().proof, u"0 0 10 10"_s);
    shop.engine().guest.done();
    QVERIFY(shop.engine().permissions.state().signature.isEmpty()); // the next customer finds a clean pad
}

void TestWhatTheyAgreeTo::askingIsCountedOnceWhateverTheyAnswer()
{
    Shop shop;
    const QDateTime before = shop.clock.now();
    meetAino(shop);
    answer(shop, Purpose::SmsMarketing, ConsentState::Granted);
    answer(shop, Purpose::SmsMarketing, ConsentState::Refused);
    const auto counts = shop.await(shop.storage().run([before](Shelf &shelf) { return ConsentStore(shelf).countsSince(Purpose::SmsMarketing, before); }));
    QVERIFY(counts);
    QCOMPARE(counts->asked, 1);
    QCOMPARE(counts->no, 1);
    QCOMPARE(counts->yes, 0);
}

void TestWhatTheyAgreeTo::aHintIsNotHandedTheTablet()
{
    Shop shop;
    shop.customer(u"Aino Virtanen"_s, card);
    QVERIFY(shop.signIn(u"Mia"_s));
    shop.scan(card);
    BriefState hint = shop.brief();
    hint.recognition.assurance = Assurance::Hint;
    shop.engine().guest.start(GuestScene::Permissions, hint);
    QCOMPARE(shop.engine().guest.state().scene, GuestScene::None);
    QVERIFY(shop.engine().session.signedIn());
}

void TestWhatTheyAgreeTo::theSameAnswerTwiceIsSaidOnce()
{
    Shop shop;
    meetAino(shop);
    answer(shop, Purpose::EmailMarketing, ConsentState::Granted);
    answer(shop, Purpose::EmailMarketing, ConsentState::Granted); // still waits for the link
    answer(shop, Purpose::SmsMarketing, ConsentState::Refused);
    answer(shop, Purpose::SmsMarketing, ConsentState::Refused);
    QCOMPARE(events(shop).size(), size_t(2));
}

namespace {

/** Whether the brief wants the clerk to ask. */
bool asks(Shop &shop)
{
    if (!shop.engine().session.signedIn())
        (void)shop.signIn(u"Mia"_s);
    shop.scan(card);
    const auto &cues = shop.brief().brief.cues;
    return std::any_of(cues.begin(), cues.end(), [](const Cue &c) { return c.rule == u"consentMissing"; });
}

} // namespace

void TestWhatTheyAgreeTo::theBriefDoesNotAskAgainForNinetyDays()
{
    Shop shop;
    shop.customer(u"Aino Virtanen"_s, card);
    QVERIFY(asks(shop));
    open(shop);
    shop.engine().guest.done(); // looked, and answered nothing
    QVERIFY(!asks(shop));
    shop.clock.advance(89 * 86400);
    QVERIFY(!asks(shop));
    shop.clock.advance(86400);
    QVERIFY(asks(shop));
}

void TestWhatTheyAgreeTo::theBriefNeverAsksAfterANo()
{
    Shop shop;
    meetAino(shop);
    answer(shop, Purpose::EmailMarketing, ConsentState::Refused);
    shop.engine().guest.done();
    shop.clock.advance(400 * 86400);
    QVERIFY(!asks(shop));
}

QTEST_GUILESS_MAIN(TestWhatTheyAgreeTo)
#include "tst_whattheyagreeto.moc"
